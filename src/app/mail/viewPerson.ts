/** One person of a label that reaches the member at the keyboard. */
import { readingOf } from '../../core/book/reading';
import type { BookRecord, RecordKind, StoredField } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { FieldName } from '../../core/contacts/fieldValue';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS } from '../../core/sharing/access';
import { giverOf } from '../sharing/given';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { withLastNote } from './lastNote';
import type { PersonView } from './personView';
import { personView } from './personView';
import type { SharedBookDeps } from './readSharedBook';

interface Found {
  readonly person: PersonView;
  readonly records: ReadonlyMap<string, BookRecord>;
}

const findPerson = (
  deps: SharedBookDeps,
  record: string,
  kinds: readonly RecordKind[],
): Result<Found, Refusal> => {
  if (!isRecordId(record, 'person')) return fail({ type: 'not-understood' });
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const page = deps.book.read({ kinds, records: [record] });
  if (!page.ok) return fail(outOfReach(page.problem));
  const reading = readingOf(page.value, author.value.id, deps.clock.now());
  const person = personView(reading, record);
  if (person === undefined) return fail({ type: 'unknown-record' });
  const { records } = page.value;
  return succeed({ person: withLastNote(person, reading, records.values()), records });
};

/** Of what he sees alone, and sees whole: that something hidden was changed is not said. */
const lastChange = ({ person: { record, visible }, records }: Found): StoredField | undefined => {
  const isSeenWhole = (name: FieldName): boolean =>
    visible.includes(name) && (name !== 'address' || visible.includes('homeAddress'));
  return FIELD_NAMES.filter(isSeenWhole)
    .flatMap((name) => records.get(record)?.fields[name] ?? [])
    .reduce<StoredField | undefined>(
      (latest, field) => (latest === undefined || field.seq > latest.seq ? field : latest),
      undefined,
    );
};

/** `record` came from a card: it is believed to name a person, and nothing more. */
export const viewPerson =
  (deps: SharedBookDeps) =>
  (record: string): Result<PersonView, Refusal> => {
    const found = findPerson(deps, record, [...ACCESS_KINDS, 'placement', 'comment']);
    return found.ok ? succeed(found.value.person) : found;
  };

/** …with his last change, for which the book is read a second time. */
export const viewContact =
  (deps: SharedBookDeps) =>
  (record: string): Result<PersonView, Refusal> => {
    const found = findPerson(deps, record, [...ACCESS_KINDS, 'placement', 'member', 'comment']);
    if (!found.ok) return found;
    const change = lastChange(found.value);
    if (change === undefined) return succeed(found.value.person);
    const giver = giverOf(deps.book, [...found.value.records.values()], [change]);
    if (!giver.ok) return fail(outOfReach(giver.problem));
    return succeed({ ...found.value.person, changed: giver.value.given(change) });
  };
