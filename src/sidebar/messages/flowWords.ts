/** What is said on the way from a share to its end: several people at once, and what became of each. */
import { honoured } from './messageWords';

export interface FlowWords {
  readonly notSharedWith: string;
  readonly sharedWithSeveral: (label: string, people: readonly string[], role: string) => string;
  readonly butNotWith: (people: readonly string[]) => string;
  readonly leaveCopies: string;
  readonly copiesStay: (name: string) => string;
  readonly stoppedAndLeft: string;
  readonly letter: string;
  readonly notify: string;
  readonly subject: string;
  readonly subjectHint: string;
  readonly text: string;
  readonly butNotTold: (people: readonly string[]) => string;
  readonly inviteAgain: string;
  readonly invitedAgain: (person: string) => string;
}

export const englishFlow: FlowWords = {
  notSharedWith: 'Not shared with',
  sharedWithSeveral: (label, people, role) => `“${label}” is shared with ${people.join(', ')} (${role}).`,
  butNotWith: (people) => `Not shared with ${people.join(', ')}.`,
  leaveCopies: 'Leave them the contacts as plain copies',
  copiesStay: (name) =>
    `${name} keeps the contacts as they are now, as plain contacts. Nothing of them is kept up to date any more.`,
  stoppedAndLeft: 'No longer shared. The contacts stay there as plain copies.',
  letter: 'E-mail',
  notify: 'Tell people by e-mail',
  subject: 'Subject',
  subjectHint: 'Left empty: who shares which label',
  text: 'Message (optional)',
  butNotTold: (people) => `The e-mail to ${people.join(', ')} could not be sent.`,
  inviteAgain: 'Send the e-mail again',
  invitedAgain: (person) => `The e-mail to ${person} is sent again.`,
};

export const japaneseFlow: FlowWords = {
  notSharedWith: '共有できない相手',
  sharedWithSeveral: (label, people, role) =>
    `「${label}」を${people.map(honoured).join('、')}（${role}）と共有しました。`,
  butNotWith: (people) => `${people.join('、')} とは共有できませんでした。`,
  leaveCopies: '連絡先を相手に残す',
  copiesStay: (name) =>
    `${honoured(name)}の Google コンタクトには、今の連絡先がそのまま残ります。以後は更新されません。`,
  stoppedAndLeft: '共有を停止しました。連絡先は相手に残ります。',
  letter: 'メール',
  notify: 'メールで通知する',
  subject: '件名',
  subjectHint: '空欄の場合は、共有した人とラベル名になります',
  text: 'メッセージ（任意）',
  butNotTold: (people) => `${people.map(honoured).join('、')}へのメールは送信できませんでした。`,
  inviteAgain: 'メールを再送信',
  invitedAgain: (person) => `${honoured(person)}にメールを再送信しました。`,
};
