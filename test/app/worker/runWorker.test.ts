/** The worker looks after people who never open Meibo: in rounds, fairly, and whatever happens to a round. */
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { edit } from '../../memory/addressBookByHand';
import type { WorkerTown } from './workerTown';
import { foundWorkerTown, MINUTE, personAt, workerAccount } from './workerTown';

const kindsIn = ({ delegation }: WorkerTown): readonly (readonly boolean[])[] =>
  delegation.rounds.map((round) => [...new Set(round.map(({ writes }) => writes))]);

const all = (members: number, contacts: number): readonly number[] =>
  Array.from({ length: members }, () => contacts);

describe('rounds', () => {
  it('30 first copies: at most 20 requests a round, reads and writes apart, one write per account', () => {
    const town = foundWorkerTown(30, 3);
    town.runFor(15);
    expect(town.copies()).toEqual(all(30, 3));
    const { rounds } = town.delegation;
    expect(Math.max(...rounds.map(({ length }) => length))).toBeLessThanOrEqual(20);
    expect(kindsIn(town).every(({ length }) => length === 1)).toBe(true);
    for (const round of rounds.filter(([first]) => first?.writes === true))
      expect(new Set(round.map(({ account }) => account)).size).toBe(round.length);
    // Together they take a fraction of the round trips that they would take one by one.
    expect(rounds.length).toBeLessThan(rounds.flat().length / 5);
  });

  it('a large first copy takes one turn like everybody’s: the small ones are done long before it', () => {
    const town = foundWorkerTown(6, 2);
    const archive = { handle: 'contactGroups/archive', name: 'Archive', shared: DEFAULT_SHARED };
    const principal = { type: 'account', id: personAt(5).id } as const;
    town.commit({ type: 'share', label: archive, principal, role: 'viewer', nonce: town.nonce() });
    const label = town.deps.mirror.read().access?.labels.find(({ name }) => name === 'Archive')?.id ?? '';
    for (let batch = 0; batch < 5; batch += 1)
      town.commit(
        ...Array.from({ length: 200 }, (_, n) => {
          const fields = { name: [{ given: `Person ${String(batch)} ${String(n)}` }] };
          return { type: 'add', label, fields, nonce: town.nonce() } as const;
        }),
      );
    town.run();
    const lastRoundOf = (account: string): number =>
      town.delegation.rounds.findLastIndex((round) => round.some((errand) => errand.account === account));
    const creates = town.delegation.rounds.flat().filter(({ what }) => what === 'create');
    // The owner has the archive too.
    const large = [0, 5].map((number) => personAt(number).id);
    expect(creates.filter(({ account }) => large.includes(account))).toHaveLength(12);
    const [small, later] = [
      [1, 2, 3, 4],
      [0, 5],
    ].map((numbers) => numbers.map((number) => lastRoundOf(personAt(number).id)));
    expect(Math.max(...small!)).toBeLessThan(Math.min(...later!) - 3);
  });

  it('with more first copies than half of the places, who needs a moment is not kept waiting', () => {
    const town = foundWorkerTown(40, 1);
    town.runFor(15);
    for (const member of Array.from({ length: 30 }, (_, n) => personAt(n)))
      delete town.visits.visits[member.id];
    town.commit({
      type: 'add',
      label: town.label,
      fields: { name: [{ given: 'Late' }] },
      nonce: town.nonce(),
    });
    town.delegation.entered.length = 0;
    town.run();
    const firstTwenty = town.delegation.entered.slice(0, 20);
    expect(firstTwenty.filter((id) => Number(id) > 100_030)).toHaveLength(10);
  });

  it('a round that is over a quota goes again after a minute, and nothing is doubled', () => {
    const town = foundWorkerTown(4, 3);
    town.delegation.fates.push(undefined, 'over quota', undefined, undefined, 'over quota');
    const began = town.clock.now;
    town.run();
    expect(town.copies()).toEqual(all(4, 3));
    expect(town.clock.now - began).toBeGreaterThan(2 * MINUTE);
  });
});

