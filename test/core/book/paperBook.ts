/** A book as plain values: `decideCommit` alone decides, and its commit becomes the next page. */
import { createHash } from 'node:crypto';
import type { BookPage, BookQuestion, Commit, Decision } from '../../../src/core/book/decideCommit';
import { decideCommit, questionFor } from '../../../src/core/book/decideCommit';
import { emptyHead } from '../../../src/core/book/head';
import type { Hash, LogEntry } from '../../../src/core/book/logEntry';
import type { Author, Batch, Operation, Verdict } from '../../../src/core/book/operation';
import type { BookRecord, RecordId, RecordKind } from '../../../src/core/book/record';
import { textOf } from '../../../src/core/book/record';

export const hash: Hash = (text) => createHash('sha256').update(text).digest('base64url');

export const aiko: Author = { id: '1001', email: 'aiko@kaede.example', name: 'Aiko Mori' };
export const ben: Author = { id: '1002', email: 'ben@kaede.example', name: 'Ben Hill' };
export const chie: Author = { id: '1003', email: 'chie@kaede.example', name: 'Chie Sato' };
export const dai: Author = { id: '1004', email: 'dai@kaede.example', name: 'Dai Ito' };

export const NOON = Date.UTC(2030, 3, 1, 3);

export interface PaperBook {
  readonly page: () => BookPage;
  /** Decides without writing. */
  readonly decide: (author: Author, ...operations: readonly Operation[]) => Decision;
  readonly tell: (author: Author, ...operations: readonly Operation[]) => readonly Verdict[];
  /** Tells one operation, expects it to be applied, and answers the record. */
  readonly apply: (author: Author, operation: Operation) => RecordId;
  readonly record: (id: RecordId) => BookRecord;
  readonly all: (kind: RecordKind) => readonly BookRecord[];
  readonly logSince: (seq: number) => readonly LogEntry[];
  readonly nonce: () => string;
}

/** What a store answers: no more than what was asked for. */
export const answerTo = ({ head, records, log }: BookPage, question: BookQuestion): BookPage => ({
  head,
  records: new Map(
    [...records].filter(
      ([id, record]) =>
        question.kinds?.includes(record.kind) === true ||
        question.records?.includes(id) === true ||
        (record.kind === 'member' && textOf(record, 'account') === question.member),
    ),
  ),
  log: log.filter(
    ({ seq }) =>
      question.entries?.includes(seq) === true ||
      (question.logAfter !== undefined && seq > question.logAfter),
  ),
});

export const pageAfter = ({ records, log }: BookPage, commit: Commit): BookPage => ({
  head: commit.head,
  records: new Map([...records, ...commit.records.map((record) => [record.id, record] as const)]),
  log: [...log, ...commit.log],
});

export const createPaperBook = (): PaperBook => {
  let page: BookPage = { head: emptyHead('spring'), records: new Map(), log: [] };
  let drawn = 0;
  const nonce = (): string => `n${String((drawn += 1)).padStart(15, '0')}`;

  const decide = (author: Author, ...operations: readonly Operation[]): Decision => {
    const batch: Batch = { author, channel: 'card', key: nonce(), nonce: nonce(), operations };
    return decideCommit({ page: answerTo(page, questionFor(batch)), batch, now: NOON, hash });
  };
  const tell = (author: Author, ...operations: readonly Operation[]): readonly Verdict[] => {
    const { verdicts, commit } = decide(author, ...operations);
    if (commit !== undefined) page = pageAfter(page, commit);
    return verdicts;
  };
  const record = (id: RecordId): BookRecord => {
    const found = page.records.get(id);
    if (found === undefined) throw new Error(`the book has no record ${id}`);
    return found;
  };

  return {
    page: () => page,
    decide,
    tell,
    apply: (author, operation) => {
      const [verdict] = tell(author, operation);
      if (verdict?.type !== 'applied') throw new Error(`not applied: ${JSON.stringify(verdict)}`);
      return verdict.record;
    },
    record,
    all: (kind) => [...page.records.values()].filter((each) => each.kind === kind),
    logSince: (seq) => page.log.filter((entry) => entry.seq > seq),
    nonce,
  };
};
