/** Hand a label over, in one step: another becomes its owner, and the former one stays its manager. */
import { roleOn } from '../../sharing/access';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Author, Operation, RefusalReason, Verdict } from '../operation';
import type { LabelId, RecordId } from '../record';
import { textOf, valueOf } from '../record';
import { withAttempt } from './attempt';
import { registerMember } from './member';
import { findGrant } from './share';

type TransferLabel = Extract<Operation, { type: 'transfer-label' }>;

/** Where a name is taken, copies are called by the label's owner: by the one that it has now. */
const nameAfter = (draft: Draft, label: LabelId, { name }: Author): void => {
  const record = draft.find(label);
  if (record !== undefined && name !== '' && textOf(record, 'originName') !== name)
    draft.change(record, { type: 'edit', values: { originName: name }, labels: [label] });
};

/** Whatever he had, from now on he owns it, and without an end. */
export const makeOwner = (draft: Draft, label: LabelId, to: Author, nonce: string): RecordId => {
  nameAfter(draft, label, to);
  const principal = { type: 'account', id: to.id } as const;
  registerMember(draft, to, nonce);
  const earlier = findGrant(draft, label, principal);
  if (earlier === undefined)
    return draft.create('grant', nonce, label, {
      values: { principal: `account:${to.id}`, role: 'owner' },
      labels: [label],
    });
  const values = { role: 'owner', ...(valueOf(earlier, 'until') === undefined ? {} : { until: null }) };
  if (textOf(earlier, 'role') !== 'owner' || typeof valueOf(earlier, 'until') === 'number')
    draft.change(earlier, { type: 'edit', values, labels: [label] });
  return earlier.id;
};

export const decideTransferLabel = (draft: Draft, { label, to, nonce }: TransferLabel): Verdict => {
  const refuse = (reason: RefusalReason): Verdict => ({ type: 'refused', reason });
  const mine = roleOn(draft.access(), label, draft.author, draft.now);
  if (mine === undefined) return refuse('unknown-label');
  if (!may(mine, 'share')) return refuse('no-right');
  if (mine !== 'owner') return withAttempt(draft, label, 'hand over', refuse('role-too-high'));
  if (to.id === draft.author) return refuse('yourself');
  const own = findGrant(draft, label, { type: 'account', id: draft.author });
  if (own === undefined) return refuse('unknown-label');
  const record = makeOwner(draft, label, to, nonce);
  draft.change(own, { type: 'edit', values: { role: 'manager' }, labels: [label] });
  return { type: 'applied', record };
};
