/** The cards of comments, mentions and hints, with the file that makes each, for the tests of all cards. */
import { caretakersCard } from '../../../src/sidebar/cards/caretakersCard';
import { deleteCommentCard, editCommentCard } from '../../../src/sidebar/cards/changeCommentCards';
import { commentFormCard, noAccessCard } from '../../../src/sidebar/cards/commentFormCards';
import { commentsCard } from '../../../src/sidebar/cards/commentsCard';
import { confirmShareCard } from '../../../src/sidebar/cards/confirmShareCard';
import { hintCard } from '../../../src/sidebar/cards/hintCard';
import { personCard } from '../../../src/sidebar/cards/personCard';
import { returning } from '../../../src/sidebar/cards/returning';
import { sharePlan } from '../../../workbench/web/cards/ours/sampleViews';
import { cared } from '../../../workbench/web/cards/ours/careViews';
import {
  comment,
  commentsView,
  hinted,
  longestComments,
  longestNoAccess,
  noAccess,
  ownComment,
} from '../../../workbench/web/cards/ours/talkViews';
import type { Named } from './besideMessages';

const alone = commentsView({ labels: [], comments: [] });
const typed = { text: 'Could you call her?', mention: 'emi@kaede.example', label: 'me' };

export const talkCards: Named = [
  ['no comments', 'commentsCard', (messages) => commentsCard(alone, 0, messages)],
  ['comments', 'commentsCard', (messages) => commentsCard(commentsView(), 0, messages)],
  ['300 comments', 'commentsCard', (messages) => commentsCard(longestComments, 0, messages)],
  [
    'the last of 300 comments',
    'commentsCard',
    (messages) => commentsCard(longestComments, 0, messages, '280'),
  ],
  ['a comment to oneself', 'commentFormCards', (messages) => commentFormCard(alone, messages)],
  ['a comment', 'commentFormCards', (messages) => commentFormCard(commentsView(), messages, typed)],
  ['a comment for 130 labels', 'commentFormCards', (messages) => commentFormCard(longestComments, messages)],
  [
    'somebody without access',
    'commentFormCards',
    (messages) => noAccessCard(noAccess(), 'Call her.', messages),
  ],
  [
    'somebody whom one may not give access',
    'commentFormCards',
    (messages) => noAccessCard(noAccess({ mayShare: false }), 'Call her.', messages),
  ],
  [
    'many without access',
    'commentFormCards',
    (messages) => noAccessCard(longestNoAccess, 'Call her.', messages),
  ],
  [
    'changing a comment',
    'changeCommentCards',
    (messages) => editCommentCard(commentsView(), ownComment, messages),
  ],
  [
    'deleting a comment',
    'changeCommentCards',
    (messages) => deleteCommentCard(commentsView(), comment(), 0, messages),
  ],
  [
    'a share on the way to a comment',
    'confirmShareCard',
    (messages) => returning(confirmShareCard(sharePlan(), messages), { record: hinted.record, text: '' }),
  ],
  ['a hint', 'hintCard', (messages) => hintCard(hinted, messages)],
  ['the first hint', 'hintCard', (messages) => hintCard({ ...commentsView().person }, messages)],
  ['naming who is in charge', 'caretakersCard', (messages) => caretakersCard(cared, messages)],
  ['nobody is in charge', 'caretakersCard', (messages) => caretakersCard(hinted, messages)],
  ['a person in charge and a last note', 'personCard', (messages) => personCard(cared, messages)],
  ['a person with a hint', 'personCard', (messages) => personCard(hinted, messages)],
];
