/** What is the matter with somebody's copies, in two or three words, for a list of people; what to do about it is on the label's card. */
import type { MemberTrouble } from '../../app/sharing/memberTrouble';

export type TroubleWords = Readonly<Record<MemberTrouble, string>>;

export const englishTrouble: TroubleWords = {
  permission: 'Permission lost',
  drive: 'Drive off or full',
  suspended: 'Account refused',
  silent: 'Silent for hours',
};

export const japaneseTrouble: TroubleWords = {
  permission: '権限なし',
  drive: 'ドライブ無効または容量不足',
  suspended: 'アカウント拒否',
  silent: '数時間応答なし',
};
