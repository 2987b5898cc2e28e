/** What a person's runs may use in a day, and what they read when it is used up. */
import { NetworkTimeout } from '../../../workbench/runtime/network';
import { workspaceLimits } from '../../../workbench/runtime/dailyBudgets';
import { messageOf, openBench, PEOPLE } from './bench';

const HOUR = 3_600_000;
const MINUTE = 60_000;

const CODE = `
  const url = '${PEOPLE}';
  function install() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
  function work() { Utilities.sleep(5 * 60 * 1000); }
  function fetchOne() { UrlFetchApp.fetch(url); }
  function fetchThree() { UrlFetchApp.fetchAll([url, url, url]); }
  function caught() { try { UrlFetchApp.fetchAll([url, url, url]); } catch (e) { return String(e); } }
  function read() { return PropertiesService.getUserProperties().getProperties(); }
  function write() { PropertiesService.getScriptProperties().setProperty('a', '1'); }`;

const open = (limits: Partial<typeof workspaceLimits>) => {
  const bench = openBench(CODE);
  bench.world.script.limits = { ...workspaceLimits, ...limits };
  return bench;
};

const TOO_MANY = 'Service invoked too many times for one day: urlfetch.';

describe('requests', () => {
  it('count one by one, also those of a fetchAll, and each person has their own', () => {
    const bench = open({ fetches: 4 });
    bench.run('fetchThree');
    expect(bench.run('fetchOne').outcome.type).toBe('returned');
    expect(messageOf(bench.run('fetchOne'))).toBe(TOO_MANY);
    expect(bench.requests).toHaveLength(4);
    expect(bench.run('fetchOne', { account: bench.ben.sub }).outcome.type).toBe('returned');
  });

  it('a fetchAll that would exceed them sends none, and the script can catch what it is told', () => {
    const bench = open({ fetches: 2 });
    expect(bench.value('caught')).toBe(`Exception: ${TOO_MANY}`);
    expect(bench.requests).toEqual([]);
    expect(bench.run('fetchOne').outcome.type).toBe('returned');
  });

  it('are all there again 24 hours after the first', () => {
    const bench = open({ fetches: 1 });
    const first = bench.world.now;
    bench.run('fetchOne');
    bench.world.now = first + 24 * HOUR - 1_000;
    expect(messageOf(bench.run('fetchOne'))).toBe(TOO_MANY);
    bench.world.now = first + 24 * HOUR;
    expect(bench.run('fetchOne').outcome.type).toBe('returned');
  });
});

it('reads and writes of properties count together', () => {
  const bench = open({ propertyCalls: 2 });
  bench.run('read');
  bench.run('write');
  const refused = 'Service invoked too many times for one day: properties.';
  expect([messageOf(bench.run('read')), messageOf(bench.run('write'))]).toEqual([refused, refused]);
  expect(bench.run('write', { account: bench.ben.sub }).outcome.type).toBe('returned');
});

describe('the running time of triggers', () => {
  const tick = (bench: ReturnType<typeof open>) => {
    bench.world.now = bench.runtime.nextTriggerAt()!;
    return bench.runtime.runDueTriggers()[0]!;
  };

  it('used up, a trigger fires and nothing of it runs; the next day it runs again', () => {
    const bench = open({ triggerMilliseconds: 10 * MINUTE });
    bench.run('install');
    const outcomes = Array.from({ length: 26 }, () => tick(bench));
    expect(outcomes.slice(0, 2).map(({ outcome }) => outcome.type)).toEqual(['returned', 'returned']);
    const refused = outcomes[2]!;
    expect(messageOf(refused)).toBe('Service using too much computer time for one day');
    expect(refused.endedAt).toBe(refused.startedAt);
    expect(outcomes.findIndex((one, index) => index > 2 && one.outcome.type === 'returned')).toBe(24);
  });

  it('is no time of cards and of the editor, and does not stand in their way', () => {
    const bench = open({ triggerMilliseconds: 0 });
    expect(bench.run('read', { kind: 'card' }).outcome.type).toBe('returned');
    expect(bench.run('work', { kind: 'editor' }).outcome.type).toBe('returned');
    expect(bench.run('read', { kind: 'trigger' }).outcome.type).toBe('threw');
    expect(bench.world.script.dailyUse[bench.aiko.sub]?.triggerMilliseconds).toBe(0);
  });
});

it('a person’s executions beyond those that may run at once do not begin, and another’s do', () => {
  const inner: unknown[] = [];
  const bench = openBench(CODE, {
    answer: () => {
      inner.push(bench.run('read').outcome.type, bench.run('read', { account: bench.ben.sub }).outcome.type);
      throw new NetworkTimeout(PEOPLE);
    },
  });
  bench.world.script.limits = { ...workspaceLimits, simultaneous: 1 };
  bench.run('fetchOne');
  expect(inner).toEqual(['threw', 'returned']);
  expect(bench.run('read').outcome.type).toBe('returned');
});

it('an answer that takes more than a minute is not waited for', () => {
  const bench = openBench(CODE, { latency: () => 61_000 });
  const execution = bench.run('fetchOne');
  expect(messageOf(execution)).toBe(`Timeout: ${PEOPLE}`);
  expect(execution.endedAt - execution.startedAt).toBe(60_000);
  expect(bench.requests).toHaveLength(1);
});
