/** Put a new person into a label. */
import { elementKey } from '../../contacts/canonicalValue';
import { displayName } from '../../contacts/displayName';
import type { Fields, FieldValue } from '../../contacts/fieldValue';
import { roleOn } from '../../sharing/access';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { admissible, fieldOf, findPerson, sharedIn } from './person';
import { suggest } from './suggest';

type Add = Extract<Operation, { type: 'add' }>;

/** Somebody whom the author sees is found at one of the addresses; what is behind a wall is not even denied. */
const isThere = (draft: Draft, { email = [] }: Fields): boolean => {
  const wanted = email.map((element) => elementKey('email', element)).filter((key) => key !== '');
  const holds = (value: FieldValue): boolean =>
    value.some((element) => wanted.includes(elementKey('email', element)));
  return draft.all('person').some((person) => {
    // Most records are passed over here, before what the author may see of them is worked out.
    if (person.deleted !== undefined || !holds(fieldOf(person, 'email'))) return false;
    return findPerson(draft, person.id)?.shared.includes('email') === true;
  });
};

export const decideAdd = (draft: Draft, { label: id, fields, unlessThere, nonce }: Add): Verdict => {
  const label = draft.access().labels.find((candidate) => candidate.id === id);
  const role = roleOn(draft.access(), id, draft.author, draft.now);
  if (label === undefined || role === undefined) return { type: 'refused', reason: 'unknown-label' };

  if (unlessThere === true && isThere(draft, fields)) return { type: 'refused', reason: 'there-already' };

  const kept = admissible(fields, sharedIn(draft, id));
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
