/** What stays in a contact of fields that are not shown to its member: his own, and nothing that came with the label. Pure. */
import { elementKey, sameValue } from '../contacts/canonicalValue';
import { FIELDS } from '../contacts/fieldTable';
import type { FieldName, FieldValue } from '../contacts/fieldValue';
import { mergeValue } from '../contacts/mergeValue';
import type { ShareItem } from '../contacts/sharedPart';
import { unsharedPart } from '../contacts/sharedPart';
import type { HeldContact } from './memberState';
import type { ActiveLabels } from './observe';
import type { Wanted } from './plan';

/** Whether the field, or the home addresses of it, are shared by the contact's labels and hidden from its member, who gave them no value. */
export const isHiddenFromHim = (name: FieldName, wanted: Wanted, active: ActiveLabels): boolean => {
  if (wanted.said?.includes(name) === true) return false;
  const items: readonly ShareItem[] = name === 'address' ? [name, 'homeAddress'] : [name];
  const unseen = wanted.labels.flatMap((label) => active.get(label)?.label.unseen ?? []);
  return items.some((item) => unseen.includes(item) || wanted.hidden?.includes(item) === true);
};

interface Shown {
  readonly shared: readonly ShareItem[];
  readonly isHidden: boolean;
}

/** What is left of a value without each of these, as they were agreed on or as Google made them. */
const without = (name: FieldName, value: FieldValue, came: readonly FieldValue[]): FieldValue => {
  if (FIELDS[name].single) return came.some((one) => sameValue(name, value, one)) ? [] : value;
  const keys = new Set(came.flat().map((element) => elementKey(name, element)));
  return value.filter((element) => !keys.has(elementKey(name, element)));
};

/**
 * The part of a field that is not shown. What it held of the label goes, except from a contact that its member had put into the
 * label himself: there it stays as at the end of a share, unless it is hidden from him in particular and others gave it.
 */
export const unsharedNow = (
  name: FieldName,
  seen: FieldValue,
  before: HeldContact,
  { shared, isHidden }: Shown,
): FieldValue => {
  const part = (value: FieldValue = []): FieldValue => unsharedPart(name, value, shared);
  const [value, agreed] = [part(seen), part(before.shadow[name])];
  if (agreed.length === 0 || (before.source === 'contributed' && !isHidden)) return value;
  const came = [agreed, part(before.echo?.[name])].filter((one) => one.length > 0);
  if (before.source !== 'adopted') return without(name, value, came);
  // As at the end of a share: what he had before comes back, with what he has typed since.
  const original = part(before.original?.[name]);
  const rest = without(name, value, came);
  return rest.length === 0 ? original : mergeValue(name, [], rest, original).value;
};
