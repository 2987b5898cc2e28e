/**
 * Whether a member's state is of the book that stands now. A state from the spreadsheet before goes on in the one that follows,
 * and reads everything anew; one that is ahead of the book says that an older version of the book was put back. Then everything
 * stands still until a person has decided: nothing that the book no longer knows is withdrawn because of that.
 */
import type { AccessView } from '../sharing/access';
import { need, stop } from './ask';
import type { Steps } from './effects';
import type { MemberState } from './memberState';

/** Labels without a head are read whole; every number of a change is as true as it was, for the numbers go on. */
const moved = (state: MemberState, epoch: string): MemberState => ({
  ...state,
  epoch,
  cursor: 0,
  labels: Object.fromEntries(
    Object.entries(state.labels).map(([label, held]) => [label, { ...held, head: 0 }] as const),
  ),
});

/** `lost` for a state that saw changes of an earlier book which this one does not have. */
export function* ofThisBook(state: MemberState, access: AccessView): Steps<MemberState | 'lost'> {
  if (state.epoch === access.epoch && state.cursor <= access.seq) return state;
  const { head } = yield* need('read-book', {});
  if (state.epoch === head.epoch) {
    // The mirror may be older than the state; the book may not.
    if (state.cursor > head.seq) return yield* stop({ type: 'set-back' });
    return state.epoch === access.epoch ? state : yield* stop({ type: 'damaged', what: 'epoch' });
  }
  const former = head.formerly.find(({ epoch }) => epoch === state.epoch);
  if (former === undefined || head.epoch !== access.epoch)
    return yield* stop({ type: 'damaged', what: 'epoch' });
  return state.cursor > former.seq ? 'lost' : moved(state, head.epoch);
}
