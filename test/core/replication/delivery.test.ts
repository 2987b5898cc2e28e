/** How long changes took, from the log and from the last few deliveries. */
import type { LogEntry } from '../../../src/core/book/logEntry';
import {
  deliveryTimes,
  minutesBetween,
  oldestChanges,
  withDelivery,
} from '../../../src/core/replication/delivery';

const entry = (at: number, over: Partial<LogEntry> = {}): LogEntry => ({
  seq: at,
  at,
  by: '1',
  key: '',
  type: 'edit',
  kind: 'person',
  record: 'p1',
  labels: ['l1'],
  changes: {},
  salt: '',
  digest: '',
  chain: '',
  ...over,
});

it('of several changes the oldest counts; one’s own, grants, and labels that one does not have do not', () => {
  const log = [
    entry(5, { by: '2' }),
    entry(6, { kind: 'grant' }),
    entry(7, { labels: ['l9'] }),
    entry(8),
    entry(9, { kind: 'placement', labels: ['l1', 'l2'] }),
  ];
  expect([...oldestChanges(log, ['l1', 'l2'], '2')]).toEqual([
    ['l1', 8],
    ['l2', 9],
  ]);
});

it('a change that arrives at once has taken a minute', () => {
  expect([0, 1, 60_000, 60_001].map((later) => minutesBetween(1_000, 1_000 + later))).toEqual([1, 1, 1, 2]);
});

it('two deliveries tell nothing yet; of more the middle one and the slow ones are told', () => {
  expect(deliveryTimes([4, 5])).toBeUndefined();
  expect(deliveryTimes([9, 1, 4])).toEqual({ half: 4, nearlyAll: 9 });
  const slow = Array.from({ length: 20 }, (_, n) => (n === 0 ? 300 : n));
  expect(deliveryTimes(slow)).toEqual({ half: 10, nearlyAll: 19 });
});

it('the last 32 are kept', () => {
  const many = Array.from({ length: 40 }, (_, n) => n).reduce<readonly number[]>(withDelivery, []);
  expect([many.length, many[0], many.at(-1)]).toEqual([32, 39, 8]);
});
