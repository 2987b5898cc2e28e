/** Whom the worker visits, in a table; who comes first; and whose part is whose. */
import type { VisitNote } from '../../../src/core/replication/visitNeed';
import { isInShard, neededVisits, sweepInterval, visitReason } from '../../../src/core/replication/visitNeed';
import type { AccessView } from '../../../src/core/sharing/access';

const MINUTE = 60_000;
const NOW = 1_775_433_600_000;
const ago = (minutes: number): number => NOW - minutes * MINUTE;

/** Nothing is new for somebody who was looked after three minutes ago. */
const quiet: VisitNote = {
  at: ago(3),
  leasedUntil: 0,
  upToDateAt: ago(3),
  seq: 40,
  held: 1,
};

const cases: readonly (readonly [string, readonly string[], VisitNote | undefined, string | undefined])[] = [
  ['who has a label and was never visited', ['l1'], undefined, 'behind'],
  ['who opened Meibo and never ran', ['l1'], { at: 0, leasedUntil: 0, ownAt: 0 }, 'behind'],
  ['whom no label reaches and nobody ever visited', [], undefined, undefined],
  ['with whom nothing is new', ['l1'], quiet, undefined],
  ['whose label has moved since', ['l1'], { ...quiet, seq: 39 }, 'behind'],
  ['of whose two labels the other one has moved', ['l1', 'l2'], { ...quiet, held: 2 }, 'behind'],
  [
    'whose own run was just now, and whose label has moved',
    ['l1'],
    { ...quiet, seq: 39, ownAt: ago(1) },
    'behind',
  ],
  ['who has something that he should have no more', [], { ...quiet, at: ago(15) }, 'behind'],
  ['whose withdrawal was looked at just now', [], quiet, undefined],
  ['who has given everything back', [], { ...quiet, at: ago(600), held: 0 }, undefined],
  ['whom another run holds', ['l1'], { ...quiet, seq: 39, leasedUntil: NOW + 1 }, undefined],
  ['whose lease is over', ['l1'], { ...quiet, seq: 39, leasedUntil: NOW }, 'behind'],
  ['who refused the worker lately', ['l1'], { ...quiet, seq: 39, retryAt: NOW + 1 }, undefined],
  [
    'who refused the worker, and it is time to ask again',
    ['l1'],
    { ...quiet, seq: 39, retryAt: NOW },
    'behind',
  ],
  ['whom nobody has looked at for 14 minutes', ['l1'], { ...quiet, at: ago(14) }, undefined],
  ['whom nobody has looked at for 15 minutes', ['l1'], { ...quiet, at: ago(15) }, 'due'],
  ['who had a run of his own 69 minutes ago', ['l1'], { ...quiet, at: ago(69), ownAt: ago(69) }, undefined],
  ['who had a run of his own 70 minutes ago', ['l1'], { ...quiet, at: ago(70), ownAt: ago(70) }, 'due'],
];

it.each(cases)('somebody %s', (_who, labels, note, reason) => {
  expect(visitReason(labels, { l1: 40, l2: 41 }, note, { now: NOW, sweep: 15 * MINUTE })).toBe(reason);
});

it('looking round takes longer the more there are, and leaves a third of the day’s requests', () => {
  expect([1, 180, 500, 1_000].map((members) => Math.round(sweepInterval(members) / MINUTE))).toEqual([
    15, 15, 41, 82,
  ]);
  for (const members of [200, 1_000, 5_000])
    expect(((24 * 60 * MINUTE) / sweepInterval(members)) * members * 4).toBeLessThanOrEqual(70_000);
});

const access = (accounts: readonly string[]): AccessView => ({
  epoch: 'e',
  seq: 40,
  labels: [{ id: 'l1', name: 'Customers', shared: [], origin: { account: '1', handle: 'h', name: 'Aiko' } }],
  grants: accounts.map((id) => ({
    id: `g${id}`,
    label: 'l1',
    principal: { type: 'account', id },
    role: 'viewer',
    ...(id === '5' ? { until: NOW } : {}),
  })),
  groups: [],
  exceptions: [],
  heads: { l1: 40 },
});

const alone = { now: NOW, shard: { index: 0, of: 1 } };

it('who is behind comes before who is due, and of those who waited longest; first copies are told apart', () => {
  const notes = new Map<string, VisitNote>([
    ['1', { ...quiet, at: ago(40) }],
    ['2', { ...quiet, at: ago(10), seq: 39 }],
    ['3', { ...quiet, at: ago(20), seq: 39 }],
    // A run that was killed wrote no more than its lease: it does not come first again.
    ['6', { ...quiet, at: ago(90), seq: 39, leasedUntil: ago(1) }],
  ]);
  expect(neededVisits(access(['1', '2', '3', '4', '6']), notes, alone)).toEqual([
    { account: '4', reason: 'behind', first: true },
    { account: '3', reason: 'behind', first: false },
    { account: '2', reason: 'behind', first: false },
    { account: '6', reason: 'behind', first: false },
    { account: '1', reason: 'due', first: false },
  ]);
});

it('a grant that has ended reaches nobody, and who still holds its label gives it back', () => {
  const held = new Map<string, VisitNote>([['5', { ...quiet, at: ago(20) }]]);
  expect(neededVisits(access(['5']), held, alone)).toEqual([
    { account: '5', reason: 'behind', first: false },
  ]);
  expect(neededVisits(access(['5']), new Map(), alone)).toEqual([]);
});

it('who wants no copy of a label is visited until he has given it back, and then left in peace', () => {
  const { grants, ...rest } = access(['1']);
  const without = { ...rest, grants: grants.map((grant) => ({ ...grant, copy: 'none' as const })) };
  const note = { ...quiet, at: ago(20), seq: 30 };
  expect(neededVisits(without, new Map([['1', note]]), alone)).toMatchObject([{ reason: 'behind' }]);
  expect(neededVisits(without, new Map([['1', { ...note, held: 0 }]]), alone)).toEqual([]);
});

it('of three workers each account has exactly one, and none of them nothing to do', () => {
  const accounts = Array.from(
    { length: 90 },
    (_, n) => `1${String((n * 7_919_317) % 999_983).padStart(20, '0')}`,
  );
  const shards = [0, 1, 2].map((index) => accounts.filter((one) => isInShard(one, { index, of: 3 })));
  expect(shards.flat().sort()).toEqual([...accounts].sort());
  expect(shards.map(({ length }) => length > 15)).toEqual([true, true, true]);
});
