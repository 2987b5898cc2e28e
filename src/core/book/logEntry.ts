/** One change in the book's log, and the chain that makes a later alteration visible. */
import type { AccountId, Json, LabelId, RecordId, RecordKind, Seq } from './record';

export type ChangeType = 'create' | 'edit' | 'delete' | 'restore';

export interface FieldChange {
  readonly was: Json;
  readonly now: Json;
}

export interface LogEntry {
  readonly seq: Seq;
  /** Milliseconds since the epoch, for people to read; nothing is decided by it. */
  readonly at: number;
  readonly by: AccountId;
  /** `<account>|<channel>|<batch key>|<index>`: whose wish this change fulfils. */
  readonly key: string;
  readonly type: ChangeType;
  readonly kind: RecordKind;
  readonly record: RecordId;
  /** Where a record that is created has its home, so that the log alone tells all that the records hold. */
  readonly home?: LabelId;
  /** The person whom the change concerns, where `record` is a placement or a suggestion. */
  readonly about?: RecordId;
  /** Every label whose members should look. */
  readonly labels: readonly LabelId[];
  readonly changes: Readonly<Record<string, FieldChange>>;
  readonly salt: string;
  /** SHA-256 over salt and changes: the payload can be erased without breaking the chain. */
  readonly digest: string;
  /** SHA-256 over the previous link and everything but the payload. */
  readonly chain: string;
}

export type Hash = (text: string) => string;

/** An entry before it is linked. */
export type UnlinkedEntry = Omit<LogEntry, 'digest' | 'chain'>;

export const payloadDigest = (hash: Hash, entry: Pick<LogEntry, 'salt' | 'changes'>): string =>
  hash(`${entry.salt}\n${JSON.stringify(entry.changes)}`);

const linkOf = (hash: Hash, previous: string, entry: UnlinkedEntry, digest: string): string =>
  hash(
    JSON.stringify([
      previous,
      entry.seq,
      entry.at,
      entry.by,
      entry.key,
      entry.type,
      entry.kind,
      entry.record,
      entry.home ?? '',
      entry.about ?? '',
      entry.labels,
      digest,
    ]),
  );

export const linkEntry = (hash: Hash, previous: string, entry: UnlinkedEntry): LogEntry => {
  const digest = payloadDigest(hash, entry);
  return { ...entry, digest, chain: linkOf(hash, previous, entry, digest) };
};

/** Whether an entry says what it said, and follows from the link before it, where that is known. */
export const followsFrom = (hash: Hash, previous: string | undefined, entry: LogEntry): boolean => {
  const erased = Object.keys(entry.changes).length === 0 && entry.salt === '';
  if (!erased && payloadDigest(hash, entry) !== entry.digest) return false;
  return previous === undefined || linkOf(hash, previous, entry, entry.digest) === entry.chain;
};

/** The seq of the first entry that does not follow from the one before, or undefined when the chain holds. */
export const firstBrokenLink = (
  hash: Hash,
  previous: string,
  entries: readonly LogEntry[],
): Seq | undefined => {
  let link = previous;
  for (const entry of entries) {
    if (!followsFrom(hash, link, entry)) return entry.seq;
    link = entry.chain;
  }
  return undefined;
};
