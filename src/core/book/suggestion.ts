/** A suggestion's record, read as a suggestion, and who may decide it. */
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { sharedPart } from '../contacts/sharedPart';
import { roleOn } from '../sharing/access';
import type { Role } from '../sharing/role';
import { atLeast, isRole, may } from '../sharing/role';
import type { MassChange } from './massChange';
import { massChangeOf, massRight } from './massChange';
import type { MassMatter } from './operation';
import { MASS_MATTERS } from './operation';
import type { PersonSeen } from './operations/person';
import { admissible, findPerson, sharedIn } from './operations/person';
import { fieldsIn, isFieldValue } from './personFields';
import type { Reading } from './reading';
import type { AccountId, BookRecord, Json, LabelId, RecordId } from './record';
import { isJsonObject, textOf, valueOf } from './record';

export const SUGGESTION_STATES = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** Of the last ones, which are about many persons at once, `massChange.ts` knows more. */
export type Matter = FieldName | 'add' | 'remove' | 'place' | 'access' | MassMatter;

export interface KeptSuggestion {
  readonly id: RecordId;
  readonly label: LabelId;
  /** The person concerned; absent where a new one is proposed. */
  readonly person?: RecordId;
  readonly matter: Matter;
  readonly text: string;
  /** Of a field: what stood there and what should. Absent where that was too long to be kept. */
  readonly proposal?: { readonly was: FieldValue; readonly now: FieldValue };
  /** Of a new person: what he would hold. Absent where that was too long to be kept. */
  readonly fields?: Fields;
  /** Of what is about many persons: how many, and whether it waits. */
  readonly mass?: MassChange;
  /** The role that its author asks for. */
  readonly role?: Role;
  readonly state: SuggestionState;
  readonly by: AccountId;
  /** How its author was called then. */
  readonly byName: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Whether its author has been told, of it or of what was decided, and has put that aside. */
  readonly seen: boolean;
  /** What its decider was called then, and what he said to it; absent while it is open. */
  readonly decided?: { readonly byName: string; readonly word: string };
}

const MATTERS: readonly Matter[] = [...FIELD_NAMES, 'add', 'remove', 'place', 'access', ...MASS_MATTERS];

const proposalIn = (record: BookRecord): KeptSuggestion['proposal'] => {
  const [was, now]: readonly (Json | undefined)[] = [valueOf(record, 'was'), valueOf(record, 'now')];
  return isFieldValue(was) && isFieldValue(now) ? { was, now } : undefined;
};

const newFieldsIn = (record: BookRecord): Fields | undefined => {
  const fields = valueOf(record, 'fields');
  return isJsonObject(fields) ? fieldsIn((name) => fields[name]) : undefined;
};

/** Undefined for what is no suggestion. */
export const suggestionOf = (record: BookRecord | undefined): KeptSuggestion | undefined => {
  const matter = MATTERS.find((known) => record !== undefined && known === textOf(record, 'matter'));
  if (record?.kind !== 'suggestion' || record.deleted !== undefined) return undefined;
  const state = SUGGESTION_STATES.find((known) => known === textOf(record, 'state'));
  if (record.label === undefined || matter === undefined || state === undefined) return undefined;
  const person = textOf(record, 'person');
  const at = valueOf(record, 'at');
  const proposal = proposalIn(record);
  const fields = newFieldsIn(record);
  const mass = massChangeOf(record, matter);
  const role = textOf(record, 'role');
  return {
    id: record.id,
    label: record.label,
    ...(person === '' ? {} : { person }),
    matter,
    text: textOf(record, 'text'),
    ...(proposal === undefined ? {} : { proposal }),
    ...(fields === undefined ? {} : { fields }),
    ...(mass === undefined ? {} : { mass }),
    ...(isRole(role) ? { role } : {}),
    state,
    by: textOf(record, 'by'),
    byName: textOf(record, 'byName'),
    at: typeof at === 'number' ? at : 0,
    seen: valueOf(record, 'seen') === true,
    // Those that were decided before this was kept are old news.
    ...(typeof valueOf(record, 'decidedByName') === 'string'
      ? { decided: { byName: textOf(record, 'decidedByName'), word: textOf(record, 'word') } }
      : {}),
  };
};

