/** Commits made for the tests of a store: what they say is of no matter, only whether a store keeps it. */
import { compactionOf } from '../../src/core/book/compaction';
import type { BookPage, Commit } from '../../src/core/book/decideCommit';
import type { Draft } from '../../src/core/book/draft';
import { createDraft } from '../../src/core/book/draft';
import { markerOf } from '../../src/core/book/head';
import type { LogEntry } from '../../src/core/book/logEntry';
import { linkEntry } from '../../src/core/book/logEntry';
import type { Author } from '../../src/core/book/operation';
import type { BookRecord, Json, RecordId } from '../../src/core/book/record';
import { RECORD_KINDS } from '../../src/core/book/record';
import type { BookQuestion } from '../../src/core/book/decideCommit';
import type { BookStore } from '../../src/app/ports';
import type { Problem } from '../../src/core/replication/problem';
import type { Result } from '../../src/core/result';
import { nodeHashing } from '../memory/nodeHashing';

const aiko: Author = { id: '100000000000000000001', email: 'aiko@kaede.example', name: 'Aiko Natori' };

export const nonce = (number: number): string => `conform${String(number).padStart(9, '0')}`;

export const LABEL = 'l0.conformlabel0000';

export const commitAfter = ({ head, records }: BookPage, write: (draft: Draft) => void): Commit => {
  const draft = createDraft({
    head,
    records,
    author: aiko,
    now: Date.UTC(2026, 3, 6, 0, 30, 15, 250),
    nonce: 'n000000000000000',
    operationKey: () => `${aiko.id}|card|conformance|0`,
    saltFor: (seq) => `salt ${String(seq)}`,
  });
  write(draft);
  const log: LogEntry[] = [];
  for (const entry of draft.entries())
    log.push(linkEntry(nodeHashing.hash, log.at(-1)?.chain ?? head.chain, entry));
  const marker = markerOf(head.seq + 1);
  return {
    after: head.marker,
    rowsBefore: head.rows,
    head: { ...draft.head(), marker, chain: log.at(-1)?.chain ?? head.chain },
    records: draft.written(),
    log,
  };
};

export const valueOf = <Value>(answer: Result<Value, Problem>): Value => {
  if (!answer.ok) throw new Error(`not answered: ${JSON.stringify(answer.problem)}`);
  return answer.value;
};

/** The whole book, as it can be asked for. */
export const EVERYTHING: BookQuestion = { kinds: RECORD_KINDS, logAfter: 0 };

export const readAll = (store: BookStore): BookPage => valueOf(store.read(EVERYTHING));

export const commit = (store: BookStore, write: (draft: Draft) => void): Commit => {
  const made = commitAfter(readAll(store), write);
  valueOf(store.append(made));
  return made;
};

/** Moves the oldest entries of the log out of it, up to `last`. */
export const compactionTo = (page: BookPage, last: number): Commit => {
  const made = compactionOf({ ...page, log: page.log.filter(({ seq }) => seq <= last) }, nodeHashing.hash);
  if (made === undefined) throw new Error('The log does not make what the records are.');
  return made;
};

export const compact = (store: BookStore, last: number): Commit => {
  const { head } = valueOf(store.read({}));
  const made = compactionTo(valueOf(store.read({ ...EVERYTHING, logAfter: head.base - 1 })), last);
  valueOf(store.append(made));
  return made;
};

export const addPersons =
  (count: number, note: (index: number) => Json = (index) => [{ value: `number ${String(index)}` }]) =>
  (draft: Draft): void => {
    for (let index = 0; index < count; index += 1)
      draft.create('person', nonce(index), LABEL, { values: { note: note(index) }, labels: [LABEL] });
  };

export const byId = (records: readonly BookRecord[]): ReadonlyMap<RecordId, BookRecord> =>
  new Map(records.map((record) => [record.id, record]));
