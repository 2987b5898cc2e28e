/** The card in sight with what is said beside it: the load indicator, what went wrong, a link, a notification. */
import { useEffect, useRef } from 'preact/hooks';
import type { PanelWords } from '../words/panel';
import { inSight } from './cardStack';
import { CardView } from './cardView';
import { noFlaws } from './fieldFlaws';
import { PanelSurroundingsProvider } from './panelContext';
import { LinkNotice, ProblemNotice, Snackbar } from './panelNotices';
import type { PanelSession } from './panelSession';
import type { PanelState } from './panelState';
import { PeekBar } from './peekBar';

interface CardHostProps {
  readonly state: PanelState;
  readonly session: PanelSession;
  readonly timeZone: string;
  readonly words: PanelWords;
  /** Where a picture is to be had; without it at its own address. */
  readonly pictureAt?: (address: string) => string | undefined;
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

export const CardHost = ({ state, session, timeZone, words, pictureAt }: CardHostProps) => {
  const shown = inSight(state.stack);
  const isBusy = state.waiting === 'blocking';
  const focus = useKeptFocus(state);
  return (
    <>
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
            value={{
              session,
              inputs: shown.inputs,
              flaws: state.flaws ?? noFlaws,
              timeZone,
              words,
              ...(pictureAt === undefined ? {} : { pictureAt }),
            }}
          >
            <CardView card={shown.card} isRoot={state.stack.cards.length === 1} />
            {state.peek === undefined ? null : <PeekBar card={state.peek} />}
          </PanelSurroundingsProvider>
        )}
      </div>
      {state.link && <LinkNotice link={state.link} session={session} words={words} />}
      <Snackbar notification={state.notification} session={session} words={words} />
    </>
  );
};
