/** The bench: what it finds on the emulator, and how it is told. */
import { executionStart } from '../../../workbench/bench/executionStart';
import { listCalls } from '../../../workbench/bench/listCalls';
import { isReached, measureLine, median } from '../../../workbench/bench/measure';

it('a measure is one line with its goal, and says so where that is missed', () => {
  const measure = { name: 'executionStart', unit: 'ms', basis: 'median of 200', goal: { atMost: 15 } };
  expect(measureLine({ ...measure, value: 6.12 })).toBe('executionStart 6.1 ms median of 200 (goal ≤ 15)');
  expect(measureLine({ ...measure, value: 15.4 })).toBe(
    'executionStart 15.4 ms median of 200 (goal ≤ 15) MISSED',
  );
});

it('a ratio is told with two digits, and what it was made of behind it', () => {
  const measure = { name: 'P1', unit: '×', basis: '53 writes, bound 53', goal: { atMost: 1 } };
  expect(measureLine({ ...measure, value: 1 })).toBe('P1 1.00 (goal ≤ 1.00) 53 writes, bound 53');
  expect(measureLine({ ...measure, value: 1.019 })).toBe('P1 1.02 (goal ≤ 1.00) MISSED 53 writes, bound 53');
});

it('a goal is reached at its bound, from either side', () => {
  const measure = { name: '', unit: '', basis: '' };
  const reached = [
    { ...measure, value: 15, goal: { atMost: 15 } },
    { ...measure, value: 15.01, goal: { atMost: 15 } },
    { ...measure, value: 20_000, goal: { atLeast: 20_000 } },
    { ...measure, value: 19_999, goal: { atLeast: 20_000 } },
  ].map(isReached);
  expect(reached).toEqual([true, false, true, false]);
});

it('the median of an even number lies between the two in the middle', () => {
  expect([median([9, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});

it('a start is measured up to the call of a function, and one that fails is no measure', () => {
  const project = { code: 'const top = 1;', manifest: { timeZone: 'Asia/Tokyo' } };
  expect(executionStart(project, 3)).toMatchObject({ unit: 'ms', basis: 'median of 3' });
  expect(() => executionStart({ ...project, code: 'throw new Error("top");' }, 3)).toThrow(/did not start/);
});

it('listings are admitted, and never refused for a quota', () => {
  expect(listCalls(1).value).toBeGreaterThan(100);
});
