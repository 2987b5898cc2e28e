/** What the cards say of searching, in both languages. */

export interface SearchWords {
  /** Of the field. */
  readonly field: string;
  readonly hint: string;
  /** On the button. */
  readonly search: string;
  readonly results: string;
  readonly found: (count: number) => string;
  readonly none: (typed: string) => string;
  readonly noneHint: string;
}

export const englishSearch: SearchWords = {
  field: 'Search contacts',
  hint: 'Name, company, phone, note…',
  search: 'Search',
  results: 'Search results',
  found: (count) => (count === 1 ? '1 contact' : `${count.toLocaleString('en')} contacts`),
  none: (typed) => `Nothing found for “${typed}”.`,
  noneHint: 'Looked for is every field that you may see, in all labels that are shared with you.',
};

export const japaneseSearch: SearchWords = {
  field: '連絡先を検索',
  hint: '名前、ふりがな、会社、電話、メモなど',
  search: '検索',
  results: '検索結果',
  found: (count) => `連絡先 ${count.toLocaleString('ja')} 件`,
  none: (typed) => `「${typed}」に一致する連絡先はありません。`,
  noneHint: '共有されているすべてのラベルから、閲覧できる項目を検索しました。',
};
