/** Clock triggers: what a script may create, whose they are, when they fire and as whom. */
import { messageOf, openBench, valueOf } from './bench';

const ADD_ON = { manifest: { addOns: { common: {} } } };
const HOUR = 3_600_000;
const MINUTE = 60_000;

const CODE = `
  const builder = () => ScriptApp.newTrigger('onClock').timeBased();
  function hourly(n) { return builder().everyHours(n).create().getUniqueId(); }
  function minutely(n) { builder().everyMinutes(n).create(); }
  function daily({ hour, minute }) { builder().everyDays(1).atHour(hour).nearMinute(minute).create(); }
  function after(ms) { builder().after(ms).create(); }
  function at(ms) { builder().at(new Date(ms)).create(); }
  function unfinished() { builder().create(); }
  function twice() { builder().everyHours(1).everyDays(1); }
  function unknownHandler() { ScriptApp.newTrigger('private_').timeBased().after(1).create(); }
  function list() {
    return ScriptApp.getProjectTriggers().map((t) =>
      [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, t.getTriggerSource(), t.getTriggerSourceId()]);
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function removeTwice() { const [t] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(t); ScriptApp.deleteTrigger(t); }
  function removeByUid(uid) { ScriptApp.deleteTrigger({ getUniqueId: () => uid }); }
  function onClock(event) { PropertiesService.getUserProperties().setProperty('ran', event.triggerUid); return [event, Session.getEffectiveUser().getEmail()]; }
  function private_() {}`;

const tick = (bench: ReturnType<typeof openBench>) => {
  bench.world.now = bench.runtime.nextTriggerAt()!;
  return bench.runtime.runDueTriggers();
};

describe('what a script may create', () => {
  it('an add-on’s trigger fires hourly at most, and a refused one does not exist', () => {
    const bench = openBench(CODE, ADD_ON);
    expect(messageOf(bench.run('minutely', { argument: 30 }))).toBe(
      'The recurrence interval for an Add-on trigger must be at least one hour.',
    );
    expect(bench.value('list')).toEqual([]);
  });

  it('an add-on has one trigger per person, a spent one included', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.run('after', { argument: 1_000 });
    const refused =
      'This add-on has created too many time-based triggers in this document for this Google user account.';
    expect(messageOf(bench.run('hourly', { argument: 1 }))).toBe(refused);
    tick(bench);
    expect(messageOf(bench.run('hourly', { argument: 1 }))).toBe(refused);
    expect(bench.run('hourly', { argument: 1, account: bench.ben.sub }).outcome.type).toBe('returned');
    bench.run('removeAll');
    expect(bench.run('hourly', { argument: 1 }).outcome.type).toBe('returned');
  });

  it('a script that is no add-on has 20, every 1, 5, 10, 15 or 30 minutes', () => {
    const bench = openBench(CODE);
    expect(messageOf(bench.run('minutely', { argument: 7 }))).toMatch(/must be one of 1, 5, 10, 15 or 30/);
    for (let n = 0; n < 20; n += 1)
      expect(bench.run('minutely', { argument: 5 }).outcome.type).toBe('returned');
    expect(messageOf(bench.run('minutely', { argument: 5 }))).toMatch(/too many triggers/);
  });

  it.each([
    ['hourly', 0, /whole number/],
    ['hourly', 1.5, /whole number/],
    ['unfinished', undefined, /has not been chosen/],
    ['twice', undefined, /already been chosen/],
  ])('%s(%p) is refused', (functionName, argument, message) => {
    expect(messageOf(openBench(CODE).run(functionName, { argument }))).toMatch(message);
  });
});

describe('whose triggers they are', () => {
  it('a person lists and deletes only their own', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.run('hourly', { argument: 1 });
    expect(bench.value('list')).toEqual([['onClock', true, 'CLOCK', null]]);
    expect(bench.value('list', { account: bench.ben.sub })).toEqual([]);
    bench.run('removeAll', { account: bench.ben.sub });
    expect(bench.value('list')).toHaveLength(1);
    bench.run('removeAll');
    expect(bench.runtime.nextTriggerAt()).toBeUndefined();
  });

  it('another person’s trigger is not there to delete, even by its id', () => {
    const bench = openBench(CODE, ADD_ON);
    const uid = bench.value('hourly', { argument: 1 });
    expect(messageOf(bench.run('removeByUid', { argument: uid, account: bench.ben.sub }))).toMatch(
      /deleteTrigger/,
    );
    expect(bench.value('list')).toHaveLength(1);
  });

  it('a trigger that is gone cannot be deleted', () => {
    const bench = openBench(CODE);
    bench.run('hourly', { argument: 1 });
    expect(messageOf(bench.run('removeTwice'))).toMatch(/deleteTrigger/);
  });
});

