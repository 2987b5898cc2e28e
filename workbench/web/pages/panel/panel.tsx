/**
 * Gmail's side panel: the add-on's bar, the card in sight, and what is said beside it. Draws only what the bundle returned.
 *
 * Faithful:
 * - 300 px wide; header, sections, collapsing, footer, menu and the widgets of google.apps.card.v1 that `widgetJson.ts` reads
 *   (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1);
 * - a stack of cards whose root is never popped (https://developers.google.com/workspace/add-ons/how-tos/navigation);
 * - with the load indicator SPINNER no click until the answer is there; `persistValues` (the reference of Action);
 * - texts understand Google's little HTML, labels and titles none (the references of TextParagraph and DecoratedText).
 *
 * Not faithful:
 * - with another message, or none, the card begins anew: Gmail keeps the homepage's stack beside the message's;
 * - universal actions, dialogs, drafts of mail and authorization prompts are missing;
 * - pickers of dates and times, MULTI_SELECT, chips, columns and carousels are named instead of drawn;
 * - required widgets and the types of `Validation` are not checked, `openLinkUrlPrefixes` is not enforced;
 * - an empty field is sent as an empty text (Google does not say whether it is left out);
 * - a notification stays until the next click or until it is dismissed; Gmail's disappears by itself.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { PanelWords } from '../words/panel';
import { CardMenu } from './cardMenu';
import { inSight } from './cardStack';
import { CardView } from './cardView';
import { noFlaws } from './fieldFlaws';
import { PanelSurroundingsProvider } from './panelContext';
import { LinkNotice, ProblemNotice, Snackbar } from './panelNotices';
import { createPanelSession, type PanelDoor } from './panelSession';
import { closedPanel } from './panelState';
import { PeekBar } from './peekBar';

interface PanelProps {
  readonly id: string;
  /** Of one person and one opening: another door needs another panel. */
  readonly door: PanelDoor;
  readonly timeZone: string;
  readonly words: PanelWords;
  readonly onClose: () => void;
}

/** Keyboard focus must not fall off the page when what held it is no longer drawn. */
const useKeptFocus = (drawn: unknown) => {
  const body = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    if (wasInside.current && document.activeElement === document.body) body.current?.focus();
  }, [drawn]);
  return {
    ref: body,
    onFocusIn: () => {
      wasInside.current = true;
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      wasInside.current = relatedTarget === null;
    },
  };
};

/** While a call runs with its load indicator, Google's panel takes no clicks; moving on with Tab stays possible. */
const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};
const swallowKeys = (event: KeyboardEvent): void => {
  if (event.key !== 'Tab') swallow(event);
};

export const Panel = ({ id, door, timeZone, words, onClose }: PanelProps) => {
  const [state, setState] = useState(closedPanel);
  const [session] = useState(() => createPanelSession(door, setState));
  useEffect(() => {
    void session.open();
    return session.end;
  }, [session]);

  const shown = inSight(state.stack);
  const isBusy = state.waiting === 'blocking';
  const focus = useKeptFocus(state);
  return (
    <aside id={id} class="panel" aria-label={words.panel}>
      <div class="panel-bar">
        <span class="panel-mark">
          <Icon name="contacts" filled />
        </span>
        <span class="panel-name">{words.addOn}</span>
        <CardMenu actions={shown?.card.cardActions ?? []} session={session} words={words} />
        <button type="button" class="round-button" aria-label={words.closePanel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="panel-progress" hidden={!isBusy} role="progressbar" aria-label={words.loading} />
      {state.problem && <ProblemNotice problem={state.problem} session={session} words={words} />}
      <div
        {...focus}
        class="panel-body"
        tabIndex={-1}
        aria-busy={isBusy}
        {...(isBusy ? { onClickCapture: swallow, onKeyDownCapture: swallowKeys } : {})}
      >
        {shown && (
          <PanelSurroundingsProvider
            key={shown.id}
            value={{ session, inputs: shown.inputs, flaws: state.flaws ?? noFlaws, timeZone, words }}
          >
            <CardView card={shown.card} isRoot={state.stack.cards.length === 1} />
            {state.peek === undefined ? null : <PeekBar card={state.peek} />}
          </PanelSurroundingsProvider>
        )}
      </div>
      {state.link && <LinkNotice link={state.link} session={session} words={words} />}
      <Snackbar notification={state.notification} session={session} words={words} />
    </aside>
  );
};
