/** Where a push would go: `.clasp.json` as it is committed names no script project yet. */

/** What `.clasp.json` holds until somebody puts the id of a project of his own there. */
export const PLACEHOLDER = 'PUT_THE_SCRIPT_ID_HERE';

export const findTargetProblem = (claspSettings: string): string | undefined => {
  const settings: unknown = JSON.parse(claspSettings);
  const scriptId =
    typeof settings === 'object' && settings !== null && 'scriptId' in settings
      ? settings.scriptId
      : undefined;
  return typeof scriptId === 'string' && scriptId !== '' && scriptId !== PLACEHOLDER
    ? undefined
    : 'Nothing is pushed: put your Apps Script project’s id (script.google.com › Project settings › Script ID) into .clasp.json as "scriptId" first.';
};
