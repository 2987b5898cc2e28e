/** One thing kept in a book, and the seq and author of each of its fields. */

/** A change's number in the book's log: 1, 2, 3… */
export type Seq = number;

/** `sub` of the Google account. */
export type AccountId = string;

/** `<kind letter><row in base 36>.<96 random bits>`; the row is a hint, verified whenever it is used. */
export type RecordId = string;

/** The id of a label's own record. */
export type LabelId = RecordId;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** `Array.isArray` alone does not tell TypeScript that a readonly array is meant. */
export const isJsonObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const RECORD_KINDS = [
  'person',
  'label',
  'grant',
  'placement',
  'member',
  'suggestion',
  'group',
  'policy',
  'comment',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface StoredField {
  readonly value: Json;
  /** The change that gave the field this value. */
  readonly seq: Seq;
  readonly by: AccountId;
  /** The newest change of it by anybody else than `by`; absent where there was none. */
  readonly seqByOther?: Seq;
}

/** A field after its next change. Whoever changes it hides who changed it before him, so when anybody else last did is kept. */
export const fieldAfter = (before: StoredField | undefined, change: StoredField): StoredField => {
  const seqByOther = before?.by === change.by ? before.seqByOther : before?.seq;
  return { ...change, ...(seqByOther === undefined ? {} : { seqByOther }) };
};

export interface BookRecord {
  readonly id: RecordId;
  readonly kind: RecordKind;
  /** The change that touched the record last. */
  readonly v: Seq;
  /** The home label of a person; the label that a grant, placement or suggestion is about. */
  readonly label?: LabelId;
  /** The change that deleted it; the fields stay. */
  readonly deleted?: Seq;
  readonly fields: Readonly<Record<string, StoredField>>;
}

const LETTERS: Readonly<Record<RecordKind, string>> = {
  person: 'p',
  label: 'l',
  grant: 'g',
  placement: 'x',
  member: 'm',
  suggestion: 's',
  group: 'u',
  policy: 'c',
  comment: 'k',
};

const ID = /^([plgxmsuck])([0-9a-z]{1,6})\.([A-Za-z0-9_-]{16})$/;

/** `row` counts from 0 within the kind; `nonce` is 16 url-safe characters. */
export const recordId = (kind: RecordKind, row: number, nonce: string): RecordId =>
  `${LETTERS[kind]}${row.toString(36)}.${nonce}`;

/** Where a record should stand; undefined for a text that is no id. */
export const placeOf = (id: RecordId): { readonly kind: RecordKind; readonly row: number } | undefined => {
  const match = ID.exec(id);
  const kind = RECORD_KINDS.find((candidate) => LETTERS[candidate] === match?.[1]);
  return match?.[2] === undefined || kind === undefined ? undefined : { kind, row: parseInt(match[2], 36) };
};

export const isRecordId = (text: string, kind: RecordKind): boolean => placeOf(text)?.kind === kind;

/** A field's value, or undefined where it was never set. */
export const valueOf = (record: BookRecord, field: string): Json | undefined => record.fields[field]?.value;

export const textOf = (record: BookRecord, field: string): string => {
  const value = valueOf(record, field);
  return typeof value === 'string' ? value : '';
};
