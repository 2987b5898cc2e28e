import type { Operation } from '../../../../src/core/book/operation';
import { textOf, valueOf } from '../../../../src/core/book/record';
import { endedLabels } from '../../../../src/core/replication/ended';
import { accessFrom, roleOn } from '../../../../src/core/sharing/access';
import type { Company } from '../company';
import { createCompany } from '../company';
import { aiko, ben, NOON } from '../paperBook';

const SALES = { type: 'group', id: '03sales' } as const;
const TOKYO = { type: 'group', id: '03tokyo' } as const;

const person = (index: number): string => String(2_000 + index);
const people = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, index) => person(from + index));

const note = (
  company: Company,
  members: readonly string[],
  inner: readonly string[] = [],
  crowd: typeof SALES | typeof TOKYO = SALES,
): Operation => ({
  type: 'note-group',
  crowd,
  name: 'Sales',
  email: 'sales@kaede.example',
  members,
  inner,
  nonce: company.nonce(),
});

const sharedWith = (members: readonly string[], inner: readonly string[] = []): Company => {
  const company = createCompany();
  company.apply(aiko, {
    type: 'share',
    label: { id: company.customers },
    principal: SALES,
    role: 'viewer',
    group: { name: 'Sales', email: 'sales@kaede.example' },
    nonce: company.nonce(),
  });
  company.apply(aiko, note(company, members, inner));
  return company;
};

const accessOf = (company: Company) => accessFrom(company.page().head, company.page().records.values());
const has = (company: Company, account: string): boolean =>
  roleOn(accessOf(company), company.customers, account, NOON) !== undefined;
const isTaken = (company: Company, account: string): boolean =>
  endedLabels(company.page(), account, [company.customers], NOON).length > 0;

describe('what a worker reads of a group', () => {
  it('gives the label to who has come and takes it, with a proof, from who has gone', () => {
    const company = sharedWith(people(3));
    expect([has(company, person(0)), has(company, person(9))]).toEqual([true, false]);
    company.apply(aiko, note(company, [person(1), person(2), person(9)]));
    expect([has(company, person(0)), isTaken(company, person(0))]).toEqual([false, true]);
    expect([has(company, person(9)), isTaken(company, person(9))]).toEqual([true, false]);
    // Whoever was never in it lost nothing by it.
    expect([has(company, person(8)), isTaken(company, person(8))]).toEqual([false, false]);
    company.apply(aiko, note(company, people(3)));
    expect([has(company, person(0)), isTaken(company, person(0))]).toEqual([true, false]);
  });

  it('follows groups in groups, and a group that is taken out of another', () => {
    const company = sharedWith(people(1), [TOKYO.id]);
    company.apply(aiko, note(company, people(2, 5), [SALES.id], TOKYO));
    expect([has(company, person(5)), has(company, person(6))]).toEqual([true, true]);
    company.apply(aiko, note(company, people(1)));
    expect([has(company, person(5)), isTaken(company, person(5))]).toEqual([false, true]);
  });

  it('of which nothing is new is noted once a day, and moves no label’s head', () => {
    const company = sharedWith(people(3));
    const { seq, heads } = company.page().head;
    expect(company.tell(aiko, note(company, people(3)))).toMatchObject([{ type: 'unchanged' }]);
    company.apply(aiko, note(company, people(4)));
    expect([company.page().head.seq, company.page().head.heads]).toEqual([seq + 1, heads]);
  });

  it('fits its cells, however many they are, and a change of one rewrites one row', () => {
    const company = sharedWith(people(3_000));
    expect(company.all('group')).toHaveLength(5);
    const before = company.page().head.seq;
    company.apply(aiko, note(company, [...people(2_999), person(9_000)]));
    const log = company.logSince(before);
    expect(log.length).toBeLessThanOrEqual(2);
    for (const entry of log) expect(JSON.stringify(entry.changes).length).toBeLessThan(45_000);
    for (const row of company.all('group')) expect(JSON.stringify(row).length).toBeLessThan(45_000);
    expect([has(company, person(9_000)), isTaken(company, person(2_999))]).toEqual([true, true]);
  });

  it('that could not be read is not empty: everybody stays, and since when is told', () => {
    const company = sharedWith(people(3));
    company.apply(aiko, { type: 'note-group-unread', crowd: SALES });
    expect(company.tell(aiko, { type: 'note-group-unread', crowd: SALES })).toMatchObject([
      { type: 'unchanged' },
    ]);
    expect(accessOf(company).groups).toMatchObject([{ failingSince: NOON, readAt: NOON }]);
    expect([has(company, person(0)), isTaken(company, person(0))]).toEqual([true, false]);
    company.apply(aiko, note(company, people(3)));
    expect(accessOf(company).groups[0]?.failingSince).toBeUndefined();
  });

  it('that has not been read for a week gives nothing new and takes nothing', () => {
    const company = sharedWith(people(3));
    const later = NOON + 7 * 24 * 60 * 60_000;
    expect(roleOn(accessOf(company), company.customers, person(0), later)).toBeUndefined();
    expect(endedLabels(company.page(), person(0), [company.customers], later)).toEqual([]);
  });

  it('is known no more once nothing is shared with it, and what it gave is taken', () => {
    const company = sharedWith(people(3));
    company.apply(aiko, { type: 'stop-sharing', label: company.customers, principal: SALES });
    expect(accessOf(company).groups).toEqual([]);
    expect([isTaken(company, person(0)), isTaken(company, person(9))]).toEqual([true, false]);
  });
});

