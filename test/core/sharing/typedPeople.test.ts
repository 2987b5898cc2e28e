import { initialsOf } from '../../../src/core/sharing/initials';
import { lastTyped, typedPeople, withoutSeparators } from '../../../src/core/sharing/typedPeople';

describe('several people in one field', () => {
  it.each([
    ['nothing', ' ', []],
    ['one', ' ben@kaede.example ', ['ben@kaede.example']],
    ['commas of both widths, semicolons and lines', 'a，b、c；d;e\nf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['one twice, in other letters and another width', 'Ben, ｂｅｎ, BEN', ['Ben']],
    ['a chosen suggestion', 'Ben Hill <ben@kaede.example>, ', ['Ben Hill <ben@kaede.example>']],
  ])('%s', (_situation, typed, people) => {
    expect(typedPeople(typed)).toEqual(people);
  });

  it('what is being typed is the last, and what stands before it is given back', () => {
    expect(lastTyped('Ben Hill <ben@kaede.example>;chi')).toEqual({
      before: 'Ben Hill <ben@kaede.example>, ',
      last: 'chi',
    });
    expect(lastTyped('chi')).toEqual({ before: '', last: 'chi' });
    expect(lastTyped('ben, ')).toEqual({ before: 'ben, ', last: '' });
  });

  it('a name with a comma stays one person', () => {
    expect(typedPeople(`${withoutSeparators('Hill, Ben')} <ben@kaede.example>`)).toHaveLength(1);
  });
});

it.each([
  ['Ben Whitlock', 'BW'],
  ['Ben', 'B'],
  ['荒川 千恵', '荒'],
  ['Élodie van den Berg', 'ÉB'],
  ['김 서연', '김'],
  ['123', ''],
  ['', 'BW'],
])('the initials of %j', (name, initials) => {
  expect(initialsOf(name, 'ben.whitlock@kaede.example')).toBe(initials);
});
