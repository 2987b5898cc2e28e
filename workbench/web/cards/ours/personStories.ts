/** Our cards beside messages and of suggestions, empty, usual, largest and refused. */
import type { SenderView } from '../../../../src/app/mail/viewSender';
import { messageCard } from '../../../../src/sidebar/cards/messageCard';
import { personCard } from '../../../../src/sidebar/cards/personCard';
import { addSenderCard } from '../../../../src/sidebar/cards/addSenderCard';
import { messageViewCard, personsCard, senderCard } from '../../../../src/sidebar/cards/senderCards';
import { signatureStories } from './signatureStories';
import { suggestionCard, suggestionListCard } from '../../../../src/sidebar/cards/suggestionCards';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { LONGEST_NAMES, longestLabels, longestPerson, longestWishes, nobody, rin, wish } from './sampleViews';

const sender = { name: '相川 澪', address: 'mio@tsukimi.example' };
const longestSender = { name: LONGEST_NAMES[0] ?? '', address: `${'m'.repeat(64)}@tsukimi.example` };
const prefilled = { family: '相川', given: '澪', email: sender.address };
const longestPrefilled = {
  family: LONGEST_NAMES[0] ?? '',
  given: LONGEST_NAMES[2] ?? '',
  email: longestSender.address,
  namesakes: Array.from({ length: 5 }, () => longestPerson),
};
const OFFSET = 32_400_000;

const otherSenders: readonly SenderView[] = [
  { type: 'yourself', sender },
  { type: 'colleague', sender },
  { type: 'no-sender' },
];

export const personStories: readonly StoryGroup[] = [
  {
    id: 'sender',
    stories: [
      ourCard('sender', 'empty', (messages) =>
        senderCard({ type: 'may-not-add', sender, hasLabels: false, owners: [] }, messages),
      ),
      ourCard('sender', 'usual', (messages) => senderCard({ type: 'unknown', sender }, messages)),
      ...otherSenders.map((view) =>
        ourCard('sender', 'usual', (messages) => senderCard(view, messages), { id: `sender-${view.type}` }),
      ),
      ourCard('sender', 'largest', (messages) =>
        senderCard(
          { type: 'may-not-add', sender: longestSender, hasLabels: true, owners: LONGEST_NAMES },
          messages,
        ),
      ),
      ourCard('sender', 'refused', (messages) => senderCard({ type: 'unknown', sender }, messages), {
        refusal: 'no-right',
      }),
    ],
  },
  {
    id: 'person',
    stories: [
      ourCard('person', 'empty', (messages) => personCard(nobody, messages)),
      ourCard('person', 'usual', (messages) => personCard(rin, messages)),
      ourCard(
        'person',
        'usual',
        (messages) => messageViewCard({ type: 'known', persons: [rin], recipients: [nobody, rin] }, messages),
        { id: 'person-beside-message' },
      ),
      ourCard('person', 'largest', (messages) => personCard(longestPerson, messages)),
      ourCard('person', 'refused', (messages) => personCard(rin, messages), { refusal: 'not-understood' }),
    ],
  },
  {
    id: 'persons',
    stories: [
      ourCard('persons', 'usual', (messages) => personsCard([rin, nobody], messages)),
      ourCard('persons', 'largest', (messages) =>
        personsCard(
          Array.from({ length: 20 }, () => longestPerson),
          messages,
        ),
      ),
      ourCard('persons', 'refused', (messages) => personsCard([rin, nobody], messages), { refusal: 'gone' }),
    ],
  },
  {
    id: 'add-sender',
    stories: [
      ourCard('add-sender', 'empty', (messages) =>
        addSenderCard([{ id: 'l0', name: 'Customers' }], { family: '', given: '', email: '' }, messages),
      ),
      ourCard('add-sender', 'usual', (messages) =>
        addSenderCard([{ id: 'l0', name: 'Customers' }], prefilled, messages),
      ),
      ourCard('add-sender', 'largest', (messages) =>
        addSenderCard(
          longestLabels.map(({ key, name }) => ({ id: key, name })),
          longestPrefilled,
          messages,
        ),
      ),
      ourCard(
        'add-sender',
        'refused',
        (messages) =>
          addSenderCard([{ id: 'l0', name: 'Customers' }], { ...prefilled, namesakes: [rin] }, messages),
        { refusal: 'there-already' },
      ),
    ],
  },
  signatureStories,
  {
    id: 'suggestions',
    stories: [
      ourCard('suggestions', 'usual', (messages) => suggestionListCard([wish(0), wish(1)], messages)),
      ourCard('suggestions', 'largest', (messages) => suggestionListCard(longestWishes, messages)),
      ourCard('suggestions', 'refused', (messages) => suggestionListCard([wish(0)], messages), {
        refusal: 'already-decided',
      }),
    ],
  },
  {
    id: 'suggestion',
    stories: [
      ourCard('suggestion', 'empty', (messages) =>
        suggestionCard(wish(0, { person: '', now: '', proposed: '' }), OFFSET, messages),
      ),
      ourCard('suggestion', 'usual', (messages) => suggestionCard(wish(0), OFFSET, messages)),
      ourCard('suggestion', 'largest', (messages) =>
        suggestionCard(
          { ...wish(0), ...longestWishes[0], adds: [{ field: 'note', value: LONGEST_NAMES.join('\n') }] },
          OFFSET,
          messages,
        ),
      ),
      ourCard('suggestion', 'refused', (messages) =>
        suggestionCard(wish(0, { acceptable: false }), OFFSET, messages),
      ),
    ],
  },
  {
    id: 'message',
    stories: [
      ourCard('message', 'refused', (messages) => messageCard(messages.refusals['out-of-reach'], messages)),
      ourCard('message', 'refused', (messages) => messageCard(messages.failure('K7Q2MX'), messages), {
        id: 'message-failure',
      }),
    ],
  },
];
