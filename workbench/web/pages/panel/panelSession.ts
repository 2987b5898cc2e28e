/** One opening of the side panel: sends clicks to the bundle, one at a time, and keeps what is shown. Knows no browser. */
import type { PanelAnswer, PanelCall } from '../../api';
import type { DraftChange } from './answerJson';
import { readAutoComplete, readTurn } from './answerJson';
import type { Card } from './cardJson';
import { inSight } from './cardStack';
import type { Action, OnClick } from './clickJson';
import { flawsOf, noFlaws } from './fieldFlaws';
import { filled } from './moments';
import { readRoot } from './openedCards';
import { closedPanel, reducePanel, type PanelEvent, type PanelState, type Problem } from './panelState';

/** The way to the bundle; a promise that is refused means that the server could not be reached. */
export interface PanelDoor {
  readonly open: () => Promise<PanelAnswer>;
  /** The homepage, where `open` answers with a message's card: what that only peeks over. A phone has none. */
  readonly home?: () => Promise<PanelAnswer>;
  readonly call: (call: Omit<PanelCall, 'as'>) => Promise<PanelAnswer>;
  /** Into the message beside which the card stands; absent where none is being written. */
  readonly updateDraft?: (change: DraftChange) => void;
}

export interface PanelSession {
  /** Asks for the homepage, also in the midst of another call. */
  readonly open: () => Promise<void>;
  /** Runs a function of the host's menu, which belongs to no card: nothing of one is sent with it. */
  readonly runUniversal: (functionName: string) => Promise<void>;
  readonly press: (onClick: OnClick, more?: Readonly<Record<string, string>>) => Promise<void>;
  readonly type: (name: string, values: readonly string[]) => void;
  /** Undefined where the bundle has no suggestions to give. */
  readonly suggest: (action: Action) => Promise<readonly string[] | undefined>;
  readonly back: () => void;
  /** Opens the card that waits at the foot. */
  readonly openPeek: () => void;
  /** Does again what failed, with what is typed now. */
  readonly tryAgain: () => Promise<void>;
  readonly dismissNotification: () => void;
  readonly dismissProblem: () => void;
  /** After a link was followed or left; some links want the add-on opened anew then. */
  readonly closeLink: () => Promise<void>;
  /** Answers that arrive later are nobody's. */
  readonly end: () => void;
}

const unreachable = (reason: unknown): Problem => ({
  type: 'unreachable',
  sentence: reason instanceof Error ? reason.message : String(reason),
});

type Answered = (call: number, answer: unknown) => PanelEvent;

