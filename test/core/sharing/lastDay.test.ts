import fc from 'fast-check';
import { endAfter, endFrom, endWithinDays, lastDayBefore } from '../../../src/core/sharing/lastDay';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const TOKYO = 9 * HOUR;

describe('the last day of a share', () => {
  it.each([
    ['in Tokyo', TOKYO, Date.UTC(2026, 5, 30, 15)],
    ['in London', 0, Date.UTC(2026, 6, 1)],
    ['in Honolulu', -10 * HOUR, Date.UTC(2026, 6, 1, 10)],
  ])('30 June %s ends at the midnight after it there', (_where, offset, end) => {
    expect(endAfter(Date.UTC(2026, 5, 30), offset)).toBe(end);
    expect(lastDayBefore(end, offset)).toBe(Date.UTC(2026, 5, 30));
  });

  it('that was picked is the one that is shown again, on whichever clock', () => {
    fc.assert(
      fc.property(fc.nat(2_900_000), fc.integer({ min: -14, max: 14 }), (days, hours) => {
        const end = endAfter(days * DAY, hours * HOUR);
        expect(end).toBeDefined();
        expect(lastDayBefore(end ?? NaN, hours * HOUR)).toBe(days * DAY);
      }),
    );
  });

  it.each([-1, NaN, Infinity, 0.5, Date.UTC(10_000, 0), Number.MAX_SAFE_INTEGER])(
    '%s is no day of a calendar',
    (day) => {
      expect(endAfter(day, TOKYO)).toBeUndefined();
    },
  );

  it.each(['', '-1', '1.5', '1e9', 'x', '999999999999999', ' 1'])('no end is read from %j', (text) => {
    expect(endFrom(text)).toBeUndefined();
  });

  it('is carried from card to card as it is', () => {
    expect(endFrom(String(Date.UTC(2026, 5, 30, 15)))).toBe(Date.UTC(2026, 5, 30, 15));
  });
});

it.each([
  ['without a limit a share is as long as it was asked for', 0, 9, 9],
  ['without a limit and without an end it has none', 0, null, null],
  ['under a limit it may be shorter', 30, 9, 9],
  ['under a limit it is no longer', 30, 31, 30],
  ['under a limit it always has an end', 30, null, 30],
] as const)('%s', (_situation, longest, asked, end) => {
  const now = Date.UTC(2026, 3, 6);
  const at = (days: number | null): number | null => (days === null ? null : now + days * DAY);
  expect(endWithinDays(longest, at(asked), now)).toBe(at(end));
});
