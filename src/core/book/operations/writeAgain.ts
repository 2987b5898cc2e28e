/** A member wants written again what another program kept changing back in his account. It concerns nobody else. */
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { isReached, writeOwn } from './chooseCopy';

type WriteAgain = Extract<Operation, { type: 'write-again' }>;

export const decideWriteAgain = (draft: Draft, { label }: WriteAgain): Verdict => {
  if (!isReached(draft, label)) return { type: 'refused', reason: 'unknown-label' };
  const [record = label] = writeOwn(draft, label, { again: draft.now });
  return { type: 'applied', record };
};
