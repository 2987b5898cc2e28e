/** Give someone a role on a label, making the label shared first where it is not. */
import { DEFAULT_SHARED } from '../../contacts/sharedPart';
import { roleOn } from '../../sharing/access';
import { grantOf, isCurrent } from '../../sharing/grant';
import { isAccepted } from '../../sharing/invitedOutside';
import { INVITATION_REST } from '../../sharing/invitation';
import type { Principal } from '../../sharing/principal';
import { principalText } from '../../sharing/principal';
import { chosenItems } from '../../sharing/fieldChoice';
import { atLeast, may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { AccountId, BookRecord, Json, LabelId } from '../record';
import { textOf, valueOf } from '../record';
import { withAttempt } from './attempt';
import { beginGroup } from './noteGroup';
import { registerMember } from './member';
import { endWithin, forbiddenByPolicy } from './underPolicies';

type Share = Extract<Operation, { type: 'share' }>;

const isNamed = (principal: Principal, account: AccountId): boolean =>
  principal.type === 'account' && principal.id === account;

export const findLabel = (draft: Draft, label: Share['label']): LabelId | undefined => {
  const known = draft.access().labels;
  return 'id' in label
    ? known.find(({ id }) => id === label.id)?.id
    : known.find(({ origin }) => origin.account === draft.author && origin.handle === label.handle)?.id;
};

export const createLabel = (draft: Draft, label: Share['label'], nonce: string): LabelId | undefined => {
  if ('id' in label) return undefined;
  const id = draft.create('label', nonce, undefined, {
    values: {
      name: label.name,
      shared: chosenItems(label.shared.length === 0 ? DEFAULT_SHARED : label.shared),
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

export const findGrant = (draft: Draft, label: LabelId, principal: Principal): BookRecord | undefined =>
  draft
    .all('grant')
    .find(
      (record) =>
        record.deleted === undefined &&
        record.label === label &&
        textOf(record, 'principal') === principalText(principal),
    );

/** What a share says of the end. Whoever only changes a role leaves the end as it is; a share anew without one has none. */
const endOf = (draft: Draft, { until, onlyChange }: Share, earlier: BookRecord | undefined): Json => {
  const former = earlier === undefined ? null : (valueOf(earlier, 'until') ?? null);
  return until === undefined && onlyChange === true ? former : endWithin(draft, until ?? null);
};

const giveRole = (draft: Draft, share: Share): Verdict => {
  const { principal, until } = share;
  if (isNamed(principal, draft.author)) return { type: 'refused', reason: 'yourself' };
  // The end is in the past, or no instant at all.
  if (typeof until === 'number' && !(until > draft.now)) return { type: 'refused', reason: 'end-passed' };

  const known = findLabel(draft, share.label);
  const mine = known === undefined ? 'owner' : roleOn(draft.access(), known, draft.author, draft.now);
  if (mine === undefined) return { type: 'refused', reason: 'unknown-label' };
  if (!may(mine, 'share')) return { type: 'refused', reason: 'no-right' };
  // Nobody gives more than he has. What is owned is owned by people, and without an end.
  const isOwning = share.role === 'owner';
  if (!atLeast(mine, share.role) || (isOwning && (principal.type !== 'account' || typeof until === 'number')))
    return { type: 'refused', reason: 'role-too-high' };
  const forbidden = forbiddenByPolicy(draft, principal, mine);
  if (forbidden !== undefined) return { type: 'refused', reason: forbidden };
  const label = known ?? createLabel(draft, share.label, share.nonce);
  if (label === undefined) return { type: 'refused', reason: 'unknown-label' };

  const earlier = findGrant(draft, label, principal);
  // What is owned is owned by colleagues.
  if (isOwning && earlier !== undefined && isAccepted(earlier))
    return { type: 'refused', reason: 'role-too-high' };
  if (share.onlyChange === true) {
    const grant = earlier === undefined ? undefined : grantOf(earlier);
    if (grant === undefined || !isCurrent(grant, draft.now))
      return { type: 'refused', reason: 'not-shared-with' };
  }
  const end = isOwning ? null : endOf(draft, share, earlier);
  if (earlier === undefined) {
    const id = draft.create('grant', share.nonce, label, {
      values: {
        principal: principalText(principal),
        role: share.role,
        ...invitedIn(share, draft),
        ...(end === null ? {} : { until: end }),
      },
      labels: [label],
    });
    return { type: 'applied', record: id };
  }
  const role = textOf(earlier, 'role');
  const former = valueOf(earlier, 'until') ?? null;
  const isSame = role === share.role && former === end;
  if (isSame && share.invites !== true) return { type: 'unchanged', record: earlier.id };
  if (role === 'owner') return { type: 'refused', reason: 'owner-stays' };
  if (isSame && isJustInvited(earlier, draft.now)) return { type: 'refused', reason: 'invited-already' };
  const values = {
    ...(role === share.role ? {} : { role: share.role }),
    ...(former === end ? {} : { until: end }),
    ...invitedIn(share, draft),
  };
  // That somebody is told once more concerns nobody else.
  draft.change(earlier, { type: 'edit', values, labels: isSame ? [] : [label] });
  return { type: 'applied', record: earlier.id };
};

export const decideShare = (draft: Draft, share: Share): Verdict => {
  const verdict = giveRole(draft, share);
  const { principal, person, group, nonce } = share;
  if (verdict.type === 'refused') {
    const label = findLabel(draft, share.label);
    return label === undefined ? verdict : withAttempt(draft, label, `give ${share.role}`, verdict);
  }
  if (person !== undefined && isNamed(principal, person.id)) registerMember(draft, person, nonce);
  if (group !== undefined && principal.type !== 'account') beginGroup(draft, principal, group, nonce);
  return verdict;
};
