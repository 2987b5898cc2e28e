import { csvDate } from '../../../workbench/seed/csvDate';

describe('a date in an export', () => {
  it.each([
    ['1980-03-14', { year: 1980, month: 3, day: 14 }],
    ['--03-14', { month: 3, day: 14 }],
    [' --12-07', { month: 12, day: 7 }],
    ['--02-29', { month: 2, day: 29 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ])('%p is a day', (text, date) => {
    expect(csvDate(text)).toEqual(date);
  });

  it.each([
    '',
    'spring',
    '14.03.1980',
    '2023-02-29',
    '1980-13-01',
    '1980-00-10',
    '--02-30',
    '昭和55年3月14日',
  ])('%p is none', (text) => {
    expect(csvDate(text)).toBeUndefined();
  });
});
