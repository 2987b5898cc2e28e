/** A sync that a member asks for: its numbers, its end before Google's, what it hands on, and that a kill anywhere costs nothing. */
import { syncNow } from '../../../src/app/replication/syncNow';
import type { SyncDeps } from '../../../src/app/replication/syncNow';
import { syncState } from '../../../src/app/replication/syncState';
import { fail } from '../../../src/core/result';
import { authorOf, portsOf } from '../../scenarios/company';
import type { Company, Deps, MemberName } from '../../scenarios/company';
import { storyCalled } from '../../scenarios/allStories';
import { begin, cycleOf, enactAll, runPlainly } from '../../scenarios/enact';
import { Killed, MISHAPS, noteWrites, strikeAt } from '../../scenarios/killPoint';
import { outcomeOf } from '../../scenarios/outcome';

const STORY = 'a shared label: everybody has copies, and nothing that is private';
const MINUTE = 60_000;

/** As it was when the label had been shared and nobody had run. */
const shared = (): Company => {
  const story = storyCalled(STORY);
  const company = begin(story);
  enactAll(
    company,
    story.steps.filter((step) => 'share' in step),
    runPlainly,
  );
  return company;
};

const asking = (company: Company, member: MemberName, change: (deps: Deps) => Deps = (deps) => deps) => {
  const soon: number[] = [];
  const deps: SyncDeps = {
    ...change(portsOf(company, member)),
    account: { identify: () => ({ ok: true, value: authorOf(member) }) },
    triggers: {
      runSoon: () => {
        soon.push(company.clock.now);
        return true;
      },
    },
    workers: { isStarted: () => false },
  };
  return { soon, sync: () => syncNow(deps)() };
};

const settle = (company: Company): void => {
  for (let round = 0; round < 4; round += 1) {
    company.clock.now += 60 * MINUTE;
    for (const member of ['Aiko', 'Ben', 'Chie'] as const) cycleOf(company, member);
  }
};

/** A clock that moves by so much with each call of the address book. */
const slow =
  (company: Company, milliseconds: number) =>
  (deps: Deps): Deps => ({
    ...deps,
    addressBook: {
      ...deps.addressBook,
      list: (request) => {
        company.clock.now += milliseconds;
        return deps.addressBook.list(request);
      },
    },
  });

