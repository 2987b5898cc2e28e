/** Where a book's parts stand in its spreadsheet: tabs, columns, rows. */
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import { isFieldValue } from '../../core/book/personFields';
import { readableValue } from '../../core/contacts/readableValue';
import type { BookHead } from '../../core/book/head';
import { headlineOf } from '../../core/book/head';
import type { LogEntry } from '../../core/book/logEntry';
import type { BookRecord, RecordKind, Seq } from '../../core/book/record';
import { RECORD_KINDS } from '../../core/book/record';

export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly columns: readonly string[];
}

export const HEAD: Tab = { sheetId: 101, title: 'Head', columns: ['what', 'value'] };

export const LOG: Tab = {
  sheetId: 102,
  title: 'Log',
  columns: [
    'seq',
    'at',
    'by',
    'key',
    'type',
    'kind',
    'record',
    'home',
    'about',
    'labels',
    'changes',
    'salt',
    'digest',
    'chain',
  ],
};

/** What has left the log, as JSON: a thousand changes in eighty cells at most instead of fourteen thousand. */
export const ARCHIVE: Tab = {
  sheetId: 103,
  title: 'Archive',
  columns: ['first', 'last', 'part', 'entries'],
};

/** Each segment has as many rows, whether it needs them all or not: so the number of segments tells where the next one stands. */
export const ARCHIVE_ROWS = 20;

/** Above the segments stands a copy of the head: a hand that spoils one cell seldom spoils both. */
export const COPY_ROW = 1;

export const archiveRow = (segment: number): number => COPY_ROW + 1 + segment * ARCHIVE_ROWS;

/** Google refuses a cell over 50,000 characters. */
const LONGEST_PART = 45_000;

/** Before the fields, in every record tab. */
const LEADING = ['id', 'v', 'deleted', 'label'] as const;

const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  person: FIELD_NAMES,
  label: ['name', 'shared', 'originAccount', 'originHandle', 'originName'],
  grant: ['principal', 'role', 'until', 'copy'],
  placement: ['person', 'cap'],
  member: ['account', 'email', 'name', 'opened'],
  suggestion: ['person', 'matter', 'text', 'state', 'by', 'count', 'of', 'waits'],
  group: ['principal', 'name', 'email', 'members', 'inner', 'readAt', 'failingSince'],
  policy: ['outside', 'domains', 'defaultRole', 'wholeCompany', 'longestDays', 'copies'],
  comment: ['person', 'text', 'by', 'byName', 'mentions'],
};

const TITLES: Readonly<Record<RecordKind, string>> = {
  person: 'People',
  label: 'Labels',
  grant: 'Access',
  placement: 'Placements',
  member: 'Members',
  suggestion: 'Suggestions',
  group: 'Groups',
  policy: 'Policies',
  comment: 'Comments',
};

const tabOf = (kind: RecordKind): Tab => ({
  sheetId: 111 + RECORD_KINDS.indexOf(kind),
  title: TITLES[kind],
  columns: [...LEADING, ...FIELDS[kind], 'record'],
});

export const RECORDS: Readonly<Record<RecordKind, Tab>> = {
  person: tabOf('person'),
  label: tabOf('label'),
  grant: tabOf('grant'),
  placement: tabOf('placement'),
  member: tabOf('member'),
  suggestion: tabOf('suggestion'),
  group: tabOf('group'),
  policy: tabOf('policy'),
  comment: tabOf('comment'),
};

/** Books that were made before there were such records have no tab for them until their next commit. */
export const LATER_KINDS: readonly RecordKind[] = ['group', 'policy', 'comment'];

export const ALL_TABS: readonly Tab[] = [HEAD, ...RECORD_KINDS.map((kind) => RECORDS[kind]), LOG, ARCHIVE];

/** The column of the exact JSON: the readable ones before it are for people and never read back. */
export const exactColumn = (kind: RecordKind): number => RECORDS[kind].columns.length - 1;

export const ACCOUNT_COLUMN = RECORDS.member.columns.indexOf('account');

/** Rows count from 0; row 0 is the header. */
export const recordRow = (position: number): number => position + 1;

/** As Sheets shows it, counted from 1 and with a header: row `seq - base + 2`. */
export const logRow = (seq: Seq, base: Seq): number => seq - base + 1;

/** A tab starts with this many rows and grows by as many, so that the number of used rows tells its size. */
export const GROWTH = 1_000;

export const capacityFor = (used: number): number => GROWTH * (Math.floor((used + 1) / GROWTH) + 1);

/** The exact head, and what of it people may want to know. */
export const headRows = (head: BookHead): readonly (readonly string[])[] => [
  ['head', JSON.stringify(head)],
  ['last change', String(head.seq)],
  ['last link of the chain', head.chain],
];

export const copyRow = (head: BookHead): readonly string[] => [
  'head',
  '',
  '',
  JSON.stringify(headlineOf(head)),
];

const readable = (kind: RecordKind, field: string, record: BookRecord): string => {
  const value = record.fields[field]?.value;
  if (value === undefined || value === null) return '';
  const name = kind === 'person' ? FIELD_NAMES.find((candidate) => candidate === field) : undefined;
  if (name !== undefined && isFieldValue(value)) return readableValue(name, value);
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Google refuses a cell over 50,000 characters; what people read may be cut, the exact JSON may not. */
const LONGEST_READABLE = 5_000;

export const cellsOfRecord = (record: BookRecord): readonly string[] => [
  record.id,
  String(record.v),
  record.deleted === undefined ? '' : String(record.deleted),
  record.label ?? '',
  ...FIELDS[record.kind].map((field) => readable(record.kind, field, record).slice(0, LONGEST_READABLE)),
  JSON.stringify(record),
];

export const cellsOfEntry = (entry: LogEntry): readonly string[] => [
  String(entry.seq),
  new Date(entry.at).toISOString(),
  entry.by,
  entry.key,
  entry.type,
  entry.kind,
  entry.record,
  entry.home ?? '',
  entry.about ?? '',
  entry.labels.join(' '),
  JSON.stringify(entry.changes),
  entry.salt,
  entry.digest,
  entry.chain,
];

/** Parts of one JSON text, none of which ends within a character of two UTF-16 units. */
const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const part = text.slice(start, start + LONGEST_PART).replace(/[\uD800-\uDBFF]$/, '');
    parts.push(part);
    start += part.length;
  }
  return parts;
};

export const cellsOfSegment = (entries: readonly LogEntry[]): readonly (readonly string[])[] => {
  const [first, last] = [entries[0], entries[entries.length - 1]].map((entry) => String(entry?.seq ?? ''));
  return partsOf(JSON.stringify(entries)).map((part, index) => [
    first ?? '',
    last ?? '',
    String(index + 1),
    part,
  ]);
};
