/**
 * `Utilities.formatDate` by the patterns of Java's SimpleDateFormat
 * (https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)).
 *
 * *Not faithful:* English names only, as Google's; no weeks, no eras, no day of the year.
 */
import { Exception } from './ask';

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

export const formatDate = (date: Date, timeZone: string, pattern: string): string => {
  const parts = partsOf(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return fieldOf(letters, date, parts, timeZone);
  });
};

const fieldOf = (letters: string, date: Date, parts: Parts, timeZone: string): string => {
  const padded = (value: number | string | undefined): string =>
    String(value ?? '').padStart(letters.length, '0');
  const hour = Number(parts.hour);
  switch (letters.charAt(0)) {
    case 'y':
      return letters.length === 2 ? (parts.year ?? '').slice(-2) : padded(parts.year);
    case 'M':
      return letters.length < 3 ? padded(parts.month) : named(date, timeZone, 'month', letters.length);
    case 'd':
      return padded(parts.day);
    case 'E':
      return named(date, timeZone, 'weekday', letters.length);
    case 'u':
      return padded(((new Date(`${isoDay(parts)}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return padded(parts.minute);
    case 's':
      return padded(parts.second);
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'z':
      return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' })
        .formatToParts(date)
        .reduce((name, { type, value }) => (type === 'timeZoneName' ? value : name), '');
    case 'Z':
      return offset(date, parts, '');
    case 'X':
      return offset(date, parts, ':');
    default:
      throw new Exception(`Invalid argument: ${letters}`);
  }
};

const partsOf = (date: Date, timeZone: string): Parts => {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new Exception(`Invalid argument: ${timeZone}`);
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(date)) {
    parts[type] = type === 'literal' ? value : String(Number(value));
  }
  return parts;
};

const named = (date: Date, timeZone: string, part: 'month' | 'weekday', length: number): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, [part]: length > 3 ? 'long' : 'short' }).format(date);

const two = (value: number | string | undefined): string => String(value ?? '').padStart(2, '0');

const isoDay = ({ year = '', month, day }: Parts): string =>
  `${year.padStart(4, '0')}-${two(month)}-${two(day)}`;

/** The difference between what the clock on the wall shows and universal time. */
const offset = (date: Date, parts: Parts, separator: string): string => {
  const wall = Date.parse(`${isoDay(parts)}T${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}Z`);
  const minutes = Math.round((wall - date.getTime()) / 60_000);
  if (minutes === 0 && separator !== '') return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
};
