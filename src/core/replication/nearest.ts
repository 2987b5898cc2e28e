/** What a contact was given by a run that died, where only its values can tell. */
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES, FIELDS } from '../contacts/fieldTable';
import type { Element, FieldName, FieldValue } from '../contacts/fieldValue';
import type { HeldContact } from './memberState';
import { withOwn } from './ownPart';
import type { ReplicaContact } from './replica';

/** How many elements one of the two has and the other has not. */
export const difference = (name: FieldName, a: FieldValue, b: FieldValue): number => {
  const isIn = (value: FieldValue, element: Element): boolean =>
    value.some((other) => sameValue(name, [element], [other]));
  return a.filter((element) => !isIn(b, element)).length + b.filter((element) => !isIn(a, element)).length;
};

/**
 * What a value was before it was edited, where it may have been any of several: what only some of them had was neither typed nor taken
 * away by anybody. Told by mistake it could not be taken back; a wish that is not told its owner repeats.
 */
export const valueBefore = (name: FieldName, now: FieldValue, values: readonly FieldValue[]): FieldValue => {
  const [first = [], ...others] = values;
  if (FIELDS[name].single) return first;
  const isIn = (value: FieldValue, element: Element): boolean =>
    value.some((other) => sameValue(name, [element], [other]));
  const everywhere = first.filter((element) => others.every((value) => isIn(value, element)));
  const here = values.flat().filter((element) => isIn(now, element) && !isIn(everywhere, element));
  return [...everywhere, ...here];
};

/** What an earlier run was about to make of a contact, wherever it seems to have done it. */
export const asWritten = (
  held: HeldContact,
  meant: HeldContact | undefined,
  { fields }: ReplicaContact,
): HeldContact => {
  if (meant === undefined) return held;
  // Before an adoption nothing was shared.
  if (held.labels.length === 0) return { ...meant, handle: held.handle };
  const written = FIELD_NAMES.flatMap((name) => {
    const seen = fields[name] ?? [];
    const [before, after] = [held.shadow[name] ?? [], meant.shadow[name] ?? []];
    return difference(name, seen, after) < difference(name, seen, before) ? [[name, after] as const] : [];
  });
  if (written.length === 0) return held;
  const { echo: _former, ...rest } = held;
  return { ...rest, shadow: { ...held.shadow, ...Object.fromEntries(written) } };
};

/** Whether an adopted contact says rather what it was before than what was made of it; where both are the same nobody can tell. */
export const isAsBefore = (
  { source, shadow, original }: HeldContact,
  { fields }: ReplicaContact,
): boolean => {
  if (source !== 'adopted' || original === undefined) return false;
  const further = FIELD_NAMES.reduce((sum, name) => {
    const [seen, before] = [fields[name] ?? [], original[name] ?? []];
    const made = withOwn(name, shadow[name] ?? [], before);
    return sum + difference(name, seen, made) - difference(name, seen, before);
  }, 0);
  return further > 0;
};
