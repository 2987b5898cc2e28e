/** A birthday as it is typed on the Contacts page: a date with or without its year, or any text. */
import type { WebEntry } from '../../webPerson';
import { numberIn, textIn } from './personEntry';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

export const birthdayText = (birthday: WebEntry | undefined): string => {
  const date = birthday?.['date'];
  if (typeof date !== 'object' || date === null) return textIn(birthday, 'text');
  const [year, month, day] = ['year', 'month', 'day'].map((part) => numberIn(date, part));
  return [
    ...(year === undefined ? [] : [digits(year, 4)]),
    ...(month === undefined ? [] : [digits(month, 2)]),
    ...(day === undefined ? [] : [digits(day, 2)]),
  ].join('-');
};

/** 1970-06-09, 1970/6/9, 1970年6月9日; 6-9, 6/9, 6月9日. */
const DATE = /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/;

/** The leap year 2000 stands for an unknown year. */
const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** "Clients should always set the date … or text": what is no date is kept as text, as Google keeps it. */
export const birthdayFrom = (typed: string): WebEntry | undefined => {
  const text = typed.trim();
  if (text === '') return undefined;
  const [, year, month, day] = DATE.exec(text.normalize('NFKC')) ?? [];
  if (!exists(Number(year ?? 2000), Number(month), Number(day))) return { text };
  return {
    date: { ...(year === undefined ? {} : { year: Number(year) }), month: Number(month), day: Number(day) },
  };
};
