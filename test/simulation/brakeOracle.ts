/**
 * The brake held against the log: whoever takes three persons of a label away within a day does not get through with the third
 * until somebody has decided, and whoever puts three back to older values at once, which another had replaced, does not with any of
 * them. Labels of a life are so small that three are always a fifth. It imports nothing of the product.
 */
import type { Chronicle } from './chronicle';
import { tokensIn } from './tokens';
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
  /** What each field has held, and who has given it its last value, by `record:field`. */
  readonly fields: Map<string, { readonly had: Set<string>; last: string; by: string }>;
  /** How many persons one batch has put back to older values, by `batch:label`. */
  readonly wentBack: Map<string, number>;
}

export const newBrakeModel = (): BrakeModel => ({
  taken: new Map(),
  waiting: new Map(),
  released: new Set(),
  fields: new Map(),
  wentBack: new Map(),
});

const textOf = (value: unknown): string => [...tokensIn(value ?? [])].sort().join(' ');

/** Whether all that an entry changes was so before, and another had changed some of it since; the entry is taken in. */
const goesBack = ({ fields }: BrakeModel, { record, changes, by }: Entry): boolean => {
  const names = Object.keys(changes);
  const found = names.map((name) => {
    const [was, now] = [textOf(changes[name]?.was), textOf(changes[name]?.now)];
    const known = fields.get(`${record}:${name}`) ?? { had: new Set(), last: was, by };
    const isOlder = now !== known.last && known.had.has(now);
    const isTheirs = known.by !== by;
    fields.set(`${record}:${name}`, { had: new Set([...known.had, was, now]), last: now, by });
    return { isOlder, isTheirs };
  });
  return found.every(({ isOlder }) => isOlder) && found.some(({ isTheirs }) => isTheirs);
};

const labelOf = ({ book }: Town, kind: 'person' | 'suggestion', id: string): string =>
  book.rows[kind].find((row) => row?.id === id)?.label ?? '';

/** I8 */
export const readBrake = (
  town: Town,
  model: BrakeModel,
  { shaken }: Chronicle,
  entry: Entry,
): readonly string[] => {
  const { taken, waiting, released, wentBack } = model;
  const { kind, type, record, by, changes, seq, at, key } = entry;
  if (kind === 'suggestion') {
    if (changes['waits']?.now === true) waiting.set(record, `${by}:${labelOf(town, kind, record)}`);
    const whose = waiting.get(record);
    if (changes['state']?.now === 'accepted' && whose !== undefined) released.add(whose);
  }
  if (kind !== 'person') return [];
  const isBack = goesBack(model, entry);
  if (key.split('|')[1] !== 'cycle') return [];
  const whose = `${by}:${labelOf(town, kind, record)}`;
  const who = town.members.findIndex(({ author }) => author.id === by);
  if (type === 'edit' && isBack) {
    const batch = `${key.split('|').slice(0, 3).join('|')}:${whose}`;
    const count = (wentBack.get(batch) ?? 0) + 1;
    wentBack.set(batch, count);
    return count <= MOST || released.has(whose)
      ? []
      : [`entry ${String(seq)}: ${String(who)} puts ${String(count)} back to older values (I8)`];
  }
  if (type !== 'delete') return [];
  const recent = [...(taken.get(whose) ?? []).filter((one) => at - one < DAY), at];
  taken.set(whose, recent);
  // A state that is lost has forgotten how many there were; a decision counts for what waited, and nobody counts after it.
  if (recent.length <= MOST || released.has(whose) || shaken.has(who)) return [];
  return [`entry ${String(seq)}: ${String(who)} takes ${String(recent.length)} out within a day (I8)`];
};
