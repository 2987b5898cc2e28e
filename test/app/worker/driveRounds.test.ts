/** Whatever becomes of a round, its answers or the worker itself: nothing is doubled and nothing is gone. */
import { driveRounds } from '../../../src/app/worker/driveRounds';
import type { MemberVisit } from '../../../src/app/worker/visitMember';
import { succeed } from '../../../src/core/result';
import { add } from '../../memory/addressBookByHand';
import type { WorkerTown } from './workerTown';
import { foundWorkerTown, MINUTE, personAt } from './workerTown';

const all = (members: number, contacts: number): readonly number[] =>
  Array.from({ length: members }, () => contacts);

describe('a state that is older than the one that the member’s own run saved', () => {
  const found = (ownAgo: number, further = 0) => {
    const town = foundWorkerTown(3, 2);
    town.runFor(5);
    const { id } = personAt(1);
    const { byWorker: _byWorker, ...visit } = town.visits.visits[id]!;
    const at = town.clock.now - ownAgo;
    town.visits.visits[id] = { ...visit, at, ownAt: at, generation: visit.generation + 2 };
    town.commit({
      type: 'add',
      label: town.label,
      fields: { name: [{ given: 'Late' }] },
      nonce: town.nonce(),
    });
    town.delegation.rounds.length = 0;
    town.run();
    town.runFor(further);
    const writes = town.delegation.rounds.flat().filter((one) => one.writes && one.account === id);
    return { writes: writes.length, copies: town.copies(), visit: town.visits.visits[id] };
  };

  it('lies in another folder perhaps: the worker writes nothing, and leaves him to his own runs', () => {
    const { writes, copies, visit } = found(20 * MINUTE);
    expect([writes, copies]).toEqual([0, [3, 2, 3]]);
    expect(visit?.retryAt).toBeGreaterThan(0);
  });

  it('is a lost one where he has had no run of his own for a day', () => {
    const { writes, copies } = found(24 * 60 * MINUTE, 25);
    expect([writes > 0, copies]).toEqual([true, [3, 3, 3]]);
  });

  it('may have been followed by a create that no listing shows yet: nothing is made for a quarter of an hour', () => {
    expect(found(24 * 60 * MINUTE).copies).toEqual([3, 2, 3]);
  });
});

describe('whatever becomes of a round', () => {
  /** Somebody’s own contact goes into the label besides, so that something is told to the book, too. */
  const began = (): WorkerTown => {
    const town = foundWorkerTown(3, 3);
    town.runFor(5);
    const owner = town.contactsOf(personAt(1));
    const handle = Object.values(owner.labels).find(({ label }) => label === town.label)!.handle;
    add(owner, { name: [{ given: 'Mine' }] }, [handle]);
    town.commit({
      type: 'add',
      label: town.label,
      fields: { name: [{ given: 'Late' }] },
      nonce: town.nonce(),
    });
    town.clock.now += 15 * MINUTE;
    town.delegation.rounds.length = 0;
    return town;
  };
  const count = ((): number => {
    const town = began();
    town.run();
    return town.delegation.rounds.length;
  })();
  const rounds = Array.from({ length: count }, (_, n) => n);

  it.each(rounds)('round %d is lost on its way there, or back: nothing doubled, nothing gone', (position) => {
    for (const fate of ['lost request', 'lost answer'] as const) {
      const town = began();
      town.delegation.fates.push(...rounds.slice(0, position).map(() => undefined), fate);
      town.run();
      town.clock.now += 16 * MINUTE;
      town.runFor(30);
      expect([fate, town.copies()]).toEqual([fate, all(3, 5)]);
    }
  });

  it.each(rounds)('the worker is killed at round %d: nothing doubled, nothing gone', (position) => {
    for (const isSent of [false, true]) {
      const town = began();
      const { sendAll } = town.deps.delegation;
      let sent = 0;
      Object.assign(town.deps.delegation, {
        sendAll: (round: Parameters<typeof sendAll>[0]) => {
          const isLast = sent === position;
          sent += 1;
          if (isLast && !isSent) throw new Error('killed');
          const answers = sendAll(round);
          if (isLast) throw new Error('killed');
          return answers;
        },
      });
      expect(() => town.run()).toThrow('killed');
      Object.assign(town.deps.delegation, { sendAll });
      town.clock.now += 16 * MINUTE;
      town.runFor(30);
      expect([isSent, town.copies()]).toEqual([isSent, all(3, 5)]);
    }
  });
});

it('a quota that stays used up is told to the visit while there is time to remember what it has done', () => {
  const clock = { now: 0 };
  const told: number[] = [];
  const visit = (function* (): MemberVisit<string, string> {
    yield ['write'];
    told.push(clock.now);
    return 'continued';
  })();
  const travellers = [
    { account: '100001', visit, ended: () => undefined, broke: () => told.push(Number.NaN) },
  ];
  driveRounds({
    courier: {
      isWrite: () => true,
      isOverQuota: () => true,
      sendAll: (round) => succeed(round.map(() => 'over quota')),
    },
    now: () => clock.now,
    sleep: (milliseconds) => (clock.now += milliseconds),
    until: 4 * MINUTE + 10_000,
    next: () => travellers.pop(),
  });
  expect(told).toEqual([3 * MINUTE]);
});
