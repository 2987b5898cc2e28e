/**
 * The loop breaker: a field that somebody else keeps changing back. Pure.
 *
 * A second sync tool or a program that tidies contacts undoes what is written, and two of them would drive a value to and fro
 * for ever, in every account that has the label. What a replica would be given for the fourth time within a day, always in the
 * place of the same value, is therefore neither
 * written nor told any more, until the member asks for it on a card. What Google itself makes of a value is no resistance: it is
 * learnt from the answer to the write (`echo`) and counts as what was written.
 */
import type { LabelId, RecordId } from '../book/record';
import { canonicalValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import type { LabelCount } from './cycleReport';
import type { HeldContact, MemberState, Written } from './memberState';
import type { Told } from './tell';

const DAY = 24 * 60 * 60_000;

/** A person who changes his mind writes a value twice or thrice; only a program does it hour by hour. */
const MOST_WRITES = 3;

/** Enough of a value to tell it from the other one. */
const LONGEST_NOTE = 100;

const shortly = (name: FieldName, value: FieldValue = []): string =>
  JSON.stringify(canonicalValue(name, value)).slice(0, LONGEST_NOTE);

/** Only the same two values are a to and fro: a person who types four different ones is no program. */
const noteOf = (name: FieldName, from: FieldValue | undefined, to: FieldValue): string =>
  `${shortly(name, from)} → ${shortly(name, to)}`;

type Writes = NonNullable<HeldContact['writes']>;

const recent = (writes: readonly Written[] | undefined, now: number): readonly Written[] =>
  (writes ?? []).filter(({ at }) => now - at < DAY);

/** Neither written nor told; 0 stands for one that its member wants written again. */
export const isResisted = ({ resisted = {} }: HeldContact, name: FieldName): boolean =>
  (resisted[name] ?? 0) > 0;

/** Whether whatever stands in the field may be overwritten, or left. */
export const isGivenUp = ({ resisted = {} }: HeldContact, name: FieldName): boolean =>
  resisted[name] !== undefined;

/** Whether the replica is given this value in that one's place once too often. */
export const isTooMuch = (
  held: HeldContact,
  name: FieldName,
  from: FieldValue,
  to: FieldValue,
  now: number,
): boolean => {
  if (held.resisted?.[name] === 0) return false;
  const writes = recent(held.writes?.[name], now);
  if (writes.length < MOST_WRITES) return false;
  const note = noteOf(name, from, to);
  return writes.filter((one) => one.value === note).length >= MOST_WRITES;
};

/** The contact's notes after an update that writes `values`, and leaves what is resisted. */
export const withWrites = (
  held: HeldContact,
  seen: Fields,
  values: Fields,
  left: readonly FieldName[],
  now: number,
): Pick<HeldContact, 'writes' | 'resisted'> => {
  const writes: Partial<Record<FieldName, readonly Written[]>> = {};
  const resisted: Partial<Record<FieldName, number>> = {};
  for (const name of FIELD_NAMES) {
    const value = values[name];
    const isAgain = held.resisted?.[name] === 0;
    const before = isAgain ? [] : recent(held.writes?.[name], now);
    const after =
      value === undefined ? before : [...before, { at: now, value: noteOf(name, seen[name], value) }];
    if (after.length > 0) writes[name] = after;
    const since = left.includes(name) ? now : held.resisted?.[name];
    if (since !== undefined && since > 0) resisted[name] = since;
  }
  return {
    ...(Object.keys(writes).length === 0 ? {} : { writes }),
    ...(Object.keys(resisted).length === 0 ? {} : { resisted }),
  };
};

/** What is not shown to him any more is not to stand in notes of it either. */
export const withoutNotesOf = (
  names: readonly FieldName[],
  { writes = {}, resisted = {} }: Pick<HeldContact, 'writes' | 'resisted'>,
): Pick<HeldContact, 'writes' | 'resisted'> => {
  const without = <Note>(notes: Readonly<Partial<Record<FieldName, Note>>>) =>
    Object.entries(notes).filter(([name]) => !names.some((one) => one === name));
  const [kept, left] = [without(writes), without(resisted)];
  return {
    ...(kept.length === 0 ? {} : { writes: Object.fromEntries(kept) }),
    ...(left.length === 0 ? {} : { resisted: Object.fromEntries(left) }),
  };
};

const isOver = (writes: Writes, now: number): boolean =>
  Object.values(writes).every((one) => recent(one, now).length === 0);

/** Notes of more than a day ago say nothing any more. */
export const withoutOldWrites = (
  contacts: Readonly<Record<RecordId, HeldContact>>,
  now: number,
): Readonly<Record<RecordId, HeldContact>> => {
  const old = Object.entries(contacts).filter(
    ([, { writes }]) => writes !== undefined && isOver(writes, now),
  );
  if (old.length === 0) return contacts;
  const kept = { ...contacts };
  for (const [record, { writes: _old, ...held }] of old) kept[record] = held;
  return kept;
};

/** When the member last asked to have such fields written again, by label. */
export type Asked = ReadonlyMap<LabelId, number>;

const askedFor = ({ labels, resisted = {} }: HeldContact, asked: Asked): readonly FieldName[] => {
  const last = Math.max(0, ...labels.map((label) => asked.get(label) ?? 0));
  return FIELD_NAMES.filter((name) => isSince(resisted[name], last));
};

const isSince = (since: number | undefined, last: number): boolean =>
  since !== undefined && since > 0 && since <= last;

export const asksAgain = ({ contacts }: MemberState, asked: Asked): boolean =>
  asked.size > 0 && Object.values(contacts).some((held) => askedFor(held, asked).length > 0);

/** What he asked for is written in this cycle, over whatever stands there. */
export const writeAgain = (told: Told, asked: Asked): Told => {
  if (!asksAgain(told.state, asked)) return told;
  const contacts = { ...told.state.contacts };
  const attention = new Set(told.attention);
  for (const [record, held] of Object.entries(told.state.contacts)) {
    const names = askedFor(held, asked);
    if (names.length === 0) continue;
    attention.add(record);
    contacts[record] = {
      ...held,
      resisted: { ...held.resisted, ...Object.fromEntries(names.map((name) => [name, 0])) },
    };
  }
  return { ...told, attention, state: { ...told.state, contacts } };
};

/** For the cards: how many fields of each label are left alone. */
export const resistedIn = (contacts: Readonly<Record<RecordId, HeldContact>>): readonly LabelCount[] => {
  const counts = new Map<LabelId, number>();
  for (const held of Object.values(contacts)) {
    if (held.resisted === undefined) continue;
    const count = Object.keys(held.resisted).length;
    for (const label of held.labels) counts.set(label, (counts.get(label) ?? 0) + count);
  }
  return [...counts].map(([label, count]) => ({ label, count }));
};
