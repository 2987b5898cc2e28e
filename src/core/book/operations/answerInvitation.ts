/** Somebody from outside the company accepts what he was invited to, or declines it: himself, by the address that was invited. */
import type { Grant } from '../../sharing/grant';
import { grantOf, isCurrent } from '../../sharing/grant';
import { isAnswerable } from '../../sharing/invitedOutside';
import { allowsOutside, policiesIn } from '../../sharing/policies';
import { atLeast } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, RefusalReason, Verdict } from '../operation';
import type { BookRecord } from '../record';
import type { KeptInvitation } from './inviteOutside';
import { findInvitation } from './inviteOutside';
import { findGrant } from './share';
import { endWithin } from './underPolicies';

type Answer = Extract<Operation, { type: 'answer-invitation' }>;

const refuse = (reason: RefusalReason): Verdict => ({ type: 'refused', reason });

interface Held {
  readonly record: BookRecord;
  readonly grant: Grant;
}

/** His own share, where it has not ended. */
const currentShare = (draft: Draft, record: BookRecord | undefined): Held | undefined => {
  const grant = record === undefined ? undefined : grantOf(record);
  return record === undefined || grant === undefined || !isCurrent(grant, draft.now)
    ? undefined
    : { record, grant };
};

/** He has the label by now: he is offered at most another role, or the same for longer, and the invitation is used up. */
const raise = (
  draft: Draft,
  { record: had, grant }: Held,
  { record, invitation }: KeptInvitation,
): Verdict => {
  const { role, label } = invitation;
  const end = endWithin(draft, invitation.until ?? null);
  const isHigher = !atLeast(grant.role, role);
  const isLonger = grant.role === role && grant.until !== undefined && (end === null || end > grant.until);
  if (isHigher || isLonger)
    draft.change(had, { type: 'edit', values: { role, until: end }, labels: [label] });
  draft.change(record, { type: 'delete', values: {}, labels: [] });
  return { type: 'applied', record: had.id };
};

/**
 * The row that named an address names an account from now on. It stays the same row, so that whoever gave the role remains who
 * gave it; it names no other account ever after, whoever comes to own the address.
 */
export const decideAnswerInvitation = (draft: Draft, { label, accept }: Answer): Verdict => {
  const found = findInvitation(draft, label, draft.authorEmail);
  if (!accept) {
    if (found === undefined) return refuse('no-invitation');
    draft.change(found.record, { type: 'delete', values: { declinedAt: draft.now }, labels: [] });
    return { type: 'applied', record: found.record.id };
  }
  const had = findGrant(draft, label, { type: 'account', id: draft.author });
  const held = currentShare(draft, had);
  if (found === undefined || !isAnswerable(found.invitation, draft.now))
    return held === undefined ? refuse('no-invitation') : { type: 'unchanged', record: held.record.id };
  const domain = found.invitation.email.slice(found.invitation.email.lastIndexOf('@') + 1);
  if (!allowsOutside(policiesIn(draft.all('policy')), domain)) return refuse('policy-forbids');
  if (held !== undefined) return raise(draft, held, found);
  const end = endWithin(draft, found.invitation.until ?? null);
  // A share of his own that has ended is no second way in.
  if (had !== undefined) draft.change(had, { type: 'delete', values: {}, labels: [] });
  draft.change(found.record, {
    type: 'edit',
    values: { principal: `account:${draft.author}`, ...(end === null ? {} : { until: end }) },
    labels: [label],
  });
  return { type: 'applied', record: found.record.id };
};
