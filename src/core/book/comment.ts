/**
 * A comment's record, read as a comment, and who sees it. A public one belongs to a label and is seen by everybody who sees the
 * person through that label; a private one belongs to none and is seen by its author alone.
 */
import { roleOn } from '../sharing/access';
import { may } from '../sharing/role';
import type { PersonSeen } from './operations/person';
import { findPerson } from './operations/person';
import type { Reading } from './reading';
import type { AccountId, BookRecord, Json, LabelId, RecordId, Seq } from './record';
import { isJsonObject, textOf, valueOf } from './record';

/** Somebody who is to look. */
export interface Mention {
  readonly account: AccountId;
  /** How he was called then. */
  readonly name: string;
}

export interface KeptComment {
  readonly id: RecordId;
  readonly v: Seq;
  readonly person: RecordId;
  /** Absent where its author alone reads it. */
  readonly label?: LabelId;
  readonly text: string;
  readonly by: AccountId;
  /** How its author was called then. */
  readonly byName: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly editedAt?: number;
  readonly mentions: readonly Mention[];
  /** Those of them who have looked. */
  readonly seenBy: readonly AccountId[];
}

/** `Array.isArray` alone would make its items `any`. */
const listIn = (record: BookRecord, field: string): readonly Json[] => {
  const value = valueOf(record, field);
  return Array.isArray(value) ? value.map((item: Json) => item) : [];
};

const mentionFrom = (value: Json): readonly Mention[] => {
  if (!isJsonObject(value)) return [];
  const { account, name } = value;
  return typeof account === 'string' && typeof name === 'string' ? [{ account, name }] : [];
};

/** Undefined for what is no comment, and for one that was deleted. */
export const commentOf = (record: BookRecord | undefined): KeptComment | undefined => {
  if (record?.kind !== 'comment' || record.deleted !== undefined) return undefined;
  const [at, editedAt] = [valueOf(record, 'at'), valueOf(record, 'editedAt')];
  return {
    id: record.id,
    v: record.v,
    person: textOf(record, 'person'),
    ...(record.label === undefined ? {} : { label: record.label }),
    text: textOf(record, 'text'),
    by: textOf(record, 'by'),
    byName: textOf(record, 'byName'),
    at: typeof at === 'number' ? at : 0,
    ...(typeof editedAt === 'number' ? { editedAt } : {}),
    mentions: listIn(record, 'mentions').flatMap(mentionFrom),
    seenBy: listIn(record, 'seenBy').filter((one) => typeof one === 'string'),
  };
};

/** Of those that hold the person, in their order: the home first. */
export const labelsSeen = (reading: Reading, { labels }: PersonSeen): readonly LabelId[] =>
  labels.filter((label) => roleOn(reading.access(), label, reading.author, reading.now) !== undefined);

/** Where the reader may say something to all of a label: as in a document, looking at it is not enough for that. */
export const labelsToCommentIn = (reading: Reading, seen: PersonSeen): readonly LabelId[] =>
  labelsSeen(reading, seen).filter((label) =>
    may(roleOn(reading.access(), label, reading.author, reading.now), 'edit'),
  );

/** The person is there and seen; of a deleted one all comments are out of sight until he comes back. */
export const isVisible = (reading: Reading, comment: KeptComment, seen: PersonSeen): boolean => {
  if (comment.person !== seen.person.id || seen.person.deleted !== undefined) return false;
  return comment.label === undefined
    ? comment.by === reading.author
    : labelsSeen(reading, seen).includes(comment.label);
};

const newestFirst = (one: KeptComment, other: KeptComment): number => other.at - one.at || other.v - one.v;

/** `records` hold all comments of the book, or those that are asked about. */
export const commentsOn = (
  reading: Reading,
  seen: PersonSeen,
  records: Iterable<BookRecord>,
): readonly KeptComment[] =>
  [...records]
    .flatMap((record) => commentOf(record) ?? [])
    .filter((comment) => isVisible(reading, comment, seen))
    .sort(newestFirst);

const countsIn = (person: BookRecord): Readonly<Record<LabelId, number>> => {
  const counts = valueOf(person, 'comments');
  return isJsonObject(counts)
    ? Object.fromEntries(
        Object.entries(counts).flatMap(([label, count]) =>
          typeof count === 'number' ? [[label, count] as const] : [],
        ),
      )
    : {};
};

/**
 * How many public comments of each label a person has stands with the person, so that a card can say it without reading them.
 * Of private ones nothing stands there: not even that there is one may be known.
 */
export const countsAfter = (person: BookRecord, label: LabelId, more: 1 | -1): Json => {
  const counts = countsIn(person);
  return { ...counts, [label]: Math.max(0, (counts[label] ?? 0) + more) };
};

export const publicCount = (reading: Reading, seen: PersonSeen): number => {
  const counts = countsIn(seen.person);
  return labelsSeen(reading, seen).reduce((total, label) => total + (counts[label] ?? 0), 0);
};

const isAddressed = ({ mentions, seenBy }: KeptComment, account: AccountId): boolean =>
  mentions.some((mention) => mention.account === account) && !seenBy.includes(account);

/** The persons to be read before `mentionsOf` can tell. */
export const personsWithMentions = (
  records: Iterable<BookRecord>,
  account: AccountId,
): readonly RecordId[] => [
  ...new Set(
    [...records]
      .flatMap((record) => commentOf(record) ?? [])
      .filter((comment) => isAddressed(comment, account))
      .map(({ person }) => person),
  ),
];

/** The comments in which somebody has mentioned the reader, and that he has not opened since: none that he may not see now. */
export const mentionsOf = (reading: Reading, records: Iterable<BookRecord>): readonly KeptComment[] =>
  [...records]
    .flatMap((record) => commentOf(record) ?? [])
    .filter((comment) => {
      if (!isAddressed(comment, reading.author)) return false;
      const seen = findPerson(reading, comment.person);
      return seen !== undefined && isVisible(reading, comment, seen);
    })
    .sort(newestFirst);
