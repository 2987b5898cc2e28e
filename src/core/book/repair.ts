/**
 * What a book's spreadsheet should hold, found out from what it holds after hands were in it. The log is the truth, wherever
 * its rows stand now: its chain tells whether it is whole. The tabs are drawn from it anew. What it cannot tell is not
 * invented: then nothing is repaired, and what is missing is named.
 */
import { foldLog, isErased } from './foldLog';
import type { BookHead, Headline } from './head';
import type { Hash, LogEntry } from './logEntry';
import { followsFrom } from './logEntry';
import { batchesFrom } from './rememberedBatches';
import type { BookRecord, LabelId, RecordId, RecordKind, Seq, StoredField } from './record';
import { placeOf, RECORD_KINDS } from './record';

export interface FoundBook {
  readonly head: BookHead | undefined;
  readonly copy: Headline | undefined;
  /** Whatever reads as a change, in the log or in the archive, in whatever order. */
  readonly entries: readonly LogEntry[];
  /** Whatever reads as a record, in whatever row. */
  readonly records: readonly BookRecord[];
}

export interface WholeBook {
  readonly head: BookHead;
  /** By kind, in the order of their rows. */
  readonly records: Readonly<Record<RecordKind, readonly BookRecord[]>>;
  readonly log: readonly LogEntry[];
  readonly archive: readonly LogEntry[];
}

/** What neither the log nor the tabs can tell any more. */
export interface Loss {
  readonly head: boolean;
  readonly changes: readonly Seq[];
  readonly records: number;
}

export type Finding =
  | { readonly type: 'whole'; readonly book: WholeBook }
  | ({ readonly type: 'lost' } & Loss);

const lost = (loss: Partial<Loss>): Finding => ({
  type: 'lost',
  head: false,
  changes: [],
  records: 0,
  ...loss,
});

/** The changes from the first that is known of to the head, each the one that follows from the one before. */
const historyOf = (
  { entries }: FoundBook,
  head: Headline,
  hash: Hash,
): { readonly history: readonly LogEntry[]; readonly missing: readonly Seq[] } => {
  const found = new Map<Seq, LogEntry[]>();
  for (const entry of entries) found.set(entry.seq, [...(found.get(entry.seq) ?? []), entry]);
  // A book that has moved does not know the link that its very first change follows, unless that is still in the log.
  const isFromTheBeginning = head.formerly.length === 0;
  const archived = [...found.keys()].filter((seq) => seq < head.base);
  const first = isFromTheBeginning ? 1 : Math.min(head.base, ...(head.archived === 0 ? [] : archived));
  const history: LogEntry[] = [];
  const missing: Seq[] = [];
  let link = isFromTheBeginning ? '' : undefined;
  for (let seq = first; seq <= head.seq; seq += 1) {
    if (seq === head.base) link = head.link;
    const entry = (found.get(seq) ?? []).find((one) => followsFrom(hash, link, one));
    if (entry === undefined) missing.push(seq);
    else history.push(entry);
    link = entry?.chain;
  }
  // The last link is said by the head: what was cut off and written anew does not come to it.
  const last = history[history.length - 1];
  if (head.seq >= head.base && missing.length === 0 && last?.chain !== head.chain) missing.push(head.seq);
  return { history, missing };
};

/** What a record was before the history that is known began; undefined for one that began within it. */
const beforeHistory = (record: BookRecord, first: Seq): BookRecord | undefined => {
  const { deleted, ...rest } = record;
  const fields: Record<string, StoredField> = {};
  for (const [name, field] of Object.entries(record.fields)) {
    const { seq, seqByOther = first } = field;
    if (seq < first) fields[name] = field;
    // Its value is told by the history; that somebody else had changed it before is told by the row alone.
    else if (seqByOther < first) fields[name] = { value: null, seq: seqByOther, by: '' };
  }
  const v = Math.min(record.v, first - 1);
  return { ...rest, v, fields, ...(deleted !== undefined && deleted < first ? { deleted } : {}) };
};

