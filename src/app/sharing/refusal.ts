/** Why something that a person asked for was not done; each face has one plain sentence for each. */
import type { RefusalReason } from '../../core/book/operation';
import type { Problem } from '../../core/replication/problem';

export type Refusal =
  | { readonly type: RefusalReason }
  | { readonly type: 'nobody' }
  | { readonly type: 'too-many-people' }
  | { readonly type: 'no-address' }
  | { readonly type: 'no-name' }
  | { readonly type: 'no-such-person' }
  | { readonly type: 'no-such-name' }
  | { readonly type: 'several-people' }
  | { readonly type: 'outside-company' }
  | { readonly type: 'unknown-role' }
  | { readonly type: 'label-vanished' }
  | { readonly type: 'not-understood' }
  /** It was sent to the book, which did not say whether it happened. */
  | { readonly type: 'unanswered' }
  | { readonly type: 'out-of-reach'; readonly problem: Problem };

export const outOfReach = (problem: Problem): Refusal => ({ type: 'out-of-reach', problem });
