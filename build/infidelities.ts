/**
 * `npm run -s test:infidelities`: makes the emulated Google unlike Google, one way at a time, in a copy of the source, and
 * runs the tests that must notice. A fault that no test catches is one that the emulator could have today.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { infidelities, type Infidelity } from './infidelityList';

const COPIED = ['src', 'workbench', 'test', 'build', 'jest.config.cjs', 'package.json', 'appsscript.json'];

/** A fault may let a test wait for ever: then nobody has noticed. */
const ENDLESS = 120_000;

const root = path.resolve(__dirname, '..');
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const copySource = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'meibo-infidelities-'));
  const isSource = (file: string): boolean => !/[\\/](?:dist(?:-webpack)?|node_modules)$/.test(file);
  for (const name of COPIED)
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true, filter: isSource });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
};

const reportSchema = v.object({
  numTotalTests: v.number(),
  testResults: v.array(
    v.object({ assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })) }),
  ),
});

/** The tests that fail. Throws where jest could not run them: then nothing is known. */
const failures = (copy: string, tests: readonly string[]): readonly string[] => {
  const report = path.join(copy, 'report.json');
  const jest = ['node_modules/jest/bin/jest.js', '--silent', '--json', '--outputFile', report, ...tests];
  const { stderr, signal } = spawnSync(process.execPath, jest, {
    cwd: copy,
    encoding: 'utf8',
    timeout: ENDLESS,
  });
  if (signal !== null) return [];
  const { numTotalTests, testResults } = v.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8')));
  rmSync(report);
  if (numTotalTests === 0) throw new Error(`No test of ${tests.join(', ')} ran.\n${stderr}`);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
};

const planted = (source: string, { name, file, text, replacement }: Infidelity): string => {
  const [before, after, ...others] = source.split(text);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`“${name}”: its text does not stand in ${file} exactly once.`);
  return `${before}${replacement}${after}`;
};

const noticed = (copy: string, infidelity: Infidelity): readonly string[] => {
  const file = path.join(copy, infidelity.file);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, planted(source, infidelity));
  try {
    return failures(copy, infidelity.tests);
  } finally {
    writeFileSync(file, source);
  }
};

const run = (copy: string): void => {
  const all = [...new Set(infidelities.flatMap(({ tests }) => tests))];
  const before = failures(copy, all);
  // A test that fails anyway catches nothing.
  if (before.length > 0) throw new Error(`These fail without a planted fault: ${before.join('; ')}`);
  let caught = 0;
  for (const infidelity of infidelities) {
    const [first, ...others] = noticed(copy, infidelity);
    if (first !== undefined) caught += 1;
    const more = others.length === 0 ? '' : ` (and ${String(others.length)} more)`;
    print(`${first === undefined ? '✗' : '✓'} ${infidelity.name}: ${first ?? 'nobody has noticed'}${more}`);
  }
  print(JSON.stringify({ planted: infidelities.length, caught }));
  process.exitCode = caught === infidelities.length ? 0 : 1;
};

const copy = copySource();
try {
  run(copy);
} finally {
  rmSync(copy, { recursive: true });
}
