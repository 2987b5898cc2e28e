/** What the card of a contact says, with its form, its history and its deletion, in both languages. */

export interface ContactWords {
  /** So many more of the same kind than a card has room for. */
  readonly more: (count: number) => string;
  /** `2026-04-06`, `--04-06` or whatever else stands for a day. */
  readonly day: (date: string) => string;
  /** Who made the last change; '' where nobody knows his name. */
  readonly changed: (by: string) => string;
  readonly note: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Undefined for what is no day of a month. */
const dayOf = (date: string): readonly [string, number, number] | undefined => {
  const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return month === '' ? undefined : [year === '-' ? '' : year, Number(month), Number(day)];
};

export const englishContact: ContactWords = {
  more: (count) => `${String(count)} more`,
  day: (date) => {
    const [year, month, day] = dayOf(date) ?? ['', 0, 0];
    return month === 0 ? date : `${String(day)} ${MONTHS[month - 1] ?? ''} ${year}`.trim();
  },
  changed: (by) => (by === '' ? 'Last changed' : `Last changed by ${by}`),
  note: 'Notes',
};

export const japaneseContact: ContactWords = {
  more: (count) => `ほか ${String(count)} 件`,
  day: (date) => {
    const [year, month, day] = dayOf(date) ?? ['', 0, 0];
    return month === 0 ? date : `${year === '' ? '' : `${year}年`}${String(month)}月${String(day)}日`;
  },
  changed: (by) => (by === '' ? '最終更新' : `最終更新：${by}`),
  note: 'メモ',
};
