/** Which requests travel together. */
import { LARGEST_ROUND, nextRound } from '../../../src/core/replication/round';

const reads = (account: string) => ({ account, writes: false });
const writes = (account: string) => ({ account, writes: true });

it('nothing waits: nothing goes', () => {
  expect(nextRound([])).toEqual([]);
});

it('the first that waits decides whether it is a round of reads or of writes', () => {
  expect(nextRound([reads('1'), writes('2'), reads('3')])).toEqual([0, 2]);
  expect(nextRound([writes('2'), reads('1'), writes('3')])).toEqual([0, 2]);
});

it('an account may read several things at once, and write one', () => {
  expect(nextRound([reads('1'), reads('1'), reads('2')])).toEqual([0, 1, 2]);
  expect(nextRound([writes('1'), writes('1'), writes('2')])).toEqual([0, 2]);
});

it('a round is no larger than twenty', () => {
  const many = Array.from({ length: 50 }, (_, n) => writes(String(n)));
  expect(nextRound(many)).toEqual(Array.from({ length: LARGEST_ROUND }, (_, n) => n));
  expect(LARGEST_ROUND).toBe(20);
});
