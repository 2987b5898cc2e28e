/** The program behind `npm test`: types, lint, layout, both builds, every test; the last line says how many passed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { hasManagerPage, stepsFor, type Step } from './checkSteps';
import { readJestReport, type TestSummary } from './jestReport';
import { runInLanes } from './lanes';

const SLOWEST_LISTED = 10;

/** Jest waits for ever for a test that left something open. Beyond this it is stopped, and that is a failure. */
const TESTS_MINUTES = 9;

/**
 * Jest's workers inherit these, and need a quarter less of the processor: most of what a test makes outlives the small nursery that
 * Node has, and no test; helpers of the collector only take time from the next worker; and an execution of the add-on begins in a
 * fresh context, which shares nothing but bytecode with the one before, so that is kept. Baseline code made at once was tried: the
 * add-on has grown, each execution runs a small part of it, and making it for all costs an eighth more than it saves.
 */
const ENGINE = ['--max-semi-space-size=64', '--single-threaded-gc', '--no-flush-bytecode'] as const;

const root = path.resolve(__dirname, '..');

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const NO_TESTS: TestSummary = { passed: 0, failed: 1, skipped: 0, slowest: [] };

interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

const perform = ({ command }: Step): Promise<Outcome> =>
  new Promise((resolve) => {
    const begin = performance.now();
    const child = spawn(process.execPath, command, { cwd: root });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => {
      resolve({ passed: code === 0, output, seconds: (performance.now() - begin) / 1000 });
    });
  });

const runTests = (): Promise<TestSummary> =>
  new Promise((resolve) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meibo-tests-'));
    const report = path.join(folder, 'report.json');
    const workers = ['--maxWorkers', String(Math.min(4, availableParallelism() + 1))];
    const jest = [...ENGINE, 'node_modules/jest/bin/jest.js', '--json', '--outputFile', report, ...workers];
    // Jest writes its own report to stderr; its stdout would be the JSON or a word on where it went.
    const child = spawn(process.execPath, jest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const watch = setTimeout(() => {
      print(`Jest was stopped: it had not ended after ${String(TESTS_MINUTES)} minutes.`);
      child.kill('SIGKILL');
    }, TESTS_MINUTES * 60_000);
    child.on('close', (code) => {
      clearTimeout(watch);
      resolve(summarise(report, code === 0));
      rmSync(folder, { recursive: true });
    });
  });

/** Jest can also fail beyond its tests: no test found, a broken configuration, a leak. That is one failure. */
const summarise = (report: string, passed: boolean): TestSummary => {
  try {
    const summary = readJestReport(readFileSync(report, 'utf8'), SLOWEST_LISTED);
    return passed || summary.failed > 0 ? summary : { ...summary, failed: 1 };
  } catch {
    print('Jest left no report: no test is known to have passed.');
    return NO_TESTS;
  }
};

const check = async (): Promise<boolean> => {
  let passed = 0;
  const failed: string[] = [];
  if (!hasManagerPage(root)) print('The contacts manager has no files yet: its type check is left out.');

  let tests: TestSummary | undefined;
  // The tests take a lane of their own as soon as one is free: the linter alone would leave a core idle. Begun with it, they
  // starve it, and everything takes longer.
  await runInLanes<Step | 'tests', Outcome | undefined>(
    [...stepsFor(root), 'tests'],
    Math.min(4, availableParallelism()),
    async (task) => {
      if (task !== 'tests') return perform(task);
      print('\n== Tests');
      tests = await runTests();
      return undefined;
    },
    (task, outcome) => {
      if (task === 'tests' || outcome === undefined) return;
      if (outcome.passed) passed += 1;
      else failed.push(task.title);
      print(`\n== ${task.title}: ${outcome.passed ? 'passed' : 'FAILED'} (${outcome.seconds.toFixed(1)} s)`);
      if (outcome.output.trim() !== '') print(outcome.output.trimEnd());
    },
  );
  tests ??= NO_TESTS;

  print(`\n== The ${tests.slowest.length} slowest tests`);
  for (const { name, file, milliseconds } of tests.slowest) {
    print(`${String(milliseconds).padStart(7)} ms  ${name} (${path.relative(root, file)})`);
  }

  print('');
  if (failed.length > 0) print(`Failed besides the tests: ${failed.join(', ')}.`);
  if (tests.skipped > 0) print(`${tests.skipped} tests were skipped: they have shown nothing.`);
  const failures = failed.length + tests.failed;
  print(`${passed + tests.passed} passed, ${failures} failed`);
  return failures === 0;
};

void check().then((clean) => {
  process.exitCode = clean ? 0 : 1;
});
