/** What is said of the last day of a share, in both languages. */
import { honoured } from './messageWords';

/** Days are read as UTC: the time zone has been added. */
export interface EndWords {
  readonly field: string;
  /** Beneath the field, where the company allows no longer. */
  readonly atLongest: (days: number) => string;
  readonly lastDay: (day: Date) => string;
  readonly inLetter: (day: Date) => string;
  readonly longest: (days: number) => string;
  /** Of somebody who has the label already, and whose access has another end so far. */
  readonly replaces: (name: string, day: Date) => string;
  readonly without: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const englishDay = (day: Date): string =>
  `${String(day.getUTCDate())} ${MONTHS[day.getUTCMonth()] ?? ''} ${String(day.getUTCFullYear())}`;

const englishDays = (count: number): string =>
  count === 1 ? '1 day' : `${count.toLocaleString('en-US')} days`;

export const englishEnd: EndWords = {
  field: 'Last day of access (optional)',
  atLongest: (days) =>
    `Your company allows ${englishDays(days)} at the longest. Without a day, access ends then.`,
  lastDay: (day) => `Last day: ${englishDay(day)}`,
  inLetter: (day) => `You have access until the end of ${englishDay(day)}.`,
  longest: (days) => `The longest that your company allows: ${englishDays(days)}`,
  replaces: (name, day) => `So far the last day for ${name} was ${englishDay(day)}.`,
  without: 'No last day',
};

const japaneseDay = (day: Date): string =>
  `${String(day.getUTCFullYear())}年${String(day.getUTCMonth() + 1)}月${String(day.getUTCDate())}日`;

const japaneseDays = (count: number): string => `${count.toLocaleString('ja-JP')} 日`;

export const japaneseEnd: EndWords = {
  field: 'アクセスの最終日（任意）',
  atLongest: (days) =>
    `組織のポリシーにより、共有は最長 ${japaneseDays(days)}です。指定しない場合もその日数で終了します。`,
  lastDay: (day) => `最終日：${japaneseDay(day)}`,
  inLetter: (day) => `${japaneseDay(day)}までアクセスできます。`,
  longest: (days) => `組織のポリシーによる最長期間：${japaneseDays(days)}`,
  replaces: (name, day) => `${honoured(name)}のこれまでの最終日：${japaneseDay(day)}`,
  without: '最終日なし',
};
