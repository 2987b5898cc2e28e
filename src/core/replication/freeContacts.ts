/** Making contacts their owner's own again: label and tag go, and an adopted one gets back what it was. */
import { ask, stop } from './ask';
import type { Steps } from './effects';
import type { ContactUpdate, ReplicaContact } from './replica';
import { LARGEST_UPDATE } from './replica';

export interface Freed {
  /** As they were left. */
  readonly written: ReplicaContact[];
  /** Handles of those whose values Google refused; label and tag are gone wherever it takes that. */
  readonly refused: Set<string>;
  /** Handles of those that somebody has changed meanwhile, or that are not there: for a later run. */
  readonly late: Set<string>;
  /** A quota is used up. */
  isSpent: boolean;
}

const handlesOf = (updates: readonly ContactUpdate[]): readonly string[] =>
  updates.map(({ contact }) => contact.handle);

/** One that Google will not have as it should be must not hold up the others, nor this account for ever. */
function* freeBatch(batch: readonly ContactUpdate[], freed: Freed): Steps<void> {
  if (freed.isSpent) {
    for (const handle of handlesOf(batch)) freed.late.add(handle);
    return;
  }
  const answer = yield* ask('update-contacts', batch);
  if (answer.ok) {
    freed.written.push(...answer.value);
    return;
  }
  const { problem } = answer;
  freed.isSpent = problem.type === 'rate-limited';
  if (problem.type === 'stale' || problem.type === 'not-found' || freed.isSpent) {
    for (const handle of handlesOf(batch)) freed.late.add(handle);
    return;
  }
  if (problem.type !== 'declined' && problem.type !== 'no-room') return yield* stop(problem);
  const only = batch.length === 1 ? batch[0] : undefined;
  if (only === undefined) {
    const half = Math.ceil(batch.length / 2);
    yield* freeBatch(batch.slice(0, half), freed);
    return yield* freeBatch(batch.slice(half), freed);
  }
  freed.refused.add(only.contact.handle);
  if (Object.keys(only.fields).length > 0) yield* freeBatch([{ ...only, fields: {} }], freed);
}

export function* freeContacts(updates: readonly ContactUpdate[]): Steps<Freed> {
  const freed: Freed = { written: [], refused: new Set(), late: new Set(), isSpent: false };
  for (let start = 0; start < updates.length; start += LARGEST_UPDATE)
    yield* freeBatch(updates.slice(start, start + LARGEST_UPDATE), freed);
  return freed;
}
