/** Where a push and a release go: `.clasp.json`, which as it is committed names no script project yet. */

/** What `.clasp.json` holds until somebody puts the id of a project of his own there. */
export const PLACEHOLDER = 'PUT_THE_SCRIPT_ID_HERE';

export interface ClaspSettings {
  /** Undefined where none is named yet. */
  readonly scriptId: string | undefined;
  /** The deployment that people run. Ours: clasp reads past it. */
  readonly deploymentId: string | undefined;
}

/** People write this file by hand. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Undefined where the text is no JSON object. */
export const readClaspSettings = (text: string): ClaspSettings | undefined => {
  const settings = parse(text);
  if (typeof settings !== 'object' || settings === null) return undefined;
  const { scriptId, deploymentId }: { scriptId?: unknown; deploymentId?: unknown } = settings;
  return {
    scriptId: scriptId === PLACEHOLDER ? undefined : filled(scriptId),
    deploymentId: filled(deploymentId),
  };
};

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export const NO_SETTINGS =
  'Nothing is pushed: .clasp.json cannot be read as JSON; docs/install.md shows what it looks like.';

export const NO_TARGET =
  'Nothing is pushed: put your Apps Script project’s id (script.google.com › Project settings › Script ID) into .clasp.json as "scriptId" first.';
