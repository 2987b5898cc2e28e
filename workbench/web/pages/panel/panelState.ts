/** What the side panel shows at a moment, and what each thing that happens makes of it. */
import type { Turn } from './answerJson';
import type { Card } from './cardJson';
import { emptyStack, navigated, popped, pushed, typed, type CardStack } from './cardStack';
import type { OpenLink } from './clickJson';

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
  /** Where the last answer leads, outside the panel. */
  readonly link?: OpenLink;
}

export type PanelEvent =
  | { readonly type: 'asked'; readonly call: number; readonly waiting: 'blocking' | 'quiet' }
  | { readonly type: 'opened'; readonly call: number; readonly cards: readonly Card[] }
  | { readonly type: 'turned'; readonly call: number; readonly turn: Turn; readonly persistValues: boolean }
  | { readonly type: 'failed'; readonly call: number; readonly problem: Problem }
  | { readonly type: 'typed'; readonly name: string; readonly values: readonly string[] }
  | { readonly type: 'linked'; readonly link: OpenLink }
  | { readonly type: 'not-done'; readonly click: string }
  | { readonly type: 'back' | 'notification-dismissed' | 'problem-dismissed' | 'link-closed' };

export const closedPanel: PanelState = { stack: emptyStack, latest: 0 };

const turned = (stack: CardStack, turn: Turn, persistValues: boolean): PanelState['stack'] =>
  turn.steps.reduce((so, step) => navigated(so, step, persistValues), stack);

/** Only the call that is waited for may change what is shown. */
const isStale = (state: PanelState, event: PanelEvent): boolean =>
  'call' in event && event.type !== 'asked' && event.call !== state.latest;

export const reducePanel = (state: PanelState, event: PanelEvent): PanelState => {
  if (isStale(state, event)) return state;
  const { stack, latest } = state;
  switch (event.type) {
    case 'asked':
      return { stack, latest: event.call, waiting: event.waiting };
    case 'opened':
      // Ids go on counting: the new root is not the old one.
      return { stack: event.cards.reduce(pushed, { ...stack, cards: [] }), latest };
    case 'turned': {
      const { notification, link } = event.turn;
      return {
        stack: turned(stack, event.turn, event.persistValues),
        latest,
        ...(notification === undefined ? {} : { notification }),
        ...(link === undefined ? {} : { link }),
      };
    }
    case 'failed':
      return { stack, latest, problem: event.problem };
    case 'typed':
      return { ...state, stack: typed(stack, event.name, event.values) };
    case 'back':
      // Counts like a call: what is still under way was asked by a card that is no longer in sight.
      return { stack: popped(stack), latest: latest + 1 };
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
