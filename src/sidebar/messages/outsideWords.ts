/** What an administrator reads of people outside the company with whom something is shared, in both languages. */
import type { OutsideShare } from '../../app/sharing/viewOutside';

export interface OutsideWords {
  readonly title: string;
  readonly open: string;
  readonly nobody: string;
  readonly state: Readonly<Record<OutsideShare['state'], string>>;
}

export const englishOutside: OutsideWords = {
  title: 'Shared outside the company',
  open: 'See who outside has what',
  nobody: 'Nothing is shared with anybody outside the company, and nobody is invited.',
  state: { active: 'Has it', pending: 'Invited', expired: 'Invitation expired', declined: 'Declined' },
};

export const japaneseOutside: OutsideWords = {
  title: '組織外との共有状況',
  open: '組織外の共有相手を確認',
  nobody: '組織外と共有しているラベルも、招待中の相手もありません。',
  state: { active: '共有中', pending: '招待中', expired: '招待の期限切れ', declined: '辞退' },
};
