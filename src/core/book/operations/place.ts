/** Hold a person in a further label, without a copy. */
import { displayName } from '../../contacts/displayName';
import { roleOn } from '../../sharing/access';
import { lowerRole, may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { fieldsOf } from '../personFields';
import { admissible, findPerson } from './person';
import { suggest } from './suggest';

type Place = Extract<Operation, { type: 'place' }>;

export const decidePlace = (draft: Draft, { record, label, cap, nonce }: Place): Verdict => {
  const seen = findPerson(draft, record);
  const onTarget = roleOn(draft.access(), label, draft.author, draft.now);
  if (seen === undefined || onTarget === undefined) return { type: 'refused', reason: 'unknown-record' };
  const { person, labels } = seen;
  if (person.deleted !== undefined) return { type: 'refused', reason: 'gone' };
  if (labels.includes(label)) return { type: 'unchanged', record };

  const onHome =
    person.label === undefined ? undefined : roleOn(draft.access(), person.label, draft.author, draft.now);
  if (onHome === undefined || !may(onHome, 'share') || !may(onTarget, 'place')) {
    const text = displayName(admissible(fieldsOf(person), seen.shared));
    const suggestion = suggest(draft, { label, person: record, matter: 'place', text }, nonce);
    return { type: 'refused', reason: 'no-right', suggestion };
  }
  draft.create('placement', nonce, label, {
    values: { person: record, cap: lowerRole(cap, onHome) },
    labels: [...labels, label],
    about: record,
  });
  return { type: 'applied', record };
};
