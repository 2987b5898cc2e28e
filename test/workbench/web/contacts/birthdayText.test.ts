import { birthdayFrom, birthdayText } from '../../../../workbench/web/pages/contacts/birthdayText';

describe('a birthday', () => {
  it.each([
    ['1970-06-09', { year: 1970, month: 6, day: 9 }],
    ['1970/6/9', { year: 1970, month: 6, day: 9 }],
    ['１９７０年６月９日', { year: 1970, month: 6, day: 9 }],
    ['6月9日', { month: 6, day: 9 }],
    ['2-29', { month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ])('typed as %s is a date', (typed, date) => {
    expect(birthdayFrom(typed)).toEqual({ date });
  });

  it.each(['1999-02-29', '13-01', '4-31', '1970', 'in early summer', '令和元年'])(
    'typed as %s is kept as text',
    (typed) => {
      expect(birthdayFrom(` ${typed} `)).toEqual({ text: typed });
    },
  );

  it('typed as nothing is none', () => {
    expect(birthdayFrom('  ')).toBeUndefined();
  });

  it.each([
    ['1970-06-09', { date: { year: 1970, month: 6, day: 9 } }],
    ['06-09', { date: { year: 0, month: 6, day: 9 } }],
    ['1970', { date: { year: 1970 } }],
    ['in early summer', { text: 'in early summer' }],
    ['', undefined],
  ])('is shown as %j', (shown, birthday) => {
    expect(birthdayText(birthday)).toBe(shown);
  });
});
