/** Which part of a value a share includes, and which stays with its owner. */
import { FIELD_NAMES, FIELDS } from './fieldTable';
import type { Element, FieldName, FieldValue } from './fieldValue';

/** What an owner can tick: a field, or the home among the addresses. */
export type ShareItem = FieldName | 'homeAddress';

export const SHARE_ITEMS: readonly ShareItem[] = [...FIELD_NAMES, 'homeAddress'];

/** What a new share includes unless its owner chooses otherwise: what concerns work, nothing that is private. */
export const DEFAULT_SHARED: readonly ShareItem[] = FIELD_NAMES.filter(
  (field) => FIELDS[field].sharedByDefault,
);

export const sharedPart = (field: FieldName, value: FieldValue, shared: readonly ShareItem[]): FieldValue =>
  value.filter((element) => isShared(field, element, shared));

export const unsharedPart = (field: FieldName, value: FieldValue, shared: readonly ShareItem[]): FieldValue =>
  value.filter((element) => !isShared(field, element, shared));

/** Address books offer `home`; people who type the type themselves write it in their language. */
const HOME = ['home', '自宅'];

const isShared = (field: FieldName, element: Element, shared: readonly ShareItem[]): boolean => {
  if (!shared.includes(field)) return false;
  if (field !== 'address' || shared.includes('homeAddress')) return true;
  return !HOME.includes(FIELDS.address.canonical(element)['type'] ?? '');
};

const ITEMS: ReadonlySet<unknown> = new Set(SHARE_ITEMS);

export const isShareItem = (value: unknown): value is ShareItem => ITEMS.has(value);
