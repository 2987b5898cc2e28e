/** What a value was before it was edited, where a run that died may have written another one. */
import { valueBefore } from '../../../src/core/replication/nearest';

const phones = (...numbers: readonly string[]) => numbers.map((value) => ({ value }));
const [A, B, C] = ['03-1000-0001', '03-2000-0002', '03-3000-0003'];

it.each<[string, string[], string[], string[], string[]]>([
  ['an element of all versions was there, though it is gone', [], [A], [A, B], [A]],
  ['one that only some had was taken away by nobody', [C], [A], [B], []],
  ['one that only some had and that is there was typed by nobody', [B, C], [A], [A, B], [A, B]],
])('%s', (_situation, now, agreed, meant, expected) => {
  expect(valueBefore('phone', phones(...now), [phones(...agreed), phones(...meant)])).toEqual(
    phones(...expected),
  );
});

it('a field of one value was what was agreed on', () => {
  const [agreed, meant, now] = ['Suzuki', 'Suzuki I.', 'Sato'].map((unstructured) => [{ unstructured }]);
  expect(valueBefore('name', now ?? [], [agreed ?? [], meant ?? []])).toEqual(agreed);
});
