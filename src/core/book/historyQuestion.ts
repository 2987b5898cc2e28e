/** Which changes of the log belong to a contact's history, and by which ones a label has lost contacts. */
import type { LabelId, RecordId, Seq } from './record';

export interface HistoryQuestion {
  readonly of: { readonly record: RecordId } | { readonly lostBy: LabelId };
  /** Only changes before this one. */
  readonly before?: Seq;
  /** The newest so many. */
  readonly most: number;
}

/** Where a person is held, and what somebody wished for him, is his history as well. */
const KINDS: readonly string[] = ['person', 'placement', 'suggestion'];

/** What tells it of an entry, whether anything else of it has been read or not. */
export interface EntryOutline {
  readonly seq: Seq;
  readonly type: string;
  readonly kind: string;
  readonly record: string;
  readonly about?: string;
  readonly labels: readonly string[];
}

const belongs = (of: HistoryQuestion['of'], { type, kind, record, about, labels }: EntryOutline): boolean =>
  'record' in of
    ? KINDS.includes(kind) && (record === of.record || about === of.record)
    : type === 'delete' && (kind === 'person' || kind === 'placement') && labels.includes(of.lostBy);

/** In the order of the log. */
export const historySeqs = (
  { of, before = Infinity, most }: HistoryQuestion,
  entries: readonly EntryOutline[],
): readonly Seq[] =>
  entries
    .filter((entry) => entry.seq < before && belongs(of, entry))
    .map(({ seq }) => seq)
    .sort((one, other) => one - other)
    .slice(-most);
