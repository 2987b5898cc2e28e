/** What cards say of who looks after a contact, of who stands in, and of what was last said of him, in both languages. */
import type { Care } from '../../core/book/caretakers';
import type { Refusal } from '../../app/sharing/refusal';
import { honoured } from './messageWords';

export interface CareWords {
  readonly names: Readonly<Record<Care, string>>;
  /** Where nobody is named yet. */
  readonly nobody: string;
  readonly title: string;
  readonly fieldHint: string;
  readonly readers: string;
  readonly save: string;
  readonly saved: string;
  /** Above what was last said: by whom and when. */
  readonly note: (name: string, when: string) => string;
  readonly ownNote: (when: string) => string;
  readonly onlyYou: string;
  readonly refusals: Readonly<Record<Extract<Refusal['type'], 'caretaker-unseen'>, string>>;
}

export const englishCare: CareWords = {
  names: { caretaker: 'Person in charge', deputy: 'Deputy' },
  nobody: 'Nobody is in charge yet',
  title: 'Who is in charge?',
  fieldHint: 'Type a name or an address. Leave empty for nobody.',
  readers: 'Everyone who sees this contact reads it. It gives nobody access.',
  save: 'Save',
  saved: 'Saved who is in charge.',
  note: (name, when) => `Last note · ${name} · ${when}`,
  ownNote: (when) => `Last note · You · ${when}`,
  onlyYou: 'Only you read this',
  refusals: {
    'caretaker-unseen':
      'That colleague does not see this contact. Share a label of the contact first. Nothing was saved.',
  },
};

export const japaneseCare: CareWords = {
  names: { caretaker: '担当者', deputy: '代理' },
  nobody: '担当者は決まっていません',
  title: '担当者と代理',
  fieldHint: '名前かメールアドレスを入力してください。いない場合は空欄にします。',
  readers: 'この連絡先を閲覧できる全員に表示されます。閲覧の権限は変わりません。',
  save: '保存',
  saved: '担当者を保存しました。',
  note: (name, when) => `最新のメモ · ${honoured(name)} · ${when}`,
  ownNote: (when) => `最新のメモ · 自分 · ${when}`,
  onlyYou: '自分だけが読めます',
  refusals: {
    'caretaker-unseen':
      'この連絡先を閲覧できない相手です。先にラベルを共有してください。何も保存していません。',
  },
};
