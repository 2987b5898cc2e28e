import { add, contactsIn, renameLabel } from '../memory/addressBookByHand';
import { STORIES, storyCalled } from './allStories';
import type { Company, MemberName } from './company';
import { authorOf, MEMBERS } from './company';
import { begin, cycleOf, enactAll, play, runPlainly } from './enact';
import { noteCalls, watchCalls } from './killPoint';
import { outcomeOf } from './outcome';

const HOUR = 3_600_000;

/** Where something is unknown it is asked about again every hour; where the book is away nothing can be looked at. */
const UNRESTING =
  /deletes his copy of the label|mirror that shows no grant at all|book .*away|book cannot be reached/;

const RESTED = STORIES.flatMap(({ stories }) => stories).filter(({ title }) => !UNRESTING.test(title));

/** How often each request was made in one more cycle. */
const callsOf = (company: Company, member: MemberName): Readonly<Record<string, number>> => {
  const calls: string[] = [];
  const report = cycleOf(company, member, (deps) => noteCalls(deps, calls));
  expect(report).toMatchObject({ ok: true, value: { outcome: 'rested' } });
  return Object.fromEntries(
    [...new Set(calls)].map((call) => [call, calls.filter((one) => one === call).length]),
  );
};

/** The lease and the visit are one property; it is the only thing written. */
const LOOKED = { 'visits.of': 2, 'mirror.read': 1, 'stateFile.load': 1, 'visits.write': 1 };
const LOOKED_AT_CONTACTS = { ...LOOKED, 'addressBook.list': 1 };

/** Labels are looked at in some hours only. */
const LABELS = 'addressBook.listLabels';

/** Whose labels are all paused: of him nothing is read but his state. */
const standsStill = (company: Company, member: MemberName): boolean => {
  const grants = company.book.rows.grant.filter(
    (row) =>
      row?.deleted === undefined && row?.fields['principal']?.value === `account:${authorOf(member).id}`,
  );
  return grants.length > 0 && grants.every((row) => row?.fields['copy']?.value === 'paused');
};

describe('after every story, an hour in which nobody does anything', () => {
  it.each(RESTED)('$title: then each member is looked at, and nothing is written but the visit', (story) => {
    const { company } = play(story);
    MEMBERS.forEach((member) => cycleOf(company, member));
    company.clock.now += HOUR;
    for (const member of MEMBERS) {
      const hasLabels = Object.values(company.members[member].contacts.labels).some(
        ({ label }) => label !== undefined,
      );
      const isLooked = hasLabels && !standsStill(company, member);
      const { [LABELS]: labels = 0, ...calls } = callsOf(company, member);
      expect(calls).toEqual(isLooked ? LOOKED_AT_CONTACTS : LOOKED);
      expect(labels).toBeLessThanOrEqual(isLooked ? 1 : 0);
    }
  });
});

describe('a day in which nobody does anything', () => {
  const company = (): Company => play(storyCalled("an editor's change reaches everybody")).company;

  /** The calls of so many hourly cycles of one member. */
  const callsOfHours = (here: Company, member: MemberName, hours: number): readonly string[] => {
    const calls: string[] = [];
    for (let hour = 0; hour < hours; hour += 1) {
      here.clock.now += HOUR;
      cycleOf(here, member, (deps) => noteCalls(deps, calls));
    }
    return calls;
  };

  it('lists contacts every hour, labels six times at most, and writes nothing but the visit', () => {
    const here = company();
    callsOfHours(here, 'Ben', 2);
    const calls = callsOfHours(here, 'Ben', 24);
    const count = (name: string): number => calls.filter((call) => call === name).length;
    expect([count('addressBook.list'), count('visits.write')]).toEqual([24, 24]);
    expect(count(LABELS)).toBeLessThanOrEqual(6);
    const asked = new Set(calls);
    expect([...asked].sort()).toEqual([...Object.keys(LOOKED_AT_CONTACTS), LABELS].sort());
  });

  it.each([1, 2, 3, 4])('a label that is renamed after %d idle hours is seen within four', (hours) => {
    const here = company();
    callsOfHours(here, 'Ben', hours);
    const { contacts } = here.members.Ben;
    renameLabel(contacts, Object.keys(contacts.labels)[0] ?? '', 'Kunden');
    expect(callsOfHours(here, 'Ben', 4)).toContain(LABELS);
  });

  it('the mark never ends by itself: everything is listed before, once in six days', () => {
    const here = company();
    callsOfHours(here, 'Ben', 2);
    const saves = Array.from({ length: 14 }, () =>
      callsOfHours(here, 'Ben', 24).filter((call) => call === 'stateFile.save'),
    ).map(({ length }) => (length > 0 ? 1 : 0));
    expect(saves.reduce((sum: number, save) => sum + save, 0)).toBeLessThanOrEqual(3);
    expect(saves.join('')).not.toMatch(/0{7}/);
  });
});

