/** A card of ours in one of its states, as a story of the gallery. */
import type { Card } from '../../../../src/sidebar/card';
import { messagesFor, type Messages } from '../../../../src/sidebar/messages/messages';
import type { CardStory, Say } from '../cardStory';

const STATES = {
  empty: ['Empty', '空'],
  usual: ['Usual', '通常'],
  largest: ['Largest', '最大'],
  refused: ['Refused', '拒否'],
} as const;

interface OurCardOptions {
  /** Where a card has several stories of one state. */
  readonly id?: string;
  readonly refusal?: keyof Messages['refusals'];
}

/** Our own messages are chosen by the gallery's language. */
const messagesIn = (say: Say): Messages => messagesFor(say('en', 'ja'));

export const ourCard = (
  name: string,
  state: keyof typeof STATES,
  make: (messages: Messages) => Card,
  { id = `${name}-${state}`, refusal }: OurCardOptions = {},
): CardStory => ({
  id,
  title: (say) => {
    const [english, japanese] = STATES[state];
    return `${id === `${name}-${state}` ? name : id} · ${say(english, japanese)}`;
  },
  ...(state === 'largest' ? { isTall: true } : {}),
  card: (say) => make(messagesIn(say)),
  ...(refusal === undefined ? {} : { notification: (say) => messagesIn(say).refusals[refusal] }),
});