describe('a sync that is asked for', () => {
  it('ends with what came and what went, in numbers', () => {
    const company = shared();
    const hers = asking(company, 'Aiko').sync();
    expect(hers).toMatchObject({ ok: true, value: { type: 'done', counts: { created: 0, deleted: 0 } } });
    const told = hers.ok && hers.value.type === 'done' ? hers.value.counts.told : 0;
    expect(told).toBeGreaterThan(0);
    const { soon, sync } = asking(company, 'Ben');
    const his = sync();
    expect(his).toMatchObject({ value: { type: 'done', counts: { created: told, told: 0 } } });
    expect(sync()).toMatchObject({
      value: { type: 'done', counts: { created: 0, updated: 0, deleted: 0, told: 0 } },
    });
    expect(soon).toEqual([]);
  });

  it('ends by itself where Google is slow, leaves nobody held, and hands the rest to a trigger', () => {
    const company = shared();
    asking(company, 'Aiko').sync();
    const { soon, sync } = asking(company, 'Ben', slow(company, 19_000));
    const began = company.clock.now;
    expect(sync()).toMatchObject({ value: { type: 'continues', soon: true } });
    expect(company.clock.now - began).toBeLessThan(25_000);
    expect(soon).toHaveLength(1);
    const visit = portsOf(company, 'Ben').visits.of(authorOf('Ben').id);
    expect(visit).toMatchObject({ leasedUntil: 0, handedOverAt: company.clock.now });
    expect(syncState(visit, company.clock.now).type).toBe('handed-over');
    expect(syncState(visit, company.clock.now + 21 * MINUTE).type).toBe('resting');

    // The run that it was handed to ends the state.
    cycleOf(company, 'Ben');
    const after = portsOf(company, 'Ben').visits.of(authorOf('Ben').id);
    expect(syncState(after, company.clock.now)).toMatchObject({ type: 'resting', minutesAgo: 0 });
  });

  it('says that one runs already where one does, and asks for nothing', () => {
    const company = shared();
    const deps = portsOf(company, 'Ben');
    deps.visits.write(authorOf('Ben').id, {
      at: 0,
      leasedUntil: company.clock.now + MINUTE,
      generation: 0,
      copying: [
        { label: 'l1', done: 200, of: 1_000 },
        { label: 'l2', done: 1, of: 0 },
      ],
    });
    const calls: string[] = [];
    const noting = (ports: Deps): Deps => ({
      ...ports,
      addressBook: new Proxy(ports.addressBook, {
        get: (_target, name) => () => {
          calls.push(String(name));
          return fail({ type: 'unreachable', what: 'contacts' });
        },
      }),
    });
    const { soon, sync } = asking(company, 'Ben', noting);
    expect(sync()).toEqual({ ok: true, value: { type: 'running', copied: { done: 200, of: 1_000 } } });
    expect([...calls, ...soon]).toEqual([]);
  });

  it('goes on later where a quota is used up, and is refused where Google is away', () => {
    const company = shared();
    const failing = (type: 'rate-limited' | 'unreachable') => (deps: Deps) => ({
      ...deps,
      addressBook: { ...deps.addressBook, list: () => fail({ type, what: 'contacts' }) },
    });
    const limited = asking(company, 'Ben', failing('rate-limited'));
    expect(limited.sync()).toMatchObject({ value: { type: 'continues' } });
    expect(limited.soon).toHaveLength(1);
    const away = asking(company, 'Ben', failing('unreachable'));
    expect(away.sync()).toMatchObject({ ok: false, problem: { type: 'out-of-reach' } });
    expect(away.soon).toEqual([]);
  });

  it.each(MISHAPS)(
    'that is %s at any of its writes ends like one that was not, with the next runs',
    (mishap) => {
      const undisturbed = shared();
      asking(undisturbed, 'Aiko').sync();
      const start = structuredClone(undisturbed);
      const writes: string[] = [];
      asking(undisturbed, 'Ben', (deps) => noteWrites(deps, writes)).sync();
      settle(undisturbed);
      const expected = outcomeOf(undisturbed);
      expect(expected.faults).toEqual([]);
      expect(writes.length).toBeGreaterThan(4);
      for (const at of writes.keys()) {
        const company = structuredClone(start);
        const seen: string[] = [];
        try {
          asking(company, 'Ben', (deps) => strikeAt(deps, seen, { at, mishap })).sync();
        } catch (reason) {
          if (!(reason instanceof Killed)) throw reason;
        }
        settle(company);
        expect({ at, ...outcomeOf(company) }).toEqual({ at, ...expected });
      }
    },
  );

  it('that is dropped after any of its steps ends like one that was not', () => {
    const undisturbed = shared();
    asking(undisturbed, 'Aiko').sync();
    const start = structuredClone(undisturbed);
    asking(undisturbed, 'Ben').sync();
    settle(undisturbed);
    const expected = outcomeOf(undisturbed);
    const ends = new Set<string>();
    for (let steps = 1; steps < 60; steps += 1) {
      const company = structuredClone(start);
      let asked = 0;
      const clock = { now: () => company.clock.now + ((asked += 1) > steps ? 19_000 : 0) };
      const synced = asking(company, 'Ben', (deps) => ({ ...deps, clock })).sync();
      ends.add(synced.ok ? synced.value.type : synced.problem.type);
      settle(company);
      expect({ steps, ...outcomeOf(company) }).toEqual({ steps, ...expected });
    }
    expect(ends).toEqual(new Set(['continues', 'done']));
  });
});
