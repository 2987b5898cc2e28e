/** What came of repairing or moving the book, as lines for the admin who ran it. */
import type { Rehousing } from '../app/book/rehouseBook';
import type { Repair } from '../app/book/repairBook';
import { messagesFor } from './messages/messages';

const MOST_RANGES = 10;

/** 3, 4, 5 and 9 as `3–5, 9`; a long list ends with dots. */
const rangesOf = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const shown = ranges
    .slice(0, MOST_RANGES)
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return [...shown, ...(ranges.length > MOST_RANGES ? ['…'] : [])].join(', ');
};

export const repairReport = (repair: Repair, locale: string): string => {
  const words = messagesFor(locale).book;
  if (repair.type !== 'lost') {
    const isGood = repair.type === 'sound' || repair.type === 'repaired';
    return `${isGood ? '✓' : '✗'} ${words.repair[repair.type]}`;
  }
  const { head, changes, records } = repair;
  return [
    ...(head ? [words.headLost] : []),
    ...(changes.length === 0 ? [] : [words.changesLost(rangesOf(changes), changes.length)]),
    ...(records === 0 ? [] : [words.recordsLost(records)]),
    words.remedy,
  ]
    .map((line) => `✗ ${line}`)
    .join('\n');
};

export const rehouseReport = (rehousing: Rehousing, locale: string): string =>
  `${rehousing === 'moved' ? '✓' : '✗'} ${messagesFor(locale).book.rehouse[rehousing]}`;
