/** What the book has that a replica has not: the changed records of a member's labels, each with its values of today. */
import type { BookPage } from '../book/decideCommit';
import type { BookRecord, LabelId, RecordId, RecordKind, Seq } from '../book/record';
import { isRecordId } from '../book/record';
import { ACCESS_KINDS, accessFrom } from '../sharing/access';
import { labelsHolding, placementOf } from '../sharing/placement';
import type { Placement } from '../sharing/placement';
import { need, stop } from './ask';
import type { Steps } from './effects';
import type { SeenPart, Sight } from './sight';

export interface BookPerson extends SeenPart {
  readonly v: Seq;
  /** Those of the asked labels that hold it; none for a deleted one. */
  readonly labels: readonly LabelId[];
  /** That of the asked labels which was its home until it was deleted. */
  readonly deletedFrom?: LabelId;
  /** Those of the asked labels that held it, besides its home, and hold it no more; absent of whom nothing is shown. */
  readonly takenFrom?: readonly LabelId[];
}

export interface Changes {
  readonly persons: ReadonlyMap<RecordId, BookPerson>;
  /** The head up to which these changes are complete. */
  readonly cursor: Seq;
  readonly heads: Readonly<Record<LabelId, Seq>>;
}

const byPerson = (placements: readonly Placement[]): ReadonlyMap<RecordId, readonly Placement[]> => {
  const found = new Map<RecordId, Placement[]>();
  for (const placement of placements)
    found.set(placement.person, [...(found.get(placement.person) ?? []), placement]);
  return found;
};

const personsIn = (
  records: Iterable<BookRecord>,
  placements: readonly Placement[],
  ended: readonly Placement[],
  sight: Sight,
): Map<RecordId, BookPerson> => {
  const persons = new Map<RecordId, BookPerson>();
  const mine = sight.labels;
  const [placed, formerly] = [byPerson(placements), byPerson(ended)];
  for (const record of records) {
    if (record.kind !== 'person') continue;
    const own = placed.get(record.id) ?? [];
    const holding = labelsHolding(record, own).filter((label) => mine.has(label));
    const isDeleted = record.deleted !== undefined;
    const labels = isDeleted ? [] : holding;
    const home = isDeleted ? holding.find((label) => label === record.label) : undefined;
    // Of a person who is in none of his labels he is shown nothing, and so nothing is known again.
    const former = isDeleted
      ? holding
      : labels.length === 0
        ? []
        : labelsHolding(record, formerly.get(record.id) ?? []);
    const gone = former.filter((label) => mine.has(label) && !labels.includes(label) && label !== home);
    persons.set(record.id, {
      v: record.v,
      labels,
      ...(home === undefined ? {} : { deletedFrom: home }),
      ...(gone.length === 0 ? {} : { takenFrom: gone }),
      ...sight.partOf(record, own, labels),
    });
  }
  return persons;
};

const placementsIn = (page: BookPage): readonly Placement[] =>
  [...page.records.values()].flatMap((record) => placementOf(record) ?? []);

/** Those that have ended. */
const endedIn = (page: BookPage): readonly Placement[] =>
  [...page.records.values()].flatMap((record) => {
    if (record.deleted === undefined) return [];
    const { deleted: _ended, ...former } = record;
    return placementOf(former) ?? [];
  });

/** Who may read is asked together with what is read: a share may have ended since access was read, or access may be an old copy. */
const READ_WITH: readonly RecordKind[] = ['placement', ...ACCESS_KINDS];

/** Whoever has lost a label must not see what has come into it since. The next run has read access anew, and gives it up. */
function* makeSureOfSight({ head, records }: BookPage, sight: Sight): Steps<void> {
  if (sight.isStill(accessFrom(head, records.values()))) return;
  yield* need('read-access', 'book');
  yield* stop({ type: 'stale', what: 'access' });
}

/** Everything that the labels hold, for a replica that has none of it yet, and what they hold no more. */
export function* readWhole(sight: Sight): Steps<Changes> {
  const page = yield* need('read-book', { kinds: ['person', ...READ_WITH] });
  yield* makeSureOfSight(page, sight);
  const persons = personsIn(page.records.values(), placementsIn(page), endedIn(page), sight);
  return { persons, cursor: page.head.seq, heads: page.head.heads };
}

/** What the log tells since `cursor`, read at its present values. */
export function* readSince(cursor: Seq, sight: Sight): Steps<Changes> {
  const tail = yield* need('read-book', { logAfter: cursor });
  const { head } = tail;
  // The log before `base` was compacted away: only the whole tells the difference.
  if (cursor < head.base - 1) return yield* readWhole(sight);
  const touched = new Set<RecordId>();
  for (const entry of tail.log) {
    if (!entry.labels.some((label) => sight.labels.has(label))) continue;
    const person = entry.kind === 'person' ? entry.record : (entry.about ?? '');
    if (isRecordId(person, 'person')) touched.add(person);
  }
  if (touched.size === 0) return { persons: new Map(), cursor: head.seq, heads: head.heads };

  // Read later than the tail, so a value may be newer than `head`; it will be told again and change nothing then.
  const page = yield* need('read-book', { kinds: READ_WITH, records: [...touched] });
  yield* makeSureOfSight(page, sight);
  const persons = personsIn(page.records.values(), placementsIn(page), endedIn(page), sight);
  return { persons, cursor: head.seq, heads: head.heads };
}
