/** What the cells of a book must hold to be believed; a sheet can be edited by hand. */
import * as v from 'valibot';
import type { BookHead, Headline } from '../../core/book/head';
import type { LogEntry } from '../../core/book/logEntry';
import type { BookRecord, Json, RecordId, RecordKind } from '../../core/book/record';
import { RECORD_KINDS } from '../../core/book/record';
import { parseJson } from '../http';

const seq = v.pipe(v.number(), v.integer(), v.minValue(0));

/** All that is read here comes out of `JSON.parse`: to look for what is no JSON took most of the time of a large book's reading. */
const json = v.custom<Json>((value) => value !== undefined);

const recordSchema = v.object({
  id: v.string(),
  kind: v.picklist(RECORD_KINDS),
  v: seq,
  label: v.exactOptional(v.string()),
  deleted: v.exactOptional(seq),
  fields: v.record(
    v.string(),
    v.object({ value: json, seq, by: v.string(), seqByOther: v.exactOptional(seq) }),
  ),
});

/** How many rows each kind has used. A kind that is not named there has no tab: the book was made before it. */
const rowsSchema = v.objectWithRest(
  {
    person: seq,
    label: seq,
    grant: seq,
    placement: seq,
    member: seq,
    suggestion: seq,
    group: v.optional(seq),
    policy: v.optional(seq),
    comment: v.optional(seq),
    // Of kinds that a later version has: what it has counted stays.
  },
  seq,
);

const headlineSchema = v.object({
  epoch: v.string(),
  seq,
  base: seq,
  link: v.string(),
  archived: seq,
  marker: v.string(),
  chain: v.string(),
  rows: rowsSchema,
  unmade: v.optional(v.array(v.picklist(RECORD_KINDS)), []),
  formerly: v.array(v.object({ epoch: v.string(), seq })),
  movedTo: v.exactOptional(v.string()),
});

const headSchema = v.object({ ...headlineSchema.entries, heads: v.record(v.string(), seq) });

const changesSchema = v.record(v.string(), v.object({ was: json, now: json }));

const parsed = <Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | undefined => {
  const result = v.safeParse(schema, parseJson(text));
  return result.success ? result.output : undefined;
};

/** Undefined unless the cell holds exactly this record: rows that were sorted or moved by hand do not pass. */
export const recordFrom = (cell: string, id?: RecordId): BookRecord | undefined => {
  const record = parsed(recordSchema, cell);
  return record === undefined || (id !== undefined && record.id !== id) ? undefined : record;
};

type Written = v.InferOutput<typeof headlineSchema>;

const rowsOf = ({ rows }: Written): Pick<Headline, 'rows'> => {
  const { group = 0, policy = 0, comment = 0, ...others } = rows;
  return { rows: { ...others, group, policy, comment } };
};

const unmadeIn = ({ rows, unmade }: Written): Pick<Headline, 'unmade'> => {
  const kinds: readonly RecordKind[] = RECORD_KINDS.filter(
    (kind) => rows[kind] === undefined || unmade.includes(kind),
  );
  return kinds.length === 0 ? {} : { unmade: kinds };
};

export const headFrom = (cell: string): BookHead | undefined => {
  const head = parsed(headSchema, cell);
  if (head === undefined) return undefined;
  const { unmade: _unmade, ...said } = head;
  return { ...said, ...rowsOf(head), ...unmadeIn(head) };
};

export const headlineFrom = (cell: string): Headline | undefined => {
  const headline = parsed(headlineSchema, cell);
  if (headline === undefined) return undefined;
  const { unmade: _unmade, ...said } = headline;
  return { ...said, ...rowsOf(headline), ...unmadeIn(headline) };
};

const TYPES = ['create', 'edit', 'delete', 'restore'] as const;

const entrySchema = v.object({
  seq,
  at: v.number(),
  by: v.string(),
  key: v.string(),
  type: v.picklist(TYPES),
  kind: v.picklist(RECORD_KINDS),
  record: v.string(),
  home: v.exactOptional(v.string()),
  about: v.exactOptional(v.string()),
  labels: v.array(v.string()),
  changes: changesSchema,
  salt: v.string(),
  digest: v.string(),
  chain: v.string(),
});

export const segmentFrom = (text: string): readonly LogEntry[] | undefined =>
  parsed(v.array(entrySchema), text);

/** `at` is read back from a text that people can read, to the millisecond. */
export const entryFrom = (cells: readonly string[], expected: number): LogEntry | undefined => {
  const [number, at, by, key, type, kind, record, home, about, labels, changes, salt, digest, chain] = cells;
  const known = TYPES.find((candidate) => candidate === type);
  const knownKind = RECORD_KINDS.find((candidate) => candidate === kind);
  const payload = parsed(changesSchema, changes ?? '');
  if (Number(number) !== expected || known === undefined || knownKind === undefined || payload === undefined)
    return undefined;
  return {
    seq: expected,
    at: Date.parse(at ?? ''),
    by: by ?? '',
    key: key ?? '',
    type: known,
    kind: knownKind,
    record: record ?? '',
    ...(home === undefined || home === '' ? {} : { home }),
    ...(about === undefined || about === '' ? {} : { about }),
    labels: (labels ?? '').split(' ').filter((label) => label !== ''),
    changes: payload,
    salt: salt ?? '',
    digest: digest ?? '',
    chain: chain ?? '',
  };
};
