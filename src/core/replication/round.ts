/** Which of the requests that wait for Google travel together. */
import type { AccountId } from '../book/record';

export interface WaitingRequest {
  readonly account: AccountId;
  readonly writes: boolean;
}

/** Google runs those of one `fetchAll` at the same time, and more of them would meet the quotas that members share. */
export const LARGEST_ROUND = 20;

/**
 * Their positions. The first has waited longest, and its kind decides: a round of writes that fails leaves open what
 * happened, and no reading is to share that. Google asks that writes to one account come one after the other
 * (developers.google.com/people/api/rest/v1/people/batchUpdateContacts).
 */
export const nextRound = (waiting: readonly WaitingRequest[]): readonly number[] => {
  const kind = waiting[0]?.writes;
  const written = new Set<AccountId>();
  const round: number[] = [];
  waiting.forEach(({ account, writes }, position) => {
    if (writes !== kind || round.length === LARGEST_ROUND || (writes && written.has(account))) return;
    written.add(account);
    round.push(position);
  });
  return round;
};
