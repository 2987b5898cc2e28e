/** What the cards say of suggestions, in both languages. */
import type { MassMatter } from '../../core/book/operation';
import type { KeptSuggestion } from '../../core/book/suggestion';
import { honoured } from './messageWords';

export interface SuggestionWords {
  readonly yours: string;
  readonly putBack: (person: string) => string;
  readonly notDone: Readonly<
    Record<'add' | 'remove' | 'place' | 'access' | MassMatter, (person: string, label: string) => string>
  >;
  readonly youWrote: (field: string) => string;
  readonly dismiss: string;
  readonly dismissed: string;
  readonly count: (count: number) => string;
  readonly matters: Readonly<Record<KeptSuggestion['matter'], string>>;
  readonly now: string;
  readonly proposed: string;
  readonly empty: string;
  /** The parts of the date are read as UTC: the time zone has been added. */
  readonly when: (local: Date) => string;
  readonly nothingToDecide: string;
  readonly accept: string;
  readonly accepted: string;
  readonly decline: string;
  readonly declined: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const clockOf = (local: Date): string => local.toISOString().slice(11, 16);

export const englishSuggestions: SuggestionWords = {
  yours: 'Your suggestions',
  putBack: (person) =>
    `Your change to ${person} was put back: only editors may change this label. It is kept as a suggestion.`,
  notDone: {
    add: (person, label) =>
      `${person} was not added to “${label}”: only editors may add to it. It is kept as a suggestion.`,
    remove: (person, label) =>
      `${person} is back in “${label}”: only curators may take contacts out. It is kept as a suggestion.`,
    place: (person, label) =>
      `${person} was not put into “${label}”: only managers of the contact’s own label may do that. It is kept as a suggestion.`,
    access: (_, label) => `You have asked for another role on “${label}”.`,
    removals: (persons, label) =>
      `The contacts that you took out of “${label}” are back (${persons} and others): only curators may take contacts out. It is kept as a suggestion.`,
    changes: (persons, label) =>
      `Your changes in “${label}” were put back (${persons} and others): only editors may change this label. It is kept as a suggestion.`,
    reverts: (persons, label) =>
      `The older values that you brought back in “${label}” were replaced by the newer ones (${persons} and others): only editors may change this label. It is kept as a suggestion.`,
  },
  youWrote: (field) => `You wrote · ${field}`,
  dismiss: 'Dismiss',
  dismissed: 'Put aside. Editors still see the suggestion.',
  count: (count) => (count === 1 ? '1 suggestion' : `${String(count)} suggestions`),
  matters: {
    name: 'Name',
    nickname: 'Nickname',
    email: 'Email',
    phone: 'Phone',
    address: 'Address',
    organization: 'Company and title',
    occupation: 'Occupation',
    birthday: 'Birthday',
    event: 'Significant date',
    relation: 'Related person',
    url: 'Website',
    instantMessage: 'Chat',
    sip: 'Internet call',
    calendarUrl: 'Calendar',
    gender: 'Gender',
    location: 'Location',
    locale: 'Language',
    interest: 'Interest',
    keyword: 'Keyword',
    externalId: 'Number',
    custom: 'Custom field',
    note: 'Notes',
    add: 'Add a contact',
    remove: 'Take out of the label',
    place: 'Put into the label',
    access: 'Access request',
    removals: 'Take many contacts out of the label',
    changes: 'Change many contacts',
    reverts: 'Put many contacts back to older values',
  },
  now: 'Now',
  proposed: 'Proposed',
  empty: '(empty)',
  when: (local) =>
    `${String(local.getUTCDate())} ${MONTHS[local.getUTCMonth()] ?? ''} ${String(local.getUTCFullYear())}, ${clockOf(local)}`,
  nothingToDecide: 'There is nothing left to decide here.',
  accept: 'Accept',
  accepted: 'Accepted. Everyone who has the label gets the change within about an hour.',
  decline: 'Decline',
  declined: 'Declined. Nothing was changed.',
};

export const japaneseSuggestions: SuggestionWords = {
  yours: 'あなたの提案',
  putBack: (person) =>
    `${honoured(person)}への変更は元に戻されました。このラベルを変更できるのは編集者以上の役割の人です。変更内容は提案として保存されています。`,
  notDone: {
    add: (person, label) =>
      `${honoured(person)}は「${label}」に追加されませんでした。追加できるのは編集者以上の役割の人です。提案として保存されています。`,
    remove: (person, label) =>
      `${honoured(person)}は「${label}」に戻されました。外せるのは整理担当以上の役割の人です。提案として保存されています。`,
    place: (person, label) =>
      `${honoured(person)}は「${label}」に入れられませんでした。連絡先の元のラベルの管理者以上の役割の人ができます。提案として保存されています。`,
    access: (_, label) => `「${label}」の役割をリクエストしています。`,
    removals: (persons, label) =>
      `「${label}」から外した連絡先は元に戻されました（${persons} など）。外せるのは整理担当以上の役割の人です。提案として保存されています。`,
    changes: (persons, label) =>
      `「${label}」での変更は元に戻されました（${persons} など）。変更できるのは編集者以上の役割の人です。提案として保存されています。`,
    reverts: (persons, label) =>
      `「${label}」で以前の内容に戻した連絡先は、新しい内容になりました（${persons} など）。変更できるのは編集者以上の役割の人です。提案として保存されています。`,
  },
  youWrote: (field) => `入力した内容（${field}）`,
  dismiss: '閉じる',
  dismissed: '表示を消しました。提案は編集者に引き続き表示されます。',
  count: (count) => `提案 ${String(count)} 件`,
  matters: {
    name: '名前',
    nickname: 'ニックネーム',
    email: 'メール',
    phone: '電話',
    address: '住所',
    organization: '会社・役職',
    occupation: '職業',
    birthday: '誕生日',
    event: '記念日',
    relation: '関係者',
    url: 'ウェブサイト',
    instantMessage: 'チャット',
    sip: 'インターネット通話',
    calendarUrl: 'カレンダー',
    gender: '性別',
    location: '場所',
    locale: '言語',
    interest: '興味・関心',
    keyword: 'キーワード',
    externalId: '番号',
    custom: 'カスタム項目',
    note: 'メモ',
    add: '連絡先の追加',
    remove: 'ラベルから外す',
    place: 'ラベルに入れる',
    access: 'アクセス権のリクエスト',
    removals: '多数の連絡先をラベルから外す',
    changes: '多数の連絡先の変更',
    reverts: '多数の連絡先を以前の内容に戻す',
  },
  now: '現在',
  proposed: '提案',
  empty: '（空）',
  when: (local) =>
    `${String(local.getUTCFullYear())}年${String(local.getUTCMonth() + 1)}月${String(local.getUTCDate())}日 ${clockOf(local)}`,
  nothingToDecide: 'その提案はもう処理の必要がありません。',
  accept: '承認',
  accepted: '承認しました。ラベルの共有相手には 1 時間ほどで届きます。',
  decline: '却下',
  declined: '却下しました。変更はありません。',
};
