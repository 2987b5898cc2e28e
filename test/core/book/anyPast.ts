/** Steps back into a book's past, for the laws that hold whatever people ask: mostly to changes that there were. */
import type { Operation } from '../../../src/core/book/operation';
import type { Step } from './anyStep';
import type { PaperBook } from './paperBook';

interface Picked {
  readonly record: string;
  readonly label: string;
  readonly base: number;
}

export const pastOf = (book: PaperBook, step: Step, { record, label, base }: Picked): Operation => {
  const { log } = book.page();
  if (step.type === 'restore') {
    const deletions = log.filter((entry) => entry.type === 'delete');
    const gone = deletions[deletions.length - 1 - (step.lag % 3)];
    const home = gone === undefined ? undefined : book.record(gone.record).label;
    return {
      type: 'restore',
      record: gone?.about ?? gone?.record ?? record,
      label: step.lag % 4 === 3 ? label : (home ?? label),
      deletion: gone?.seq ?? 1,
    };
  }
  const changed = log.filter(({ changes }) => changes['phone'] !== undefined);
  const entry = changed[changed.length - 1 - (step.lag % 5)];
  return {
    type: 'use-value',
    record: entry?.record ?? record,
    base,
    field: 'phone',
    change: entry?.seq ?? 1,
    side: step.lag % 2 === 0 ? 'was' : 'now',
    nonce: book.nonce(),
  };
};
