import { addFault } from '../../../workbench/google/faults';
import { keyOf } from '../../../workbench/web/office';
import { handlers } from '../../../workbench/web/handlers/handlers';
import { HOUR } from '../../../workbench/workplace';
import { bundledProject } from '../../browser/bundledProject';
import { openOffice, type Office } from '../../../workbench/web/office';
import { seedCompany } from '../../../workbench/seed/company';
import { openSmallOffice } from './smallOffice';

const now = (office: Office): number => office.place.world().now;

const ran = (office: Office): readonly string[] =>
  office.executions().map(({ execution: { account, functionName } }) => {
    const person = office.company.accounts.all.find(({ sub }) => sub === account);
    return `${person === undefined ? account : keyOf(person)} ${functionName}`;
  });

describe('on the first day', () => {
  it('the administrator has installed, three people have opened the add-on, and nobody else', () => {
    expect(ran(openSmallOffice())).toEqual([
      'chie onHomepage',
      'ben onHomepage',
      'aiko onHomepage',
      'emi install',
    ]);
  });

  it('people are found by their mailbox', () => {
    const office = openSmallOffice();
    expect(office.person('dai')).toEqual(office.company.accounts.dai);
    expect(office.person('dai@kaede.example')).toBeUndefined();
  });
});

describe('time', () => {
  it('an hour fires every hourly trigger once, and ends an hour later', async () => {
    const office = openSmallOffice();
    const before = now(office);
    expect(await office.advance(HOUR)).toBe(3);
    expect(ran(office).slice(0, 3).sort()).toEqual(['aiko onClock', 'ben onClock', 'chie onClock']);
    expect(now(office)).toBe(before + HOUR);
  });

  it('a minute in which nothing is due passes without an execution', async () => {
    const office = openSmallOffice();
    const before = now(office);
    expect(await office.advance(1)).toBe(0);
    expect(now(office)).toBe(before + 1);
  });

  it('running what is due, with nothing due, first goes to the next firing', async () => {
    const office = openSmallOffice();
    const next = office.place.runtime.nextTriggerAt();
    expect(next).toBeGreaterThan(now(office));
    expect(await office.runDue()).toBe(1);
    expect(office.executions()[0]?.execution.startedAt).toBe(next);
  });

  it('running what is due, with something due, does not move on', async () => {
    const office = openSmallOffice();
    office.place.world().now += 2 * HOUR;
    const before = now(office);
    expect(await office.runDue()).toBe(3);
    expect(Math.max(...office.executions().map(({ execution }) => execution.startedAt))).toBe(before);
  });

  it('two hours that are asked for at the same time are two hours', async () => {
    const office = openSmallOffice();
    const before = now(office);
    expect(await Promise.all([office.advance(HOUR), office.advance(HOUR)])).toEqual([3, 3]);
    expect(now(office)).toBe(before + 2 * HOUR);
  });

  it('a page is answered while a long wait is under way', async () => {
    const office = openSmallOffice();
    let hasPassed = false;
    const passing = office.advance(24 * HOUR).then(() => (hasPassed = true));
    await new Promise(setImmediate);
    const { executions } = await handlers.activity(office, {});
    expect({ hasPassed, some: executions.length > 4 }).toEqual({ hasPassed: false, some: true });
    await passing;
  });
});

describe('what has run', () => {
  it('is kept with its own calls, and with no one else’s', async () => {
    const office = openOffice(seedCompany({ contacts: 3, members: 5 }), bundledProject());
    await office.advance(HOUR);
    const { calls } = office.place.world();
    for (const { execution, calls: own } of office.executions())
      expect(own).toEqual(calls.filter((call) => call.execution === execution.id));
    expect(office.executions().flatMap(({ calls: own }) => own)).toHaveLength(calls.length);
    expect(calls.length).toBeGreaterThan(10);
  });

  it('is forgotten beyond the last 200', async () => {
    const office = openSmallOffice();
    await office.advance(70 * HOUR);
    expect(office.executions()).toHaveLength(200);
  });
});

it('starting over is as if nothing had happened since the first day, and can be done twice', async () => {
  const office = openSmallOffice();
  const [world, executions] = [structuredClone(office.place.world()), office.executions()];
  for (const hours of [1, 30]) {
    await office.advance(hours * HOUR);
    addFault(office.place.faults, { operation: '*', effect: { type: 'lost-request' } });
    expect(office.place.world()).not.toEqual(world);
    await office.startOver();
    expect(office.place.world()).toEqual(world);
    expect(office.executions()).toEqual(executions);
    expect(office.place.faults.rules).toEqual([]);
  }
});
