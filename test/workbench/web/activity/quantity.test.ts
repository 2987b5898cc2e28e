import {
  barPercent,
  bytesText,
  durationText,
  totalBytes,
  writesAmong,
} from '../../../../workbench/web/pages/activity/quantity';

it.each([
  [0, '0.0 s'],
  [640, '0.6 s'],
  [9_940, '9.9 s'],
  [12_400, '12 s'],
  [59_700, '1 min 00 s'],
  [245_000, '4 min 05 s'],
])('%i milliseconds read %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});

it.each([
  [999, '999 B'],
  [2_449, '2.4 kB'],
  [500_000, '500 kB'],
])('%i bytes read %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});

it.each([
  ['nothing', 0, 0],
  ['a little', 1, 1],
  ['half', 250_000, 50],
  ['more than there is', 600_000, 100],
])('the bar of %s', (_amount, bytes, percent) => {
  expect(barPercent(bytes, 500_000)).toBe(percent);
});

it('where nothing is allowed, whatever was used is all of it', () => {
  expect(barPercent(7, 0)).toBe(100);
});

it('a store without a limit has no bar', () => {
  expect([barPercent(0, 0), barPercent(7, Infinity)]).toEqual([0, 0]);
});

it('writes are counted among the calls, bytes over the properties', () => {
  const call = (writes: boolean) => ({ operation: 'people.get', status: 200, writes, cost: {} });
  expect(writesAmong([call(true), call(false), call(true)])).toBe(2);
  expect(
    totalBytes([
      { name: 'a', bytes: 3 },
      { name: 'b', bytes: 4 },
    ]),
  ).toBe(7);
});
