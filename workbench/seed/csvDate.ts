/** Dates as they stand in an export: `1980-03-14`, or `--03-14` where the year is unknown. */
import type { GoogleDate } from './personJson';

/** Undefined for anything that is no day of the calendar. */
export const csvDate = (text: string): GoogleDate | undefined => {
  const match = /^(?:(\d{4})-|--)(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (match === null) return undefined;
  const [, yearText, monthText, dayText] = match;
  const month = Number(monthText);
  const day = Number(dayText);
  const year = yearText === undefined ? undefined : Number(yearText);
  // 2000 is a leap year: without a year, 29 February is a birthday.
  const calendar = new Date(Date.UTC(2000, month - 1, day));
  calendar.setUTCFullYear(year ?? 2000, month - 1, day);
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
};
