import { noteOf, troubleOf } from '../../../src/app/sharing/memberTrouble';

const HOUR = 3_600_000;
const visit = { at: 10 * HOUR, leasedUntil: 0, generation: 1 };

it.each([
  ['the contacts are refused', { type: 'forbidden', what: 'contacts' }, { trouble: 'permission' }],
  ['the labels are refused', { type: 'forbidden', what: 'labels' }, { trouble: 'permission' }],
  ['the hidden folder is refused', { type: 'forbidden', what: 'state' }, { trouble: 'drive' }],
  ['the book is refused: nobody can help himself', { type: 'forbidden', what: 'book' }, {}],
  ['Google is busy', { type: 'rate-limited', what: 'contacts' }, {}],
] as const)('where %s, so much is noted of the member', (_situation, problem, noted) => {
  expect(noteOf(problem)).toEqual(noted);
});

it.each([
  ['never looked after', undefined, 10, {}],
  ['only registered', { ...visit, at: 0 }, 10, {}],
  ['looked after two hours ago', visit, 12, {}],
  ['not looked after for three hours', visit, 13, { trouble: 'silent' }],
  ['stopped at his last run', { ...visit, trouble: 'drive' }, 10, { trouble: 'drive' }],
] as const)('somebody %s', (_situation, noted, hour, trouble) => {
  expect(troubleOf(noted, hour * HOUR)).toEqual(trouble);
});
