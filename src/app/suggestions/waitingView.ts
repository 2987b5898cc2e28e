/** A mass change that waits, as it is shown to whoever decides it and to the member in whose account it waits. */
import type { MassMatter } from '../../core/book/operation';
import type { Reading } from '../../core/book/reading';
import type { LabelId, RecordId, Seq } from '../../core/book/record';
import type { KeptSuggestion } from '../../core/book/suggestion';
import { decidability } from '../../core/book/suggestion';

export interface WaitingView {
  readonly id: RecordId;
  /** The `v` of the record as it is shown here. */
  readonly base: Seq;
  readonly key: LabelId;
  readonly label: string;
  /** Whose label it is; '' where nobody knows. */
  readonly owner: string;
  readonly matter: MassMatter;
  readonly count: number;
  readonly of: number;
  /** The first persons concerned. */
  readonly names: string;
  readonly byName: string;
  readonly isMine: boolean;
  readonly mayDecide: boolean;
  readonly minutesAgo: number;
}

/** Undefined for what does not wait, and for who is to see nothing of it. */
export const waitingViewOf = (reading: Reading, suggestion: KeptSuggestion): WaitingView | undefined => {
  const { id, mass, label: key, by, byName, text } = suggestion;
  if (mass?.waits !== true) return undefined;
  const right = decidability(reading, suggestion);
  const isMine = by === reading.author;
  if (right !== 'may' && !(isMine && right === 'no-right')) return undefined;
  const label = reading.access().labels.find((known) => known.id === key);
  return {
    id,
    base: reading.find(id)?.v ?? 0,
    key,
    label: label?.name ?? '',
    owner: label?.origin.name ?? '',
    matter: mass.matter,
    count: mass.count,
    of: mass.of,
    names: text,
    byName,
    isMine,
    mayDecide: right === 'may',
    minutesAgo: Math.max(0, Math.round((reading.now - mass.since) / 60_000)),
  };
};
