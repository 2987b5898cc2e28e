/** What the app would answer about comments, mentions and hints: everyday answers, and the largest that may come. */
import type { CommentView } from '../../../../src/app/talk/commentsView';
import type { DrawnComments } from '../../../../src/app/talk/viewComments';
import type { CommentWritten } from '../../../../src/app/talk/writeComment';
import type { MentionView } from '../../../../src/app/talk/mentionViews';
import { LONGEST_COMMENT, LONGEST_HINT } from '../../../../src/core/book/ownText';
import { LABEL, LONGEST_NAMES, longestPerson, rin } from './sampleViews';

const MAY = Date.UTC(2026, 4, 3, 3, 25);

export const comment = (change: Partial<CommentView> = {}): CommentView => ({
  id: 'k0.0000000000000000',
  text: 'Prefers mail in the morning.\n午後は展示会に出られています。',
  byName: 'Ben Hill',
  isMine: false,
  at: MAY,
  isEdited: false,
  label: 'Customers',
  mentioned: [],
  mayEdit: false,
  mayDelete: true,
  ...change,
});

export const commentsView = (change: Partial<DrawnComments> = {}): DrawnComments => ({
  person: { ...rin, comments: 2, mayEdit: true },
  comments: [
    comment({ mentioned: ['Aiko Mori'], isEdited: true }),
    comment({
      id: 'k1.0000000000000000',
      text: 'Ask about her cat.',
      isMine: true,
      mayEdit: true,
      at: MAY - 86_400_000,
    }),
  ],
  labels: [{ id: LABEL, name: 'Customers' }],
  key: 'k000000000000000',
  ...change,
});

export const ownComment = comment({
  text: '支払い条件は直接確認すること。',
  isMine: true,
  mayEdit: true,
});

const longText = '長い文章は何行にも折り返されます。'.repeat(200).slice(0, LONGEST_COMMENT);

const hint = { text: '火曜日は電話を避ける', byName: 'Ben Hill', seq: 9 };
const longestHint = { text: '注意'.repeat(LONGEST_HINT / 2), byName: LONGEST_NAMES[0] ?? '', seq: 9 };

export const hinted = { ...rin, hint, comments: 2, mayEdit: true };
export const longestHinted = { ...longestPerson, hint: longestHint, comments: 12_345, mayEdit: true };

export const longestComments = commentsView({
  person: longestHinted,
  comments: Array.from({ length: 300 }, (_, index) =>
    comment({
      id: `k${index.toString(36)}.0000000000000000`,
      text: index % 3 === 0 ? longText : `\u{1f408} ${String(index)} <b>not bold</b>`,
      byName: LONGEST_NAMES[index % LONGEST_NAMES.length] ?? '',
      label: LONGEST_NAMES[2] ?? '',
      mentioned: LONGEST_NAMES,
      isMine: index % 2 === 0,
      mayEdit: index % 2 === 0,
      isEdited: true,
    }),
  ),
  labels: Array.from({ length: 130 }, (_, index) => ({
    id: `l${index.toString(36)}.0000000000000000`,
    name: LONGEST_NAMES[index % LONGEST_NAMES.length] ?? '',
  })),
});

type NoAccess = Extract<CommentWritten, { type: 'no-access' }>;

export const noAccess = (change: Partial<NoAccess> = {}): NoAccess => ({
  type: 'no-access',
  view: commentsView(),
  people: [{ email: 'emi@kaede.example', name: 'Emi Ota' }],
  label: { id: LABEL, name: 'Customers' },
  mayShare: true,
  ...change,
});

export const longestNoAccess = noAccess({
  view: longestComments,
  people: LONGEST_NAMES.map((name, index) => ({ email: `p${String(index)}@kaede.example`, name })),
  label: { id: LABEL, name: LONGEST_NAMES[1] ?? '' },
});

export const longTyped = { text: longText, mention: 'emi@kaede.example, ben@kaede.example', label: LABEL };

export const mention = (change: Partial<MentionView> = {}): MentionView => ({
  comment: 'k0.0000000000000000',
  record: rin.record,
  person: '神田 凛',
  byName: 'Ben Hill',
  text: 'Could you call her about the May order?',
  at: MAY,
  ...change,
});

export const longestMentions = Array.from({ length: 5 }, () =>
  mention({ person: LONGEST_NAMES[0] ?? '', byName: LONGEST_NAMES[1] ?? '', text: longText }),
);