/** Of a kind that the head has no number for the log knows how many rows it has used. */
const countedRows = (
  { rows, unmade = [] }: Headline,
  told: ReadonlyMap<RecordId, BookRecord>,
): Pick<BookHead, 'rows'> => {
  const counted = { ...rows };
  for (const id of told.keys()) {
    const place = placeOf(id);
    if (place !== undefined && unmade.includes(place.kind))
      counted[place.kind] = Math.max(counted[place.kind], place.row + 1);
  }
  return { rows: counted };
};

/** What the log does not say, taken from the row where it still says it: bookkeeping, and what was erased from the log. */
const withUntold = (
  told: BookRecord,
  found: readonly BookRecord[],
  history: readonly LogEntry[],
  erased: ReadonlySet<Seq>,
): BookRecord => {
  const row = found.find(({ v, kind }) => v === told.v && kind === told.kind) ?? found[0];
  const fields: Record<string, StoredField> = { ...told.fields };
  for (const [name, field] of Object.entries(row?.fields ?? {}))
    if (erased.has(field.seq) && (fields[name]?.seq ?? 0) < field.seq) fields[name] = field;
  if (told.kind !== 'member') return { ...told, fields };
  const account = told.fields['account']?.value;
  const by = typeof account === 'string' ? account : '';
  const kept = row?.fields['batches'];
  if (kept !== undefined) return { ...told, fields: { ...fields, batches: kept } };
  const value = batchesFrom(history, by);
  const rebuilt = Object.keys(value).length === 0 ? {} : { batches: { value, seq: told.v, by } };
  return { ...told, fields: { ...fields, ...rebuilt } };
};

const headsFrom = (
  found: BookHead | undefined,
  head: Headline,
  history: readonly LogEntry[],
  labels: readonly BookRecord[],
) => {
  if (found !== undefined && found.seq === head.seq) return found.heads;
  // Of a label that no change names, the highest that it can be: whoever has it looks once more than he needed.
  const heads: Record<LabelId, Seq> =
    head.formerly.length === 0
      ? {}
      : Object.fromEntries(labels.map(({ id }) => [id, (history[0]?.seq ?? head.base) - 1]));
  for (const { seq, labels: named } of history) for (const label of named) heads[label] = seq;
  return heads;
};

export const findWhole = (found: FoundBook, hash: Hash): Finding => {
  const head = found.copy !== undefined && (found.head?.seq ?? -1) < found.copy.seq ? found.copy : found.head;
  if (head === undefined) return lost({ head: true });
  const { history, missing } = historyOf(found, head, hash);
  if (missing.length > 0) return lost({ changes: missing });

  const first = history[0]?.seq ?? head.base;
  const rows = new Map<RecordId, BookRecord[]>();
  for (const record of found.records) rows.set(record.id, [...(rows.get(record.id) ?? []), record]);
  const began = new Set(history.filter(({ type }) => type === 'create').map(({ record }) => record));
  const before = new Map<RecordId, BookRecord>();
  if (head.formerly.length > 0)
    for (const [id, [record]] of rows) {
      const earlier = record === undefined || began.has(id) ? undefined : beforeHistory(record, first);
      if (earlier !== undefined) before.set(id, earlier);
    }
  const erased = new Set(history.filter(isErased).map(({ seq }) => seq));
  const told = foldLog(history, before);
  const { rows: used } = countedRows(head, told);
  const records: Record<RecordKind, BookRecord[]> = {
    person: [],
    label: [],
    grant: [],
    placement: [],
    member: [],
    suggestion: [],
    group: [],
    policy: [],
    comment: [],
  };
  for (const [id, record] of told) {
    const place = placeOf(id);
    if (place === undefined || place.row >= used[place.kind]) continue;
    records[place.kind][place.row] = withUntold(record, rows.get(id) ?? [], history, erased);
  }
  let absent = 0;
  for (const kind of RECORD_KINDS)
    for (let row = 0; row < used[kind]; row += 1) if (records[kind][row] === undefined) absent += 1;
  if (absent > 0) return lost({ records: absent });
  const { base } = head;
  // Whoever repairs a book makes every tab that it lacks.
  const { unmade: _unmade, ...made } = head;
  return {
    type: 'whole',
    book: {
      head: { ...made, rows: used, heads: headsFrom(found.head, head, history, records.label) },
      records,
      log: history.filter(({ seq }) => seq >= base),
      archive: history.filter(({ seq }) => seq < base),
    },
  };
};
