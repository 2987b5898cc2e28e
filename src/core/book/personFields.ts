/** A person's record, read as contact fields. */
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { Element, FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import type { BookRecord, Json } from './record';
import { isJsonObject, valueOf } from './record';

const isElement = (value: Json): value is Element =>
  isJsonObject(value) && Object.values(value).every((attribute) => typeof attribute === 'string');

export const isFieldValue = (value: Json | undefined): value is FieldValue =>
  Array.isArray(value) && value.every((element: Json) => isElement(element));

/** Fields that hold nothing are left out. */
export const fieldsOf = (person: BookRecord): Fields => fieldsIn((name) => valueOf(person, name));

/** Whatever else is there is left out. */
export const fieldsIn = (values: (name: FieldName) => Json | undefined): Fields => {
  const fields: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES) {
    const value = values(name);
    if (isFieldValue(value) && value.length > 0) fields[name] = value;
  }
  return fields;
};