describe('time', () => {
  it('a run ends within its budget, and the next one goes on with who was left', () => {
    const town = foundWorkerTown(60, 1);
    // Slow answers: a round trip of 40 seconds leaves time for a handful.
    town.delegation.before = () => {
      town.clock.now += 39_000;
    };
    const began = town.clock.now;
    const first = town.run();
    expect(town.clock.now - began).toBeLessThan(5 * MINUTE + 30_000);
    expect(first).toMatchObject({ type: 'worked' });
    expect(town.copies().filter((copy) => copy === 1).length).toBeLessThan(60);
    delete town.delegation.before;
    town.clock.now += 10 * MINUTE;
    town.runFor(20);
    expect(town.copies()).toEqual(all(60, 1));
  });

  it('with nothing to do it asks no account for anything', () => {
    const town = foundWorkerTown(5, 2);
    town.runFor(10);
    town.delegation.rounds.length = 0;
    town.delegation.entered.length = 0;
    expect(town.run()).toEqual({ type: 'worked', visits: {}, left: 0 });
    expect([town.delegation.rounds, town.delegation.entered]).toEqual([[], []]);
  });

  it('the access is read once for visits that begin together, and anew after a commit of theirs', () => {
    const town = foundWorkerTown(12, 2);
    town.runFor(10);
    const { read } = town.deps.mirror;
    let reads = 0;
    Object.assign(town.deps.mirror, {
      read: () => {
        reads += 1;
        return read();
      },
    });
    town.clock.now += 20 * MINUTE;
    expect(town.run()).toMatchObject({ visits: { rested: 12 } });
    expect(reads).toBe(2);
  });

  it('a second run of the same worker does nothing while the first may be under way', () => {
    const town = foundWorkerTown(3, 1);
    town.deps.workers.write(workerAccount.id, { beganAt: town.clock.now, endedAt: 0, workedAt: 0 });
    town.clock.now += 5 * MINUTE;
    expect(town.run()).toEqual({ type: 'busy' });
    town.clock.now += MINUTE;
    expect(town.run()).toMatchObject({ type: 'worked' });
  });

  it('an account that is no worker does nothing at all', () => {
    const town = foundWorkerTown(3, 1);
    town.own.isStarted = false;
    expect(town.run(personAt(1))).toBeUndefined();
    expect(town.delegation.entered).toEqual([]);
  });

  it('whose note was lost with the script’s properties writes it anew and goes on', () => {
    const town = foundWorkerTown(3, 1);
    delete town.workers[workerAccount.id];
    expect(town.run()).toMatchObject({ visits: { done: 3 } });
    expect(town.deps.workers.all().get(workerAccount.id)).toMatchObject({ workedAt: town.clock.now });
  });
});

describe('what members do', () => {
  it('an edit on somebody’s phone reaches the others within 25 minutes, and the label’s figures say how fast', () => {
    const town = foundWorkerTown(5, 2);
    town.runFor(30);
    const member = personAt(3);
    const mine = Object.values(town.contactsOf(member).contacts)[0];
    edit(town.contactsOf(member), mine!.handle, { nickname: [{ value: 'Kaede' }] });
    town.runFor(25);
    const named = Array.from({ length: 5 }, (_, n) =>
      Object.values(town.contactsOf(personAt(n)).contacts).filter(
        ({ fields }) => fields.nickname?.[0] !== undefined,
      ),
    );
    expect(named.map(({ length }) => length)).toEqual(all(5, 1));
    expect(town.visits.deliveries[town.label]?.slice(0, 4).every((minutes) => minutes <= 10)).toBe(true);
  });

  it('a share that ends is given up within 20 minutes', () => {
    const town = foundWorkerTown(4, 2);
    town.runFor(10);
    town.commit({
      type: 'stop-sharing',
      label: town.label,
      principal: { type: 'account', id: personAt(2).id },
    });
    town.runFor(20);
    expect(town.copies()).toEqual([2, 2, 0, 2]);
    expect(town.visits.visits[personAt(2).id]).toMatchObject({ held: 0 });
    town.delegation.entered.length = 0;
    town.runFor(60);
    expect(town.delegation.entered).not.toContain(personAt(2).id);
  });
});

