/**
 * `npm run -s coverage:emulator`: runs the tests that call the emulated Google, and prints which of Google's methods are
 * emulated and tested. `-- --all` runs every test but the browser's.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { googleServices } from '../workbench/google/services';
import { emulatorTable, methodRows } from './emulatorTable';
import { googleMethods } from './googleMethods';

const TESTS = ['test/workbench/google', 'test/workbench/control', 'test/conformance'];
const ALL = ['test', '--testPathIgnorePatterns', 'test/browser', '/node_modules/'];

const folder = mkdtempSync(path.join(tmpdir(), 'meibo-operations-'));
const tests = process.argv.includes('--all') ? ALL : TESTS;
const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--silent', ...tests], {
  cwd: path.resolve(__dirname, '..'),
  env: { ...process.env, MEIBO_OPERATIONS: folder },
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
});
const records = readdirSync(folder).flatMap((file) =>
  readFileSync(path.join(folder, file), 'utf8').split('\n'),
);
rmSync(folder, { recursive: true });

const emulated = new Set(googleServices.flatMap(({ routes }) => routes.map(({ operation }) => operation)));
process.stdout.write(`${emulatorTable(methodRows(googleMethods, emulated, records))}\n`);
// What a failing test has called proves nothing.
if (jest.status !== 0) {
  process.stderr.write(jest.stderr);
  process.exitCode = 1;
}
