/** A kill strikes at one step, and nothing that the script does about it has an effect. */
import type { KillSwitch } from '../../../workbench/runtime/execution';
import { LATENCY, openBench, PEOPLE } from './bench';

/** Six steps: a write, a fetch, two fetches at once, two writes. */
const CODE = `
  const properties = () => PropertiesService.getScriptProperties();
  const call = (name) => ({ url: 'https://people.googleapis.com/v1/' + name });
  function work() {
    properties().setProperty('1', 'x');
    UrlFetchApp.fetch(call('2').url);
    UrlFetchApp.fetchAll([call('3'), call('4')]);
    properties().setProperties({ 5: 'x', '5b': 'x' });
    properties().deleteProperty('6');
    return 'done';
  }
  function stubborn() {
    for (let tries = 0; tries < 3; tries += 1) {
      try { work(); } catch (e) { try { console.log(e.message); } catch {} } finally {
        try { properties().setProperty('finally', 'x'); } catch {}
        try { UrlFetchApp.fetch(call('finally').url); } catch {}
        try { CacheService.getScriptCache().put('finally', 'x'); } catch {}
        try { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); } catch {}
        try { LockService.getScriptLock().tryLock(0); } catch {}
      }
    }
    return 'survived';
  }
  function* steps() { try { work(); yield 1; } finally { try { properties().setProperty('finally', 'x'); } catch {} } }
  function generator() { return [...steps()]; }
  async function promised() { try { await null; work(); } catch { await null; properties().setProperty('finally', 'x'); } }`;

const kills: readonly KillSwitch[] = [1, 2, 3, 4, 5, 6].flatMap((step) => [
  { step, when: 'before' as const },
  { step, when: 'after' as const },
]);

/** The steps that took effect, read from the world and the network. */
const effects = (bench: ReturnType<typeof openBench>): string[] => {
  const stored = bench.world.script.scriptProperties;
  return [
    ...('1' in stored ? ['1'] : []),
    ...bench.requests.map(({ url }) => url.slice(-1)),
    ...('5' in stored && '5b' in stored ? ['5'] : []),
    ...('6' in stored ? [] : ['6']),
  ];
};

const open = () => {
  const bench = openBench(CODE);
  bench.world.script.scriptProperties['6'] = 'to be deleted';
  return bench;
};

describe.each(['work', 'stubborn', 'generator', 'promised'])('%s', (functionName) => {
  it.each(kills)('killed $when step $step', (kill) => {
    const bench = open();
    const execution = bench.run(functionName, { kill });
    expect(execution.outcome).toEqual({ type: 'killed' });
    const done = kill.when === 'after' ? kill.step : kill.step - 1;
    expect(effects(bench)).toEqual(['1', '2', '3', '4', '5', '6'].slice(0, done));
    expect(execution.steps).toBe(kill.step);
    expect(execution.logs).toEqual([]);
    expect(bench.world.script).toMatchObject({ scriptCache: {}, triggers: [], locks: { script: null } });
    expect(bench.world.script.scriptProperties).not.toHaveProperty('finally');
  });
});

it('a kill beyond the last step does not strike', () => {
  const bench = open();
  expect(bench.run('work', { kill: { step: 7, when: 'before' } })).toMatchObject({
    steps: 6,
    fetches: 3,
    propertyWrites: 3,
    roundTrips: 2,
    outcome: { type: 'returned', value: 'done' },
  });
});

it('the killed execution has waited for what it had sent', () => {
  const elapsed = (kill: KillSwitch) => {
    const bench = open();
    const { startedAt, endedAt } = bench.run('work', { kill });
    expect(bench.world.now).toBe(endedAt);
    return endedAt - startedAt;
  };
  expect(elapsed({ step: 2, when: 'before' })).toBe(0);
  expect(elapsed({ step: 2, when: 'after' })).toBe(LATENCY);
  expect(elapsed({ step: 3, when: 'before' })).toBe(LATENCY);
  expect(elapsed({ step: 4, when: 'before' })).toBe(2 * LATENCY);
});

it('the next execution starts afresh', () => {
  const bench = open();
  bench.run('work', { kill: { step: 1, when: 'before' } });
  expect(bench.value('work')).toBe('done');
});

it('an argument error is no step', () => {
  const bench = openBench(`function f() {
    try { PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(10000)); } catch {}
    UrlFetchApp.fetch('${PEOPLE}');
  }`);
  expect(bench.run('f', { kill: { step: 1, when: 'before' } })).toMatchObject({
    steps: 1,
    outcome: { type: 'killed' },
  });
  expect(bench.requests).toEqual([]);
});
