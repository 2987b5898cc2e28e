/** Whom a member sees with an address. */
import { fieldOf } from '../../core/book/operations/person';
import { elementKey } from '../../core/contacts/canonicalValue';
import type { FieldValue } from '../../core/contacts/fieldValue';
import type { PersonView } from './personView';
import { personView } from './personView';
import type { SharedBook } from './readSharedBook';

/** More than anybody looks through on a card. */
const MOST_PERSONS = 20;

const holds = (emails: FieldValue, wanted: string): boolean =>
  emails.some((email) => elementKey('email', email) === wanted);

/** Compared is what the member may see, so that no answer tells of a person or an address behind a wall. */
export const personsAt = (book: SharedBook['book'], address: string): readonly PersonView[] => {
  if (book === undefined) return [];
  const wanted = elementKey('email', { value: address });
  const found: PersonView[] = [];
  for (const record of book.records.values()) {
    // Most records are passed over here, before what the member may see of them is worked out.
    if (record.kind !== 'person' || !holds(fieldOf(record, 'email'), wanted)) continue;
    const person = personView(book.reading, record.id);
    if (person === undefined || !holds(person.fields.email ?? [], wanted)) continue;
    found.push(person);
    if (found.length === MOST_PERSONS) break;
  }
  return found;
};
