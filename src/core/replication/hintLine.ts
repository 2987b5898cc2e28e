/**
 * The hint that is pinned to a person, as the first line of the note in Google Contacts, which a telephone shows. It is no part of
 * the note: it is taken off where a contact comes in and put on where one goes out, so that no value that is compared, told, kept
 * or given back has ever held it. Whoever forgets this file in a new place shows the line, and tells nobody of it.
 */
import type { FieldValue } from '../contacts/fieldValue';
import type { Result } from '../result';
import type { EffectType, RequestOf, ValueOf } from './effects';
import type { Problem } from './problem';
import type { ContactCreate, ContactUpdate, ReplicaContact } from './replica';

/** Letters that every telephone has; the name says whose the line is, in both languages. */
const BEGINNING = '[Meibo] ';
const LINE = /(^|\n)\[Meibo\] ([^\r\n]*)\r?(?:\n|$)/;

/** A note ends at 128 KB with all else of the contact: beside one that is nearly so long the hint stands on the cards alone. */
const LONGEST_NOTE = 29_000;

const withLine = (note: FieldValue = [], hint = ''): FieldValue => {
  const text = note[0]?.['value'] ?? '';
  if (hint === '' || text.length > LONGEST_NOTE) return note;
  return [{ ...note[0], value: text === '' ? BEGINNING + hint : `${BEGINNING}${hint}\n${text}` }];
};

/** Somebody may have written above it. */
export const withoutHint = (contact: ReplicaContact): ReplicaContact => {
  const [note, ...more] = contact.fields.note ?? [];
  const text = note?.['value'] ?? '';
  if (!text.includes(BEGINNING)) return contact;
  const found = LINE.exec(text);
  if (found === null) return contact;
  const [line, before = '', hint = ''] = found;
  const rest = text.slice(0, found.index) + before + text.slice(found.index + line.length);
  const { note: _whole, ...fields } = contact.fields;
  const left = rest.trim() === '' ? more : [{ ...note, value: rest.replace(/\n$/, '') }, ...more];
  return { ...contact, hint, fields: left.length === 0 ? fields : { ...fields, note: left } };
};

const whole = ({ hint, ...contact }: ReplicaContact): ReplicaContact =>
  hint === undefined
    ? contact
    : { ...contact, fields: { ...contact.fields, note: withLine(contact.fields.note, hint) } };

const createdWith = ({ hint, ...create }: ContactCreate): ContactCreate =>
  hint === undefined
    ? create
    : { ...create, fields: { ...create.fields, note: withLine(create.fields.note, hint) } };

/** A contact that loses our tag loses the line as well: it is its owner's again. */
const updatedWith = ({ hint, ...update }: ContactUpdate): ContactUpdate => {
  const before = update.contact.hint;
  const after = update.record === null ? '' : (hint ?? before ?? '');
  const { note } = update.fields;
  if (before === undefined && after === '') return update;
  const isNoteWritten = note !== undefined || after !== (before ?? '');
  const value = withLine(note ?? update.contact.fields.note, after);
  return {
    ...update,
    contact: whole(update.contact),
    fields: isNoteWritten ? { ...update.fields, note: value } : update.fields,
  };
};

/** What goes out for a request, and what the answer to it is in here. */
interface Crossing<Type extends EffectType> {
  readonly out?: (request: RequestOf<Type>) => RequestOf<Type>;
  readonly in?: (value: ValueOf<Type>) => ValueOf<Type>;
}

const contactsIn = (contacts: readonly ReplicaContact[]): readonly ReplicaContact[] =>
  contacts.map(withoutHint);

const CROSSINGS: { readonly [Type in EffectType]?: Crossing<Type> } = {
  'list-contacts': { in: (page) => ({ ...page, contacts: contactsIn(page.contacts) }) },
  'get-contacts': { in: contactsIn },
  'create-contacts': { out: (creates) => creates.map(createdWith), in: contactsIn },
  'update-contacts': { out: (updates) => updates.map(updatedWith), in: contactsIn },
};

const crossingOf = <Type extends EffectType>(type: Type): Crossing<Type> | undefined => CROSSINGS[type];

export const goingOut = <Type extends EffectType>(type: Type, request: RequestOf<Type>): RequestOf<Type> =>
  crossingOf(type)?.out?.(request) ?? request;

export const comingIn = <Type extends EffectType>(
  type: Type,
  answer: Result<ValueOf<Type>, Problem>,
): Result<ValueOf<Type>, Problem> => {
  const enter = crossingOf(type)?.in;
  return answer.ok && enter !== undefined ? { ok: true, value: enter(answer.value) } : answer;
};

/**
 * What is to be written for the line; undefined where nothing is. Whoever has taken it out of his own note is left without it
 * until the hint changes: it is his note, and a program that rewrites notes would have us write every hour.
 */
export const hintToWrite = (
  wanted = '',
  { seen = '', last = '' }: { readonly seen?: string | undefined; readonly last?: string | undefined },
): string | undefined => (seen === wanted || (seen === '' && last === wanted) ? undefined : wanted);
