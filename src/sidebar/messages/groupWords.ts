/** What is said of groups and of the whole company, in both languages. */
import { honoured } from './messageWords';

export interface GroupWords {
  readonly everyoneAt: (domain: string) => string;
  /** On the card that asks before a label is shared. */
  readonly isFollowed: Readonly<Record<'group' | 'domain', string>>;
  readonly people: (count: number) => string;
  readonly state: Readonly<Record<'unread' | 'failing' | 'paused', string>>;
  readonly shared: (label: string, group: string, role: string) => string;
  readonly stopSharingWith: (name: string) => string;
  readonly afterStop: (name: string) => string;
  /** People who have gone from a group, and would lose a label by it. */
  readonly waiting: (name: string, count: number) => string;
  readonly waitingWhy: string;
  readonly release: (count: number) => string;
  readonly confirmRelease: string;
  readonly afterRelease: (count: number) => string;
  readonly released: string;
  /** One person of a group who has another role than the group. */
  readonly exceptions: string;
  readonly exceptionPerson: string;
  readonly exceptionRole: string;
  readonly exceptionNone: string;
  readonly exceptionAsGroup: string;
  readonly setException: string;
  readonly exceptionSet: (name: string, role: string) => string;
}

const number = (count: number, locale: string): string => count.toLocaleString(locale);

export const groupEnglish: GroupWords = {
  everyoneAt: (domain) => `Everyone at ${domain}`,
  isFollowed: {
    group: 'Everybody in this group, and in groups within it. Who joins gets the label, who leaves loses it.',
    domain: 'Everybody in the company. Who joins gets the label, who leaves loses it.',
  },
  people: (count) => (count === 1 ? '1 person' : `${number(count, 'en-US')} people`),
  state: {
    unread: 'Its members are being read; they get the label within half an hour.',
    failing: 'Its members cannot be read just now. Those known stay as they are.',
    paused: 'Its members could not be read for a week: nothing new reaches them until they can.',
  },
  shared: (label, group, role) =>
    `“${label}” is shared with ${group} (${role}). Its members get the contacts within about an hour.`,
  stopSharingWith: (name) => `Stop sharing with ${name}`,
  afterStop: (name) =>
    `The contacts that came with this label leave the Google Contacts of everybody in ${name} within about an hour, unless they have it in another way.`,
  waiting: (name, count) =>
    `${count === 1 ? '1 person is' : `${number(count, 'en-US')} people are`} no longer in ${name}, and would lose this label.`,
  waitingWhy: 'So many at once may be a mistake. They keep it until you decide.',
  release: (count) => (count === 1 ? 'Let 1 person go' : `Let ${number(count, 'en-US')} people go`),
  confirmRelease: 'Let them go?',
  afterRelease: (count) =>
    `The contacts of this label leave the Google Contacts of ${count === 1 ? '1 person' : `${number(count, 'en-US')} people`} within about an hour. To keep them, put them back into the group in Google Groups.`,
  released: 'They lose the label within about an hour.',
  exceptions: 'One person of it',
  exceptionPerson: 'Person',
  exceptionRole: 'Role of that person',
  exceptionNone: 'No access',
  exceptionAsGroup: 'As the group',
  setException: 'Set',
  exceptionSet: (name, role) => `${name}: ${role}.`,
};

export const groupJapanese: GroupWords = {
  everyoneAt: (domain) => `${domain} の全員`,
  isFollowed: {
    group: 'このグループと、その中のグループの全員。参加した人には届き、抜けた人からはなくなります。',
    domain: '会社の全員。入社した人には届き、退職した人からはなくなります。',
  },
  people: (count) => `${number(count, 'ja-JP')} 人`,
  state: {
    unread: 'メンバーを確認しています。30 分以内にラベルが届きます。',
    failing: '現在メンバーを確認できません。これまでのメンバーはそのままです。',
    paused: '1 週間メンバーを確認できていません。確認できるまで、新しい内容は届きません。',
  },
  shared: (label, group, role) =>
    `「${label}」を「${group}」（${role}）と共有しました。連絡先は 1 時間ほどでメンバーに届きます。`,
  stopSharingWith: (name) => `「${name}」との共有を停止`,
  afterStop: (name) =>
    `「${name}」の全員の Google コンタクトから、このラベルで届いた連絡先が 1 時間ほどでなくなります。ほかの方法でも共有されている人には残ります。`,
  waiting: (name, count) => `「${name}」から ${number(count, 'ja-JP')} 人が抜け、このラベルを失います。`,
  waitingWhy: '一度に多いため、誤りかもしれません。決めるまで、ラベルはそのまま残ります。',
  release: (count) => `${number(count, 'ja-JP')} 人を外す`,
  confirmRelease: '外しますか？',
  afterRelease: (count) =>
    `このラベルの連絡先が、${number(count, 'ja-JP')} 人の Google コンタクトから 1 時間ほどでなくなります。残すには、Google グループでもう一度追加してください。`,
  released: '1 時間ほどでラベルがなくなります。',
  exceptions: 'この中の 1 人',
  exceptionPerson: '相手',
  exceptionRole: 'その人の役割',
  exceptionNone: 'アクセスなし',
  exceptionAsGroup: 'グループと同じ',
  setException: '設定',
  exceptionSet: (name, role) => `${honoured(name)}：${role}`,
};
