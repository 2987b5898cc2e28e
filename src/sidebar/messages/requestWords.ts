/** What is said about suggesting a change, asking for access, and what became of both, in both languages. */
import { honoured } from './messageWords';

interface Outcome {
  /** Who decided; '' where nobody knows his name. */
  readonly by: string;
  /** What it was about: a person and a field, or a label. */
  readonly what: string;
}

export interface RequestWords {
  readonly suggestChange: string;
  readonly suggestHint: string;
  readonly title: string;
  /** The numbers and addresses of a form, counted from 1. */
  readonly phone: (number: number) => string;
  readonly email: (number: number) => string;
  readonly newPhone: string;
  readonly newEmail: string;
  readonly send: string;
  readonly suggested: string;
  readonly nothingSuggested: string;
  readonly ask: string;
  readonly askLabel: string;
  readonly askLink: string;
  readonly askLinkHint: string;
  readonly askHint: string;
  readonly word: string;
  readonly wordHint: string;
  readonly asked: string;
  readonly askedByLink: string;
  readonly hasIt: string;
  /** Who asks for which role. */
  readonly wants: (person: string, role: string) => string;
  readonly said: string;
  readonly news: string;
  readonly accepted: (outcome: Outcome) => string;
  readonly declined: (outcome: Outcome) => string;
  /** A person and his field, or what was to be done with him; a label and a role on it. */
  readonly about: (subject: string, matter: string) => string;
  readonly close: string;
  readonly closed: string;
}

const byEnglish = (by: string): string => (by === '' ? '' : ` by ${by}`);

export const englishRequests: RequestWords = {
  suggestChange: 'Suggest a change',
  suggestHint: 'Change what is wrong. Somebody who may edit this contact decides.',
  title: 'Job title',
  phone: (number) => (number === 1 ? 'Phone' : `Phone ${String(number)}`),
  email: (number) => (number === 1 ? 'Email' : `Email ${String(number)}`),
  newPhone: 'Another phone',
  newEmail: 'Another email',
  send: 'Send',
  suggested: 'Sent. You are told here what is decided.',
  nothingSuggested: 'You have changed nothing.',
  ask: 'Ask for access',
  askLabel: 'Label',
  askLink: 'Or a link that you were given',
  askLinkHint: 'Paste it here',
  askHint: 'The owner and the managers of the label decide.',
  word: 'Message (optional)',
  wordHint: 'Up to 500 characters',
  asked: 'Sent. You are told here what is decided.',
  askedByLink: 'Sent. If the link is right, the owner and the managers see your request.',
  hasIt: 'You have that role already.',
  wants: (person, role) => `${person} would like the role ${role}.`,
  said: 'Message',
  news: 'Decided',
  accepted: ({ by, what }) => `Accepted${byEnglish(by)}: ${what}`,
  declined: ({ by, what }) => `Declined${byEnglish(by)}: ${what}`,
  about: (subject, matter) => `${subject} (${matter})`,
  close: 'OK',
  closed: 'Put aside.',
};

export const japaneseRequests: RequestWords = {
  suggestChange: '変更を提案',
  suggestHint: '誤りを直してください。この連絡先を編集できる人が判断します。',
  title: '役職',
  phone: (number) => (number === 1 ? '電話' : `電話 ${String(number)}`),
  email: (number) => (number === 1 ? 'メール' : `メール ${String(number)}`),
  newPhone: '電話を追加',
  newEmail: 'メールを追加',
  send: '送信',
  suggested: '送信しました。結果はここに表示されます。',
  nothingSuggested: '変更された項目がありません。',
  ask: 'アクセス権をリクエスト',
  askLabel: 'ラベル',
  askLink: 'または受け取ったリンク',
  askLinkHint: 'ここに貼り付けてください',
  askHint: 'ラベルのオーナーと管理者が判断します。',
  word: 'メッセージ（任意）',
  wordHint: '500 文字まで',
  asked: '送信しました。結果はここに表示されます。',
  askedByLink: '送信しました。リンクが正しければ、オーナーと管理者に届きます。',
  hasIt: 'その役割はすでにお持ちです。',
  wants: (person, role) => `${honoured(person)}が「${role}」の役割を希望しています。`,
  said: 'メッセージ',
  news: '結果のお知らせ',
  accepted: ({ by, what }) =>
    by === '' ? `承認されました：${what}` : `${honoured(by)}が承認しました：${what}`,
  declined: ({ by, what }) =>
    by === '' ? `却下されました：${what}` : `${honoured(by)}が却下しました：${what}`,
  about: (subject, matter) => `${subject}（${matter}）`,
  close: 'OK',
  closed: '表示を消しました。',
};
