/** What is said about the company's policies for sharing. */
import type { Policies } from '../../core/sharing/policies';

type Choice<Name extends 'outside' | 'wholeCompany' | 'copies'> = Readonly<Record<Policies[Name], string>>;

export interface PolicyWords {
  readonly title: string;
  readonly open: string;
  readonly outside: string;
  readonly outsideChoice: Choice<'outside'>;
  readonly domains: string;
  readonly domainsHint: string;
  readonly defaultRole: string;
  readonly wholeCompany: string;
  readonly wholeCompanyChoice: Choice<'wholeCompany'>;
  readonly longestDays: string;
  readonly longestDaysHint: string;
  readonly withoutEnd: string;
  readonly days: (count: number) => string;
  readonly copies: string;
  readonly copiesChoice: Choice<'copies'>;
  readonly inForce: string;
  readonly byAdmin: string;
  readonly saved: string;
}

export const englishPolicies: PolicyWords = {
  title: 'Sharing policies',
  open: 'Sharing policies',
  outside: 'Sharing outside the company',
  outsideChoice: { off: 'Off', domains: 'With these domains only', on: 'With anybody' },
  domains: 'Domains',
  domainsHint: 'aoi.example, sumire.example',
  defaultRole: 'Role that is offered first',
  wholeCompany: 'Who may share with the whole company',
  wholeCompanyChoice: { managers: 'Managers and owners', owners: 'Owners only', nobody: 'Nobody' },
  longestDays: 'Longest share, in days',
  longestDaysHint: 'Leave it empty for shares without an end.',
  withoutEnd: 'Without an end',
  days: (count) => (count === 1 ? '1 day' : `${count.toLocaleString('en-US')} days`),
  copies: 'When a share ends, its contacts',
  copiesChoice: {
    remove: 'leave that person’s Google Contacts',
    choose: 'go or stay, as whoever ends it chooses',
    leave: 'stay there as plain copies',
  },
  inForce: 'In force from the next share on. Every change is kept in the log.',
  byAdmin: 'Set by the administrators of your company.',
  saved: 'The policies are in force now.',
};

export const japanesePolicies: PolicyWords = {
  title: '共有ポリシー',
  open: '共有ポリシー',
  outside: '組織外との共有',
  outsideChoice: { off: '許可しない', domains: '次のドメインのみ許可', on: '許可する' },
  domains: 'ドメイン',
  domainsHint: 'aoi.example, sumire.example',
  defaultRole: '最初に表示される役割',
  wholeCompany: '組織全体と共有できる人',
  wholeCompanyChoice: {
    managers: 'ラベルの管理者とオーナー',
    owners: 'オーナーのみ',
    nobody: '誰もできない',
  },
  longestDays: '共有の最長日数',
  longestDaysHint: '期限を設けない場合は空欄にします。',
  withoutEnd: '期限なし',
  days: (count) => `${count.toLocaleString('ja-JP')} 日`,
  copies: '共有が終了したときの連絡先',
  copiesChoice: {
    remove: '相手の Google コンタクトから削除',
    choose: '共有を停止する人が選択',
    leave: '相手の連絡先として残す',
  },
  inForce: '次の共有から適用されます。変更はすべてログに残ります。',
  byAdmin: 'Google Workspace の管理者が設定しています。',
  saved: 'ポリシーを適用しました。',
};
