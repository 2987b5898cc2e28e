/** The history of a contact, the newest change first, and one change of it to be looked at. */
import type { ChangedField, HistoryEntry } from '../../core/book/contactHistory';
import { contactHistory } from '../../core/book/contactHistory';
import type { BookPage, BookQuestion } from '../../core/book/decideCommit';
import type { PersonSeen } from '../../core/book/operations/person';
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { RecordId, Seq } from '../../core/book/record';
import { isRecordId, textOf } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';
import type { Fields } from '../../core/contacts/fieldValue';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, roleOn } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import type { SharedBookDeps } from '../mail/readSharedBook';
import { memberName } from '../sharing/given';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface ChangeView {
  readonly seq: Seq;
  readonly at: number;
  /** '' where nobody knows his name. */
  readonly byName: string;
  readonly from: 'card' | 'contacts' | 'suggestion' | 'install';
  /** Who suggested it, where that is known and may be told. */
  readonly suggestedBy?: string;
  readonly what: HistoryEntry['what'];
  /** Of a place in a label. */
  readonly label?: string;
  readonly fields: readonly ChangedField[];
  readonly hint?: NonNullable<HistoryEntry['hint']>;
  readonly caretakers?: NonNullable<HistoryEntry['caretakers']>;
}

export interface HistoryView {
  readonly record: RecordId;
  /** The `v` of the contact as it is now. */
  readonly base: Seq;
  readonly person: string;
  readonly mayEdit: boolean;
  /** What stands now, of what he sees. */
  readonly current: Fields;
  readonly changes: readonly ChangeView[];
  /** Where the next part begins. */
  readonly before?: Seq;
  /** Older changes have left the log: what is here is not all. */
  readonly isCut: boolean;
}

/** As many as a card shows at once; what the member does not see is among them. */
export const MOST_CHANGES = 25;

const CHANNELS = { card: 'card', cycle: 'contacts', install: 'install', groups: 'install' } as const;

const suggesterOf = (
  { from }: HistoryEntry,
  reading: Reading,
  page: BookPage,
): Pick<ChangeView, 'suggestedBy'> => {
  const wish = typeof from === 'string' ? undefined : reading.find(from.suggestion);
  if (wish?.label === undefined) return {};
  // Of somebody who sees the contact by a label behind a wall nothing is told.
  const isTold = roleOn(reading.access(), wish.label, reading.author, reading.now) !== undefined;
  const name = isTold ? memberName(page.records.values(), textOf(wish, 'by')) : '';
  return name === '' ? {} : { suggestedBy: name };
};

const changeView = (entry: HistoryEntry, reading: Reading, page: BookPage): ChangeView => {
  const { seq, at, by, from, what, label, fields, hint, caretakers } = entry;
  const named = reading.access().labels.find(({ id }) => id === label);
  return {
    seq,
    at,
    byName: memberName(page.records.values(), by),
    from: typeof from === 'string' ? CHANNELS[from] : 'suggestion',
    ...suggesterOf(entry, reading, page),
    what,
    ...(named === undefined ? {} : { label: named.name }),
    fields,
    ...(hint === undefined ? {} : { hint }),
    ...(caretakers === undefined ? {} : { caretakers }),
  };
};

interface Found {
  readonly page: BookPage;
  readonly reading: Reading;
  readonly seen: PersonSeen;
}

const KINDS = [...ACCESS_KINDS, 'placement', 'member', 'suggestion'] as const;

const find = (
  deps: SharedBookDeps,
  record: string,
  question: Pick<BookQuestion, 'entries' | 'history'>,
): Result<Found, Refusal> => {
  if (!isRecordId(record, 'person')) return fail({ type: 'not-understood' });
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const page = deps.book.read({ kinds: KINDS, records: [record], ...question });
  if (!page.ok) return fail(outOfReach(page.problem));
  const reading = readingOf(page.value, author.value.id, deps.clock.now());
  const seen = findPerson(reading, record);
  return seen === undefined || seen.person.deleted !== undefined
    ? fail({ type: 'unknown-record' })
    : succeed({ page: page.value, reading, seen });
};

const viewOf = ({ page, reading, seen }: Found): Omit<HistoryView, 'before' | 'isCut'> => {
  const { id } = seen.person;
  const current = admissible(fieldsOf(seen.person), seen.shared);
  const own = page.log.filter(({ record, about }) => record === id || about === id);
  return {
    record: id,
    base: seen.person.v,
    person: displayName(current),
    mayEdit: may(seen.right, 'edit'),
    current,
    changes: contactHistory(own, seen, reading).map((entry) => changeView(entry, reading, page)),
  };
};

const SEQ = /^\d{1,15}$/;

/** Two round trips: where the history stands in the log, and what it says. `record` and `before` came from a card. */
export const viewHistory =
  (deps: SharedBookDeps) =>
  (record: string, before: string): Result<HistoryView, Refusal> => {
    const until = SEQ.test(before) ? { before: Number(before) } : {};
    const found = find(deps, record, { history: { of: { record }, most: MOST_CHANGES, ...until } });
    if (!found.ok) return found;
    const { log } = found.value.page;
    const first = log[0];
    const isBegun = log.some((entry) => entry.record === record && entry.type === 'create');
    const isLast = log.length < MOST_CHANGES;
    return succeed({
      ...viewOf(found.value),
      ...(first === undefined || isLast || isBegun ? {} : { before: first.seq }),
      isCut: isLast && !isBegun,
    });
  };

/** One round trip. */
export const viewChange =
  (deps: SharedBookDeps) =>
  (record: string, change: string): Result<HistoryView, Refusal> => {
    if (!SEQ.test(change)) return fail({ type: 'not-understood' });
    const seq = Number(change);
    // What accepts a suggestion closes it with the change after.
    const found = find(deps, record, { entries: [seq, seq + 1] });
    if (!found.ok) return found;
    const view = viewOf(found.value);
    const changes = view.changes.filter((one) => one.seq === seq);
    return changes.length === 0 ? fail({ type: 'not-in-log' }) : succeed({ ...view, changes, isCut: false });
  };
