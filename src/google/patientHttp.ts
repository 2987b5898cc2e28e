/**
 * An Http that waits out a used-up quota, as long as its run has time for it: most of Google's quotas are whole again after
 * a minute (developers.google.com/workspace/sheets/api/limits), and a run that gave up would lose an hour.
 */
import { succeed } from '../core/result';
import type { Http, HttpAnswer } from './http';

export interface Patience {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
  /** No wait ends later, in milliseconds since the epoch; 0 for whoever may not wait at all. */
  readonly until: () => number;
}

const MINUTE = 60_000;

const isRefused = ({ status }: HttpAnswer): boolean => status === 429;

/** Google has done nothing for a request that it answers with 429, so it may be sent again as it is. */
export const createPatientHttp = (http: Http, { now, sleep, until }: Patience): Http => {
  const hasTime = (): boolean => now() + MINUTE <= until();
  return {
    send: (request) => {
      for (;;) {
        const answer = http.send(request);
        if (!answer.ok || !isRefused(answer.value) || !hasTime()) return answer;
        sleep(MINUTE);
      }
    },
    // A round may need more than a minute's quota by itself: only what was refused is sent again.
    sendAll: (requests) => {
      const answers = http.sendAll(requests);
      if (!answers.ok) return answers;
      let whole: readonly HttpAnswer[] = answers.value;
      while (whole.some(isRefused) && hasTime()) {
        sleep(MINUTE);
        const again = http.sendAll(requests.filter((_, index) => whole[index]?.status === 429));
        if (!again.ok) return again;
        const fresh = again.value.values();
        whole = whole.map((answer) => (isRefused(answer) ? (fresh.next().value ?? answer) : answer));
      }
      return succeed(whole);
    },
  };
};
