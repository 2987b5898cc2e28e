/** Give someone a role on a label, making the label shared first where it is not. */
import { DEFAULT_SHARED } from '../../contacts/sharedPart';
import { isCurrent, roleOn } from '../../sharing/access';
import { grantOf, principalText, reaches } from '../../sharing/grant';
import { INVITATION_REST } from '../../sharing/invitation';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { BookRecord, Json, LabelId } from '../record';
import { textOf, valueOf } from '../record';
import { registerMember } from './member';

type Share = Extract<Operation, { type: 'share' }>;

const findLabel = (draft: Draft, { label }: Share): LabelId | undefined => {
  const known = draft.access().labels;
  return 'id' in label
    ? known.find(({ id }) => id === label.id)?.id
    : known.find(({ origin }) => origin.account === draft.author && origin.handle === label.handle)?.id;
};

const createLabel = (draft: Draft, { label, nonce }: Share): LabelId | undefined => {
  if ('id' in label) return undefined;
  const id = draft.create('label', nonce, undefined, {
    values: {
      name: label.name,
      shared: label.shared.length === 0 ? DEFAULT_SHARED : label.shared,
      originAccount: draft.author,
      originHandle: label.handle,
      originName: draft.authorName,
      sharedAt: draft.now,
    },
    labels: [],
  });
  draft.create('grant', nonce, id, {
    values: { principal: principalText({ type: 'account', id: draft.author }), role: 'owner' },
    labels: [id],
  });
  return id;
};

const invitedIn = ({ invites }: Share, { now }: Draft): Readonly<Record<string, Json>> =>
  invites === true ? { invitedAt: now } : {};

const isJustInvited = (grant: BookRecord, now: number): boolean => {
  const invitedAt = valueOf(grant, 'invitedAt');
  return typeof invitedAt === 'number' && now - invitedAt < INVITATION_REST;
};

const giveRole = (draft: Draft, share: Share): Verdict => {
  if (reaches(share.principal, draft.author)) return { type: 'refused', reason: 'yourself' };
  if (share.role === 'owner') return { type: 'refused', reason: 'role-too-high' };

  const known = findLabel(draft, share);
  if (known !== undefined) {
    const mine = roleOn(draft.access(), known, draft.author, draft.now);
    if (mine === undefined) return { type: 'refused', reason: 'unknown-label' };
    // Who may share is a manager at least, and no higher role can be given: nobody gives more than he has.
    if (!may(mine, 'share')) return { type: 'refused', reason: 'no-right' };
  }
  const label = known ?? createLabel(draft, share);
  if (label === undefined) return { type: 'refused', reason: 'unknown-label' };

  const principal = principalText(share.principal);
  const earlier = draft
    .all('grant')
    .find(
      (record) =>
        record.deleted === undefined && record.label === label && textOf(record, 'principal') === principal,
    );
  if (share.onlyChange === true) {
    const grant = earlier === undefined ? undefined : grantOf(earlier);
    if (grant === undefined || !isCurrent(grant, draft.now))
      return { type: 'refused', reason: 'not-shared-with' };
  }
  if (earlier === undefined) {
    const id = draft.create('grant', share.nonce, label, {
      values: { principal, role: share.role, ...invitedIn(share, draft) },
      labels: [label],
    });
    return { type: 'applied', record: id };
  }
  const role = textOf(earlier, 'role');
  if (role === 'owner') return { type: 'refused', reason: 'owner-stays' };
  if (role !== share.role) {
    const values = { role: share.role, ...invitedIn(share, draft) };
    draft.change(earlier, { type: 'edit', values, labels: [label] });
  } else if (share.invites !== true) return { type: 'unchanged', record: earlier.id };
  else if (isJustInvited(earlier, draft.now)) return { type: 'refused', reason: 'invited-already' };
  // It is told to nobody but him.
  else draft.change(earlier, { type: 'edit', values: invitedIn(share, draft), labels: [] });
  return { type: 'applied', record: earlier.id };
};

export const decideShare = (draft: Draft, share: Share): Verdict => {
  const verdict = giveRole(draft, share);
  if (verdict.type !== 'refused' && share.person !== undefined && reaches(share.principal, share.person.id))
    registerMember(draft, share.person, share.nonce);
  return verdict;
};
