/**
 * The book as it would be if everything happened one after another, and nothing ever went wrong: each commit that was seen is
 * taken in its order, and what the book holds in the end has to be what they come to. It imports nothing of the product.
 */

export interface SeenEntry {
  readonly seq: number;
  readonly by: string;
  readonly type: string;
  readonly record: string;
  readonly labels: readonly string[];
  readonly changes: Readonly<Record<string, { readonly was: unknown; readonly now: unknown }>>;
}

export interface SeenRecord {
  readonly id: string;
  readonly v: number;
  readonly deleted?: number;
  readonly fields: Readonly<
    Record<string, { readonly value: unknown; readonly seq: number; readonly by: string }>
  >;
}

interface ModelField {
  text: string;
  seq: number;
  by: string;
}

interface ModelRecord {
  v: number;
  deleted: number | undefined;
  readonly fields: Map<string, ModelField>;
}

export interface BookModel {
  seq: number;
  readonly records: Map<string, ModelRecord>;
  readonly heads: Map<string, number>;
}

export const emptyBookModel = (): BookModel => ({ seq: 0, records: new Map(), heads: new Map() });

const textOf = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** One more commit is seen: it has to fit what was there. */
export const take = (model: BookModel, entry: SeenEntry): readonly string[] => {
  const faults: string[] = [];
  const where = `entry ${String(entry.seq)}`;
  if (entry.seq !== model.seq + 1) faults.push(`${where} follows ${String(model.seq)} (I18)`);
  model.seq = entry.seq;
  const known = model.records.get(entry.record);
  if ((entry.type === 'create') === (known !== undefined))
    faults.push(`${where}: ${entry.type} of what is ${known === undefined ? 'not ' : ''}there (I18)`);
  const record = known ?? { v: 0, deleted: undefined, fields: new Map<string, ModelField>() };
  model.records.set(entry.record, record);
  for (const [name, { was, now }] of Object.entries(entry.changes)) {
    if ((record.fields.get(name)?.text ?? 'null') !== textOf(was))
      faults.push(`${where}: ${name} was not what it says (I10)`);
    record.fields.set(name, { text: textOf(now), seq: entry.seq, by: entry.by });
  }
  record.v = entry.seq;
  if (entry.type === 'delete') record.deleted = entry.seq;
  if (entry.type === 'restore') record.deleted = undefined;
  for (const label of entry.labels) model.heads.set(label, entry.seq);
  return faults;
};

/** Bookkeeping that is nobody’s act has no entry in the log. */
const UNLOGGED = 'batches';

const compare = (record: SeenRecord, model: ModelRecord | undefined): readonly string[] => {
  if (model === undefined) return [`${record.id} is in the book and in no entry (I10)`];
  const faults: string[] = [];
  if (record.v !== model.v || record.deleted !== model.deleted)
    faults.push(`${record.id} is not of the entry that it should be of (I10)`);
  for (const [name, { value, seq, by }] of Object.entries(record.fields)) {
    const field = model.fields.get(name);
    if (name !== UNLOGGED && (field?.text !== textOf(value) || field.seq !== seq || field.by !== by))
      faults.push(`${record.id}.${name} is not what the log says (I10)`);
  }
  for (const name of model.fields.keys())
    if (record.fields[name] === undefined) faults.push(`${record.id}.${name} is gone (I10)`);
  return faults;
};

/** What the book holds, against what the commits come to. */
export const refines = (
  model: BookModel,
  head: { readonly seq: number; readonly heads: Readonly<Record<string, number>> },
  records: readonly SeenRecord[],
): readonly string[] => [
  ...(head.seq === model.seq ? [] : [`the head says ${String(head.seq)} (I18)`]),
  ...[...model.heads].flatMap(([label, seq]) =>
    head.heads[label] === seq ? [] : [`the head of ${label} is not its last entry (I18)`],
  ),
  ...records.flatMap((record) => compare(record, model.records.get(record.id))),
  ...(records.length === model.records.size ? [] : ['a record is missing (I10)']),
];