export const createPanelSession = (door: PanelDoor, show: (state: PanelState) => void): PanelSession => {
  let state = closedPanel;
  let ended = false;
  let again: () => Promise<void> = () => Promise.resolve();

  const happen = (event: PanelEvent): void => {
    const next = reducePanel(state, event);
    if (ended || next === state) return;
    state = next;
    show(state);
  };

  const ask = async (
    waiting: 'blocking' | 'quiet',
    send: () => Promise<PanelAnswer>,
    answered: Answered,
  ): Promise<void> => {
    const call = state.latest + 1;
    happen({ type: 'asked', call, waiting });
    const answer = await send().catch(unreachable);
    if ('type' in answer) happen({ type: 'failed', call, problem: answer });
    else if (answer.ok) happen(answered(call, answer.answer));
    else {
      const { sentence, reference } = answer;
      happen({ type: 'failed', call, problem: { type: 'failed', sentence, reference } });
    }
  };

  const filledInSight = (): Pick<PanelCall, 'inputs' | 'moments'> => {
    const shown = inSight(state.stack);
    if (shown === undefined) return { inputs: {} };
    const { inputs, moments } = filled(shown.card, shown.inputs);
    return Object.keys(moments).length === 0 ? { inputs } : { inputs, moments };
  };

  /** Google checks a form before it sends anything. */
  const isFlawed = (action: Action): boolean => {
    const shown = inSight(state.stack);
    const flaws = shown === undefined ? noFlaws : flawsOf(shown.card, shown.inputs, action);
    if (flaws.size > 0) happen({ type: 'flawed', flaws });
    return flaws.size > 0;
  };

  const callFor = (action: Action, more: Readonly<Record<string, string>> = {}): Omit<PanelCall, 'as'> => ({
    function: action.function,
    parameters: { ...Object.fromEntries(action.parameters.map(({ key, value }) => [key, value])), ...more },
    ...filledInSight(),
  });

  /** Only a message that is being written can be changed, and only while its call is waited for. */
  const turnedBy =
    (persistValues: boolean): Answered =>
    (call, answer) => {
      const turn = readTurn(answer);
      if (turn === undefined || (turn.draft !== undefined && door.updateDraft === undefined))
        return { type: 'failed', call, problem: { type: 'unreadable' } };
      if (turn.draft !== undefined && call === state.latest && !ended) door.updateDraft?.(turn.draft);
      return { type: 'turned', call, turn, persistValues };
    };

  const run = (action: Action, more?: Readonly<Record<string, string>>): Promise<void> => {
    again = () => run(action, more);
    return ask(
      action.loadIndicator === 'SPINNER' ? 'blocking' : 'quiet',
      () => door.call(callFor(action, more)),
      turnedBy(action.persistValues),
    );
  };

  const runUniversal = (functionName: string): Promise<void> => {
    again = () => runUniversal(functionName);
    const send = () => door.call({ function: functionName, parameters: {}, inputs: {} });
    return ask('blocking', send, turnedBy(false));
  };

  const open = (): Promise<void> => {
    again = open;
    let peek: Card | undefined;
    const send = async (): Promise<PanelAnswer> => {
      const answer = await door.open();
      const card = answer.ok ? readRoot(answer.answer) : undefined;
      if (card?.displayStyle !== 'PEEK' || door.home === undefined) return answer;
      peek = card;
      return door.home();
    };
    return ask('blocking', send, (call, answer) => {
      const card = readRoot(answer);
      return card === undefined
        ? { type: 'failed', call, problem: { type: 'unreadable' } }
        : { type: 'opened', call, card, ...(peek === undefined ? {} : { peek }) };
    });
  };

  const pushCard = (json: unknown): void => {
    const card = readRoot(json);
    if (card !== undefined) happen({ type: 'pushed', card });
  };

  return {
    open,
    runUniversal: async (functionName) => {
      if (state.waiting !== 'blocking') await runUniversal(functionName);
    },
    press: async (onClick, more) => {
      if (state.waiting === 'blocking') return;
      if ('action' in onClick) {
        if (!isFlawed(onClick.action)) await run(onClick.action, more);
      } else if ('openLink' in onClick) happen({ type: 'linked', link: onClick.openLink });
      else if ('card' in onClick) pushCard(onClick.card);
      // Its menu opens where it is.
      else if ('undone' in onClick) happen({ type: 'not-done', click: onClick.undone });
    },
    type: (name, values) => happen({ type: 'typed', name, values }),
    suggest: async (action) => {
      // A field without suggestions can still be filled in by hand, and the next click says what is wrong.
      const answer = await door.call(callFor(action)).catch(() => undefined);
      return answer?.ok === true ? readAutoComplete(answer.answer) : undefined;
    },
    back: () => {
      if (state.waiting !== 'blocking') happen({ type: 'back' });
    },
    openPeek: () => happen({ type: 'peeked' }),
    tryAgain: () => again(),
    dismissNotification: () => happen({ type: 'notification-dismissed' }),
    dismissProblem: () => happen({ type: 'problem-dismissed' }),
    closeLink: async () => {
      const reload = state.link?.onClose === 'RELOAD';
      happen({ type: 'link-closed' });
      if (reload) await open();
    },
    end: () => {
      ended = true;
    },
  };
};
