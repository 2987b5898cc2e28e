import type { Role } from '../../../src/core/sharing/role';
import { roleOn } from '../../../src/core/sharing/access';
import type { Crowd } from '../../../src/core/sharing/principal';
import type { WorkerTown } from './workerTown';
import { foundWorkerTown, MINUTE, personAt, workerAccount } from './workerTown';

const SALES = 'sales01';
const TOKYO = 'tokyo01';
const DAY = 24 * 60 * MINUTE;

const contentOf = (members: readonly number[], inner: readonly string[] = [], hasEverybody = false) => ({
  people: members.map((number) => personAt(number)),
  inner,
  hasEverybody,
});

/** Nine colleagues, of whom the owner shares with nobody himself; Sales has the third and fourth, Tokyo in it the fifth. */
const openTown = (): WorkerTown => {
  const town = foundWorkerTown(9, 4);
  town.commit(
    ...Array.from(
      { length: 8 },
      (_, index) =>
        ({
          type: 'stop-sharing',
          label: town.label,
          principal: { type: 'account', id: personAt(index + 1).id },
        }) as const,
    ),
  );
  town.company.groups.push(
    { id: SALES, email: 'sales@kaede.example', name: 'Sales' },
    { id: TOKYO, email: 'tokyo@kaede.example', name: 'Tokyo' },
  );
  town.company.contents[SALES] = contentOf([3, 4], [TOKYO]);
  town.company.contents[TOKYO] = contentOf([5], [SALES]);
  return town;
};

const share = (town: WorkerTown, principal: Crowd, role: Role = 'viewer'): void => {
  town.commit({
    type: 'share',
    label: { id: town.label },
    principal,
    role,
    group: { name: '', email: '' },
    nonce: town.nonce(),
  });
};

const groupOf = (id: string): Crowd => ({ type: 'group', id });

const having = (town: WorkerTown): readonly number[] =>
  town.copies().flatMap((copies, number) => (number > 0 && copies === 4 ? [number] : []));

