/** What the log alone says that the records hold: it is the book's truth, and the tabs are drawn from it. */
import type { LogEntry } from './logEntry';
import type { BookRecord, RecordId, StoredField } from './record';
import { fieldAfter } from './record';

/** An entry whose payload was erased: that something changed is known, and no longer what. */
export const isErased = ({ changes, salt }: LogEntry): boolean =>
  salt === '' && Object.keys(changes).length === 0;

const afterEntry = (record: BookRecord | undefined, entry: LogEntry): BookRecord => {
  const { deleted, ...known } = record ?? {
    id: entry.record,
    kind: entry.kind,
    v: 0,
    ...(entry.home === undefined ? {} : { label: entry.home }),
    fields: {},
  };
  const fields: Record<string, StoredField> = { ...known.fields };
  for (const [name, { now }] of Object.entries(entry.changes))
    fields[name] = fieldAfter(fields[name], { value: now, seq: entry.seq, by: entry.by });
  const formerly = deleted === undefined || entry.type === 'restore' ? {} : { deleted };
  return {
    ...known,
    v: entry.seq,
    fields,
    ...formerly,
    ...(entry.type === 'delete' ? { deleted: entry.seq } : {}),
  };
};

/** In the order of the entries, which is that of the log. */
export const foldLog = (
  entries: Iterable<LogEntry>,
  before: ReadonlyMap<RecordId, BookRecord> = new Map(),
): ReadonlyMap<RecordId, BookRecord> => {
  const records = new Map(before);
  for (const entry of entries) records.set(entry.record, afterEntry(records.get(entry.record), entry));
  return records;
};

/**
 * The first record that is not what a part of its history makes of it: each field that the part changed last says so, or was
 * changed later still. Checked before that part leaves the log.
 */
export const firstUnlike = (
  entries: readonly LogEntry[],
  records: ReadonlyMap<RecordId, BookRecord>,
): RecordId | undefined => {
  for (const [id, told] of foldLog(entries)) {
    const record = records.get(id);
    if (record === undefined || record.v < told.v || record.kind !== told.kind) return id;
    for (const [name, field] of Object.entries(told.fields)) {
      const stands = record.fields[name];
      if (stands === undefined || stands.seq < field.seq) return id;
      // Who changed it before that part, the part does not know.
      const isSame = stands.by === field.by && JSON.stringify(stands.value) === JSON.stringify(field.value);
      if (stands.seq === field.seq && !isSame) return id;
    }
  }
  return undefined;
};
