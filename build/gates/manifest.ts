/** The gate on the manifest: every function that it names must be one that the payload has. */

/** `runFunction`, `onTriggerFunction`, `onCreateFunction`… and the `functionName` of a Sheets macro. */
const NAMES_A_FUNCTION = /(?:Function|^functionName)$/;

/** As Google reads it: https://developers.google.com/apps-script/manifest */
export const functionsNamedIn = (manifest: unknown): readonly string[] => {
  if (typeof manifest !== 'object' || manifest === null) return [];
  return Object.entries(manifest).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && NAMES_A_FUNCTION.test(key) ? [value] : functionsNamedIn(value),
  );
};

export const findManifestProblems = (manifest: unknown, functions: readonly string[]): readonly string[] =>
  [...new Set(functionsNamedIn(manifest))]
    .filter((name) => !functions.includes(name))
    .map((name) => `appsscript.json names the function ${name}, which src/main.ts does not export.`);
