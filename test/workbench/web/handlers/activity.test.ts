import { handlers } from '../../../../workbench/web/handlers/handlers';
import { BadQuestion } from '../../../../workbench/web/question';
import { seedCompany } from '../../../../workbench/seed/company';
import type { Office } from '../../../../workbench/web/office';
import { openOffice } from '../../../../workbench/web/office';
import { bundledProject } from '../../../browser/bundledProject';
import { openSmallOffice } from '../smallOffice';

let office: Office;

beforeAll(() => {
  office = openOffice(seedCompany({ contacts: 3, members: 5 }), bundledProject());
});

describe('the company', () => {
  it('is five people with their languages, one of them the administrator', async () => {
    const { people, now } = await handlers.company(office, {});
    expect(people.map(({ key, locale, isAdmin }) => [key, locale, isAdmin])).toEqual([
      ['aiko', 'ja', false],
      ['ben', 'en', false],
      ['chie', 'ja', false],
      ['dai', 'ja', false],
      ['emi', 'ja', true],
    ]);
    expect(now).toBe(office.place.world().now);
  });
});

describe('the activity', () => {
  it('shows the quotas that are in force, and none where nobody is refused', async () => {
    office.switches.turnOn('quota', { ofPerson: { 'critical-writes': 12 } });
    const { quotas } = await handlers.activity(office, {});
    const limits = new Map(quotas.map(({ bucket, limit }) => [bucket, limit]));
    expect([limits.get('critical-writes'), limits.get('critical-reads')]).toEqual([12, undefined]);
    office.switches.turnOff('quota');
  });

  it('shows who has used most of a day, against the limits that are in force', async () => {
    office.switches.turnOn('script-limits', { propertyCalls: 4_000 });
    const { daily } = await handlers.activity(office, {});
    const calls = daily.find(({ what }) => what === 'property-calls');
    expect(calls).toMatchObject({ limit: 4_000, caller: expect.stringContaining('@') as string });
    expect(calls?.used).toBeGreaterThan(0);
    expect(daily.find(({ what }) => what === 'trigger-minutes')?.limit).toBe(360);
    office.switches.turnOff('script-limits');
    office.place.world().now += 25 * 3_600_000;
    expect((await handlers.activity(office, {})).daily.map(({ used }) => used)).toEqual([0, 0, 0]);
    office.place.world().now -= 25 * 3_600_000;
  });

  it('is newest first, each execution with its person and its calls', async () => {
    await handlers.openPanel(office, { as: 'ben' });
    const { executions, nextTriggerAt, now } = await handlers.activity(office, {});
    expect(
      executions.map(({ account, functionName, kind, outcome }) => [account, functionName, kind, outcome]),
    ).toEqual([
      ['ben', 'onHomepage', 'card', 'returned'],
      ['chie', 'onHomepage', 'card', 'returned'],
      ['ben', 'onHomepage', 'card', 'returned'],
      ['aiko', 'onHomepage', 'card', 'returned'],
      ['emi', 'install', 'editor', 'returned'],
    ]);
    expect(executions[0]?.calls).toContainEqual({
      operation: 'people.contactGroups.list',
      status: 200,
      writes: false,
      cost: { 'group-reads': 1 },
    });
    expect(nextTriggerAt).toBeGreaterThan(now);
  });

  it('measures the script’s properties in bytes, the largest first, and shows none of their values', async () => {
    const { properties } = await handlers.activity(office, {});
    const stored = office.place.world().script.scriptProperties;
    expect(properties.map(({ name }) => name).sort()).toEqual(Object.keys(stored).sort());
    expect(properties[0]).toEqual({
      name: 'BOOK_ACCOUNT_KEY',
      bytes: Buffer.byteLength(stored['BOOK_ACCOUNT_KEY'] ?? ''),
    });
    expect(JSON.stringify(await handlers.activity(office, {}))).not.toContain('PRIVATE KEY');
  });

  it('has no next trigger where nobody has any', async () => {
    const quiet = openSmallOffice();
    quiet.place.world().script.triggers.length = 0;
    expect(await handlers.activity(quiet, {})).not.toHaveProperty('nextTriggerAt');
  });
});

describe('a tab of the book', () => {
  it('is shown as rows', async () => {
    const { tabs } = await handlers.activity(office, {});
    expect(tabs).toEqual(expect.arrayContaining(['Head', 'Labels', 'Access', 'Members', 'Log']));
    const { rows } = await handlers.sheet(office, { tab: 'Members' });
    expect(rows.flat()).toContain(office.company.accounts.ben.email);
  });

  it('that does not exist is refused', async () => {
    await expect(handlers.sheet(office, { tab: 'Salaries' })).rejects.toThrow(
      new BadQuestion('The book has no tab “Salaries”.'),
    );
  });
});

it('the clock and the way back answer with the number of executions', async () => {
  const small = openSmallOffice();
  const { now } = small.place.world();
  expect(await handlers.advance(small, { minutes: 60 })).toEqual({ executions: 3 });
  expect(small.place.world().now).toBe(now + 3_600_000);
  expect(await handlers.runDue(small, {})).toEqual({ executions: 1 });
  expect(await handlers.startOver(small, {})).toEqual({});
  expect(small.place.world().now).toBe(now);
});
