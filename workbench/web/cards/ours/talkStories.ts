/** Our cards of comments, mentions and hints, empty, usual, largest and refused. */
import { deleteCommentCard, editCommentCard } from '../../../../src/sidebar/cards/changeCommentCards';
import { commentFormCard, noAccessCard } from '../../../../src/sidebar/cards/commentFormCards';
import { commentsCard } from '../../../../src/sidebar/cards/commentsCard';
import { caretakersCard } from '../../../../src/sidebar/cards/caretakersCard';
import { hintCard } from '../../../../src/sidebar/cards/hintCard';
import { mentionsSection } from '../../../../src/sidebar/cards/mentionsSection';
import { personCard } from '../../../../src/sidebar/cards/personCard';
import { personsCard } from '../../../../src/sidebar/cards/senderCards';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { rin } from './sampleViews';
import { cared, longestCared } from './careViews';
import {
  comment,
  commentsView,
  hinted,
  longestComments,
  longestHinted,
  longestMentions,
  longestNoAccess,
  longTyped,
  mention,
  noAccess,
  ownComment,
} from './talkViews';

const OFFSET = 32_400_000;
const editable = { ...rin, mayEdit: true };
const typed = { text: 'Could you call her?', mention: 'emi@kaede.example', label: '' };

export const talkStories: readonly StoryGroup[] = [
  {
    id: 'comments',
    stories: [
      ourCard('comments', 'empty', (messages) =>
        commentsCard(commentsView({ person: rin, comments: [] }), OFFSET, messages),
      ),
      ourCard('comments', 'usual', (messages) => commentsCard(commentsView(), OFFSET, messages)),
      ourCard('comments', 'largest', (messages) => commentsCard(longestComments, OFFSET, messages)),
      ourCard('comments', 'largest', (messages) => commentsCard(longestComments, OFFSET, messages, '280'), {
        id: 'comments-last',
      }),
    ],
  },
  {
    id: 'comment-form',
    stories: [
      ourCard('comment-form', 'empty', (messages) => commentFormCard(commentsView({ labels: [] }), messages)),
      ourCard('comment-form', 'usual', (messages) => commentFormCard(commentsView(), messages)),
      ourCard('comment-form', 'largest', (messages) => commentFormCard(longestComments, messages, longTyped)),
      ourCard('comment-form', 'refused', (messages) => commentFormCard(commentsView(), messages, typed), {
        refusal: 'no-words',
      }),
    ],
  },
  {
    id: 'no-access',
    stories: [
      ourCard('no-access', 'usual', (messages) => noAccessCard(noAccess(), typed.text, messages)),
      ourCard(
        'no-access',
        'usual',
        (messages) => noAccessCard(noAccess({ mayShare: false }), typed.text, messages),
        {
          id: 'no-access-by-an-editor',
        },
      ),
      ourCard('no-access', 'largest', (messages) => noAccessCard(longestNoAccess, longTyped.text, messages)),
    ],
  },
  {
    id: 'change-comment',
    stories: [
      ourCard('edit-comment', 'usual', (messages) => editCommentCard(commentsView(), ownComment, messages)),
      ourCard('delete-comment', 'usual', (messages) =>
        deleteCommentCard(commentsView(), comment(), OFFSET, messages),
      ),
      ourCard('delete-comment', 'largest', (messages) =>
        deleteCommentCard(longestComments, longestComments.comments[0] ?? comment(), OFFSET, messages),
      ),
    ],
  },
  {
    id: 'hint',
    stories: [
      ourCard('hint', 'empty', (messages) => hintCard(editable, messages)),
      ourCard('hint', 'usual', (messages) => hintCard(hinted, messages)),
      ourCard('hint', 'largest', (messages) => hintCard(longestHinted, messages)),
      ourCard('hint', 'refused', (messages) => hintCard(hinted, messages), { refusal: 'newer-edit' }),
      ourCard('person', 'usual', (messages) => personCard(hinted, messages), { id: 'person-with-hint' }),
      ourCard('person', 'largest', (messages) => personCard(longestHinted, messages), {
        id: 'person-with-longest-hint',
      }),
      ourCard('persons', 'usual', (messages) => personsCard([hinted, rin], messages), {
        id: 'persons-with-hint',
      }),
    ],
  },
  {
    id: 'caretakers',
    stories: [
      ourCard('caretakers', 'empty', (messages) => caretakersCard(editable, messages)),
      ourCard('caretakers', 'usual', (messages) => caretakersCard(cared, messages)),
      ourCard('caretakers', 'largest', (messages) => caretakersCard(longestCared, messages)),
      ourCard('caretakers', 'refused', (messages) => caretakersCard(cared, messages), {
        refusal: 'caretaker-unseen',
      }),
      ourCard('person', 'usual', (messages) => personCard(cared, messages, OFFSET), {
        id: 'person-with-caretakers',
      }),
      ourCard('person', 'largest', (messages) => personCard(longestCared, messages, OFFSET), {
        id: 'person-with-longest-note',
      }),
    ],
  },
  {
    id: 'mentions',
    stories: [
      ourCard('mentions', 'usual', (messages) => ({
        name: 'home',
        header: { title: 'Meibo' },
        sections: mentionsSection([mention()], messages),
      })),
      ourCard('mentions', 'largest', (messages) => ({
        name: 'home',
        header: { title: 'Meibo' },
        sections: mentionsSection(longestMentions, messages),
      })),
    ],
  },
];
