/**
 * The index of addresses in the script cache, which Google may empty at any time, whole or in part
 * (developers.google.com/apps-script/reference/cache/cache). Every shard names the making that it belongs to, and the head the
 * moment of the book that they are right for: a shard that is missing, of another making, or of another moment is unknown. Whoever
 * writes the head last has read or written every shard before; of two who write at once at most one moment can be the book's.
 */
import type { AddressIndex, Nonces } from '../../app/ports';
import type { Digest, IndexShard } from '../../core/book/addressIndex';
import {
  digestOf,
  entriesOf,
  mergedShard,
  shardFrom,
  SHARDS,
  shardOf,
  shardText,
} from '../../core/book/addressIndex';
import type { BookPlace } from '../../core/book/head';
import type { RecordId } from '../../core/book/record';
import type { Sign } from '../../core/book/mirror';
import { digestKeyFrom, keyedDigest } from '../../core/contacts/keyedDigest';

type Texts = Readonly<Record<string, string | undefined>>;

/** Apps Script's, with texts for what its typings leave open. */
type Cache = Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put' | 'putAll'> & {
  readonly getAll: (keys: string[]) => Texts;
};

const HEAD = 'addresses';
const keyOf = (shard: number): string => `${HEAD}.${String(shard)}`;

/** The longest that a cache keeps anything. */
const SECONDS = 21_600;
/** A cache takes 100 KB a value; what is longer is never complete, and so never believed. */
const LONGEST = 95_000;

interface Head extends BookPlace {
  readonly making: string;
}

const headText = ({ making, epoch, seq }: Head): string => `${making} ${String(seq)} ${epoch}`;

const headFrom = (text: string | null | undefined): Head | undefined => {
  const [, making = '', seq = '', epoch = ''] = /^(\S+) (\d+) (\S+)$/.exec(text ?? '') ?? [];
  return making === '' ? undefined : { making, seq: Number(seq), epoch };
};

const stored = (making: string, shard: IndexShard): string => `${making}\n${shardText(shard)}`;

const shardIn = (text: string | undefined, making: string): IndexShard | undefined =>
  text?.startsWith(`${making}\n`) === true ? shardFrom(text.slice(making.length + 1)) : undefined;

const isSame = (one: BookPlace, other: BookPlace): boolean =>
  one.epoch === other.epoch && one.seq === other.seq;

export interface CacheIndexDeps {
  readonly cache: Cache;
  /** With a secret of the script, from which that of the digests is made. */
  readonly sign: Sign;
  readonly nonces: Nonces;
}

export const createCacheIndex = ({ cache, sign, nonces }: CacheIndexDeps): AddressIndex => {
  const digest = (): Digest => {
    const secret = digestKeyFrom(sign(HEAD));
    return (text) => keyedDigest(secret, text);
  };
  const put = (values: Readonly<Record<string, string>>): void => {
    const fitting = Object.entries(values).filter(([, text]) => text.length <= LONGEST);
    if (fitting.length > 0) cache.putAll(Object.fromEntries(fitting), SECONDS);
  };

  return {
    find: (place, addresses) => {
      const keyed = digest();
      const names = addresses.map((address) => digestOf(address, keyed));
      const shards = [...new Set(names.map(shardOf))];
      const found = cache.getAll([HEAD, ...shards.map(keyOf)]);
      const head = headFrom(found[HEAD]);
      if (head === undefined || !isSame(head, place)) return undefined;
      const read = new Map(shards.map((shard) => [shard, shardIn(found[keyOf(shard)], head.making)]));
      const ids = new Set<string>();
      for (const name of names) {
        const shard = read.get(shardOf(name));
        if (shard === undefined) return undefined;
        for (const id of shard.get(name) ?? []) ids.add(id);
      }
      return [...ids];
    },

    fill: ({ epoch, seq }, records) => {
      const entries = entriesOf(records, digest());
      const making = nonces.draw();
      const shards = Array.from({ length: SHARDS }, (_, shard): readonly [string, string] => [
        keyOf(shard),
        stored(making, entries.get(shard) ?? new Map<string, readonly RecordId[]>()),
      ]);
      put(Object.fromEntries(shards));
      cache.put(HEAD, headText({ making, epoch, seq }), SECONDS);
    },

    follow: (from, to, changed) => {
      const head = headFrom(cache.get(HEAD));
      if (head === undefined || !isSame(head, from)) return;
      const { making } = head;
      const entries = entriesOf(changed, digest());
      const found: Texts = entries.size === 0 ? {} : cache.getAll([...entries.keys()].map(keyOf));
      const grown = [...entries].flatMap(([shard, added]) => {
        const known = shardIn(found[keyOf(shard)], making);
        // A shard that is gone stays gone: it would miss what it held.
        return known === undefined
          ? []
          : [[keyOf(shard), stored(making, mergedShard(known, added))] as const];
      });
      // One that has grown too long stays as it was, and would miss what is new: the head stays behind with it.
      if (grown.some(([, text]) => text.length > LONGEST)) return;
      put(Object.fromEntries(grown));
      cache.put(HEAD, headText({ making, epoch: to.epoch, seq: to.seq }), SECONDS);
    },
  };
};
