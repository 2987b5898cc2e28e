import { STORIES } from './allStories';
import type { Company, MemberName } from './company';
import { authorOf, MEMBERS } from './company';
import { cycleOf, play } from './enact';
import { noteCalls } from './killPoint';

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
const LOOKED = { 'visits.of': 1, 'mirror.read': 1, 'stateFile.load': 1, 'visits.write': 1 };
const LOOKED_AT_CONTACTS = { ...LOOKED, 'addressBook.listLabels': 1, 'addressBook.list': 1 };

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
      expect(callsOf(company, member)).toEqual(isLooked ? LOOKED_AT_CONTACTS : LOOKED);
    }
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
      /\.(?:create|update|remove|createLabel|tagLabel|removeLabel|append)$/.test(call),
    );
    expect(writes).toEqual(['addressBook.createLabel', 'addressBook.create']);
    // The labels that it is about to make, the contacts that it is about to make, and what it has made.
    expect(calls.filter((call) => call === 'stateFile.save')).toHaveLength(3);
  });
});
