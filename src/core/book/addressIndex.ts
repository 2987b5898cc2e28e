/**
 * Which records hold an e-mail address, as a cache may know it: by keyed digests, in shards of which each is complete or absent,
 * so that what a shard does not have is in no record. Whatever is found is looked at again in the book, with the reader's right:
 * an entry too many costs a row, and never shows anything.
 */
import { elementKey } from '../contacts/canonicalValue';
import type { FieldValue } from '../contacts/fieldValue';
import { fieldOf } from './operations/person';
import type { BookRecord, RecordId } from './record';
import { isRecordId } from './record';

/** A hundred thousand contacts make shards of 70 KB; a cache takes 100 KB. */
export const SHARDS = 64;

/** Digest, then the records that hold the address. */
export type IndexShard = ReadonlyMap<string, readonly RecordId[]>;

export type Digest = (text: string) => string;

export const shardOf = (digest: string): number => parseInt(digest.slice(0, 4), 16) % SHARDS;

const keysOf = (emails: FieldValue): readonly string[] =>
  emails.map((email) => elementKey('email', email)).filter((key) => key !== '');

export const digestOf = (address: string, digest: Digest): string =>
  digest(elementKey('email', { value: address }));

/** What is to be added for these records, by shard. What records once held stays until the index is made anew. */
export const entriesOf = (
  records: Iterable<BookRecord>,
  digest: Digest,
): ReadonlyMap<number, ReadonlyMap<string, readonly RecordId[]>> => {
  const shards = new Map<number, Map<string, readonly RecordId[]>>();
  for (const record of records) {
    if (record.kind !== 'person' || record.deleted !== undefined) continue;
    for (const key of keysOf(fieldOf(record, 'email'))) {
      const name = digest(key);
      const shard = shards.get(shardOf(name)) ?? new Map<string, readonly RecordId[]>();
      const known = shard.get(name) ?? [];
      shard.set(name, known.includes(record.id) ? known : [...known, record.id]);
      shards.set(shardOf(name), shard);
    }
  }
  return shards;
};

export const mergedShard = (one: IndexShard, other: IndexShard): IndexShard => {
  const merged = new Map(one);
  for (const [name, ids] of other) merged.set(name, [...new Set([...(merged.get(name) ?? []), ...ids])]);
  return merged;
};

export const shardText = (shard: IndexShard): string =>
  [...shard].map(([name, ids]) => `${name} ${ids.join(' ')}`).join('\n');

/** Undefined for what `shardText` never wrote. */
export const shardFrom = (text: string): IndexShard | undefined => {
  const shard = new Map<string, readonly RecordId[]>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const [name = '', ...ids] = line.split(' ');
    const known = ids.filter((id) => isRecordId(id, 'person'));
    if (!/^[0-9a-f]{16}$/.test(name) || ids.length === 0 || known.length < ids.length) return undefined;
    shard.set(name, known);
  }
  return shard;
};
