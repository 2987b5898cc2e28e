/** What the card of a contact says, with its form and its deletion, in both languages. */
import type { FormField } from '../../core/contacts/typedFields';
import { LONGEST_TYPED } from '../../core/contacts/typedFields';
import type { FormProblem, TypedProblem } from '../../core/contacts/typedProblems';
import { honoured } from './messageWords';

type Problems = Readonly<Record<TypedProblem['what'], (input: string) => string>> &
  Readonly<Record<Exclude<FormProblem['what'], TypedProblem['what']>, string>>;

export interface ContactWords {
  /** So many more of the same kind than a card has room for. */
  readonly more: (count: number) => string;
  /** `2026-04-06`, `--04-06` or whatever else stands for a day. */
  readonly day: (date: string) => string;
  /** Who made the last change; '' where nobody knows his name. */
  readonly changed: (by: string) => string;
  readonly edit: string;
  readonly save: string;
  readonly saved: string;
  readonly savedMixed: string;
  readonly nothingChanged: string;
  /** What an input is called. */
  readonly attribute: (field: FormField, attribute: string) => string;
  /** The empty line after those that there are. */
  readonly another: (input: string) => string;
  readonly ofType: (input: string, type: string) => string;
  readonly newType: (input: string) => string;
  readonly problems: Problems;
  readonly delete: string;
  readonly takeOut: string;
  readonly takeOutShort: string;
  readonly confirmDelete: string;
  readonly confirmTakeOut: string;
  /** How many people have it now, the one who asks included. */
  readonly losing: (people: number) => string;
  readonly losingThere: (people: number) => string;
  readonly losingLabel: (label: string, people: number) => string;
  readonly undoHint: string;
  readonly insteadTakeOut: string;
  readonly takeOutOf: (label: string) => string;
  readonly deleted: (name: string) => string;
  readonly takenOut: (name: string, label: string) => string;
  readonly undo: string;
  readonly undone: (name: string) => string;
  readonly contacts: string;
  readonly contactCount: (count: number) => string;
  readonly noContacts: string;
  readonly recentlyDeleted: string;
  readonly recentlyDeletedHint: string;
  readonly nothingDeleted: string;
  readonly restore: string;
  /** For whoever hears the button and not the line that it stands in. */
  readonly restoreOf: (name: string) => string;
  readonly goneFrom: (how: 'deleted' | 'taken-out', by: string, when: string) => string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Undefined for what is no day of a month. */
const dayOf = (date: string): readonly [string, number, number] | undefined => {
  const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return month === '' ? undefined : [year === '-' ? '' : year, Number(month), Number(day)];
};

type Attributes = Readonly<Record<FormField, Readonly<Record<string, string>>>>;

const ENGLISH: Attributes = {
  name: {
    family: 'Family name',
    given: 'Given name',
    unstructured: 'Name',
    familyReading: 'Family name (reading)',
    givenReading: 'Given name (reading)',
    fullReading: 'Reading',
  },
  organization: { name: 'Company', department: 'Department', title: 'Job title' },
  phone: { value: 'Phone' },
  email: { value: 'Email' },
  address: {
    postalCode: 'Postal code',
    region: 'Prefecture or state',
    city: 'City',
    street: 'Street',
    extended: 'Building',
    unstructured: 'Address',
  },
  note: { value: 'Notes' },
};

const JAPANESE: Attributes = {
  name: {
    family: '姓',
    given: '名',
    unstructured: '名前',
    familyReading: '姓（ふりがな）',
    givenReading: '名（ふりがな）',
    fullReading: 'ふりがな',
  },
  organization: { name: '会社', department: '部署', title: '役職' },
  phone: { value: '電話' },
  email: { value: 'メールアドレス' },
  address: {
    postalCode: '郵便番号',
    region: '都道府県',
    city: '市区町村',
    street: '番地',
    extended: '建物名',
    unstructured: '住所',
  },
  note: { value: 'メモ' },
};

const people = (count: number): string =>
  count === 1 ? '1 person' : `${count.toLocaleString('en-US')} people`;

export const englishContact: ContactWords = {
  more: (count) => `${String(count)} more`,
  day: (date) => {
    const [year, month, day] = dayOf(date) ?? ['', 0, 0];
    return month === 0 ? date : `${String(day)} ${MONTHS[month - 1] ?? ''} ${year}`.trim();
  },
  changed: (by) => (by === '' ? 'Last changed' : `Last changed by ${by}`),
  edit: 'Edit',
  save: 'Save',
  saved: 'Saved. Everyone who has the contact gets the change within about an hour.',
  savedMixed: 'Saved. Someone else changed this contact meanwhile: look at the result, and at its history.',
  nothingChanged: 'You have changed nothing.',
  attribute: (field, attribute) => ENGLISH[field][attribute] ?? attribute,
  another: (input) => `Add: ${input.charAt(0).toLowerCase()}${input.slice(1)}`,
  ofType: (input, type) => `${input} (${type})`,
  newType: (input) => `Type of the new ${input.toLowerCase()}`,
  problems: {
    'too-long': (input) => `${input}: at most ${String(LONGEST_TYPED)} characters.`,
    'no-email': (input) => `${input}: enter an address such as rin@aoi.example.`,
    'no-number': (input) => `${input}: enter a number.`,
    'no-postal-code': (input) => `${input}: enter a code such as 105-0011.`,
    nobody: 'Leave a name, a company, a phone number or an email address.',
  },
  delete: 'Delete',
  takeOut: 'Take out of a label',
  takeOutShort: 'Take out',
  confirmDelete: 'Delete this contact?',
  confirmTakeOut: 'Take this contact out?',
  losing: (count) =>
    `It goes from the Google Contacts of ${people(count)}, you included, within about an hour. These labels lose it:`,
  losingThere: (count) =>
    count === 0
      ? 'Everyone who has it there has it by another label as well.'
      : `It goes from the Google Contacts of ${people(count)} within about an hour.`,
  losingLabel: (label, count) => `${label} · ${people(count)}`,
  undoHint: 'You can undo this.',
  insteadTakeOut: 'Or only take it out of a label',
  takeOutOf: (label) => `Only take out of “${label}”`,
  deleted: (name) => `${name} was deleted.`,
  takenOut: (name, label) => `${name} was taken out of “${label}”.`,
  undo: 'Undo',
  undone: (name) =>
    `${name} is back, as before. Everyone who had the contact gets it again within about an hour.`,
  contacts: 'Contacts',
  contactCount: (count) => (count === 1 ? '1 contact' : `${count.toLocaleString('en-US')} contacts`),
  noContacts: 'No contacts yet.',
  recentlyDeleted: 'Recently deleted',
  recentlyDeletedHint: 'What was deleted or taken out here, as far back as the history goes.',
  nothingDeleted: 'Nothing that you could bring back.',
  restore: 'Restore',
  restoreOf: (name) => `Restore ${name}`,
  goneFrom: (how, by, when) =>
    [how === 'deleted' ? 'Deleted' : 'Taken out', ...(by === '' ? [] : [`by ${by}`]), `· ${when}`].join(' '),
};

export const japaneseContact: ContactWords = {
  more: (count) => `ほか ${String(count)} 件`,
  day: (date) => {
    const [year, month, day] = dayOf(date) ?? ['', 0, 0];
    return month === 0 ? date : `${year === '' ? '' : `${year}年`}${String(month)}月${String(day)}日`;
  },
  changed: (by) => (by === '' ? '最終更新' : `最終更新：${honoured(by)}`),
  edit: '編集',
  save: '保存',
  saved: '保存しました。共有相手には 1 時間ほどで届きます。',
  savedMixed: '保存しました。その間にほかの人もこの連絡先を変更しています。結果と変更履歴をご確認ください。',
  nothingChanged: '変更された項目がありません。',
  attribute: (field, attribute) => JAPANESE[field][attribute] ?? attribute,
  another: (input) => `${input}を追加`,
  ofType: (input, type) => `${input}（${type}）`,
  newType: (input) => `追加する${input}の種類`,
  problems: {
    'too-long': (input) => `${input}：${String(LONGEST_TYPED)} 文字以内で入力してください。`,
    'no-email': (input) => `${input}：rin@aoi.example のように入力してください。`,
    'no-number': (input) => `${input}：番号を入力してください。`,
    'no-postal-code': (input) => `${input}：105-0011 のように入力してください。`,
    nobody: '名前、会社、電話、メールアドレスのいずれかを残してください。',
  },
  delete: '削除',
  takeOut: 'ラベルから外す',
  takeOutShort: '外す',
  confirmDelete: 'この連絡先を削除しますか？',
  confirmTakeOut: 'この連絡先を外しますか？',
  losing: (count) =>
    `あなたを含む ${String(count)} 人の Google コンタクトから、1 時間ほどで消えます。次のラベルからなくなります。`,
  losingThere: (count) =>
    count === 0
      ? 'このラベルの全員が、ほかのラベルでもこの連絡先を受け取っています。'
      : `${String(count)} 人の Google コンタクトから、1 時間ほどで消えます。`,
  losingLabel: (label, count) => `${label} · ${String(count)} 人`,
  undoHint: 'この操作は元に戻せます。',
  insteadTakeOut: 'ラベルから外すだけにする',
  takeOutOf: (label) => `「${label}」からのみ外す`,
  deleted: (name) => `${honoured(name)}を削除しました。`,
  takenOut: (name, label) => `${honoured(name)}を「${label}」から外しました。`,
  undo: '元に戻す',
  undone: (name) => `${honoured(name)}を元に戻しました。共有相手には 1 時間ほどで届きます。`,
  contacts: '連絡先',
  contactCount: (count) => `連絡先 ${String(count)} 件`,
  noContacts: '連絡先はまだありません。',
  recentlyDeleted: '最近削除した連絡先',
  recentlyDeletedHint: '変更履歴に残っている範囲で、このラベルから削除した連絡先、外した連絡先です。',
  nothingDeleted: '元に戻せる連絡先はありません。',
  restore: '復元',
  restoreOf: (name) => `${honoured(name)}を復元`,
  goneFrom: (how, by, when) =>
    `${by === '' ? '' : `${honoured(by)}が`}${how === 'deleted' ? '削除' : '外しました'} · ${when}`,
};