describe('one that a person installs in the editor', () => {
  const byHand = { handler: 'onClock', schedule: { type: 'minutes', every: 5 } } as const;

  it('may fire every five minutes also where the project is an add-on’s, beside the add-on’s own', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.runtime.installTrigger({ owner: bench.aiko.sub, ...byHand });
    expect(bench.run('hourly', { argument: 1 }).outcome.type).toBe('returned');
    expect(bench.value('list')).toHaveLength(2);
    bench.world.marketplace.installedFor = { type: 'nobody' };
    const { now } = bench.world;
    bench.world.now = now + 5 * MINUTE;
    const fired = bench.runtime.runDueTriggers();
    expect(fired.map(({ account, kind }) => [account, kind])).toEqual([[bench.aiko.sub, 'trigger']]);
    expect(bench.runtime.nextTriggerAt()).toBe(now + 10 * MINUTE);
  });

  it('obeys the rules of the add-on’s own where the world says that Google holds it to them', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.world.script.editorTriggers = 'as the add-on’s';
    const install = (every: number) => () =>
      bench.runtime.installTrigger({
        owner: bench.aiko.sub,
        handler: 'onClock',
        schedule: { type: every < 60 ? 'minutes' : 'hours', every: every < 60 ? every : every / 60 },
      });
    expect(install(5)).toThrow('The recurrence interval for an Add-on trigger must be at least one hour.');
    install(60)();
    expect(messageOf(bench.run('hourly', { argument: 1 }))).toMatch(/too many time-based triggers/);
  });

  it('is bound to what Google lets the add-on’s own do, where that is more than is assumed', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.world.script.editorTriggers = 'as the add-on’s';
    const install = () => bench.runtime.installTrigger({ owner: bench.aiko.sub, ...byHand });
    bench.world.platform.frequentTriggers = true;
    install();
    expect(install).toThrow(/too many time-based triggers/);
    bench.world.platform.clockTriggers = 20;
    for (let made = 1; made < 20; made += 1) install();
    expect(install).toThrow(/This script has too many triggers/);
  });

  it('takes the intervals that the page offers, and no others', () => {
    const bench = openBench(CODE, ADD_ON);
    expect(() =>
      bench.runtime.installTrigger({
        ...byHand,
        owner: bench.aiko.sub,
        schedule: { type: 'minutes', every: 7 },
      }),
    ).toThrow(/1, 5, 10, 15 or 30/);
    expect(bench.world.script.triggers).toEqual([]);
  });
});