export const fieldIn = ({ matter }: Pick<KeptSuggestion, 'matter'>): FieldName | undefined =>
  FIELD_NAMES.find((field) => field === matter);

/** A proposal of which a part is hidden from the reader is hidden from him whole; of one in words nobody knows the parts. */
const isShown = ({ proposal }: KeptSuggestion, field: FieldName, { shared }: PersonSeen): boolean => {
  if (!shared.includes(field)) return false;
  if (proposal === undefined) return field !== 'address' || shared.includes('homeAddress');
  return [proposal.was, proposal.now].every(
    (value) => sharedPart(field, value, shared).length === value.length,
  );
};

/** Of a new contact in the same way: accepting what one does not see would lose it. Its author sees what he has said. */
const isAllShown = (reading: Reading, { label, fields, by }: KeptSuggestion): boolean => {
  if (fields === undefined || by === reading.author) return true;
  const shown = admissible(fields, sharedIn(reading, label));
  const said = admissible(fields, reading.access().labels.find(({ id }) => id === label)?.shared ?? []);
  return JSON.stringify(shown) === JSON.stringify(said);
};

const mayDo = (reading: Reading, suggestion: KeptSuggestion, seen: PersonSeen | undefined): boolean => {
  const role = roleOn(reading.access(), suggestion.label, reading.author, reading.now);
  if (suggestion.matter === 'add') return may(role, 'add');
  if (seen === undefined) return false;
  if (suggestion.matter === 'remove') return may(role, 'remove');
  if (suggestion.matter !== 'place') return may(seen.right, 'edit');
  const home = seen.person.label;
  const onHome = home === undefined ? undefined : roleOn(reading.access(), home, reading.author, reading.now);
  return may(role, 'place') && may(onHome, 'share');
};

/** Whoever may share the label. Who has meanwhile got as much as he asks for, or more, is not to be given less. */
const accessRight = (
  { access, author, now }: Pick<Reading, 'access' | 'author' | 'now'>,
  { label, by, role = 'viewer' }: KeptSuggestion,
): 'unknown' | 'no-right' | 'gone' | 'may' => {
  const mine = roleOn(access(), label, author, now);
  if (mine === undefined) return 'unknown';
  if (!may(mine, 'share')) return 'no-right';
  return atLeast(roleOn(access(), label, by, now), role) ? 'gone' : 'may';
};

/**
 * Whoever may do himself what is suggested. He has to see the label that the suggestion belongs to: otherwise it would tell him
 * of somebody who knows the person by a label behind a wall. `unknown` alike for what does not exist and what he may not see.
 */
export const decidability = (
  reading: Reading,
  suggestion: KeptSuggestion,
): 'unknown' | 'no-right' | 'gone' | 'may' => {
  if (suggestion.mass !== undefined) return massRight(reading, suggestion, suggestion.mass);
  if (suggestion.matter === 'access') return accessRight(reading, suggestion);
  if (roleOn(reading.access(), suggestion.label, reading.author, reading.now) === undefined) return 'unknown';
  const seen = suggestion.person === undefined ? undefined : findPerson(reading, suggestion.person);
  if (suggestion.person !== undefined && seen === undefined) return 'unknown';
  const field = fieldIn(suggestion);
  if (field !== undefined && seen !== undefined && !isShown(suggestion, field, seen)) return 'unknown';
  if (!isAllShown(reading, suggestion)) return 'unknown';
  if (!mayDo(reading, suggestion, seen)) return 'no-right';
  return seen?.person.deleted === undefined ? 'may' : 'gone';
};
