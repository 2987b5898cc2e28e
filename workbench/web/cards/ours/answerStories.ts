/** Our cards that answer who has a label and why one sees a contact, and those of requests, empty, usual, largest and refused. */
import { askAccessCard } from '../../../../src/sidebar/cards/askAccessCard';
import { dryRunCard } from '../../../../src/sidebar/cards/dryRunCard';
import { homeCard } from '../../../../src/sidebar/cards/homeCard';
import { contactFormCard } from '../../../../src/sidebar/cards/contactFormCard';
import { formOf } from '../../../../src/sidebar/contactForm';
import { suggestionCard, withSuggestions } from '../../../../src/sidebar/cards/suggestionCards';
import { whoHasCard } from '../../../../src/sidebar/cards/whoHasCard';
import { whyCard } from '../../../../src/sidebar/cards/whyCard';
import type { DecidedView } from '../../../../src/app/suggestions/decidedView';
import type { StoryGroup } from '../cardStory';
import {
  dryRunView,
  holder,
  longestDryRun,
  longestWhoHas,
  longestWhy,
  way,
  whoHasView,
  whyView,
} from './answerViews';
import { ourCard } from './ourCard';
import { labelLines, longestLabels, LONGEST_NAMES, longestPerson, nobody, rin, wish } from './sampleViews';

const OFFSET = 32_400_000;

const alone = whoHasView({
  total: 1,
  inMeiboOnly: 0,
  items: [
    holder(0, { isMe: true, ways: [way({ role: 'owner' })], role: 'owner', delivery: { type: 'own' } }),
  ],
});

const toAsk = (name: string, index = 0) => ({ key: `l${String(index)}`, name, role: 'viewer' }) as const;

const decided: DecidedView = {
  id: 's0',
  matter: 'phone',
  person: '神田 凛',
  label: 'Customers',
  isAccepted: false,
  byName: 'Ben Hill',
  word: 'That is the number of the shop.',
};

const request = wish(0, {
  matter: 'access',
  record: '',
  person: 'Chie Sato',
  now: '',
  proposed: '',
  role: 'editor',
  word: 'I keep the numbers up to date.',
});

export const answerStories: readonly StoryGroup[] = [
  {
    id: 'dry-run',
    stories: [
      ourCard('dry-run', 'empty', (messages) =>
        dryRunCard(dryRunView({ type: 'asked', minutesAgo: 0 }), messages),
      ),
      ourCard('dry-run', 'usual', (messages) => dryRunCard(dryRunView(), messages)),
      ourCard(
        'dry-run',
        'usual',
        (messages) =>
          dryRunCard(
            {
              ...dryRunView({ type: 'answered', minutesAgo: 3, contacts: 120, members: [] }),
              people: 0,
              hasUnread: true,
            },
            messages,
          ),
        { id: 'dry-run-group' },
      ),
      ourCard('dry-run', 'largest', (messages) => dryRunCard(longestDryRun, messages)),
      ourCard('dry-run', 'refused', (messages) => dryRunCard(dryRunView({ type: 'nobody-looks' }), messages)),
    ],
  },
  {
    id: 'who-has',
    stories: [
      ourCard('who-has', 'empty', (messages) => whoHasCard(alone, OFFSET, messages)),
      ourCard('who-has', 'usual', (messages) => whoHasCard(whoHasView(), OFFSET, messages)),
      ourCard('who-has', 'largest', (messages) => whoHasCard(longestWhoHas, OFFSET, messages)),
      ourCard('who-has', 'refused', (messages) => whoHasCard(alone, OFFSET, messages), {
        refusal: 'unknown-label',
      }),
    ],
  },
  {
    id: 'why',
    stories: [
      ourCard('why', 'usual', (messages) => whyCard(whyView(), OFFSET, messages)),
      ourCard('why', 'largest', (messages) => whyCard(longestWhy, OFFSET, messages)),
      ourCard('why', 'refused', (messages) => whyCard(whyView(), OFFSET, messages), {
        refusal: 'unknown-record',
      }),
    ],
  },
  {
    id: 'suggest-change',
    stories: [
      ourCard('suggest-change', 'empty', (messages) => contactFormCard(formOf(nobody), messages)),
      ourCard('suggest-change', 'usual', (messages) => contactFormCard(formOf(rin), messages)),
      ourCard('suggest-change', 'largest', (messages) =>
        contactFormCard(formOf({ ...longestPerson, mayEdit: false }), messages),
      ),
      ourCard('suggest-change', 'refused', (messages) => contactFormCard(formOf(rin), messages), {
        refusal: 'newer-edit',
      }),
    ],
  },
  {
    id: 'ask-access',
    stories: [
      ourCard('ask-access', 'empty', (messages) => askAccessCard([], undefined, messages)),
      ourCard('ask-access', 'usual', (messages) => askAccessCard([], toAsk('Customers'), messages)),
      ourCard('ask-access', 'largest', (messages) =>
        askAccessCard(
          longestLabels.map(({ name }, index) => toAsk(name, index)),
          undefined,
          messages,
        ),
      ),
      ourCard('ask-access', 'refused', (messages) => askAccessCard([], undefined, messages), {
        refusal: 'no-label-link',
      }),
    ],
  },
  {
    id: 'access-request',
    stories: [
      ourCard('suggestion', 'usual', (messages) => suggestionCard(request, OFFSET, messages), {
        id: 'suggestion-access',
      }),
      ourCard(
        'suggestion',
        'largest',
        (messages) =>
          suggestionCard(
            { ...request, byName: LONGEST_NAMES[1] ?? '', word: LONGEST_NAMES[3] ?? '' },
            OFFSET,
            messages,
          ),
        { id: 'suggestion-access-largest' },
      ),
      ourCard(
        'home',
        'usual',
        (messages) =>
          withSuggestions(
            homeCard(labelLines, messages),
            {
              mine: [],
              toDecide: [],
              waiting: [],
              decided: [
                decided,
                { ...decided, matter: 'access', role: 'editor', isAccepted: true, word: '' },
              ],
            },
            messages,
          ),
        { id: 'home-decided' },
      ),
    ],
  },
];