describe('when they fire', () => {
  it('nothing fires that the script did not create', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.world.now += 48 * HOUR;
    expect(bench.runtime.runDueTriggers()).toEqual([]);
  });

  it('an hourly one fires at one minute of its person, as that person, with the clock’s event', () => {
    const bench = openBench(CODE, ADD_ON);
    const uid = bench.value('hourly', { argument: 1, account: bench.ben.sub });
    const first = bench.runtime.nextTriggerAt()!;
    expect(first).toBeGreaterThan(bench.world.now);
    expect(first - bench.world.now).toBeLessThanOrEqual(HOUR);
    expect(bench.runtime.dueTriggers(first - 1)).toEqual([]);
    const [execution] = tick(bench);
    expect(execution).toMatchObject({ kind: 'trigger', account: bench.ben.sub, functionName: 'onClock' });
    expect(valueOf(execution!)).toEqual([
      {
        authMode: 'FULL',
        'day-of-month': 6,
        'day-of-week': 1,
        hour: 0,
        minute: new Date(first).getUTCMinutes(),
        month: 4,
        second: 0,
        timezone: 'UTC',
        triggerUid: uid,
        'week-of-year': 14,
        year: 2026,
      },
      'ben@kaede.example',
    ]);
    expect(Object.keys(bench.world.script.userProperties)).toEqual([bench.ben.sub]);
    expect(bench.runtime.nextTriggerAt()).toBe(first + HOUR);
  });

  it('the longest due comes first, and people have different minutes', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.run('hourly', { argument: 1 });
    bench.run('hourly', { argument: 1, account: bench.ben.sub });
    bench.world.now += HOUR;
    const due = bench.runtime.dueTriggers(bench.world.now);
    expect(due).toHaveLength(2);
    expect(due[0]!.nextAt).toBeLessThan(due[1]!.nextAt!);
    expect(bench.runtime.runDueTriggers().map(({ account }) => account)).toEqual(
      due.map(({ owner }) => owner),
    );
  });

  it('hours that were slept through are not made up for', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.run('hourly', { argument: 1 });
    const first = bench.runtime.nextTriggerAt()!;
    bench.world.now = first + 5 * HOUR + MINUTE;
    expect(bench.runtime.runDueTriggers()).toHaveLength(1);
    expect(bench.runtime.runDueTriggers()).toHaveLength(0);
    expect(bench.runtime.nextTriggerAt()).toBe(first + 6 * HOUR);
  });

  it('a one-shot fires once, stays listed, and never fires again', () => {
    const bench = openBench(CODE, ADD_ON);
    const { now } = bench.world;
    bench.run('after', { argument: 5_000 });
    expect(bench.runtime.nextTriggerAt()).toBe(now + 5_000);
    expect(tick(bench)).toHaveLength(1);
    expect(bench.runtime.nextTriggerAt()).toBeUndefined();
    bench.world.now += 48 * HOUR;
    expect(bench.runtime.runDueTriggers()).toEqual([]);
    expect(bench.value('list')).toHaveLength(1);
  });

  it('a one-shot may name its moment', () => {
    const bench = openBench(CODE);
    bench.run('at', { argument: bench.world.now + 7 });
    expect(bench.runtime.nextTriggerAt()).toBe(bench.world.now + 7);
  });

  it('a daily one fires at its hour in the script’s time zone', () => {
    const bench = openBench(CODE);
    bench.run('daily', { argument: { hour: 3, minute: 30 } });
    expect(new Date(bench.runtime.nextTriggerAt()!).toISOString()).toBe('2026-04-06T18:30:00.000Z');
    tick(bench);
    expect(new Date(bench.runtime.nextTriggerAt()!).toISOString()).toBe('2026-04-07T18:30:00.000Z');
  });

  it('a trigger deleted by one that fired before it does not fire', () => {
    const bench = openBench(
      `${CODE}\nfunction both() { ScriptApp.newTrigger('removeAll').timeBased().after(1).create(); builder().after(2).create(); }`,
    );
    bench.run('both');
    bench.world.now += 10;
    expect(bench.runtime.runDueTriggers().map(({ functionName }) => functionName)).toEqual(['removeAll']);
  });

  it('nothing fires for a suspended account', () => {
    const bench = openBench(CODE, ADD_ON);
    bench.run('hourly', { argument: 1 });
    bench.aiko.suspended = true;
    expect(bench.runtime.nextTriggerAt()).toBeUndefined();
  });

  it('a private function is refused when its trigger fires', () => {
    const bench = openBench(CODE);
    bench.run('unknownHandler');
    expect(messageOf(tick(bench)[0]!)).toBe('Script function not found: private_');
  });
});

it('a kill is chosen per trigger, and the killed trigger fires again an hour later', () => {
  const bench = openBench(CODE, ADD_ON);
  bench.run('hourly', { argument: 1 });
  bench.run('hourly', { argument: 1, account: bench.ben.sub });
  bench.world.now += HOUR;
  const executions = bench.runtime.runDueTriggers({
    kill: ({ owner }) => (owner === bench.ben.sub ? { step: 1, when: 'before' } : undefined),
  });
  const outcomes = new Map(executions.map(({ account, outcome }) => [account, outcome.type]));
  expect(outcomes).toEqual(
    new Map([
      [bench.aiko.sub, 'returned'],
      [bench.ben.sub, 'killed'],
    ]),
  );
  expect(bench.runtime.dueTriggers(bench.world.now)).toEqual([]);
  expect(bench.runtime.dueTriggers(bench.world.now + HOUR)).toHaveLength(2);
});
