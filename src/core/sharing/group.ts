/**
 * What the book knows of a group or of the whole company: who was in it when the Directory was last read to the end. A snapshot
 * holds only who is in a group itself; who is in it through another group is found by that one's own snapshot.
 *
 * A group that cannot be read is not an empty one. It stays as it was for seven days; then nothing comes through it any more,
 * and nothing is taken either.
 */
import type { AccountId, BookRecord, Json } from '../book/record';
import { textOf, valueOf } from '../book/record';
import type { Crowd, GroupId } from './principal';
import { crowdFrom, principalText } from './principal';

export interface Group {
  readonly crowd: Crowd;
  readonly name: string;
  readonly email: string;
  readonly members: readonly AccountId[];
  /** The groups in it. */
  readonly inner: readonly GroupId[];
  /** When it was last read to its end, within a day; absent while it never was. */
  readonly readAt?: number;
  /** Since when it cannot be read. */
  readonly failingSince?: number;
}

/** A group with everybody and every group that was in it once: the proof without which nobody's copy is taken. */
export interface GroupPast extends Group {
  readonly formerMembers: readonly AccountId[];
  readonly formerInner: readonly GroupId[];
}

const DAY = 24 * 60 * 60_000;

/** How long the last complete reading counts. */
export const KEPT_UNREAD = 7 * DAY;

/** One that was never read has nobody to be left as he is. */
export const isPaused = ({ readAt }: Group, now: number): boolean =>
  readAt !== undefined && now - readAt >= KEPT_UNREAD;

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one: Json) => typeof one === 'string') : [];

const numberOf = (record: BookRecord, field: string): number | undefined => {
  const value = valueOf(record, field);
  return typeof value === 'number' ? value : undefined;
};

/** A group of many members stands in several rows: the first says what it is, the others hold more of its members. */
const partOf = (record: BookRecord): GroupPast | undefined => {
  const crowd = record.kind === 'group' ? crowdFrom(textOf(record, 'principal')) : undefined;
  if (crowd === undefined || record.deleted !== undefined) return undefined;
  const [readAt, failingSince] = [numberOf(record, 'readAt'), numberOf(record, 'failingSince')];
  return {
    crowd,
    name: textOf(record, 'name'),
    email: textOf(record, 'email'),
    members: texts(valueOf(record, 'members')),
    inner: texts(valueOf(record, 'inner')),
    formerMembers: texts(valueOf(record, 'formerMembers')),
    formerInner: texts(valueOf(record, 'formerInner')),
    ...(readAt === undefined ? {} : { readAt }),
    ...(failingSince === undefined ? {} : { failingSince }),
  };
};

/** Every group of the book, its rows put together. */
export const groupPasts = (records: Iterable<BookRecord>): readonly GroupPast[] => {
  const groups = new Map<string, GroupPast>();
  for (const record of records) {
    const part = partOf(record);
    if (part === undefined) continue;
    const key = principalText(part.crowd);
    const first = groups.get(key);
    groups.set(
      key,
      first === undefined
        ? part
        : {
            ...part,
            ...first,
            members: [...first.members, ...part.members],
            formerMembers: [...first.formerMembers, ...part.formerMembers],
          },
    );
  }
  return [...groups.values()];
};

export const withoutPast = ({ formerMembers: _members, formerInner: _inner, ...group }: GroupPast): Group =>
  group;

/** As if nobody had ever left: whom the group has reached at any time. */
export const asEver = ({ formerMembers, formerInner, ...group }: GroupPast): Group => ({
  ...group,
  members: [...group.members, ...formerMembers],
  inner: [...group.inner, ...formerInner],
});