describe('a label shared with a group', () => {
  it('comes with one run to everybody in it and in groups of it, and to nobody else', () => {
    const town = openTown();
    share(town, groupOf(SALES));
    town.run();
    expect(having(town)).toEqual([3, 4, 5]);
    expect(town.groupList.groups).toEqual(town.company.groups);
    expect(town.deps.workers.all().get(workerAccount.id)).toMatchObject({ groups: 'read' });
  });

  it('is followed: who joins has it, who leaves has it no more, within half an hour', () => {
    const town = openTown();
    share(town, groupOf(SALES));
    town.run();
    town.company.contents[TOKYO] = contentOf([6], [SALES]);
    town.runFor(30);
    expect(having(town)).toEqual([3, 4, 6]);
  });

  it('has members outside the company, who get nothing; one that is the whole company has everybody', () => {
    const town = openTown();
    share(town, groupOf(SALES));
    town.company.contents[SALES] = {
      ...contentOf([3]),
      people: [personAt(3), { id: '777', email: 'mio@sakura.example' }],
    };
    town.run();
    expect([having(town), town.delegation.entered.includes('777')]).toEqual([[3], false]);
    town.company.contents[SALES] = contentOf([], [], true);
    town.runFor(60);
    expect(having(town)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('that nobody can read any more stays for a week, then stands still, and is nobody’s loss', () => {
    const town = openTown();
    share(town, groupOf(SALES));
    town.run();
    town.company.closed.add(SALES);
    town.runFor(40);
    expect(having(town)).toEqual([3, 4, 5]);
    const group = () => town.deps.mirror.read().access?.groups.find(({ crowd }) => crowd.id === SALES);
    expect(group()?.failingSince).toBeDefined();

    town.clock.now += 8 * DAY;
    town.commit({
      type: 'add',
      label: town.label,
      fields: { name: [{ given: 'New' }] },
      nonce: town.nonce(),
    });
    town.runFor(60);
    expect(having(town)).toEqual([3, 4, 5]);
    expect(
      roleOn(town.deps.mirror.read().access!, town.label, personAt(3).id, town.clock.now),
    ).toBeUndefined();

    town.company.closed.delete(SALES);
    town.runFor(60);
    expect([3, 4, 5].map((number) => town.copies()[number])).toEqual([5, 5, 5]);
    expect(group()?.failingSince).toBeUndefined();
  });

  it('stays as it was where the domain stops letting the worker look, and its card can tell', () => {
    const town = openTown();
    share(town, groupOf(SALES));
    town.run();
    town.company.isClosed = true;
    town.runFor(20);
    expect(having(town)).toEqual([3, 4, 5]);
    expect(town.deps.workers.all().get(workerAccount.id)).toMatchObject({ groups: 'refused' });
  });

  it('from which nearly all have gone at once waits for a person', () => {
    const town = openTown();
    town.company.contents[SALES] = contentOf([1, 2, 3, 4, 5, 6]);
    share(town, groupOf(SALES));
    town.run();
    town.company.contents[SALES] = contentOf([1]);
    town.runFor(40);
    expect(having(town)).toEqual([1, 2, 3, 4, 5, 6]);
    const page = town.deps.book.read({ kinds: ['group'] });
    const row = page.ok ? [...page.value.records.values()][0]! : undefined;
    town.commit({ type: 'release-group', group: row!.id, count: 5 });
    town.runFor(60);
    expect(having(town)).toEqual([1]);
  });
});

it('a label shared with the whole company comes to everybody of its domain, newcomers too', () => {
  const town = openTown();
  town.company.accounts.splice(5, 4);
  share(town, { type: 'domain', id: 'kaede.example' });
  town.run();
  expect(having(town)).toEqual([1, 2, 3, 4]);
  town.company.accounts.push({ ...personAt(7), isSuspended: false });
  town.runFor(40);
  expect(having(town)).toEqual([1, 2, 3, 4, 7]);
});

it('a person beside a group: lower, higher, none', () => {
  const town = openTown();
  share(town, groupOf(SALES), 'editor');
  town.run();
  const except = (number: number, role: Role | 'none'): void => {
    town.commit({ type: 'set-exception', label: town.label, account: personAt(number).id, role });
  };
  except(3, 'none');
  except(4, 'viewer');
  except(5, 'curator');
  town.runFor(40);
  expect(having(town)).toEqual([4, 5]);
  const access = town.deps.mirror.read().access!;
  expect([3, 4, 5].map((number) => roleOn(access, town.label, personAt(number).id, town.clock.now))).toEqual([
    undefined,
    'viewer',
    'curator',
  ]);
});

describe('the only owner’s account', () => {
  const labelIn = (town: WorkerTown) => town.deps.mirror.read().access?.labels[0];

  it('is gone: two readings a day apart, and an administrator names another owner; nobody loses anything', () => {
    const town = openTown();
    share(town, groupOf(SALES));
    town.run();
    town.company.accounts[0] = { ...town.company.accounts[0]!, isSuspended: true };
    town.runFor(60);
    expect(labelIn(town)?.ownerless).toBeDefined();
    expect(labelIn(town)?.isOrphan).toBeUndefined();
    town.clock.now += DAY;
    town.runFor(60);
    expect(labelIn(town)?.isOrphan).toBe(true);
    expect(having(town)).toEqual([3, 4, 5]);

    town.commit({ type: 'rescue-label', label: town.label, to: personAt(3), nonce: town.nonce() });
    const access = town.deps.mirror.read().access!;
    expect(roleOn(access, town.label, personAt(3).id, town.clock.now)).toBe('owner');
    expect([labelIn(town)?.ownerless, labelIn(town)?.isOrphan]).toEqual([undefined, undefined]);
    town.runFor(60);
    expect(labelIn(town)?.ownerless).toBeUndefined();
  });

  it('was suspended for an hour only: nothing is asked of anybody', () => {
    const town = openTown();
    town.company.accounts[0] = { ...town.company.accounts[0]!, isSuspended: true };
    town.runFor(10);
    town.company.accounts[0] = { ...town.company.accounts[0], isSuspended: false };
    town.clock.now += DAY;
    town.runFor(60);
    expect(labelIn(town)?.ownerless).toBeUndefined();
    expect(() => {
      town.commit({ type: 'rescue-label', label: town.label, to: personAt(3), nonce: town.nonce() });
    }).toThrow('unknown-label');
  });
});
