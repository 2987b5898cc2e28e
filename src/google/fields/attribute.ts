/** How one attribute stands in Google's JSON: where, and in which type. Each kind reads what it writes. */
import { formatDate, parseDate } from '../../core/contacts/dateText';
import { isEntry } from './person';

export interface PersonAttribute {
  /** Google's name of the sub-field. */
  readonly subField: string;
  /** '' for whatever has the wrong type. */
  readonly read: (json: unknown) => string;
  /** Text goes out as people spell it; every other type needs the canonical form. */
  readonly write: (spelled: string, canonical: string) => unknown;
}

export const text = (subField: string): PersonAttribute => ({
  subField,
  read: (json) => (typeof json === 'string' ? json : ''),
  write: (spelled) => spelled,
});

/** Google's Date has a 0 or nothing for the parts that are not known. */
export const date = (subField: string): PersonAttribute => ({
  subField,
  read: (json) =>
    isEntry(json)
      ? formatDate({ year: part(json['year']), month: part(json['month']), day: part(json['day']) })
      : '',
  write: (_, canonical) => parseDate(canonical),
});

export const flag = (subField: string): PersonAttribute => ({
  subField,
  read: (json) => (json === true ? 'true' : ''),
  write: (_, canonical) => canonical === 'true',
});

export const wholeNumber = (subField: string): PersonAttribute => ({
  subField,
  read: (json) => (typeof json === 'number' && Number.isInteger(json) && json >= 0 ? String(json) : ''),
  write: (_, canonical) => Number(canonical),
});

/** One of Google's constants: MAIDEN_NAME is our maidenName. */
export const constant = (subField: string): PersonAttribute => ({
  subField,
  read: (json) =>
    typeof json === 'string' && /^[A-Z_]+$/.test(json)
      ? json.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
      : '',
  write: (_, canonical) => canonical.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
});

/** -1 makes a date impossible, so that half a date is never read out of a broken one. */
const part = (json: unknown): number =>
  json === undefined || json === null ? 0 : typeof json === 'number' ? json : -1;
