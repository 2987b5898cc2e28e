import { dateText, parseDate } from '../../../src/core/contacts/dateText';

describe('dates as text', () => {
  it.each([
    ['1990-02-03', '1990-02-03'],
    ['1990.2.3', '1990-02-03'],
    ['19900203', '1990-02-03'],
    ['0001-01-01', '0001-01-01'],
    ['--02-29', '--02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2020年', '2020'],
    ['2020年4月', '2020-04'],
    ['2020-04', '2020-04'],
  ])('%s is %s', (written, date) => expect(dateText(written)).toBe(date));

  it.each([
    '',
    '1990-02-30',
    '1900-02-29',
    '1990-13-01',
    '1990-00-01',
    '--02',
    '--04-31',
    '0000-00-00',
    'soon',
    '90-02-03',
  ])('"%s" is no day of the calendar', (written) => expect(dateText(written)).toBe(''));

  it('parts that are not known are 0', () => {
    expect(parseDate('--02-03')).toEqual({ year: 0, month: 2, day: 3 });
    expect(parseDate('2020')).toEqual({ year: 2020, month: 0, day: 0 });
  });
});
