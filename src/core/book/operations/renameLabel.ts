/** Call a label something else, for everybody. The last one who does it decides: a name has no parts that could be merged. */
import { roleOn } from '../../sharing/access';
import { labelName } from '../../sharing/labelName';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { textOf } from '../record';

type RenameLabel = Extract<Operation, { type: 'rename-label' }>;

export const decideRenameLabel = (draft: Draft, { label, name: given }: RenameLabel): Verdict => {
  const record = draft.find(label);
  const role = roleOn(draft.access(), label, draft.author, draft.now);
  if (role === undefined || record?.kind !== 'label' || record.deleted !== undefined)
    return { type: 'refused', reason: 'unknown-label' };
  if (!may(role, 'share')) return { type: 'refused', reason: 'no-right' };
  const name = labelName(given);
  if (name === '' || name === textOf(record, 'name')) return { type: 'unchanged', record: label };
  // The head moves although no contact has changed: it is what wakes everybody else.
  draft.change(record, { type: 'edit', values: { name }, labels: [label] });
  return { type: 'applied', record: label };
};
