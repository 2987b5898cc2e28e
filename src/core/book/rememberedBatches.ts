/**
 * What a member's last batches were told, in his own row: a batch that comes a second time gets the first one's verdicts.
 *
 * Bounded, because it is written with every commit of his. What falls out cannot be repeated by anything that keeps to the
 * rules: a cycle tells one batch at a time and drops it from its journal before the next, a click is sent again only by the
 * run that made it, and `install` draws new keys. The window is for clicks of one person in several places at once.
 */
import type { Batch, Channel, Verdict } from './operation';
import type { LogEntry } from './logEntry';
import type { BookRecord, Json } from './record';
import { isJsonObject, valueOf } from './record';
import { verdictFrom, verdictText } from './verdictText';

/** The newest is remembered whatever its size; older ones as long as there is room. */
const MOST_BATCHES = 8;
const MOST_OLDER_CHARACTERS = 4_000;

/** A verdict of which only the log knows that the operation took effect stands in its place; of others nothing is known. */
export type Remembered = readonly (Verdict | undefined)[];

const batchesOf = (member: BookRecord | undefined): Readonly<Record<string, Json>> => {
  const batches = member === undefined ? undefined : valueOf(member, 'batches');
  return isJsonObject(batches) ? batches : {};
};

/** `Array.isArray` alone would make its items `any`. */
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const listOf = (member: BookRecord | undefined, channel: string): readonly Json[] => {
  const list = batchesOf(member)[channel];
  return isList(list) ? list : [];
};

/** What the batch with this key was told, as far as it is remembered; undefined where it never took effect or is long past. */
export const earlierVerdicts = (
  member: BookRecord | undefined,
  channel: Channel,
  key: string,
): Remembered | undefined => {
  const found = listOf(member, channel).find((batch) => isJsonObject(batch) && batch['key'] === key);
  const verdicts = isJsonObject(found) ? found['verdicts'] : undefined;
  return Array.isArray(verdicts) ? verdicts.map((text: Json) => verdictFrom(text)) : undefined;
};

/** All that was asked of the batch is answered. */
export const isAnswered = (
  remembered: Remembered | undefined,
  { operations }: Batch,
): remembered is readonly Verdict[] =>
  remembered !== undefined && operations.every((_operation, index) => remembered[index] !== undefined);

/** The field's next value: this batch before the earlier ones of its channel. */
export const withBatch = (
  member: BookRecord,
  { channel, key }: Pick<Batch, 'channel' | 'key'>,
  verdicts: Remembered,
): Json => {
  const told = verdicts.map((verdict) => (verdict === undefined ? null : verdictText(verdict)));
  const older: Json[] = [];
  let characters = 0;
  for (const batch of listOf(member, channel)) {
    if (isJsonObject(batch) && batch['key'] === key) continue;
    characters += JSON.stringify(batch).length;
    if (older.length === MOST_BATCHES - 1 || characters > MOST_OLDER_CHARACTERS) break;
    older.push(batch);
  }
  return { ...batchesOf(member), [channel]: [{ key, verdicts: told }, ...older] };
};

/** What the log tells of an operation's verdict: the record that it was about. Of a refusal it tells nothing that is sure. */
const verdictIn = (entries: readonly LogEntry[]): string | null => {
  const [person] = entries.filter(({ kind }) => kind === 'person');
  const others = entries.filter(({ kind }) => kind !== 'member' && kind !== 'suggestion');
  const record = person ?? others[others.length - 1];
  return record === undefined ? null : `a ${record.record}`;
};

/**
 * The field made anew from the log, where a member's row was lost: its keys say which operations of his last batches took
 * effect. The others had none, so that they can be decided again.
 */
export const batchesFrom = (
  history: readonly LogEntry[],
  account: string,
): Readonly<Record<string, Json>> => {
  const channels = new Map<string, Map<string, Map<number, LogEntry[]>>>();
  for (const entry of history) {
    const [author, channel = '', batch = '', index] = entry.key.split('|');
    if (author !== account) continue;
    const batches = channels.get(channel) ?? new Map<string, Map<number, LogEntry[]>>();
    const operations = batches.get(batch) ?? new Map<number, LogEntry[]>();
    operations.set(Number(index), [...(operations.get(Number(index)) ?? []), entry]);
    channels.set(channel, batches.set(batch, operations));
  }
  return Object.fromEntries(
    [...channels].map(([channel, batches]) => [
      channel,
      [...batches]
        .slice(-MOST_BATCHES)
        .reverse()
        .map(([key, operations]) => ({
          key,
          verdicts: Array.from({ length: Math.max(...operations.keys()) + 1 }, (_, index) =>
            verdictIn(operations.get(index) ?? []),
          ),
        })),
    ]),
  );
};
