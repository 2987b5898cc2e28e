/** Dates as text: `YYYY-MM-DD`, `--MM-DD` where the year is unknown, `YYYY-MM` and `YYYY` where the day does not matter. */
import { plainText } from './plainText';

/** A part that is not known is 0. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const parseDate = (text: string): CalendarDate | undefined => {
  const parts = /^(\d{4}|-)(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(hyphenated(plainText(text)));
  if (parts === null) return undefined;
  const date = { year: Number(parts[1]) || 0, month: Number(parts[2] ?? 0), day: Number(parts[3] ?? 0) };
  return exists(date) ? date : undefined;
};

export const formatDate = (date: CalendarDate): string => {
  if (!exists(date)) return '';
  const year = date.year === 0 ? '-' : String(date.year).padStart(4, '0');
  const rest = [date.month, date.day]
    .filter((part) => part !== 0)
    .map((part) => String(part).padStart(2, '0'));
  return [year, ...rest].join('-');
};

/** One spelling per date; text that names no day of the calendar is no date. */
export const dateText = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? '' : formatDate(date);
};

const hyphenated = (text: string): string =>
  text
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/^(\d{1,2})月/, '--$1月')
    .replace(/ ?[年月日/.] ?/g, '-')
    .replace(/(\d)-$/, '$1');

const exists = ({ year, month, day }: CalendarDate): boolean => {
  if (![year, month, day].every(Number.isInteger)) return false;
  if (year < 0 || year > 9999 || month < 0 || month > 12) return false;
  if (year === 0 && (month === 0 || day === 0)) return false;
  return month === 0 ? day === 0 : day >= 0 && day <= daysIn(year, month);
};

/** Without a year, 29 February exists. */
const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
