/** A member wants written again what another program kept changing back in his account. It concerns nobody else. */
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { ownGrants } from './chooseCopy';

type WriteAgain = Extract<Operation, { type: 'write-again' }>;

export const decideWriteAgain = (draft: Draft, { label }: WriteAgain): Verdict => {
  const grants = ownGrants(draft, [label]);
  const first = grants[0];
  if (first === undefined) return { type: 'refused', reason: 'unknown-label' };
  for (const grant of grants) draft.change(grant, { type: 'edit', values: { again: draft.now }, labels: [] });
  return { type: 'applied', record: first.id };
};
