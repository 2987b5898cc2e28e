/** Whom a message to a shared label would reach: its people as the member at the keyboard sees them, each with one address. */
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { BookRecord, LabelId, RecordId } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import { elementKey } from '../../core/contacts/canonicalValue';
import { displayName, readingOf as soundOf } from '../../core/contacts/displayName';
import type { Fields, FieldValue } from '../../core/contacts/fieldValue';
import { isAddress } from '../../core/contacts/mailbox';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, roleOn } from '../../core/sharing/access';
import type { Placement } from '../../core/sharing/placement';
import { labelsHolding } from '../../core/sharing/placement';
import type { SharedBookDeps } from '../mail/readSharedBook';
import { domainOf } from '../sharing/findColleague';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface Addressee {
  readonly record: RecordId;
  /** '' for whoever has none. */
  readonly name: string;
  /** Absent where there is none that he may see, or none that mail can be sent to. */
  readonly address?: string;
  /** The address is none of the member's own company. */
  readonly isOutside: boolean;
}

export interface LabelPeople {
  readonly key: LabelId;
  readonly name: string;
  /** As lists are sorted: by reading, else by name. */
  readonly people: readonly Addressee[];
}

/**
 * The first one that mail can be sent to: Google gives a contact's primary address before its others
 * (developers.google.com/people/api/rest/v1/people#fieldmetadata), and the book keeps the order.
 */
const preferred = (emails: FieldValue): string | undefined =>
  emails.map((email) => elementKey('email', email)).find(isAddress);

/** All that a line of the list needs; to work out the rest for thousands of people would take seconds. */
const needed = ({ name, nickname, organization, email, phone }: Fields): Fields => ({
  ...(name === undefined ? {} : { name }),
  ...(nickname === undefined ? {} : { nickname }),
  ...(organization === undefined ? {} : { organization }),
  ...(email === undefined ? {} : { email }),
  ...(phone === undefined ? {} : { phone }),
});

const placementsByPerson = (
  placements: readonly Placement[],
): ReadonlyMap<RecordId, readonly Placement[]> => {
  const found = new Map<RecordId, Placement[]>();
  for (const placement of placements)
    found.set(placement.person, [...(found.get(placement.person) ?? []), placement]);
  return found;
};

interface Seen {
  readonly record: RecordId;
  readonly fields: Fields;
}

/** What he may not see of a person is taken away before anything is made of it. */
const peopleOf = (reading: Reading, records: Iterable<BookRecord>, label: LabelId): readonly Seen[] => {
  const placed = placementsByPerson(reading.placements());
  const found: Seen[] = [];
  for (const record of records) {
    if (record.kind !== 'person' || record.deleted !== undefined) continue;
    const placements = placed.get(record.id) ?? [];
    if (!labelsHolding(record, placements).includes(label)) continue;
    const seen = findPerson({ ...reading, placements: () => placements }, record.id);
    if (seen !== undefined)
      found.push({ record: record.id, fields: admissible(needed(fieldsOf(record)), seen.shared) });
  }
  return found;
};

const sorted = (people: readonly Seen[]): readonly Seen[] =>
  people
    .map((person) => ({ person, order: soundOf(person.fields) || displayName(person.fields) }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ person }) => person);

const addressee = ({ record, fields }: Seen, company: string): Addressee => {
  const address = preferred(fields.email ?? []);
  return {
    record,
    name: displayName(fields),
    ...(address === undefined ? {} : { address }),
    isOutside: address !== undefined && domainOf(address) !== company,
  };
};

/** `key` came from a card: it is believed to name a label, and nothing more. */
export const viewLabelPeople =
  (deps: SharedBookDeps) =>
  (key: string): Result<LabelPeople, Refusal> => {
    if (!isRecordId(key, 'label')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const { id, email } = author.value;
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'person'] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const reading = readingOf(page.value, id, deps.clock.now());
    const label = reading.access().labels.find((known) => known.id === key);
    if (label === undefined || roleOn(reading.access(), key, id, reading.now) === undefined)
      return fail({ type: 'unknown-label' });
    const company = domainOf(email);
    return succeed({
      key,
      name: label.name,
      people: sorted(peopleOf(reading, page.value.records.values(), key)).map((person) =>
        addressee(person, company),
      ),
    });
  };
