/** Makes a field's two directions, from Google and to Google, out of one table of its attributes. */
import { tidyValue } from '../../core/contacts/canonicalValue';
import { FIELDS } from '../../core/contacts/fieldTable';
import type { Element, FieldName, FieldValue } from '../../core/contacts/fieldValue';
import type { PersonAttribute } from './attribute';
import { entriesOf, type PersonEntry, type PersonJson } from './person';

export interface PersonField {
  /** Google's name of the field, as field masks spell it. */
  readonly personField: string;
  readonly fromPerson: (person: PersonJson) => FieldValue;
  /** An empty value gives an empty list, which clears the field where it stands in an update mask. */
  readonly toPerson: (value: FieldValue) => PersonJson;
}

/**
 * Only what the table names is read, so what Google adds by itself (`metadata`, `formattedType`, `displayName`,
 * `canonicalForm`) never looks like somebody's edit. Reading tidies: Google also fills in whole names and addresses
 * beside their parts.
 */
export const describePersonField = (
  field: FieldName,
  personField: string,
  attributes: Readonly<Record<string, PersonAttribute>>,
  constants: PersonEntry = {},
): PersonField => {
  const columns = Object.entries(attributes);
  return {
    personField,
    fromPerson: (person) =>
      tidyValue(
        field,
        entriesOf(person, personField).map((entry): Element =>
          Object.fromEntries(columns.map(([name, { subField, read }]) => [name, read(entry[subField])])),
        ),
      ),
    toPerson: (value) => ({
      [personField]: tidyValue(field, value).map((element) => {
        const canonical = FIELDS[field].canonical(element);
        return {
          ...constants,
          ...Object.fromEntries(
            columns
              .filter(([name]) => canonical[name] !== undefined)
              .map(([name, { subField, write }]) => [
                subField,
                write(element[name] ?? '', canonical[name] ?? ''),
              ]),
          ),
        };
      }),
    }),
  };
};
