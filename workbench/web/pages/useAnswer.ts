/** Keeps the server's answer to a question on the page, asking again while the page is looked at. */
import { useEffect, useState } from 'preact/hooks';
import type { Api, ApiName } from '../api';
import { call } from './call';

export interface Answered<Name extends ApiName> {
  /** What was asked: while a new question is under way, the answer is still the old one's. */
  readonly ask?: Api[Name]['ask'];
  readonly answer?: Api[Name]['answer'];
  /** Why there is no newer answer, in a sentence. */
  readonly problem?: string;
}

export interface Asking {
  /** Asks again at once when it changes. */
  readonly version?: unknown;
  readonly everyMs: number;
}

/** No question, no answer. What comes back unchanged does not redraw the page. */
export const useAnswer = <Name extends ApiName>(
  name: Name,
  ask: Api[Name]['ask'] | undefined,
  { version, everyMs }: Asking,
): Answered<Name> => {
  const [answered, setAnswered] = useState<Answered<Name>>({});
  const question = JSON.stringify(ask);

  useEffect(() => {
    if (ask === undefined) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (next: Answered<Name>): void => {
      if (isWanted) setAnswered((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    const askNow = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        try {
          keep({ ask, answer: await call(name, ask) });
        } catch (reason) {
          if (!(reason instanceof Error)) throw reason;
          const problem = reason.message;
          if (isWanted) setAnswered((last) => ({ ...last, problem }));
        }
      }
      // The next question waits for this answer: a slow server is not asked twice at a time.
      if (isWanted) timer = setTimeout(() => void askNow(), everyMs);
    };
    void askNow();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // The question's text stands for the question, which is a new object at each draw.
  }, [name, question, version, everyMs]);

  return answered;
};
