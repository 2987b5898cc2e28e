/** A contact whom somebody looks after and of whom something was said lately: as usual, and as long as it can be. */
import type { PersonView } from '../../../../src/app/mail/personView';
import { LONGEST_COMMENT } from '../../../../src/core/book/ownText';
import { LONGEST_NAMES, longestPerson, rin } from './sampleViews';

const AT = Date.UTC(2026, 4, 20, 2, 30);

export const cared: PersonView = {
  ...rin,
  mayEdit: true,
  comments: 2,
  caretakers: {
    caretaker: { account: '1002', name: 'Ben Hill' },
    deputy: { account: '1003', name: '佐藤 千恵' },
    seq: 12,
  },
  note: {
    text: '契約の更新は 6 月末。次回は見積もりを持参する。',
    byName: 'Ben Hill',
    isMine: false,
    isPrivate: false,
    at: AT,
  },
};

export const longestCared: PersonView = {
  ...longestPerson,
  mayEdit: true,
  caretakers: {
    caretaker: { account: '1002', name: LONGEST_NAMES[0] ?? '' },
    deputy: { account: '1003', name: LONGEST_NAMES[1] ?? '' },
    seq: 12,
  },
  note: {
    text: '長いメモ'.repeat(LONGEST_COMMENT / 4),
    byName: LONGEST_NAMES[2] ?? '',
    isMine: true,
    isPrivate: true,
    at: AT,
  },
};
