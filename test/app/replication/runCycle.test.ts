import { LEASE } from '../../../src/app/replication/runNotes';
import { runCycle } from '../../../src/app/replication/runCycle';
import { fail } from '../../../src/core/result';
import { storyCalled } from '../../scenarios/allStories';
import type { Company, Deps } from '../../scenarios/company';
import { authorOf, portsOf } from '../../scenarios/company';
import { begin, cycleOf, enactAll, play, runPlainly } from '../../scenarios/enact';
import { noteCalls } from '../../scenarios/killPoint';
import { outcomeOf } from '../../scenarios/outcome';

const BEN = authorOf('Ben').id;
const BUDGET = 270_000;

const settled = (): Company => play(storyCalled("an editor's change reaches everybody")).company;

/** Ben has been given a label and has had no cycle yet. */
const expectant = (): Company => {
  const story = storyCalled("an editor's change reaches everybody");
  const company = begin(story);
  enactAll(
    company,
    [...(story.before ?? []).filter((step) => 'share' in step), { sync: ['Aiko'] }],
    runPlainly,
  );
  return company;
};

const withEdit = (): Company => {
  const company = settled();
  enactAll(company, [{ who: 'Ben', edits: 'Hana Sato', to: { phone: ['0120-1'] } }], runPlainly);
  return company;
};

const generationIn = (company: Company): number => {
  const { generation } = JSON.parse(company.members.Ben.state.json ?? '{}') as { generation: number };
  return generation;
};

