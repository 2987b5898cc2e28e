/** What stands on the page behind a copied link, and on the card that gives the link. */
import { honoured } from './messageWords';

export interface LinkWords {
  readonly title: string;
  readonly shared: (label: string) => string;
  /** `owner` may be empty. */
  readonly how: (owner: string, role: string) => string;
  readonly next: string;
  readonly notReached: string;
  readonly whyNot: string;
  readonly openGmail: string;
  readonly signedIn: (email: string) => string;
  readonly otherAccount: string;
  readonly open: string;
  readonly copy: string;
  readonly field: string;
  readonly hint: string;
}

export const englishLink: LinkWords = {
  title: 'Shared label',
  shared: (label) => `The label “${label}” is shared with you`,
  how: (owner, role) =>
    owner === '' ? `Your role: ${role}.` : `${owner} shares it with you. Your role: ${role}.`,
  next: 'Open Gmail and press Meibo in the side panel. The contacts come to your Google Contacts by themselves.',
  notReached: 'This link leads to a label that does not reach you',
  whyNot:
    'It may be shared with another account of yours, or no longer be shared with you. Ask whoever sent you the link.',
  openGmail: 'Open Gmail',
  signedIn: (email) => `You are signed in as ${email}.`,
  otherAccount: 'Use another account',
  open: 'Copy link',
  copy: 'Link to this label',
  field: 'Link',
  hint: 'Select it and copy it. It opens only for people with whom the label is shared, and names no contact.',
};

export const japaneseLink: LinkWords = {
  title: '共有ラベル',
  shared: (label) => `ラベル「${label}」が共有されています`,
  how: (owner, role) =>
    owner === '' ? `あなたの役割：${role}` : `${honoured(owner)}が共有しています。あなたの役割：${role}`,
  next: 'Gmail を開き、サイドパネルの Meibo を押してください。連絡先は Google コンタクトに自動で届きます。',
  notReached: 'このリンクのラベルは、あなたと共有されていません',
  whyNot:
    '別のアカウントと共有されているか、共有が終了した可能性があります。リンクを送った人に確認してください。',
  openGmail: 'Gmail を開く',
  signedIn: (email) => `${email} でログインしています。`,
  otherAccount: '別のアカウントを使用',
  open: 'リンクをコピー',
  copy: 'このラベルへのリンク',
  field: 'リンク',
  hint: '選択してコピーしてください。共有相手だけが開くことができ、連絡先は表示されません。',
};
