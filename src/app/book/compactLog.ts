/** Moving the oldest changes out of a log that has grown long. Whoever does not come through has changed nothing. */
import { compactionOf, oldestSegment, recordsOf } from '../../core/book/compaction';
import type { BookHead } from '../../core/book/head';
import type { CommitPorts, Pause } from './commitSteps';

/** Three requests after a commit that went well: what comes of them is of no matter to it, and the next one tries again. */
export function* compactLog(
  { book, hashing }: Pick<CommitPorts, 'book' | 'hashing'>,
  head: BookHead,
): Generator<Pause, void, boolean> {
  yield { type: 'read' };
  const segment = book.read(oldestSegment(head));
  if (!segment.ok) return;
  yield { type: 'read' };
  const page = book.read({ records: recordsOf(segment.value.log) });
  if (!page.ok) return;
  const commit = compactionOf({ ...page.value, log: segment.value.log }, hashing.hash);
  if (commit === undefined) return;
  yield { type: 'append' };
  book.append(commit);
}
