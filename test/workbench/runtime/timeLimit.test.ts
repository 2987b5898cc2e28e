/** Virtual time ends an execution where Google would, and the script cannot object. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { ExecutionKind } from '../../../workbench/runtime/execution';
import { LATENCY, openBench, PEOPLE } from './bench';

const CODE = `
  function fetches(count) { for (let n = 0; n < count; n += 1) UrlFetchApp.fetch('${PEOPLE}'); return 'done'; }
  function stubborn() { for (let n = 0; n < 1000; n += 1) { try { UrlFetchApp.fetch('${PEOPLE}'); } catch {} } return 'done'; }
  function sleep(ms) { try { Utilities.sleep(ms); } catch {} PropertiesService.getScriptProperties().setProperty('a', 'b'); return 'done'; }
  function oversleep() { Utilities.sleep(300001); }`;

it.each<[ExecutionKind, number]>([
  ['card', 30_000],
  ['trigger', 360_000],
  ['editor', 360_000],
  ['page', 360_000],
])('a %s may take %d ms and not one more', (kind, limit) => {
  const bench = openBench(CODE);
  const count = limit / LATENCY;
  expect(bench.run('fetches', { argument: count, kind }).outcome).toEqual({
    type: 'returned',
    value: 'done',
  });
  const { startedAt, endedAt, outcome, fetches } = bench.run('fetches', { argument: count + 1, kind });
  expect(outcome).toEqual({ type: 'timed-out' });
  expect(endedAt - startedAt).toBe(limit);
  // The last request is under way when the execution ends: Google has received it.
  expect(fetches).toBe(count + 1);
});

it('a script that catches everything is ended all the same, and does nothing more', () => {
  const bench = openBench(CODE);
  const { outcome, fetches } = bench.run('stubborn', { kind: 'card' });
  expect(outcome).toEqual({ type: 'timed-out' });
  expect(fetches).toBe(61);
  expect(bench.requests).toHaveLength(61);
});

it('sleeping too long ends a card before its next write', () => {
  const bench = openBench(CODE);
  expect(bench.run('sleep', { argument: 30_001, kind: 'card' }).outcome.type).toBe('timed-out');
  expect(bench.world.script.scriptProperties).toEqual({});
  expect(bench.run('sleep', { argument: 30_000, kind: 'card' }).outcome.type).toBe('returned');
});

it('one sleep has at most five minutes', () => {
  expect(openBench(CODE).run('oversleep').outcome).toMatchObject({
    type: 'threw',
    message: 'Invalid argument: 300001',
  });
});

it('a slow execution inside another’s request does not turn the clock back', () => {
  const bench = openBench(CODE, {
    latency: () => 10,
    answer: () => {
      if (bench.requests.length === 1) bench.run('sleep', { argument: 200_000, account: bench.ben.sub });
      return { status: 200, headers: {}, body: new Uint8Array() };
    },
  });
  const { now } = bench.world;
  expect(bench.run('fetches', { argument: 1, kind: 'card' }).outcome.type).toBe('timed-out');
  expect(bench.world.now).toBe(now + 200_000);
});

it.each([
  'function f() { for (;;); }',
  'for (;;); function f() {}',
  'async function f() { for (;;) await null; }',
])('a script that computes without end is cut off by the real clock: %s', (code) => {
  const program = path.join(__dirname, 'endlessScript.ts');
  const outcome: unknown = JSON.parse(
    execFileSync(process.execPath, ['build/run.cjs', program, code], { encoding: 'utf8' }),
  );
  expect(outcome).toEqual({ type: 'timed-out' });
});
