/** Where a push and a release go: `.clasp.json`, which as it is committed names no script project yet. */

/** What `.clasp.json` holds until somebody puts the id of a project of his own there. */
export const PLACEHOLDER = 'PUT_THE_SCRIPT_ID_HERE';

export interface ClaspSettings {
  /** Undefined where none is named yet. */
  readonly scriptId: string | undefined;
  /** The deployment that people run. Ours: clasp reads past it. */
  readonly deploymentId: string | undefined;
}

export const readClaspSettings = (text: string): ClaspSettings => {
  const settings: unknown = JSON.parse(text);
  const { scriptId, deploymentId }: { scriptId?: unknown; deploymentId?: unknown } =
    typeof settings === 'object' && settings !== null ? settings : {};
  return {
    scriptId: scriptId === PLACEHOLDER ? undefined : filled(scriptId),
    deploymentId: filled(deploymentId),
  };
};

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export const NO_TARGET =
  'Nothing is pushed: put your Apps Script project’s id (script.google.com › Project settings › Script ID) into .clasp.json as "scriptId" first.';
