/**
 * An Http that waits out a used-up quota, as long as its run has time for it: most of Google's quotas are whole again after
 * a minute (developers.google.com/workspace/sheets/api/limits), and a run that gave up would lose an hour.
 */
import { succeed } from '../core/result';
import type { Http, HttpAnswer, HttpRequest } from './http';
import { isFull } from './http';

export interface Patience {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
  /** No wait ends later, in milliseconds since the epoch; 0 for whoever may not wait at all. */
  readonly until: () => number;
}

const MINUTE = 60_000;

/** An account that is full stays full. */
const isRefused = (answer: HttpAnswer): boolean => answer.status === 429 && !isFull(answer);

/** Google has done nothing for a request that it answers with 429, so it may be sent again as it is. */
export const createPatientHttp = (http: Http, { now, sleep, until }: Patience): Http => {
  const hasTime = (): boolean => now() + MINUTE <= until();

  /** Only what was refused is sent again: of a round the others took effect. */
  const sendAll: Http['sendAll'] = (requests) => {
    const first = http.sendAll(requests);
    if (!first.ok) return first;
    const answers = [...first.value];
    for (;;) {
      const refused = [...answers.entries()].filter(([, answer]) => isRefused(answer));
      if (refused.length === 0 || !hasTime()) return succeed(answers);
      sleep(MINUTE);
      const again = http.sendAll(
        refused.flatMap(([index]): readonly HttpRequest[] => requests.slice(index, index + 1)),
      );
      if (!again.ok) return again;
      refused.forEach(([index, answer], position) => {
        answers[index] = again.value[position] ?? answer;
      });
    }
  };

  return {
    send: (request) => {
      for (;;) {
        const answer = http.send(request);
        if (!answer.ok || !isRefused(answer.value) || !hasTime()) return answer;
        sleep(MINUTE);
      }
    },
    sendAll,
  };
};
