/** What a label has lost and its curators may bring back, the latest first, as far as the log goes. */
import type { LogEntry } from '../../core/book/logEntry';
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { LabelId, RecordId, Seq } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import type { Fields } from '../../core/contacts/fieldValue';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, roleOn } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import type { SharedBookDeps } from '../mail/readSharedBook';
import { memberName } from '../sharing/given';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface DeletedContact {
  readonly record: RecordId;
  readonly label: LabelId;
  readonly deletion: Seq;
  readonly how: 'deleted' | 'taken-out';
  readonly fields: Fields;
  readonly byName: string;
  readonly at: number;
}

export interface DeletedContacts {
  readonly label: LabelId;
  readonly name: string;
  readonly items: readonly DeletedContact[];
  /** Where the next part begins. */
  readonly before?: Seq;
}

/** As many as a card shows at once. */
export const MOST_DELETED = 20;

interface Loss {
  readonly entry: LogEntry;
  readonly person: RecordId;
}

const lossOf = (entry: LogEntry): readonly Loss[] => {
  const person = entry.kind === 'person' ? entry.record : entry.about;
  return person === undefined ? [] : [{ entry, person }];
};

/** What is back already, or was lost again later, is told by that later change; what he may not bring back is not listed. */
const isToBeHad = ({ entry, person }: Loss, reading: Reading, label: LabelId): boolean => {
  const seen = findPerson(reading, person);
  if (seen === undefined || reading.find(entry.record)?.deleted !== entry.seq) return false;
  const roleIn = (id: LabelId | undefined) =>
    id === undefined ? undefined : roleOn(reading.access(), id, reading.author, reading.now);
  if (entry.kind === 'person') return seen.person.label === label && may(roleIn(label), 'remove');
  if (seen.person.deleted !== undefined || seen.labels.includes(label)) return false;
  return (
    entry.by === reading.author || (may(roleIn(seen.person.label), 'share') && may(roleIn(label), 'place'))
  );
};

/** Three round trips: where in the log, what it says, and of whom. `label` and `before` came from a card. */
export const viewDeleted =
  (deps: SharedBookDeps) =>
  (label: string, before: string): Result<DeletedContacts, Refusal> => {
    if (!isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const until = /^\d{1,15}$/.test(before) ? { before: Number(before) } : {};
    const history = { of: { lostBy: label }, most: MOST_DELETED, ...until };
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'member'], history });
    if (!page.ok) return fail(outOfReach(page.problem));
    const [me, now] = [author.value.id, deps.clock.now()];
    const access = readingOf(page.value, me, now).access();
    const known = access.labels.find(({ id }) => id === label);
    const role = roleOn(access, label, me, now);
    if (known === undefined || role === undefined) return fail({ type: 'unknown-label' });
    if (!may(role, 'remove')) return fail({ type: 'no-right' });

    const losses = page.value.log.flatMap(lossOf);
    const persons = deps.book.read({ records: losses.map(({ person }) => person) });
    if (!persons.ok) return fail(outOfReach(persons.problem));
    const records = new Map([...page.value.records, ...persons.value.records]);
    const reading = readingOf({ ...page.value, records }, me, now);
    const first = page.value.log[0];
    return succeed({
      label,
      name: known.name,
      items: losses
        .filter((loss) => isToBeHad(loss, reading, label))
        .reverse()
        .flatMap(({ entry, person }): readonly DeletedContact[] => {
          const seen = findPerson(reading, person);
          if (seen === undefined) return [];
          return [
            {
              record: person,
              label,
              deletion: entry.seq,
              how: entry.kind === 'person' ? 'deleted' : 'taken-out',
              fields: admissible(fieldsOf(seen.person), seen.shared),
              byName: memberName(records.values(), entry.by),
              at: entry.at,
            },
          ];
        }),
      ...(first !== undefined && page.value.log.length === MOST_DELETED ? { before: first.seq } : {}),
    });
  };
