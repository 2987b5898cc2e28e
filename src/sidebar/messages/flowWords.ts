/** What is said on the way from a share to its end: several people at once, and what became of each. */
import type { MemberTrouble } from '../../app/sharing/memberTrouble';
import type { LookAlike } from '../../core/sharing/lookAlike';
import { honoured } from './messageWords';

export interface FlowWords {
  readonly notSharedWith: string;
  readonly sharedWithSeveral: (label: string, people: readonly string[], role: string) => string;
  readonly butNotWith: (people: readonly string[]) => string;
  /** What is the matter with somebody's copies, and what to do about it. */
  readonly trouble: Readonly<Record<MemberTrouble, string>>;
  readonly outsideTitle: string;
  readonly outsideCompany: string;
  /** What is said of an address that looks like a known one, by name and address of that. */
  readonly looksLike: Readonly<Record<LookAlike['type'], (name: string, email: string) => string>>;
  readonly cannotDeliver: string;
  readonly goOn: string;
  readonly invitedOutside: string;
  readonly withdraw: string;
  readonly withdrawFrom: (email: string) => string;
  readonly withdrawn: string;
  readonly invited: (label: string, people: readonly string[]) => string;
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

/** An address alone is no name. */
const named = (name: string, email: string): string => (name === email ? email : `${name} <${email}>`);

export const englishFlow: FlowWords = {
  notSharedWith: 'Not shared with',
  sharedWithSeveral: (label, people, role) => `“${label}” is shared with ${people.join(', ')} (${role}).`,
  butNotWith: (people) => `Not shared with ${people.join(', ')}.`,
  trouble: {
    permission: 'Permission lost: they open Meibo once and allow access to contacts.',
    drive: 'Drive is off or full for them: an administrator turns it on, or they make room.',
    suspended: 'Google refuses this account: it may be suspended or deleted. Ask an administrator.',
    silent: 'Nothing has run for hours: they open Meibo once, and allow what it asks.',
  },
  outsideTitle: 'Share outside your company?',
  outsideCompany: 'Outside your company',
  looksLike: {
    letters: (name, email) =>
      `This address looks the same as that of ${named(name, email)}, and is another one.`,
    spelling: (name, email) => `This is nearly the address of ${named(name, email)}. Is it a slip?`,
    domain: (_name, email) => `This domain looks like that of ${email}, and is another one.`,
    elsewhere: (name, email) => `You know somebody of that name at another address: ${named(name, email)}.`,
  },
  cannotDeliver:
    'Meibo is installed for your company only. They are invited, and nothing reaches them as long as they have no account in your company.',
  goOn: 'Go on',
  invitedOutside: 'Invited from outside',
  withdraw: 'Withdraw',
  withdrawFrom: (email) => `Withdraw the invitation to ${email}`,
  withdrawn: 'The invitation is withdrawn.',
  invited: (label, people) =>
    `${people.join(', ')} is invited to “${label}”. Nothing is shared with them until they have accepted.`,
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
  trouble: {
    permission: '権限がありません。本人が Meibo を開き、連絡先へのアクセスを許可してください。',
    drive: 'ドライブが無効か、空き容量がありません。管理者が有効にするか、本人が空きを作ってください。',
    suspended: 'Google がアクセスを拒否しています（停止または削除の可能性）。管理者に確認してください。',
    silent: '数時間動いていません。本人が Meibo を開き、求められた権限を許可してください。',
  },
  outsideTitle: '組織外と共有しますか？',
  outsideCompany: '組織外',
  looksLike: {
    letters: (name, email) =>
      `${named(honoured(name), email)}のアドレスと見た目が同じですが、別のアドレスです。`,
    spelling: (name, email) =>
      `${named(honoured(name), email)}のアドレスとよく似ています。入力間違いではありませんか？`,
    domain: (_name, email) => `${email} とよく似たドメインですが、別のドメインです。`,
    elsewhere: (name, email) =>
      `同じ名前の人が別のアドレスで登録されています：${named(honoured(name), email)}`,
  },
  cannotDeliver:
    'Meibo は組織内でのみ利用できます。招待はできますが、相手が組織のアカウントを持つまで連絡先は届きません。',
  goOn: '続ける',
  invitedOutside: '組織外への招待',
  withdraw: '取り消す',
  withdrawFrom: (email) => `${email} への招待を取り消す`,
  withdrawn: '招待を取り消しました。',
  invited: (label, people) =>
    `${people.join('、')} を「${label}」に招待しました。承諾するまで連絡先は共有されません。`,
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
