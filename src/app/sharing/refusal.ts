/** Why something that a person asked for was not done; each face has one plain sentence for each. */
import type { RefusalReason } from '../../core/book/operation';
import type { Problem } from '../../core/replication/problem';

/** Refused before the book was asked. `unanswered`: it was sent to the book, which did not say whether it happened. */
export type Unasked =
  | 'nobody'
  | 'too-many-people'
  | 'too-many-mentions'
  | 'no-address'
  | 'no-name'
  | 'no-such-person'
  | 'no-such-name'
  | 'several-people'
  | 'outside-company'
  | 'groups-unread'
  | 'unknown-role'
  | 'no-page'
  | 'outside-domains'
  | 'outside-unconfirmed'
  | 'asks-from-outside'
  | 'policy-unclear'
  | 'mail-refused'
  | 'no-label-link'
  | 'label-vanished'
  | 'nothing-typed'
  | 'not-understood'
  | 'unanswered';

/** In two parts and no more: the type checker compares a long row of them one by one, and gives up. */
export type Refusal =
  | { readonly type: RefusalReason | Unasked }
  | { readonly type: 'out-of-reach'; readonly problem: Problem };

export const outOfReach = (problem: Problem): Refusal => ({ type: 'out-of-reach', problem });
