/** What the company's policies, as the book has them at this moment, say of a share and of its end. */
import { endWithinDays } from '../../sharing/lastDay';
import type { Policies } from '../../sharing/policies';
import { leavesCopies, policiesIn } from '../../sharing/policies';
import type { Principal } from '../../sharing/principal';
import type { Role } from '../../sharing/role';
import type { Draft } from '../draft';
import type { RefusalReason } from '../operation';
import type { Json } from '../record';

const policiesOf = (draft: Draft): Policies => policiesIn(draft.all('policy'));

/** `mine` is the author's role on the label. */
export const forbiddenByPolicy = (
  draft: Draft,
  principal: Principal,
  mine: Role,
): RefusalReason | undefined => {
  if (principal.type !== 'domain') return undefined;
  const { wholeCompany } = policiesOf(draft);
  const isAllowed = wholeCompany === 'managers' || (wholeCompany === 'owners' && mine === 'owner');
  return isAllowed ? undefined : 'policy-forbids';
};

/** The end of a share, no later than the company allows. */
export const endWithin = (draft: Draft, end: number | null): number | null =>
  endWithinDays(policiesOf(draft).longestDays, end, draft.now);

/** What the row of an ended grant says beside its end. */
export const leftBehind = (draft: Draft, isWanted: boolean): Readonly<Record<string, Json>> =>
  leavesCopies(policiesOf(draft), isWanted) ? { left: true } : {};
