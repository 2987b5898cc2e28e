/** Which of an adopted contact's own elements are gone without anything having come in their place. Pure. */
import { elementKey } from '../contacts/canonicalValue';
import type { FieldName, FieldValue } from '../contacts/fieldValue';
import type { HeldContact } from './memberState';

/** Keys of a field's own elements that are not to be seen without anything having come in their place. */
export const goneBefore = (
  { covered, absent }: Pick<HeldContact, 'covered' | 'absent'>,
  name: FieldName,
): readonly string[] => [...(covered?.[name] ?? []), ...(absent?.[name] ?? [])];

/** What he gets back one day, without what he has taken out himself. */
export const leftOf = ({ original, absent }: HeldContact, name: FieldName): FieldValue =>
  (original?.[name] ?? []).filter((element) => absent?.[name]?.includes(elementKey(name, element)) !== true);
