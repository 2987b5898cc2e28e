/** A book as it would be after batches that nobody has committed: the same decisions, on a page that holds all of it. */
import type { BookPage, BookQuestion } from './decideCommit';
import { decideCommit } from './decideCommit';
import type { Hash } from './logEntry';
import type { Batch, Verdict } from './operation';
import { textOf } from './record';

export interface Supposed {
  /** Every record of the book, and of its log what would be new. */
  readonly page: BookPage;
  readonly verdicts: readonly Verdict[];
}

/** `page` holds every record, and of the log what was supposed before. */
export const suppose = (page: BookPage, batch: Batch, now: number, hash: Hash): Supposed => {
  const { verdicts, commit } = decideCommit({ page, batch, now, hash });
  if (commit === undefined) return { page, verdicts };
  const records = new Map(page.records);
  for (const record of commit.records) records.set(record.id, record);
  return { page: { head: commit.head, records, log: [...page.log, ...commit.log] }, verdicts };
};

/** What the supposed book answers; `log` is what the real one has of the log that is asked for. */
export const readSupposed = (
  { head, records, log: supposed }: BookPage,
  { kinds = [], records: ids = [], member, logAfter, logTo = head.seq }: BookQuestion,
  log: BookPage['log'],
): BookPage => {
  const wanted = new Set(ids);
  const asked = [...records].filter(
    ([id, record]) =>
      kinds.includes(record.kind) ||
      wanted.has(id) ||
      (member !== undefined && record.kind === 'member' && textOf(record, 'account') === member),
  );
  const since = supposed.filter(({ seq }) => logAfter !== undefined && seq > logAfter && seq <= logTo);
  return { head, records: new Map(asked), log: [...log, ...since] };
};