describe('many who would leave a group at once', () => {
  const row = (company: Company) => company.all('group').find((one) => textOf(one, 'name') !== '')!;

  it('stay until somebody who manages the label has let as many go', () => {
    const company = sharedWith(people(8));
    company.apply(aiko, note(company, [...people(3), person(20)]));
    expect([has(company, person(7)), has(company, person(20))]).toEqual([true, true]);
    expect(valueOf(row(company), 'waiting')).toMatchObject({ count: 5 });

    const release = (count: number): Operation => ({ type: 'release-group', group: row(company).id, count });
    expect(company.tell(ben, release(5))).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    expect(company.tell(aiko, release(4))).toEqual([{ type: 'refused', reason: 'renewed' }]);
    company.apply(aiko, release(5));
    // One more is gone by now, of whom nobody was told.
    company.tell(aiko, note(company, [...people(2), person(20)]));
    expect(has(company, person(7))).toBe(true);
    company.apply(aiko, release(6));
    company.apply(aiko, note(company, [...people(2), person(20)]));
    expect([has(company, person(7)), isTaken(company, person(7))]).toEqual([false, true]);
    expect(valueOf(row(company), 'waiting')).toBeNull();
  });

  it('and come back meanwhile leave nothing waiting', () => {
    const company = sharedWith(people(8));
    company.tell(aiko, note(company, people(3)));
    company.tell(aiko, note(company, people(8)));
    expect([valueOf(row(company), 'waiting'), has(company, person(7))]).toEqual([null, true]);
  });

  it('also one after the other within a day', () => {
    const company = sharedWith(people(8));
    for (const left of [7, 6, 5, 4]) company.apply(aiko, note(company, people(left)));
    company.apply(aiko, note(company, people(3)));
    expect([has(company, person(4)), has(company, person(3))]).toEqual([false, true]);
  });

  it('lose nothing who have the label by another way: nobody is asked', () => {
    const company = sharedWith(people(8));
    for (const id of people(8))
      company.apply(aiko, {
        type: 'share',
        label: { id: company.customers },
        principal: { type: 'account', id },
        role: 'viewer',
        nonce: company.nonce(),
      });
    company.apply(aiko, note(company, []));
    expect(accessOf(company).groups[0]?.members).toEqual([]);
    expect(has(company, person(7))).toBe(true);
  });
});
