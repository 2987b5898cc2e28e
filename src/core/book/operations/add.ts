/** Put a new person into a label. */
import { displayName } from '../../contacts/displayName';
import { roleOn } from '../../sharing/access';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { admissible } from './person';
import { suggest } from './suggest';

type Add = Extract<Operation, { type: 'add' }>;

export const decideAdd = (draft: Draft, { label: id, fields, nonce }: Add): Verdict => {
  const label = draft.access().labels.find((candidate) => candidate.id === id);
  const role = roleOn(draft.access(), id, draft.author, draft.now);
  if (label === undefined || role === undefined) return { type: 'refused', reason: 'unknown-label' };

  const kept = admissible(fields, label.shared);
  if (!may(role, 'add')) {
    const suggestion = suggest(
      draft,
      { label: id, matter: 'add', text: displayName(kept), proposal: { fields: { ...kept } } },
      nonce,
    );
    return { type: 'refused', reason: 'no-right', suggestion };
  }
  return {
    type: 'applied',
    record: draft.create('person', nonce, id, { values: kept, labels: [id] }),
  };
};