describe('refusals', () => {
  it('one suspended member: the others go on, and he is asked again after an hour', () => {
    const town = foundWorkerTown(4, 2);
    town.delegation.refused.add(personAt(1).id);
    expect(town.run()).toMatchObject({ visits: { done: 3, refused: 1 } });
    town.runFor(60);
    expect(town.delegation.entered.filter((id) => id === personAt(1).id)).toHaveLength(1);
    town.delegation.refused.clear();
    town.runFor(10);
    expect(town.copies()).toEqual(all(4, 2));
  });

  it('delegation revoked for the domain: said, and nobody’s account is asked', () => {
    const town = foundWorkerTown(4, 2);
    town.runFor(10);
    town.delegation.isRevoked = true;
    town.delegation.entered.length = 0;
    const { workedAt } = town.deps.workers.all().get(workerAccount.id)!;
    town.runFor(60);
    expect(town.delegation.entered).toEqual([]);
    expect(town.deps.workers.all().get(workerAccount.id)).toMatchObject({ trouble: 'delegation', workedAt });
    expect(town.logged.at(-1)).toBe('worker {"type":"troubled","trouble":"delegation"}');
    town.delegation.isRevoked = false;
    town.run();
    expect(town.deps.workers.all().get(workerAccount.id)).not.toHaveProperty('trouble');
  });

  it('delegation revoked in the middle of a run: no further account is asked', () => {
    const town = foundWorkerTown(60, 1);
    town.delegation.before = () => {
      town.delegation.isRevoked = town.delegation.rounds.length >= 6;
    };
    expect(town.run()).toEqual({ type: 'troubled', trouble: 'delegation' });
    expect(town.delegation.entered.length).toBeLessThan(30);
  });

  it('somebody who has left the directory is left alone', () => {
    const town = foundWorkerTown(4, 1);
    const list = town.deps.directory.list();
    const people = list.ok ? list.value.filter(({ id }) => id !== personAt(2).id) : [];
    const directory = { list: () => ({ ok: true, value: people }) as const };
    Object.assign(town.deps, { directory });
    town.runFor(30);
    expect(town.copies()).toEqual([1, 1, 0, 1]);
  });

  it('a bug met at one member’s account takes nobody else’s turn, and the log tells no contact', () => {
    const town = foundWorkerTown(5, 2);
    const { of } = town.deps.visits;
    let isBroken = true;
    Object.assign(town.deps.visits, {
      of: (account: string) => {
        if (account !== personAt(2).id || town.delegation.rounds.length < 3 || !isBroken) return of(account);
        isBroken = false;
        throw new Error('Kaede Kimura');
      },
    });
    expect(town.run()).toMatchObject({ visits: { done: 4, stopped: 1 } });
    expect(town.logged.join()).toContain('visit broke: Error');
    expect(town.logged.join()).not.toContain('Kaede');
    town.clock.now += 60 * MINUTE;
    town.runFor(10);
    expect(town.copies()).toEqual(all(5, 2));
  });
});

describe('several workers', () => {
  it('share the members; one that has fallen silent leaves its part to the other', () => {
    const town = foundWorkerTown(12, 1);
    const other = { ...workerAccount, id: '900002' };
    town.deps.workers.write(other.id, { beganAt: 0, endedAt: 0, workedAt: town.clock.now });
    town.run();
    const mine = new Set(town.delegation.entered);
    expect(mine.size).toBeGreaterThan(2);
    expect(mine.size).toBeLessThan(10);
    town.clock.now += 3 * 60 * MINUTE;
    town.runFor(10);
    expect(town.copies()).toEqual(all(12, 1));
  });
});
