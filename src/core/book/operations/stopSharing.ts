/** Take a grant back. The row stays, marked as ended: only such a row makes a replica give its contacts up. */
import { roleOn } from '../../sharing/access';
import { principalText } from '../../sharing/grant';
import { leavesCopies, policiesIn } from '../../sharing/policies';
import { isRole, atLeast, may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { textOf } from '../record';

type StopSharing = Extract<Operation, { type: 'stop-sharing' }>;

export const decideStopSharing = (draft: Draft, { label, principal, leave }: StopSharing): Verdict => {
  const mine = roleOn(draft.access(), label, draft.author, draft.now);
  if (mine === undefined) return { type: 'refused', reason: 'unknown-label' };

  const grant = draft
    .all('grant')
    .find(
      (record) =>
        record.deleted === undefined &&
        record.label === label &&
        textOf(record, 'principal') === principalText(principal),
    );
  const leaving = principal.id === draft.author;
  if (!leaving && !may(mine, 'share')) return { type: 'refused', reason: 'no-right' };
  if (grant === undefined) return { type: 'refused', reason: 'not-shared-with' };

  const role = textOf(grant, 'role');
  if (role === 'owner') return { type: 'refused', reason: 'owner-stays' };
  if (!leaving && isRole(role) && !atLeast(mine, role)) return { type: 'refused', reason: 'role-too-high' };
  const isLeft = leavesCopies(policiesIn(draft.all('policy')), leave === true && !leaving);
  draft.change(grant, { type: 'delete', values: isLeft ? { left: true } : {}, labels: [label] });
  return { type: 'applied', record: grant.id };
};
