/** A commit in the making: records as they will be, log entries, and where the head will stand. */
import { ACCESS_KINDS, accessFrom } from '../sharing/access';
import type { AccessView } from '../sharing/access';
import type { Placement } from '../sharing/placement';
import { placementOf } from '../sharing/placement';
import type { BookHead } from './head';
import type { ChangeType, FieldChange, LogEntry, UnlinkedEntry } from './logEntry';
import type { Author } from './operation';
import type { AccountId, BookRecord, Json, LabelId, RecordId, RecordKind, Seq } from './record';
import { fieldAfter, recordId } from './record';

export interface Change {
  readonly type: ChangeType;
  /** Only what changes. `null` empties a field. */
  readonly values: Readonly<Record<string, Json>>;
  readonly labels: readonly LabelId[];
  readonly about?: RecordId;
}

export interface Draft {
  readonly author: AccountId;
  readonly authorName: string;
  /** As Google has just said it, in small letters. */
  readonly authorEmail: string;
  readonly now: number;
  /** The random part of the id of a record that no operation has one for. */
  readonly nonce: string;
  readonly find: (id: RecordId) => BookRecord | undefined;
  /** An earlier change, where the log still holds it and it was asked for. */
  readonly logged: (seq: Seq) => LogEntry | undefined;
  readonly all: (kind: RecordKind) => readonly BookRecord[];
  readonly access: () => Omit<AccessView, 'epoch' | 'seq' | 'heads'>;
  readonly placements: () => readonly Placement[];
  readonly create: (
    kind: RecordKind,
    nonce: string,
    label: LabelId | undefined,
    change: Omit<Change, 'type'>,
  ) => RecordId;
  readonly change: (record: BookRecord, change: Change) => void;
  /** Stores a record without a log entry: bookkeeping that is nobody's act. */
  readonly store: (record: BookRecord) => void;
  readonly entries: () => readonly UnlinkedEntry[];
  readonly written: () => readonly BookRecord[];
  readonly head: () => Omit<BookHead, 'chain' | 'marker'>;
}

export interface DraftInput {
  readonly head: BookHead;
  readonly records: ReadonlyMap<RecordId, BookRecord>;
  readonly log?: readonly LogEntry[];
  readonly author: Author;
  readonly now: number;
  readonly nonce: string;
  /** The key of the operation under decision, for its log entries. */
  readonly operationKey: () => string;
  /** A salt for each log entry, unguessable: it hides what an erased payload was. */
  readonly saltFor: (seq: Seq) => string;
}

export const createDraft = (input: DraftInput): Draft => {
  const records = new Map(input.records);
  const written = new Set<RecordId>();
  const entries: UnlinkedEntry[] = [];
  const rows = { ...input.head.rows };
  const heads: Record<LabelId, Seq> = { ...input.head.heads };
  let seq = input.head.seq;
  let access: AccessView | undefined;
  let placements: readonly Placement[] | undefined;

  const store = (record: BookRecord): void => {
    records.set(record.id, record);
    written.add(record.id);
    if (ACCESS_KINDS.includes(record.kind)) access = undefined;
    if (record.kind === 'placement') placements = undefined;
  };

  const change = (record: BookRecord, { type, values, labels, about }: Change): void => {
    seq += 1;
    const fields = { ...record.fields };
    const changes: Record<string, FieldChange> = {};
    for (const [name, now] of Object.entries(values)) {
      changes[name] = { was: record.fields[name]?.value ?? null, now };
      fields[name] = fieldAfter(record.fields[name], { value: now, seq, by: input.author.id });
    }
    const { deleted: formerly, ...rest } = record;
    const stays = type !== 'restore' && formerly !== undefined ? { deleted: formerly } : {};
    store({ ...rest, v: seq, fields, ...(type === 'delete' ? { deleted: seq } : stays) });
    for (const label of labels) heads[label] = seq;
    entries.push({
      seq,
      at: input.now,
      by: input.author.id,
      key: input.operationKey(),
      type,
      kind: record.kind,
      record: record.id,
      ...(type === 'create' && record.label !== undefined ? { home: record.label } : {}),
      ...(about === undefined ? {} : { about }),
      labels: [...new Set(labels)],
      changes,
      salt: input.saltFor(seq),
    });
  };

  return {
    author: input.author.id,
    authorName: input.author.name,
    authorEmail: input.author.email,
    now: input.now,
    nonce: input.nonce,
    find: (id) => records.get(id),
    logged: (wanted) => input.log?.find((entry) => entry.seq === wanted),
    all: (kind) => [...records.values()].filter((record) => record.kind === kind),
    access: () => (access ??= accessFrom(input.head, records.values())),
    placements: () => (placements ??= [...records.values()].flatMap((record) => placementOf(record) ?? [])),
    create: (kind, nonce, label, { values, labels, about }) => {
      const id = recordId(kind, rows[kind], nonce);
      rows[kind] += 1;
      const home = kind === 'label' ? id : label;
      change(
        { id, kind, v: 0, ...(label === undefined ? {} : { label }), fields: {} },
        {
          type: 'create',
          values,
          labels: kind === 'label' && home !== undefined ? [home] : labels,
          ...(about === undefined ? {} : { about }),
        },
      );
      return id;
    },
    change,
    store,
    entries: () => entries,
    written: () => [...written].flatMap((id) => records.get(id) ?? []),
    head: () => {
      const { epoch, base, link, archived, formerly } = input.head;
      return { epoch, base, link, archived, formerly, seq, rows, heads };
    },
  };
};
