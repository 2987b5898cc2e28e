/**
 * The tour: seven steps under the bar of every page, ticked off by what was done. It takes its own place instead of
 * floating over the page, where it would cover some control at one width or another.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TourAnswer, TourStep } from '../../api';
import { call, CallFailure } from '../call';
import { Icon } from '../icon';
import { useAnswer } from '../useAnswer';
import type { TourWords } from '../words/tour';

const POLL_MS = 2_000;

/** Where each step is done; where it does not matter by whom, one stays who one is. */
const pages: Readonly<Record<TourStep, (me: string) => string>> = {
  share: () => '/gmail?as=aiko',
  wait: (me) => `/activity?as=${encodeURIComponent(me)}`,
  arrived: () => '/contacts?as=ben',
  edit: (me) => `/duo?as=${encodeURIComponent(me)}&left=aiko&right=ben`,
  putBack: () => '/contacts?as=chie',
  heal: () => '/gmail?as=dai',
  stop: () => '/gmail?as=aiko',
};

const LIST_ID = 'tour-steps';

interface TourProps {
  /** The mailbox of whoever looks at the page. */
  readonly as: string;
  readonly words: TourWords;
  readonly version: number;
  /** What is shown until the first answer to the strip's own question. */
  readonly first: TourAnswer | undefined;
}

export const Tour = ({ as, words, version, first }: TourProps) => {
  const [folds, setFolds] = useState(0);
  const { answer = first } = useAnswer(
    'tour',
    {},
    { version: `${String(version)} ${String(folds)}`, everyMs: POLL_MS },
  );
  const list = useRef<HTMLOListElement>(null);
  const next = answer?.steps.find(({ done }) => !done)?.name;
  const isFolded = answer?.isFolded === true;
  useEffect(() => {
    // Where not all steps fit, the one to do next is in sight. Not `scrollIntoView`: that may move the whole page.
    const step = list.current?.querySelector<HTMLElement>('[aria-current]')?.parentElement;
    if (list.current && step) list.current.scrollLeft = step.offsetLeft - list.current.offsetLeft;
  }, [next, isFolded]);
  if (answer === undefined) return null;
  const { steps } = answer;
  const fold = async (): Promise<void> => {
    try {
      await call('tour', { fold: !isFolded });
      setFolds((count) => count + 1);
    } catch (reason) {
      // The page itself says that the workbench does not answer.
      if (!(reason instanceof CallFailure)) throw reason;
    }
  };
  return (
    <section class="tour" aria-label={words.title}>
      <p class="tour-head">
        <strong>{words.title}</strong>
        <span>{words.progress(steps.filter(({ done }) => done).length, steps.length)}</span>
        <button
          type="button"
          class="tour-fold"
          aria-expanded={!isFolded}
          aria-controls={isFolded ? undefined : LIST_ID}
          aria-label={isFolded ? words.unfold : words.fold}
          onClick={() => void fold()}
        >
          <Icon name={isFolded ? 'expand_more' : 'expand_less'} />
        </button>
      </p>
      {isFolded ? null : (
        <ol ref={list} id={LIST_ID} class="tour-steps">
          {steps.map(({ name, done }, index) => (
            <li key={name} class={done ? 'tour-done' : undefined}>
              <a
                href={pages[name](as)}
                aria-current={name === next ? 'step' : undefined}
                aria-describedby={`tour-${name}`}
              >
                <Icon name={done ? 'check_circle' : 'radio_button_unchecked'} filled={done} />
                <span class="visually-hidden">{words.step(index + 1)}</span>
              </a>
              <span id={`tour-${name}`}>
                <span class="visually-hidden">{done ? words.done : words.toDo} </span>
                {words.steps[name]}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
