/** Invite somebody outside the company, where its policies allow it, and take such an invitation back. */
import { roleOn } from '../../sharing/access';
import { INVITATION_REST } from '../../sharing/invitation';
import type { OutsideInvitation } from '../../sharing/invitedOutside';
import { outsideInvitation, pendingFrom, pendingText } from '../../sharing/invitedOutside';
import { allowsOutside, policiesIn } from '../../sharing/policies';
import { atLeast, may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { BookRecord, LabelId } from '../record';
import { withAttempt } from './attempt';
import { createLabel, findLabel } from './share';
import { endWithin } from './underPolicies';

type Invite = Extract<Operation, { type: 'invite-outside' }>;
type Withdraw = Extract<Operation, { type: 'withdraw-invitation' }>;

const refused = (reason: Extract<Verdict, { type: 'refused' }>['reason']): Verdict => ({
  type: 'refused',
  reason,
});

export interface KeptInvitation {
  readonly record: BookRecord;
  readonly invitation: OutsideInvitation;
}

export const findInvitation = (draft: Draft, label: LabelId, email: string): KeptInvitation | undefined =>
  draft
    .all('grant')
    .flatMap((record): readonly KeptInvitation[] => {
      const invitation = outsideInvitation(record);
      return invitation === undefined ? [] : [{ record, invitation }];
    })
    .find(({ invitation }) => invitation.label === label && invitation.email === email);

export const decideInviteOutside = (draft: Draft, invite: Invite): Verdict => {
  const principal = pendingText(invite.email);
  const email = pendingFrom(principal);
  if (email === undefined) return refused('not-shared-with');
  if (!allowsOutside(policiesIn(draft.all('policy')), email.slice(email.lastIndexOf('@') + 1)))
    return refused('policy-forbids');
  const known = findLabel(draft, invite.label);
  const mine = known === undefined ? 'owner' : roleOn(draft.access(), known, draft.author, draft.now);
  if (mine === undefined) return refused('unknown-label');
  if (!may(mine, 'share')) return refused('no-right');
  // What is owned is owned by colleagues.
  if (invite.role === 'owner' || !atLeast(mine, invite.role))
    return known === undefined
      ? refused('role-too-high')
      : withAttempt(draft, known, `invite as ${invite.role}`, refused('role-too-high'));
  const label = known ?? createLabel(draft, invite.label, invite.nonce);
  if (label === undefined) return refused('unknown-label');

  const before = findInvitation(draft, label, email);
  const { until } = invite;
  if (typeof until === 'number' && !(until > draft.now)) return refused('end-passed');
  const end = endWithin(draft, until ?? null);
  const values = { role: invite.role, invitedAt: draft.now, ...(end === null ? {} : { until: end }) };
  if (before === undefined) {
    const record = draft.create('grant', invite.nonce, label, {
      values: { principal, ...values },
      labels: [],
    });
    return { type: 'applied', record };
  }
  const { role, invitedAt, until: former } = before.invitation;
  const isSame = role === invite.role && former === (end ?? undefined);
  if (isSame && draft.now - invitedAt < INVITATION_REST) return refused('invited-already');
  const ended = end === null && former !== undefined ? { until: null } : {};
  draft.change(before.record, { type: 'edit', values: { ...values, ...ended }, labels: [] });
  return { type: 'applied', record: before.record.id };
};

export const decideWithdrawInvitation = (draft: Draft, { label, email }: Withdraw): Verdict => {
  const mine = roleOn(draft.access(), label, draft.author, draft.now);
  if (mine === undefined) return refused('unknown-label');
  if (!may(mine, 'share')) return refused('no-right');
  const before = findInvitation(draft, label, email.toLowerCase());
  if (before === undefined) return refused('not-shared-with');
  draft.change(before.record, { type: 'delete', values: {}, labels: [] });
  return { type: 'applied', record: before.record.id };
};
