/** What is said of a contact's history, in both languages. */
import type { ChangeView } from '../../app/contacts/viewHistory';
import { honoured } from './messageWords';

interface Source {
  readonly by: string;
  readonly from: ChangeView['from'];
  readonly suggestedBy: string;
  readonly when: string;
}

export interface HistoryWords {
  readonly history: string;
  /** What became of the contact as a whole; '' where only fields changed. */
  readonly what: (what: ChangeView['what'], label: string) => string;
  /** A field, what stood there ('' where that is not to be said) and what stands. */
  readonly changed: (field: string, was: string, now: string) => string;
  readonly source: (source: Source) => string;
  readonly older: string;
  readonly cut: string;
  readonly empty: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly use: string;
  /** For whoever hears the button and not what stands above it. */
  readonly useOf: (field: string, side: 'was' | 'now') => string;
  readonly used: string;
  readonly suggested: string;
  readonly stands: string;
  /** Beside the value that is the contact's now. */
  readonly now: string;
}

const ENGLISH_FROM: Readonly<Record<ChangeView['from'], string>> = {
  card: 'Meibo',
  contacts: 'Google Contacts',
  suggestion: 'suggestion accepted',
  install: 'set-up',
};

const JAPANESE_FROM: Readonly<Record<ChangeView['from'], string>> = {
  card: 'Meibo',
  contacts: 'Google コンタクト',
  suggestion: '提案を承認',
  install: '初期設定',
};

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

export const englishHistory: HistoryWords = {
  history: 'History',
  what: (what, label) =>
    ({
      created: 'Contact added',
      edited: '',
      deleted: 'Contact deleted',
      restored: 'Contact brought back',
      placed: `Put into “${label}”`,
      'taken-out': `Taken out of “${label}”`,
      erased: 'What changed here was erased',
    })[what],
  changed: (field, was, now) => `${field}: ${was === '' ? '' : `${was} → `}${now}`,
  source: ({ by, from, suggestedBy, when }) =>
    joined([by, suggestedBy === '' ? ENGLISH_FROM[from] : `suggested by ${suggestedBy}`, when]),
  older: 'Older changes',
  cut: 'Older changes have left the log. They are in the archive of the book, and not shown here.',
  empty: 'No change that you may see.',
  before: 'Before',
  after: 'After',
  nothing: '(empty)',
  use: 'Use this value',
  useOf: (field, side) => `Use this value: ${field}, ${side === 'was' ? 'before' : 'after'} the change`,
  used: 'The value stands again. The history keeps the one before.',
  suggested: 'Only editors may change this contact. Your wish was kept as a suggestion.',
  stands: 'That value stands already.',
  now: 'The value now',
};

export const japaneseHistory: HistoryWords = {
  history: '変更履歴',
  what: (what, label) =>
    ({
      created: '連絡先を追加',
      edited: '',
      deleted: '連絡先を削除',
      restored: '連絡先を復元',
      placed: `「${label}」に追加`,
      'taken-out': `「${label}」から外しました`,
      erased: '変更内容は消去されています',
    })[what],
  changed: (field, was, now) => `${field}：${was === '' ? '' : `${was} → `}${now}`,
  source: ({ by, from, suggestedBy, when }) =>
    joined([
      by === '' ? '' : honoured(by),
      suggestedBy === '' ? JAPANESE_FROM[from] : `${honoured(suggestedBy)}の提案`,
      when,
    ]),
  older: '以前の変更',
  cut: 'これより前の変更はアーカイブに移されたため、ここには表示されません。',
  empty: '表示できる変更はありません。',
  before: '変更前',
  after: '変更後',
  nothing: '（空）',
  use: 'この値を使う',
  useOf: (field, side) => `この値を使う：${field}（${side === 'was' ? '変更前' : '変更後'}）`,
  used: 'この値に戻しました。直前の値は履歴に残ります。',
  suggested: 'この連絡先を変更できるのは編集者以上の役割の人です。提案として保存しました。',
  stands: 'すでにこの値です。',
  now: '現在の値',
};
