/** Take a grant back. The row stays, marked as ended: only such a row makes a replica give its contacts up. */
import { roleOn } from '../../sharing/access';
import { isCurrent } from '../../sharing/grant';
import { principalText } from '../../sharing/principal';
import { isRole, atLeast, may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { BookRecord, LabelId } from '../record';
import { textOf } from '../record';
import { withAttempt } from './attempt';
import { isByGroup, writeException } from './exception';
import { findGrant } from './share';
import { leftBehind } from './underPolicies';

type StopSharing = Extract<Operation, { type: 'stop-sharing' }>;

/** A label is never without an owner. */
const isOnlyOwner = (draft: Draft, label: LabelId, grant: BookRecord): boolean =>
  !draft
    .access()
    .grants.some(
      (other) =>
        other.label === label &&
        other.role === 'owner' &&
        isCurrent(other, draft.now) &&
        principalText(other.principal) !== textOf(grant, 'principal'),
    );

/** Whoever leaves a label that a group brings him keeps a row of his own, which says so. */
const leave = (draft: Draft, label: LabelId, grant: BookRecord | undefined): Verdict => {
  if (grant !== undefined && textOf(grant, 'role') === 'owner' && isOnlyOwner(draft, label, grant))
    return { type: 'refused', reason: 'owner-stays' };
  const byGroup = isByGroup(draft, label, draft.author);
  const exception = byGroup
    ? writeException(draft, { label, account: draft.author }, { role: 'none' }, true)
    : undefined;
  if (grant !== undefined)
    draft.change(grant, { type: 'delete', values: leftBehind(draft, false), labels: [label] });
  const record = grant?.id ?? exception;
  return record === undefined ? { type: 'refused', reason: 'not-shared-with' } : { type: 'applied', record };
};

export const decideStopSharing = (
  draft: Draft,
  { label, principal, leave: wantsLeft }: StopSharing,
): Verdict => {
  const mine = roleOn(draft.access(), label, draft.author, draft.now);
  const isLeaving = principal.type === 'account' && principal.id === draft.author;
  if (mine === undefined) return { type: 'refused', reason: 'unknown-label' };

  const grant = findGrant(draft, label, principal);
  if (isLeaving) return leave(draft, label, grant);
  if (!may(mine, 'share')) return { type: 'refused', reason: 'no-right' };
  if (grant === undefined) return { type: 'refused', reason: 'not-shared-with' };

  const role = textOf(grant, 'role');
  if (role === 'owner')
    return withAttempt(draft, label, 'stop sharing with an owner', {
      type: 'refused',
      reason: 'owner-stays',
    });
  if (isRole(role) && !atLeast(mine, role)) return { type: 'refused', reason: 'role-too-high' };
  draft.change(grant, { type: 'delete', values: leftBehind(draft, wantsLeft === true), labels: [label] });
  return { type: 'applied', record: grant.id };
};
