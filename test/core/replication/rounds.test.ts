import { isFullListingDue } from '../../../src/core/replication/rounds';
import { emptyState } from '../../../src/core/replication/memberState';

const HOUR = 3_600_000;

/** The hours, of 24 days, in which an account that runs at every full hour lists all its contacts. */
const listingsOf = (account: string): readonly number[] => {
  const hours: number[] = [];
  let state = { ...emptyState(account, 'epoch'), mark: 'mark', listedAt: 1_800_000_000_000 };
  for (let hour = 1; hour <= 24 * 24; hour += 1) {
    const now = 1_800_000_000_000 + hour * HOUR;
    if (!isFullListingDue(state, now)) continue;
    hours.push(hour);
    state = { ...state, listedAt: now };
  }
  return hours;
};

describe('full listings of accounts that all began in one hour', () => {
  const accounts = Array.from({ length: 300 }, (_, index) => String(100_000_000_000 + index * 7));

  it('come every six days, and never a week apart', () => {
    for (const account of accounts) {
      const hours = listingsOf(account);
      expect(hours).toHaveLength(4);
      const gaps = hours.slice(1).map((hour, index) => hour - (hours[index] ?? 0));
      expect(gaps).toEqual([144, 144, 144]);
    }
  });

  it('are spread over the days: none has twice its share', () => {
    const days = new Map<number, number>();
    for (const account of accounts) {
      const day = Math.floor((listingsOf(account)[1] ?? 0) / 24);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    expect(days.size).toBeGreaterThanOrEqual(6);
    expect(Math.max(...days.values())).toBeLessThan((2 * accounts.length) / 6);
  });

  it('of one without a mark are none: he lists everything anyhow', () => {
    expect(isFullListingDue({ ...emptyState('1', 'epoch'), listedAt: 0 }, 900 * HOUR)).toBe(false);
  });
});
