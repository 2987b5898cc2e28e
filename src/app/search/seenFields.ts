/**
 * What a member sees of each of many persons. The ways to a person are worked out once for all who are reached in the same ways:
 * ten thousand contacts of a company come in a handful of labels.
 */
import type { Reading } from '../../core/book/reading';
import type { BookRecord, RecordId } from '../../core/book/record';
import { fieldsOf } from '../../core/book/personFields';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../../core/contacts/fieldValue';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { sharedPart } from '../../core/contacts/sharedPart';
import type { Placement } from '../../core/sharing/placement';
import { visibleOn } from '../../core/sharing/visibility';

const byPerson = (placements: readonly Placement[]): ReadonlyMap<RecordId, readonly Placement[]> => {
  const found = new Map<RecordId, Placement[]>();
  for (const placement of placements) {
    const known = found.get(placement.person);
    if (known === undefined) found.set(placement.person, [placement]);
    else known.push(placement);
  }
  return found;
};

const partOf = (fields: Fields, shared: readonly ShareItem[]): Fields => {
  const part: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES) {
    const value = sharedPart(name, fields[name] ?? [], shared);
    if (value.length > 0) part[name] = value;
  }
  return part;
};

/** Undefined for whom no label shows him. */
export const seenFields = (reading: Reading): ((person: BookRecord) => Fields | undefined) => {
  const { author: account, now } = reading;
  const access = reading.access();
  const placed = byPerson(reading.placements());
  const known = new Map<string, readonly ShareItem[]>();
  const visible = (person: BookRecord): readonly ShareItem[] => {
    const placements = placed.get(person.id) ?? [];
    const ways = [person.label ?? '', ...placements.map(({ label, cap }) => `${label} ${cap}`)].join('\n');
    const before = known.get(ways);
    if (before !== undefined) return before;
    const items = visibleOn(access, person, placements, { account, now });
    known.set(ways, items);
    return items;
  };
  return (person) => {
    const items = visible(person);
    return items.length === 0 ? undefined : partOf(fieldsOf(person), items);
  };
};
