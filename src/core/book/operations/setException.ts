/** Give one person of a group another role on a label than the group has, or none. */
import { roleOn } from '../../sharing/access';
import { isCurrent } from '../../sharing/grant';
import { atLeast, may } from '../../sharing/role';
import { membersOf } from '../../sharing/waysIn';
import type { Draft } from '../draft';
import type { Operation, RefusalReason, Verdict } from '../operation';
import { withAttempt } from './attempt';
import { findException, writeException } from './exception';

type SetException = Extract<Operation, { type: 'set-exception' }>;

/** Whether a group that has the label has him in it, whatever an exception says. */
const isInGroup = (draft: Draft, { label, account }: SetException): boolean => {
  const { grants, groups } = draft.access();
  return grants.some(
    (grant) =>
      grant.label === label &&
      isCurrent(grant, draft.now) &&
      grant.principal.type !== 'account' &&
      membersOf(groups, grant.principal).has(account),
  );
};

export const decideSetException = (draft: Draft, asked: SetException): Verdict => {
  const { label, account, role } = asked;
  const refuse = (reason: RefusalReason): Verdict => ({ type: 'refused', reason });
  const mine = roleOn(draft.access(), label, draft.author, draft.now);
  if (mine === undefined) return refuse('unknown-label');
  if (!may(mine, 'share')) return refuse('no-right');
  if (account === draft.author) return refuse('yourself');
  if (role !== null && role !== 'none' && (role === 'owner' || !atLeast(mine, role)))
    return withAttempt(draft, label, `except as ${role}`, refuse('role-too-high'));
  const known = findException(draft, label, account);
  if (known === undefined && !isInGroup(draft, asked)) return refuse('not-shared-with');
  const record = writeException(draft, { label, account }, { role }, true);
  return record === undefined
    ? { type: 'unchanged', record: known?.id ?? label }
    : { type: 'applied', record };
};
