/** What `npm run push` and `npm run release` have in common: this checkout, its build, and Google or the emulated one. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openRehearsal } from '../../workbench/clasp/openRehearsal';
import { claspIn, type Clasp } from '../../workbench/clasp/runClasp';
import { NO_SETTINGS, PLACEHOLDER, readClaspSettings, type ClaspSettings } from './claspSettings';
import type { PushParts } from './pushPayload';

const root = path.resolve(__dirname, '../..');

const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const build = (): boolean =>
  spawnSync(process.execPath, ['build/run.cjs', 'build/makePayload.ts'], { cwd: root, stdio: 'inherit' })
    .status === 0;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const partsFor = (settings: ClaspSettings, clasp: Clasp): PushParts => ({
  settings,
  clasp,
  build,
  readManifest: () => readText('build/dist/appsscript.json'),
  print,
});

type Act = (parts: PushParts) => Promise<string | undefined>;

/** On the emulated Google any script id will do, and a project with that id has been released once. */
const rehearse = async (settings: ClaspSettings, act: Act): Promise<string | undefined> => {
  const scriptId = settings.scriptId ?? PLACEHOLDER;
  const rehearsal = await openRehearsal(root, { scriptId, deploymentId: settings.deploymentId });
  try {
    print('This is the emulated Google of the workbench: nothing leaves this machine.');
    return await act(partsFor({ scriptId, deploymentId: rehearsal.deployment.id }, rehearsal.clasp));
  } finally {
    await rehearsal.close();
  }
};

const perform = (onWorkbench: boolean, act: Act): Promise<string | undefined> => {
  const settings = readClaspSettings(readText('.clasp.json'));
  if (settings === undefined) return Promise.resolve(NO_SETTINGS);
  return onWorkbench ? rehearse(settings, act) : act(partsFor(settings, claspIn(root)));
};

/** Ends the program with 1 and one sentence where something was in the way. */
export const withClasp = async (onWorkbench: boolean, act: Act): Promise<void> => {
  const problem = await perform(onWorkbench, act);
  if (problem === undefined) return;
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
};
