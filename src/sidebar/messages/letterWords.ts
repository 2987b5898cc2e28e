/** What stands in the letter to somebody with whom a label was shared. */
import { honoured } from './messageWords';

export interface LetterWords {
  readonly subject: (from: string, label: string) => string;
  readonly shared: (from: string, label: string, role: string) => string;
  readonly comesByItself: string;
  readonly openOnce: string;
  readonly onlyInside: string;
  readonly more: (link: string) => string;
  readonly unexpected: (from: string) => string;
}

export const englishLetter: LetterWords = {
  subject: (from, label) => `${from} shared “${label}” with you`,
  shared: (from, label, role) =>
    `${from} shared the contacts label “${label}” with you in Meibo. Your role: ${role}.`,
  comesByItself: 'Its contacts come to your Google Contacts by themselves.',
  openOnce:
    'Open Meibo once in the side panel of Gmail; then its contacts come to your Google Contacts by themselves.',
  onlyInside:
    'Meibo is used inside our company only: the contacts reach you once you have an account with us and have accepted.',
  more: (link) => `More: ${link}`,
  unexpected: (from) => `You did not expect this? Ask ${from}, or leave the label in Meibo.`,
};

export const japaneseLetter: LetterWords = {
  subject: (from, label) => `${honoured(from)}が「${label}」を共有しました`,
  shared: (from, label, role) =>
    `${honoured(from)}が Meibo で連絡先のラベル「${label}」を共有しました。役割：${role}`,
  comesByItself: '連絡先は Google コンタクトに自動で届きます。',
  openOnce:
    'Gmail のサイドパネルで Meibo を一度開いてください。連絡先が Google コンタクトに自動で届くようになります。',
  onlyInside: 'Meibo は社内でのみ利用しています。社内のアカウントを持ち、承諾すると連絡先が届きます。',
  more: (link) => `詳細：${link}`,
  unexpected: (from) =>
    `お心当たりがない場合は、${honoured(from)}に確認するか、Meibo でラベルから抜けてください。`,
};
