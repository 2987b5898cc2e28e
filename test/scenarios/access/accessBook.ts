/** A book in which people have what a story says, written row by row: no operation under test has made it. */
import { decideCommit } from '../../../src/core/book/decideCommit';
import type { BookPage } from '../../../src/core/book/decideCommit';
import { emptyHead } from '../../../src/core/book/head';
import type { Operation } from '../../../src/core/book/operation';
import { findPerson } from '../../../src/core/book/operations/person';
import { readingOf } from '../../../src/core/book/reading';
import type { BookRecord, Json, LabelId, RecordId, RecordKind } from '../../../src/core/book/record';
import { recordId } from '../../../src/core/book/record';
import { accessFrom, whoHas } from '../../../src/core/sharing/access';
import { labelsHolding, placementOf } from '../../../src/core/sharing/placement';
import { hash, NOON } from '../../core/book/paperBook';

export const PEOPLE = ['Aiko', 'Ben', 'Chie', 'Dai', 'Emi'] as const;
export type Name = string;

export const DAY = 24 * 60 * 60_000;

export const idOf = (name: Name): string => String(1_001 + PEOPLE.findIndex((one) => one === name));

export interface AccessBook {
  readonly write: (kind: RecordKind, fields: Readonly<Record<string, Json>>, label?: LabelId) => RecordId;
  /** Whether the book would carry it out; nothing is changed. */
  readonly can: (name: Name, operation: Operation) => boolean;
  /** He does it, as far as the book allows. */
  readonly act: (name: Name, operation: Operation) => void;
  /** Undefined for a person whom he does not see; else what he sees of her. */
  readonly seen: (name: Name, person: RecordId) => readonly string[] | undefined;
  readonly seenBy: (person: RecordId) => readonly Name[];
}

export const NONCE = 'n000000000000000';

/** At noon. */
export const createAccessBook = (): AccessBook => {
  const records = new Map<RecordId, BookRecord>();
  const page = (): BookPage => ({ head: emptyHead('spring'), records, log: [] });
  const person = (name: Name) => ({
    id: idOf(name),
    email: `${name.toLowerCase()}@kaede.example`,
    name,
  });
  const decide = (name: Name, operation: Operation) =>
    decideCommit({
      page: page(),
      batch: { author: person(name), channel: 'card', key: NONCE, nonce: NONCE, operations: [operation] },
      now: NOON,
      hash,
    });
  return {
    write: (kind, fields, label) => {
      const row = [...records.values()].filter((record) => record.kind === kind).length;
      const id = recordId(kind, row, NONCE);
      const stored = Object.entries(fields).map(
        ([name, value]) => [name, { value, seq: 1, by: '1001' }] as const,
      );
      const home = label === undefined ? {} : { label };
      records.set(id, { id, kind, v: 1, ...home, fields: Object.fromEntries(stored) });
      return id;
    },
    can: (name, operation) => decide(name, operation).verdicts[0]?.type === 'applied',
    act: (name, operation) => {
      for (const record of decide(name, operation).commit?.records ?? []) records.set(record.id, record);
    },
    seen: (name, id) => findPerson(readingOf(page(), idOf(name), NOON), id)?.shared,
    seenBy: (id) => {
      const access = accessFrom(page().head, records.values());
      const placements = [...records.values()].flatMap((record) => placementOf(record) ?? []);
      const labels = labelsHolding(records.get(id)!, placements);
      const accounts = labels.flatMap((label) => whoHas(access, label, NOON).map(({ account }) => account));
      return PEOPLE.filter((name) => accounts.includes(idOf(name)));
    },
  };
};