describe('one member’s cycle', () => {
  it('leaves a visit that says when, with which state, and that nobody holds him', () => {
    const company = expectant();
    expect(cycleOf(company, 'Ben')).toMatchObject({ ok: true, value: { outcome: 'done', created: 2 } });
    expect(company.visits.visits[BEN]).toEqual({
      at: company.clock.now,
      contacts: 2,
      leasedUntil: 0,
      generation: generationIn(company),
      upToDateAt: company.clock.now,
      ownAt: company.clock.now,
      seq: company.mirror.access?.seq,
      held: 1,
    });
  });

  it('that ends among the contacts it makes leaves a note of how many there are to be; the next one clears it', () => {
    const company = expectant();
    const lost = fail({ type: 'unreachable', what: 'people' } as const);
    const ports = portsOf(company, 'Ben');
    const deps = { ...ports, addressBook: { ...ports.addressBook, create: () => lost } };
    expect(runCycle(deps)(authorOf('Ben'), BUDGET)).toEqual(lost);
    const label = company.mirror.access?.labels[0]?.id;
    const visit = company.visits.visits[BEN];
    expect(visit).toMatchObject({ copying: [{ label, done: 0, of: 2 }] });
    expect(visit).not.toHaveProperty('upToDateAt');

    company.clock.now += 60 * 60_000;
    expect(cycleOf(company, 'Ben')).toMatchObject({ value: { outcome: 'done' } });
    expect(company.visits.visits[BEN]).not.toHaveProperty('copying');
  });

  it('that stops is not up to date: the time of the last one that was stays', () => {
    const company = settled();
    const { upToDateAt } = company.visits.visits[BEN]!;
    company.clock.now += 60 * 60_000;
    const ports = portsOf(company, 'Ben');
    const lost = fail({ type: 'unreachable', what: 'people' } as const);
    runCycle({ ...ports, addressBook: { ...ports.addressBook, list: () => lost } })(authorOf('Ben'), BUDGET);
    expect(company.visits.visits[BEN]).toMatchObject({ at: company.clock.now, upToDateAt });
  });

  it('that is stopped before it gets anywhere leaves what was said of him: the time, and the copies under way', () => {
    const company = expectant();
    const said = { upToDateAt: 5, copying: [{ label: 'l0.0000000000000000', done: 250, of: 1_000 }] };
    company.visits.visits[BEN] = { at: 5, leasedUntil: 0, generation: 0, ...said };
    const ports = portsOf(company, 'Ben');
    const held: unknown[] = [];
    const read = () => {
      held.push(company.visits.visits[BEN]);
      return fail({ type: 'unreachable', what: 'book' } as const);
    };
    runCycle({ ...ports, book: { ...ports.book, read } })(authorOf('Ben'), BUDGET);
    // A run that Google kills writes nothing more, so the lease has to say it as well.
    expect(held[0]).toMatchObject({ leasedUntil: company.clock.now + LEASE, ...said });
    expect(company.visits.visits[BEN]).toMatchObject({ leasedUntil: 0, ...said });
  });

  it('while another run holds him: he is left alone, contacts, book and visit', () => {
    const company = withEdit();
    const visit = { at: 1, leasedUntil: company.clock.now + 1, generation: generationIn(company) };
    company.visits.visits[BEN] = visit;
    const before = outcomeOf(company);
    expect(cycleOf(company, 'Ben')).toMatchObject({ ok: true, value: { outcome: 'busy', told: 0 } });
    expect(outcomeOf(company)).toEqual(before);
    expect(company.visits.visits[BEN]).toEqual(visit);
  });

  it('after a run that was killed: he is held until the lease has run out, and no longer', () => {
    const company = withEdit();
    company.visits.visits[BEN] = {
      at: 1,
      leasedUntil: company.clock.now + LEASE,
      generation: generationIn(company),
    };
    company.clock.now += LEASE - 1;
    expect(cycleOf(company, 'Ben')).toMatchObject({ value: { outcome: 'busy' } });
    company.clock.now += 1;
    expect(cycleOf(company, 'Ben')).toMatchObject({ value: { outcome: 'done', told: 1 } });
  });

  it('that stops frees him, and the next one does the work', () => {
    const company = withEdit();
    company.bookIsAway = true;
    expect(cycleOf(company, 'Ben')).toEqual(fail({ type: 'unreachable', what: 'book' }));
    expect(company.visits.visits[BEN]?.leasedUntil).toBe(0);
    company.bookIsAway = false;
    expect(cycleOf(company, 'Ben')).toMatchObject({ value: { outcome: 'done', told: 1 } });
  });

  it('whose state was not saved does not say that it was', () => {
    const company = withEdit();
    const before = generationIn(company);
    company.members.Ben.state.outage.next = 'request';
    expect(cycleOf(company, 'Ben')).toEqual(fail({ type: 'unreachable', what: 'state' }));
    expect(company.visits.visits[BEN]?.generation).toBe(before);
    expect(cycleOf(company, 'Ben')).toMatchObject({ value: { outcome: 'done', told: 1 } });
  });

  it('whose state is another account’s stops before it touches anything', () => {
    const company = withEdit();
    company.members.Ben.state.json = company.members.Aiko.state.json;
    const { contacts } = structuredClone(company.members.Ben);
    const book = structuredClone(company.book);
    expect(cycleOf(company, 'Ben')).toEqual(fail({ type: 'damaged', what: 'state' }));
    expect(company.members.Ben.contacts).toEqual(contacts);
    expect(company.book).toEqual(book);
  });

  it('of which another run saved meanwhile goes on from the newer state', () => {
    const company = withEdit();
    const old = company.members.Ben.state.json;
    cycleOf(company, 'Ben');
    const newer = company.members.Ben.state.json;
    let loads = 0;
    // The first look is at a state that is older than the last visit.
    const lateView = (deps: Deps): Deps => ({
      ...deps,
      stateFile: {
        ...deps.stateFile,
        load: () => {
          company.members.Ben.state.json = loads === 0 ? old : newer;
          loads += 1;
          return deps.stateFile.load();
        },
      },
    });
    enactAll(company, [{ who: 'Ben', edits: 'Hana Sato', to: { phone: ['0120-2'] } }], runPlainly);
    expect(cycleOf(company, 'Ben', lateView)).toMatchObject({ value: { outcome: 'done', told: 1 } });
    expect(loads).toBe(2);
    expect(outcomeOf(company).log.slice(-1)).toEqual(['Ben edit Hana Sato: phone 0120-1 → 0120-2']);
  });

  it('with hardly any time left ends by itself after one batch, and the next ones finish', () => {
    const contacts = Array.from(
      { length: 450 },
      (_, row) => `Person ${String(row)}; email p${String(row)}@example.com; in Customers`,
    );
    const story = storyCalled("an editor's change reaches everybody");
    const company = begin({ ...story, given: { Aiko: { labels: ['Customers'], contacts } } });
    enactAll(
      company,
      [{ share: 'Customers', by: 'Aiko', with: 'Ben', as: 'viewer' }, { sync: ['Aiko'] }],
      runPlainly,
    );
    const inAHurry = () => {
      const calls: string[] = [];
      const report = runCycle(noteCalls(portsOf(company, 'Ben'), calls))(authorOf('Ben'), 10_000);
      company.clock.now += 16 * 60_000;
      return { report, creates: calls.filter((call) => call === 'addressBook.create').length };
    };
    const rounds = [inAHurry(), inAHurry(), inAHurry(), inAHurry()];
    expect(rounds.map(({ creates }) => creates)).toEqual([1, 1, 1, 0]);
    expect(rounds.map(({ report }) => report.ok && report.value.outcome)).toEqual([
      'continued',
      'continued',
      'done',
      'rested',
    ]);
    const { has, faults } = outcomeOf(company);
    expect(has.Ben).toEqual(has.Aiko);
    expect(faults).toEqual([]);
    expect(runCycle(portsOf(company, 'Ben'))(authorOf('Ben'), BUDGET)).toMatchObject({
      value: { outcome: 'rested' },
    });
  });
});
