/** `npm run push`: builds, then clasp replaces the script project's files by `build/dist`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findTargetProblem } from './pushTarget';

const root = path.resolve(__dirname, '..');

const run = (...command: readonly string[]): boolean =>
  spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;

const push = (): boolean => {
  const problem = findTargetProblem(readFileSync(path.join(root, '.clasp.json'), 'utf8'));
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`);
    return false;
  }
  // Without --force, clasp skips a push that changes the manifest when nobody can answer its question, and exits 0.
  return (
    run('build/run.cjs', 'build/makePayload.ts') &&
    run('node_modules/@google/clasp/build/src/index.js', 'push', '--force')
  );
};

process.exitCode = push() ? 0 : 1;
