/** What the cards say of contacts that a member lacks: there is no room, or Google refuses them. In both languages. */
import { honoured } from './messageWords';

export interface ShortageWords {
  /** To the member himself. */
  readonly missing: (count: number) => string;
  readonly remedy: string;
  readonly refused: string;
  readonly resisted: (count: number) => string;
  readonly resistedWhy: string;
  readonly writeAgain: string;
  readonly writtenAgain: string;
  /** Beside somebody else's name. */
  readonly lacks: (count: number) => string;
  /** Before a share. */
  readonly wouldNotFit: (person: string, has: number, count: number) => string;
}

const english = (count: number): string => count.toLocaleString('en-US');
const contacts = (count: number): string => (count === 1 ? '1 contact' : `${english(count)} contacts`);

export const englishShortage: ShortageWords = {
  missing: (count) => (count === 1 ? '1 contact is missing' : `${contacts(count)} are missing`),
  remedy:
    'Your Google Contacts are full: they hold 25,000, those in the trash included. Delete contacts you no longer need and empty the trash. Meibo tries again every day.',
  refused: 'Google Contacts does not accept them as they are. Meibo tries again when they change.',
  resisted: (count) => (count === 1 ? '1 field is left alone' : `${english(count)} fields are left alone`),
  resistedWhy:
    'Another program keeps changing them back in your Google Contacts. Turn off what else syncs your contacts, then sync them again.',
  writeAgain: 'Sync again',
  writtenAgain: 'The fields are synced again within about an hour.',
  lacks: (count) => (count === 1 ? '1 contact has not arrived' : `${contacts(count)} have not arrived`),
  wouldNotFit: (person, has, count) =>
    `${person} has ${contacts(has)} already. Google Contacts holds 25,000, so up to ${contacts(count)} of this label will not fit.`,
};

const japanese = (count: number): string => count.toLocaleString('ja-JP');

export const japaneseShortage: ShortageWords = {
  missing: (count) => `連絡先 ${japanese(count)} 件が届いていません`,
  remedy:
    'Google コンタクトがいっぱいです。保存できるのは、ゴミ箱の分も含めて 25,000 件までです。不要な連絡先を削除し、ゴミ箱を空にしてください。1 日に 1 回、自動でもう一度試します。',
  refused: 'Google コンタクトが受け付けない内容です。内容が変わると、もう一度試します。',
  resisted: (count) => `${japanese(count)} 個の項目の同期を止めています`,
  resistedWhy:
    '別のプログラムが Google コンタクトの内容を繰り返し元に戻しています。ほかの同期をオフにしてから、もう一度同期してください。',
  writeAgain: 'もう一度同期',
  writtenAgain: '1 時間ほどで項目を同期します。',
  lacks: (count) => `連絡先 ${japanese(count)} 件が未着`,
  wouldNotFit: (person, has, count) =>
    `${honoured(person)}には連絡先が ${japanese(has)} 件あります。Google コンタクトの上限は 25,000 件のため、このラベルの連絡先のうち最大 ${japanese(count)} 件が入りません。`,
};
