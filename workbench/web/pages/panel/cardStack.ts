/** The cards of the panel, one on another, and what a navigation does to them (https://developers.google.com/workspace/add-ons/how-tos/navigation). */
import type { Step } from './answerJson';
import type { Card } from './cardJson';
import { givenInputs, keptInputs, withInput, type Inputs } from './formInputs';

export interface ShownCard {
  /** Stays when the card is updated in place; no other card of the stack's life has it. */
  readonly id: number;
  readonly card: Card;
  readonly inputs: Inputs;
}

export interface CardStack {
  /** The root first, the one in sight last. */
  readonly cards: readonly ShownCard[];
  readonly nextId: number;
}

export const emptyStack: CardStack = { cards: [], nextId: 1 };

export const inSight = ({ cards }: CardStack): ShownCard | undefined => cards.at(-1);

export const pushed = ({ cards, nextId }: CardStack, card: Card): CardStack => ({
  cards: [...cards, { id: nextId, card, inputs: givenInputs(card) }],
  nextId: nextId + 1,
});

/** "In-place replacement of the current card". What the card gives wins over what was typed, unless that is to persist. */
const updated = (stack: CardStack, card: Card, persistValues: boolean): CardStack => {
  const current = inSight(stack);
  if (current === undefined) return pushed(stack, card);
  const inputs = persistValues ? keptInputs(current.inputs, card) : givenInputs(card);
  return { ...stack, cards: [...stack.cards.slice(0, -1), { id: current.id, card, inputs }] };
};

/** The root card is never popped. */
export const popped = (stack: CardStack): CardStack => ({
  ...stack,
  cards: stack.cards.slice(0, Math.max(1, stack.cards.length - 1)),
});

/** Google does not say what happens where no card has the name; here nothing does. */
const poppedTo = (stack: CardStack, name: string): CardStack => {
  const at = stack.cards.findLastIndex(({ card }) => card.name === name);
  return at === -1 ? stack : { ...stack, cards: stack.cards.slice(0, at + 1) };
};

export const navigated = (stack: CardStack, step: Step, persistValues: boolean): CardStack => {
  if ('pushCard' in step) return pushed(stack, step.pushCard);
  if ('updateCard' in step) return updated(stack, step.updateCard, persistValues);
  if ('pop' in step) return popped(stack);
  if ('popToRoot' in step) return { ...stack, cards: stack.cards.slice(0, 1) };
  return poppedTo(stack, step.popToCard);
};

export const typed = (stack: CardStack, name: string, values: readonly string[]): CardStack => ({
  ...stack,
  cards: stack.cards.map((shown, place) =>
    place === stack.cards.length - 1 ? { ...shown, inputs: withInput(shown.inputs, name, values) } : shown,
  ),
});
