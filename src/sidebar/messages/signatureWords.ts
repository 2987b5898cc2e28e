/** What the cards about a signature say, in both languages. */
import type { PartKind } from '../../core/signatures/signaturePart';

export interface SignatureWords {
  readonly read: string;
  readonly none: string;
  readonly nothingNew: string;
  readonly found: string;
  /** Above what a tick would put in the place of something. */
  readonly instead: string;
  readonly kinds: Readonly<Record<PartKind, string>>;
  readonly line: (kind: string, text: string) => string;
  readonly change: (kind: string, now: string, said: string) => string;
  readonly save: string;
  readonly suggest: string;
  readonly suggestOnly: string;
  readonly nothingTicked: string;
  readonly saved: string;
  readonly suggested: string;
  readonly alsoInMessage: string;
}

export const englishSignature: SignatureWords = {
  read: 'Read the signature',
  none: 'No signature was found in this message.',
  nothingNew: 'Everything in the signature is known already.',
  found: 'From the signature',
  instead: 'Replace what is there',
  kinds: {
    reading: 'Reading',
    company: 'Company',
    department: 'Department',
    title: 'Title',
    phone: 'Phone',
    email: 'Email',
    url: 'Website',
    address: 'Address',
  },
  line: (kind, text) => `${kind}: ${text}`,
  change: (kind, now, said) => `${kind}: ${now} → ${said}`,
  save: 'Save',
  suggest: 'Suggest',
  suggestOnly: 'You can look at this contact. What you tick is suggested to those who may edit it.',
  nothingTicked: 'Nothing is ticked. Nothing was changed.',
  saved: 'Saved. Everyone who has the label gets it within about an hour.',
  suggested: 'Suggested. Somebody who may edit this contact decides.',
  alsoInMessage: 'Also in this message',
};

export const japaneseSignature: SignatureWords = {
  read: '署名を読み取る',
  none: 'このメールには署名が見つかりませんでした。',
  nothingNew: '署名の内容はすべて登録済みです。',
  found: '署名から',
  instead: '登録内容を置き換える',
  kinds: {
    reading: 'ふりがな',
    company: '会社',
    department: '部署',
    title: '役職',
    phone: '電話',
    email: 'メール',
    url: 'ウェブサイト',
    address: '住所',
  },
  line: (kind, text) => `${kind}：${text}`,
  change: (kind, now, said) => `${kind}：${now} → ${said}`,
  save: '保存',
  suggest: '提案',
  suggestOnly: 'この連絡先は閲覧のみ可能です。選択した内容は、編集できる人への提案になります。',
  nothingTicked: '何も選択されていません。変更はありません。',
  saved: '保存しました。ラベルの共有相手には 1 時間ほどで届きます。',
  suggested: '提案しました。編集できる人が判断します。',
  alsoInMessage: 'このメールのほかの宛先',
};
