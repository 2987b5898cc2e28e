/** The form of a contact: the names of its inputs, what it carries of the values that stood in it, and what came back. */
import * as v from 'valibot';
import type { FilledForm } from '../app/contacts/saveContact';
import type { PersonView } from '../app/mail/personView';
import type { Fields, FieldValue } from '../core/contacts/fieldValue';
import type { FormField } from '../core/contacts/typedFields';
import {
  FORM_FIELDS,
  formFields,
  LONGEST_CARRIED,
  LONGEST_TYPED,
  shownInForm,
} from '../core/contacts/typedFields';
import type { CardEvent } from './cardEvent';

const MOST_VALUES = 10;

const shownSchema = v.pipe(
  v.array(v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(LONGEST_TYPED)))),
  v.maxLength(MOST_VALUES),
);

/** What a line that is filled in gives: no kind of home address, which a label may hide or not share. */
export const NEW_TYPES: Readonly<Partial<Record<FormField, readonly string[]>>> = {
  phone: ['work', 'mobile', 'main', 'workFax', 'home', 'other'],
  email: ['work', 'home', 'other'],
};

export const inputName = (field: FormField, place: number, attribute: string): string =>
  `${field}_${String(place)}_${attribute}`;
export const typeName = (field: FormField): string => `${field}_type`;
const shownName = (field: FormField): string => `shown_${field}`;

/** As it is drawn for somebody who opens it: every input holds what stands there. */
export const formOf = ({ record, v: seq, mayEdit, fields, visible }: PersonView): FilledForm => {
  const names = formFields(fields, visible);
  const shown: Fields = Object.fromEntries(
    names.map((field) => [field, shownInForm(field, fields[field] ?? [])]),
  );
  return {
    record,
    base: String(seq),
    fields: names,
    shown,
    typed: (field, place, attribute) => shown[field]?.[place]?.[attribute] ?? '',
    newType: (field) => NEW_TYPES[field]?.[0] ?? 'work',
    isSuggestion: !mayEdit,
  };
};

/** What a click on the form carries. */
export const carriedBy = ({ record, base, fields, shown }: FilledForm): Readonly<Record<string, string>> => ({
  record,
  base,
  ...Object.fromEntries(fields.map((field) => [shownName(field), JSON.stringify(shown[field] ?? [])])),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // No value of ours.
    return undefined;
  }
};

const shownBack = (text: string): FieldValue | undefined => {
  if (text === '' || text.length > LONGEST_CARRIED) return undefined;
  const shown = v.safeParse(shownSchema, parsed(text));
  return shown.success ? shown.output : undefined;
};

/** A field that the click does not carry was not in the form. */
export const formFrom = ({ parameter, input }: CardEvent, isSuggestion: boolean): FilledForm => {
  const carried = FORM_FIELDS.flatMap((field): readonly (readonly [FormField, FieldValue])[] => {
    const shown = shownBack(parameter(shownName(field)));
    return shown === undefined ? [] : [[field, shown]];
  });
  return {
    record: parameter('record'),
    base: parameter('base'),
    fields: carried.map(([field]) => field),
    shown: Object.fromEntries(carried),
    typed: (field, place, attribute) => input(inputName(field, place, attribute)),
    newType: (field) => {
      const type = input(typeName(field));
      return NEW_TYPES[field]?.find((known) => known === type) ?? 'work';
    },
    isSuggestion,
  };
};
