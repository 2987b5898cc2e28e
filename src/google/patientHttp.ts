/**
 * An Http that waits out a used-up quota, as long as its run has time for it: most of Google's quotas are whole again after
 * a minute (developers.google.com/workspace/sheets/api/limits), and a run that gave up would lose an hour.
 */
import type { Http } from './http';
import { isFull } from './http';

export interface Patience {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
  /** No wait ends later, in milliseconds since the epoch; 0 for whoever may not wait at all. */
  readonly until: () => number;
}

const MINUTE = 60_000;

/** Google has done nothing for a request that it answers with 429, so it may be sent again as it is. */
export const createPatientHttp = (http: Http, { now, sleep, until }: Patience): Http => ({
  ...http,
  send: (request) => {
    for (;;) {
      const answer = http.send(request);
      if (!answer.ok || answer.value.status !== 429 || isFull(answer.value) || now() + MINUTE > until())
        return answer;
      sleep(MINUTE);
    }
  },
});
