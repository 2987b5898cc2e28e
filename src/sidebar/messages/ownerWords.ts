/** What is said of a label's owners, of handing it over, and of shares that end, in both languages. */
import { honoured } from './messageWords';

export interface OwnerWords {
  readonly endsIn: (days: number) => string;
  readonly handOver: string;
  readonly confirmTransfer: string;
  readonly afterTransfer: (name: string) => string;
  readonly transferred: (name: string) => string;
  readonly ownerMay: string;
  /** For an administrator: a label whose owners have no account any more. */
  readonly orphan: (label: string) => string;
  readonly orphanWhy: string;
  readonly chooseOwner: string;
  readonly newOwner: string;
  readonly makeOwner: string;
  readonly rescued: (label: string, name: string) => string;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);

export const ownerEnglish: OwnerWords = {
  endsIn: (count) => `Ends in ${days(count)}`,
  handOver: 'Hand over this label',
  confirmTransfer: 'Hand over this label?',
  afterTransfer: (name) =>
    `${name} becomes the owner at once. You stay a manager: you keep the contacts and may go on sharing the label, but only ${name} can give it back.`,
  transferred: (name) => `The label belongs to ${name} now.`,
  ownerMay: 'Owns the label together with you. Nobody can take it from an owner.',
  orphan: (label) => `“${label}” has no owner any more`,
  orphanWhy: 'The accounts of its owners are suspended or deleted. It goes on working; choose a new owner.',
  chooseOwner: 'Choose an owner',
  newOwner: 'New owner',
  makeOwner: 'Make owner',
  rescued: (label, name) => `“${label}” belongs to ${name} now.`,
};

export const ownerJapanese: OwnerWords = {
  endsIn: (count) => `あと ${String(count)} 日で終了`,
  handOver: 'このラベルを譲渡',
  confirmTransfer: 'このラベルを譲渡しますか？',
  afterTransfer: (name) =>
    `${honoured(name)}がすぐにオーナーになります。あなたは管理者として残り、連絡先の利用とラベルの共有を続けられます。オーナーに戻れるのは、${honoured(name)}から譲渡された場合のみです。`,
  transferred: (name) => `ラベルのオーナーは${honoured(name)}になりました。`,
  ownerMay: 'あなたと一緒にラベルを所有します。オーナーから外すことはできません。',
  orphan: (label) => `「${label}」のオーナーがいません`,
  orphanWhy:
    'オーナーのアカウントは停止または削除されています。ラベルは引き続き使えます。新しいオーナーを選んでください。',
  chooseOwner: 'オーナーを選択',
  newOwner: '新しいオーナー',
  makeOwner: 'オーナーにする',
  rescued: (label, name) => `「${label}」のオーナーは${honoured(name)}になりました。`,
};
