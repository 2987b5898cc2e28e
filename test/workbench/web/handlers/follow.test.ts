import { existsSync, readFileSync } from 'node:fs';
import { readTab } from '../../../../workbench/google/sheets/spreadsheetPage';
import type { FollowAnswer } from '../../../../workbench/web/followApi';
import { changeSources, hopSources } from '../../../../workbench/web/follow/sources';
import { handlers } from '../../../../workbench/web/handlers/handlers';
import type { Office } from '../../../../workbench/web/office';
import { BadQuestion } from '../../../../workbench/web/question';
import { addHours, contactOf, edit, openBundledOffice, share } from '../sharedOffice';

const hop = (answer: FollowAnswer, name: string) => answer.hops.find((one) => one.name === name);

const states = ({ hops }: FollowAnswer): readonly string[] =>
  hops.map(({ name, state }) => `${name} ${state}`);

let office: Office;
let aikos: string;

beforeAll(async () => {
  office = openBundledOffice();
  aikos = await contactOf(office, 'aiko', 3);
});

const followAikos = (): Promise<FollowAnswer> =>
  handlers.follow(office, { as: 'aiko', contact: aikos, to: 'ben' });

describe('a contact on its way', () => {
  it('that is shared with nobody goes nowhere', async () => {
    expect(await followAikos()).toMatchObject({ from: 'aiko', others: [], hops: [], changes: [] });
  });

  it('waits everywhere after the share, with the moment of each one’s next run', async () => {
    await share(office, 'ben', 'editor');
    await share(office, 'chie', 'viewer');
    const answer = await followAikos();
    expect(answer).toMatchObject({ from: 'aiko', to: 'ben', others: ['ben', 'chie'] });
    expect(new Set(answer.hops.map(({ state }) => state))).toEqual(new Set(['waiting']));
    const next = (key: string) =>
      office.place.world().script.triggers.find(({ owner }) => owner === office.person(key)?.sub)?.nextAt;
    expect(hop(answer, 'seen')?.at).toBe(next('aiko'));
    expect(hop(answer, 'trigger')?.at).toBe(next('ben'));
  });

  it('is in the book after Aiko’s run, and waits for Ben’s', async () => {
    await addHours(office, 1);
    expect(states(await followAikos())).toEqual([
      'seen done',
      'committed done',
      'row done',
      'logged done',
      'tagged done',
      'trigger waiting',
      'read waiting',
      'created waiting',
      'held waiting',
      'phone waiting',
    ]);
  });

  it('is with Ben after his, each stretch later than the one before', async () => {
    await addHours(office, 1);
    const answer = await followAikos();
    expect(states(answer).slice(5)).toEqual([
      'trigger done',
      'read done',
      'adopted done',
      'held done',
      'phone outside',
    ]);
    const moments = answer.hops.flatMap(({ at }) => at ?? []);
    expect(moments).toEqual([...moments].sort((left, right) => left - right));
  });

  it('tells rows, ids and calls that are really there', async () => {
    const answer = await followAikos();
    const world = office.place.world();
    const rows = readTab(world, office.company.bookSpreadsheetId, 'People');
    const { row, record = '' } = hop(answer, 'row')?.facts ?? {};
    expect(rows[Number(row) - 1]?.[0]).toBe(record);
    const log = readTab(world, office.company.bookSpreadsheetId, 'Log');
    expect(log[Number(hop(answer, 'logged')?.facts['row']) - 1]?.[6]).toBe(record);
    const ben = world.people.books[office.person('ben')?.sub ?? '']?.contacts;
    const held = ben?.[hop(answer, 'held')?.facts['contact'] ?? '']?.current.content.clientData;
    expect(held).toContainEqual({ key: 'meibo.record', value: record });
    for (const { at, facts } of answer.hops)
      if (facts['operation'] !== undefined)
        expect(world.calls).toContainEqual(
          expect.objectContaining({ at, operation: facts['operation'], execution: facts['execution'] }),
        );
  });

  it('is created where the member did not know the person', async () => {
    const chies = await contactOf(office, 'chie');
    const answer = await handlers.follow(office, { as: 'chie', contact: chies });
    expect(answer.to).toBe('chie');
    expect(states(answer)).toContain('created done');
    expect(hop(answer, 'created')?.facts['operation']).toBe('people.people.batchCreateContacts');
  });
});

describe('a change', () => {
  it('of Ben’s is told with what was there and what is, and waits for Aiko’s run', async () => {
    const bens = hop(await followAikos(), 'held')?.facts['contact'] ?? '';
    const { contact } = await handlers.contact(office, { as: 'ben', contact: bens });
    const [, ...others] = contact?.['phoneNumbers'] ?? [];
    await edit(office, 'ben', bens, {
      phoneNumbers: [
        { value: '050-5550-0142', type: 'work' },
        ...others.map(({ value, type }) => ({ value, type })),
      ],
    });
    expect((await followAikos()).changes).toEqual([]);
    // Ben’s run is at a quarter to, Aiko’s two minutes before the hour.
    await office.advance(50 * 60_000);
    const [change] = (await followAikos()).changes;
    expect(change).toMatchObject({ by: 'ben', type: 'edited', field: 'phone' });
    expect(change?.now).toContain('050-5550-0142');
    expect(change?.was).not.toContain('050-5550-0142');
    expect(change?.arrivedAt).toBeUndefined();
    await office.advance(10 * 60_000);
    expect((await followAikos()).changes[0]?.arrivedAt).toBeGreaterThan(change?.at ?? Infinity);
  });

  it('of Chie’s is told as a suggestion, and when her contact was put back', async () => {
    const chies = await contactOf(office, 'chie', 2);
    await edit(office, 'chie', chies, { organizations: [{ title: '社長' }] });
    await addHours(office, 1);
    const { changes } = await handlers.follow(office, { as: 'chie', contact: chies });
    expect(changes).toMatchObject([{ by: 'chie', type: 'suggested', field: 'organization', now: '社長' }]);
    expect(changes[0]?.arrivedAt).toBeGreaterThan(changes[0]?.at ?? Infinity);
  });
});

it('a contact that is not there, and a person who is not, are bad questions', async () => {
  await expect(handlers.follow(office, { as: 'ben', contact: 'people/c1' })).rejects.toThrow(BadQuestion);
  await expect(handlers.follow(office, { as: 'ben', contact: 'constructor' })).rejects.toThrow(BadQuestion);
  await expect(handlers.follow(office, { as: 'aiko', contact: aikos, to: 'nobody' })).rejects.toThrow(
    BadQuestion,
  );
});

it.each([...Object.values(hopSources), ...Object.values(changeSources)].flat())(
  '$file exists and $phrase stands in it',
  ({ file, phrase }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(
      // A name must be a whole one.
      /^\w+$/.test(phrase) ? new RegExp(`\\b${phrase}\\b`) : new RegExp(phrase.replace(/\./g, '\\.')),
    );
  },
);
