/** Somebody from outside the company accepts what he was invited to, or declines it: himself, by the address that was invited. */
import { roleOn } from '../../sharing/access';
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

/** He has the label by now: what he is invited to is at most another role, and the invitation is used up. */
const raise = (draft: Draft, had: BookRecord, { record, invitation: offered }: KeptInvitation): Verdict => {
  const mine = roleOn(draft.access(), offered.label, draft.author, draft.now);
  if (mine === undefined || !atLeast(mine, offered.role))
    draft.change(had, {
      type: 'edit',
      values: { role: offered.role, until: endWithin(draft, offered.until ?? null) },
      labels: [offered.label],
    });
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
  const hasLabel = had !== undefined && roleOn(draft.access(), label, draft.author, draft.now) !== undefined;
  if (found === undefined || !isAnswerable(found.invitation, draft.now))
    return hasLabel ? { type: 'unchanged', record: had.id } : refuse('no-invitation');
  const domain = found.invitation.email.slice(found.invitation.email.lastIndexOf('@') + 1);
  if (!allowsOutside(policiesIn(draft.all('policy')), domain)) return refuse('policy-forbids');
  if (hasLabel) return raise(draft, had, found);
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
