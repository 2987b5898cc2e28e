/** Deleting a contact, or taking it out of one label: who would lose it, the act, and bringing it back. */
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import { readingOf } from '../../core/book/reading';
import type { AccountId, BookRecord, LabelId, RecordId, Seq } from '../../core/book/record';
import { isRecordId, textOf } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, roleOn, whoHas } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import type { Sharing } from '../../core/sharing/waysIn';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { PersonView } from '../mail/personView';
import type { SharedBookDeps } from '../mail/readSharedBook';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { commitAndShow } from './commitAndShow';

export interface RemoveDeps extends SharedBookDeps, ClickDeps {}

export interface LosingLabel {
  readonly id: LabelId;
  readonly name: string;
  readonly people: number;
}

export interface RemovalPlan {
  readonly record: RecordId;
  /** The `v` of the contact as it is now: who deletes it has not seen what is changed later. */
  readonly base: Seq;
  readonly person: string;
  /** Where he may delete it: its home. */
  readonly home?: LabelId;
  /** Everybody who would lose it by a deletion, each once, as far as labels tell him that he sees. */
  readonly people: number;
  /** Those that he sees; the home first. */
  readonly labels: readonly LosingLabel[];
  /** Other labels out of which he may take it, and how many have it by no other label that he sees. */
  readonly takeOuts: readonly LosingLabel[];
}

const peopleOn = (sharing: Sharing, label: LabelId, now: number): readonly AccountId[] =>
  whoHas(sharing, label, now).map(({ account }) => account);

export const planRemoval =
  (deps: SharedBookDeps) =>
  (record: string): Result<RemovalPlan, Refusal> => {
    if (!isRecordId(record, 'person')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement'], records: [record] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const [me, now] = [author.value.id, deps.clock.now()];
    const reading = readingOf(page.value, me, now);
    const seen = findPerson(reading, record);
    if (seen === undefined || seen.person.deleted !== undefined) return fail({ type: 'unknown-record' });

    const access = reading.access();
    const held = seen.labels.flatMap((id) => {
      const label = access.labels.find((known) => known.id === id);
      const role = roleOn(access, id, me, now);
      return label === undefined || role === undefined
        ? []
        : [{ id, name: label.name, role, accounts: peopleOn(access, id, now) }];
    });
    const removable = held.filter(({ role }) => may(role, 'remove'));
    if (removable.length === 0) return fail({ type: 'no-right' });
    const losing = (id: LabelId, accounts: readonly AccountId[]): number => {
      const others = new Set(held.flatMap((other) => (other.id === id ? [] : other.accounts)));
      return accounts.filter((account) => !others.has(account)).length;
    };
    const home = removable.find(({ id }) => id === seen.person.label);
    return succeed({
      record,
      base: seen.person.v,
      person: displayName(admissible(fieldsOf(seen.person), seen.shared)),
      ...(home === undefined ? {} : { home: home.id }),
      people: new Set(held.flatMap(({ accounts }) => accounts)).size,
      labels: held.map(({ id, name, accounts }) => ({ id, name, people: accounts.length })),
      takeOuts: removable
        .filter(({ id }) => id !== seen.person.label)
        .map(({ id, name, accounts }) => ({ id, name, people: losing(id, accounts) })),
    });
  };

/** As it came from a card. */
export interface RemovalRequest {
  readonly record: string;
  readonly label: string;
  readonly base: string;
}

/** What an undo has to say. */
export interface Removed {
  readonly record: RecordId;
  readonly label: LabelId;
  readonly how: 'deleted' | 'taken-out';
  readonly deletion: Seq;
}

/** The newest act by which the label has lost the contact. */
const deletionIn = (
  records: Iterable<BookRecord>,
  record: RecordId,
  label: LabelId,
): Pick<Removed, 'how' | 'deletion'> | undefined => {
  let found: Pick<Removed, 'how' | 'deletion'> | undefined;
  for (const row of records) {
    const { deleted, id } = row;
    const isIts = id === record || (row.kind === 'placement' && textOf(row, 'person') === record);
    if (deleted === undefined || row.label !== label || !isIts) continue;
    if (found === undefined || found.deletion < deleted)
      found = { how: id === record ? 'deleted' : 'taken-out', deletion: deleted };
  }
  return found;
};

const isSeq = (text: string): boolean => /^\d{1,15}$/.test(text);

export const removeContact =
  (deps: RemoveDeps) =>
  ({ record, label, base }: RemovalRequest): Result<Removed, Refusal> => {
    if (!isRecordId(record, 'person') || !isRecordId(label, 'label') || !isSeq(base))
      return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const nonce = deps.nonces.draw();
    const done = commitClick(deps)(author.value, {
      type: 'take-out',
      record,
      label,
      base: Number(base),
      nonce,
    });
    if (!done.ok) return done;
    const page = deps.book.read({ kinds: ['placement'], records: [record] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const deletion = deletionIn(page.value.records.values(), record, label);
    return deletion === undefined ? fail({ type: 'gone' }) : succeed({ record, label, ...deletion });
  };

/** As it came from a card. */
export interface RestoreRequest {
  readonly record: string;
  readonly label: string;
  readonly deletion: string;
}

export const restoreContact =
  (deps: RemoveDeps) =>
  ({ record, label, deletion }: RestoreRequest): Result<PersonView, Refusal> => {
    if (!isRecordId(record, 'person') || !isRecordId(label, 'label') || !isSeq(deletion))
      return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const restored = commitAndShow(deps)(author.value, {
      type: 'restore',
      record,
      label,
      deletion: Number(deletion),
    });
    return restored.ok ? succeed(restored.value.person) : restored;
  };
