/** What the side panel shows at a moment, and what each thing that happens makes of it. */
import type { Turn } from './answerJson';
import type { Card } from './cardJson';
import { emptyStack, navigated, popped, pushed, typed, type CardStack } from './cardStack';
import type { OpenLink } from './clickJson';
import type { Flaws } from './fieldFlaws';

export type Problem =
  /** The execution ended without an answer. */
  | { readonly type: 'failed'; readonly sentence: string; readonly reference: string }
  /** The bundle answered with something that cannot be shown at this place. */
  | { readonly type: 'unreadable' }
  /** The server itself did not answer. */
  | { readonly type: 'unreachable'; readonly sentence: string }
  /** A click of a kind that the panel does not do. */
  | { readonly type: 'undone'; readonly click: string };

export interface PanelState {
  readonly stack: CardStack;
  /** The number of the latest call. An answer to any other is stale. */
  readonly latest: number;
  /** `blocking`: with the load indicator, and no other click until the answer is there. */
  readonly waiting?: 'blocking' | 'quiet';
  readonly notification?: string;
  readonly problem?: Problem;
  /** What kept the last click from being sent; a field that is changed has none. */
  readonly flaws?: Flaws;
  /** A message's card that waits at the foot of the homepage, to be opened by its header. */
  readonly peek?: Card;
  /** Where the last answer leads, outside the panel. */
  readonly link?: OpenLink;
}

export type PanelEvent =
  | { readonly type: 'asked'; readonly call: number; readonly waiting: 'blocking' | 'quiet' }
  | {
      readonly type: 'opened';
      readonly call: number;
      readonly card: Card;
      readonly peek?: Card;
    }
  | { readonly type: 'pushed'; readonly card: Card }
  | { readonly type: 'flawed'; readonly flaws: Flaws }
  | { readonly type: 'turned'; readonly call: number; readonly turn: Turn; readonly persistValues: boolean }
  | { readonly type: 'failed'; readonly call: number; readonly problem: Problem }
  | { readonly type: 'typed'; readonly name: string; readonly values: readonly string[] }
  | { readonly type: 'linked'; readonly link: OpenLink }
  | { readonly type: 'not-done'; readonly click: string }
  | { readonly type: 'back' | 'peeked' | 'notification-dismissed' | 'problem-dismissed' | 'link-closed' };

export const closedPanel: PanelState = { stack: emptyStack, latest: 0 };

const turned = (stack: CardStack, turn: Turn, persistValues: boolean): PanelState['stack'] =>
  turn.steps.reduce((so, step) => navigated(so, step, persistValues), stack);

/** What no call and no way back takes from the foot of the panel. */
const kept = ({ peek }: PanelState): Pick<PanelState, 'peek'> => (peek === undefined ? {} : { peek });

/** Only the call that is waited for may change what is shown. */
const isStale = (state: PanelState, event: PanelEvent): boolean =>
  'call' in event && event.type !== 'asked' && event.call !== state.latest;

export const reducePanel = (state: PanelState, event: PanelEvent): PanelState => {
  if (isStale(state, event)) return state;
  const { stack, latest } = state;
  switch (event.type) {
    case 'asked':
      return { ...kept(state), stack, latest: event.call, waiting: event.waiting };
    case 'opened':
      // Ids go on counting: the new root is not the old one.
      return {
        stack: pushed({ ...stack, cards: [] }, event.card),
        latest,
        ...(event.peek === undefined ? {} : { peek: event.peek }),
      };
    case 'pushed':
      return { ...kept(state), stack: pushed(stack, event.card), latest };
    case 'flawed':
      return { ...state, flaws: event.flaws };
    case 'peeked': {
      const { peek, ...rest } = state;
      return peek === undefined ? state : { ...rest, stack: pushed(stack, peek) };
    }
    case 'turned': {
      const { notification, link } = event.turn;
      return {
        ...kept(state),
        stack: turned(stack, event.turn, event.persistValues),
        latest,
        ...(notification === undefined ? {} : { notification }),
        ...(link === undefined ? {} : { link }),
      };
    }
    case 'failed':
      return { ...kept(state), stack, latest, problem: event.problem };
    case 'typed': {
      const flaws = new Map([...(state.flaws ?? [])].filter(([name]) => name !== event.name));
      const { flaws: _, ...rest } = state;
      return {
        ...rest,
        ...(flaws.size === 0 ? {} : { flaws }),
        stack: typed(stack, event.name, event.values),
      };
    }
    case 'back':
      // Counts like a call: what is still under way was asked by a card that is no longer in sight.
      return { ...kept(state), stack: popped(stack), latest: latest + 1 };
    case 'linked':
      return { ...state, link: event.link };
    case 'not-done':
      return { ...state, problem: { type: 'undone', click: event.click } };
    case 'notification-dismissed': {
      const { notification: _, ...rest } = state;
      return rest;
    }
    case 'problem-dismissed': {
      const { problem: _, ...rest } = state;
      return rest;
    }
    case 'link-closed': {
      const { link: _, ...rest } = state;
      return rest;
    }
  }
};
