/** The company's administrator decides what its people may do with labels; who is no administrator leaves a line in the log. */
import type { Policies } from '../../sharing/policies';
import { policiesIn, policyFields } from '../../sharing/policies';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { Json } from '../record';
import { noteAttempt } from './attempt';

type SetPolicies = Extract<Operation, { type: 'set-policies' }>;

const differing = (now: Policies, before: Policies): Readonly<Record<string, Json>> => {
  const earlier = policyFields(before);
  return Object.fromEntries(
    Object.entries(policyFields(now)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(earlier[name]),
    ),
  );
};

export const decideSetPolicies = (draft: Draft, { policies, isAdmin, nonce }: SetPolicies): Verdict => {
  if (!isAdmin) {
    noteAttempt(draft, 'set-policies');
    return { type: 'refused', reason: 'only-admins' };
  }
  const records = draft.all('policy');
  const known = records.find(({ deleted }) => deleted === undefined);
  const before = policiesIn(records);
  const changed = differing(policies, before);
  if (known === undefined) {
    const record = draft.create('policy', nonce, undefined, { values: policyFields(policies), labels: [] });
    return { type: 'applied', record };
  }
  if (Object.keys(changed).length === 0) return { type: 'unchanged', record: known.id };
  draft.change(known, { type: 'edit', values: changed, labels: [] });
  return { type: 'applied', record: known.id };
};
