/** A push, step by step: nothing reaches Google before everything that can be seen here has been looked at. */
import type { Clasp } from '../../workbench/clasp/runClasp';
import { findManifestFault } from '../../workbench/google/script/checkManifest';
import { fileStatus, pushedFiles, readAnswer } from './claspAnswers';
import { NO_TARGET, type ClaspSettings } from './claspSettings';

export interface PushParts {
  readonly settings: ClaspSettings;
  readonly clasp: Clasp;
  /** Writes `build/dist`; says by itself what stopped it. */
  readonly build: () => boolean;
  /** The text of `build/dist/appsscript.json`. */
  readonly readManifest: () => string;
  readonly print: (line: string) => void;
}

/** What a payload consists of; anything else in `build/dist` would be pushed with it. */
const PAYLOAD = ['build/dist/Code.js', 'build/dist/appsscript.json'];

/** clasp prints paths as the system writes them. */
const slashed = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.replaceAll('\\', '/')).sort();

/** Undefined, or the sentence about what is in the way. */
export const pushPayload = async (parts: PushParts): Promise<string | undefined> => {
  const { settings, clasp, build, readManifest, print } = parts;
  if (settings.scriptId === undefined) return NO_TARGET;
  if (!build()) return 'Nothing is pushed: the build failed, for the reasons above.';
  const fault = findManifestFault(readManifest());
  if (fault !== undefined) return `Nothing is pushed: Google would refuse the manifest (${fault}).`;

  const status = readAnswer(await clasp('show-file-status', '--json'), fileStatus);
  if (!status.ok) return `Nothing is pushed. ${status.problem}`;
  const found = slashed([...status.value.filesToPush, ...status.value.untrackedFiles]);
  if (found.join() !== slashed(PAYLOAD).join()) {
    return `Nothing is pushed: ${PAYLOAD.join(' and ')} were expected, and clasp found ${found.join(', ') || 'nothing'}.`;
  }

  // Without --force, clasp skips a push that changes the manifest when nobody can answer its question, and exits 0.
  const pushed = readAnswer(await clasp('push', '--force', '--json'), pushedFiles);
  if (!pushed.ok) return `Nothing is pushed. ${pushed.problem}`;
  print(
    pushed.value.length === 0
      ? 'The script project has exactly these files already.'
      : `Pushed ${slashed(pushed.value).join(', ')}.`,
  );
  return undefined;
};