describe('a member with 8,000 contacts of his own', () => {
  it('gets a label of 1,000 in runs that each end in time, the next one goes on where it stopped', () => {
    const customers = Array.from(
      { length: 1_000 },
      (_, row) => `Person ${String(row)}; email p${String(row)}@example.com; in Customers`,
    );
    const given = { Aiko: { labels: ['Customers'], contacts: customers } };
    const here = begin({ title: '', given, steps: [], then: {} });
    const { contacts } = here.members.Ben;
    for (let row = 0; row < 8_000; row += 1) add(contacts, { name: [{ given: `Own ${String(row)}` }] });
    enactAll(
      here,
      [{ share: 'Customers', by: 'Aiko', with: 'Ben', as: 'editor' }, { sync: ['Aiko'] }],
      runPlainly,
    );
    // What Google takes on a slow day: a run of four and a half minutes has time for a few writes only.
    const SLOW: Readonly<Record<string, number>> = {
      'addressBook.create': 55_000,
      'addressBook.list': 4_000,
    };
    const runs = [];
    for (let run = 0; run < 4; run += 1) {
      const began = here.clock.now;
      const calls: string[] = [];
      const report = cycleOf(here, 'Ben', (deps) =>
        watchCalls(deps, (call, task) => {
          calls.push(call);
          here.clock.now += SLOW[call] ?? 100;
          return task();
        }),
      );
      runs.push(report.ok ? report.value.outcome : report.problem.type);
      expect(here.clock.now - began).toBeLessThan(300_000);
      expect(calls.filter((call) => call === 'addressBook.list').length).toBeLessThanOrEqual(20);
      here.clock.now += HOUR;
    }
    expect(runs[0]).toBe('continued');
    expect(runs).toContain('done');
    expect(contactsIn(contacts)).toHaveLength(9_000);
    expect(outcomeOf(here).faults).toEqual([]);
  });
});

describe('a first copy', () => {
  it('of one label is made with one write per kind of thing, however many contacts it has', () => {
    const story = RESTED[0]!;
    const contacts = Array.from(
      { length: 200 },
      (_, row) => `Person ${String(row)}; email p${String(row)}@example.com; in Customers`,
    );
    const { company } = play({
      ...story,
      given: { Aiko: { labels: ['Customers'], contacts } },
      before: [],
      steps: [{ share: 'Customers', by: 'Aiko', with: 'Ben', as: 'viewer' }, { sync: ['Aiko'] }],
    });
    const calls: string[] = [];
    cycleOf(company, 'Ben', (deps) => noteCalls(deps, calls));
    const writes = calls.filter((call) =>
      /\.(?:create|update|remove|createLabel|tagLabel|renameLabel|removeLabel|append)$/.test(call),
    );
    expect(writes).toEqual(['addressBook.createLabel', 'addressBook.create']);
    // The labels that it is about to make, the contacts that it is about to make, and what it has made.
    expect(calls.filter((call) => call === 'stateFile.save')).toHaveLength(3);
  });
});
