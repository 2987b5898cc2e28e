/**
 * The brake held against the log: whoever takes three persons of a label away within a day does not get through with the third
 * until somebody has decided. Labels of a life are so small that three are always a fifth. It imports nothing of the product.
 */
import type { Chronicle } from './chronicle';
import type { Town } from './town';

const DAY = 24 * 60 * 60_000;
const MOST = 2;

type Entry = Town['book']['log'][number];

export interface BrakeModel {
  /** When somebody took a person out of a label, by `account:label`. */
  readonly taken: Map<string, number[]>;
  /** What waits, by its record. */
  readonly waiting: Map<string, string>;
  /** What somebody decided to let go on, by `account:label`. */
  readonly released: Set<string>;
}

export const newBrakeModel = (): BrakeModel => ({
  taken: new Map(),
  waiting: new Map(),
  released: new Set(),
});

const labelOf = ({ book }: Town, kind: 'person' | 'suggestion', id: string): string =>
  book.rows[kind].find((row) => row?.id === id)?.label ?? '';

/** I8 */
export const readBrake = (
  town: Town,
  { taken, waiting, released }: BrakeModel,
  { shaken }: Chronicle,
  entry: Entry,
): readonly string[] => {
  const { kind, type, record, by, changes, seq, at, key } = entry;
  if (kind === 'suggestion') {
    if (changes['waits']?.now === true) waiting.set(record, `${by}:${labelOf(town, kind, record)}`);
    const whose = waiting.get(record);
    if (changes['state']?.now === 'accepted' && whose !== undefined) released.add(whose);
  }
  if (kind !== 'person' || type !== 'delete' || key.split('|')[1] !== 'cycle') return [];
  const whose = `${by}:${labelOf(town, kind, record)}`;
  const recent = [...(taken.get(whose) ?? []).filter((one) => at - one < DAY), at];
  taken.set(whose, recent);
  const who = town.members.findIndex(({ author }) => author.id === by);
  // A state that is lost has forgotten how many there were; a decision counts for what waited, and nobody counts after it.
  if (recent.length <= MOST || released.has(whose) || shaken.has(who)) return [];
  return [`entry ${String(seq)}: ${String(who)} takes ${String(recent.length)} out within a day (I8)`];
};
