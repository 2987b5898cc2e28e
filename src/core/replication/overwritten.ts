/** What a write would take out of a contact though neither the book nor the state has it: the member's own, kept for him. */
import { sameValue } from '../contacts/canonicalValue';
import { withoutDerived } from '../contacts/derived';
import { FIELD_NAMES, FIELDS } from '../contacts/fieldTable';
import type { Element, FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import type { HeldContact } from './memberState';
import type { ReplicaContact } from './replica';

const has = (name: FieldName, value: FieldValue | undefined, element: Element): boolean =>
  (value ?? []).some((other) => sameValue(name, [element], [other]));

/** An own value that he has corrected since he shared the contact gives way to a shared one of the same company, say. */
export const overwritten = (
  written: Fields,
  contact: ReplicaContact,
  { shadow, echo, original }: HeldContact,
  known: readonly (Fields | undefined)[],
): Fields | undefined => {
  const lost = FIELD_NAMES.flatMap((name) => {
    const target = written[name];
    if (target === undefined) return [];
    const elsewhere = [written, shadow, echo, original, ...known];
    const gone = withoutDerived(name, contact.fields[name] ?? [], target).filter(
      (element) => !elsewhere.some((fields) => has(name, fields?.[name], element)),
    );
    return gone.length === 0 ? [] : [[name, gone] as const];
  });
  return lost.length === 0 ? undefined : Object.fromEntries(lost);
};

/** What its owner has taken out of a list since the contact was claimed is his own no more; a single value may have been replaced. */
export const withoutTakenOut = (held: HeldContact, { fields }: ReplicaContact): HeldContact => {
  if (held.original === undefined) return held;
  const original = Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const value = held.original?.[name];
      if (value === undefined) return [];
      const left = value.filter((element) => has(name, fields[name], element));
      return [[name, FIELDS[name].single ? value : left] as const];
    }),
  );
  return { ...held, original };
};
