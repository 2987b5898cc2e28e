/** The measures that one large label is replicated for, once, and from where each of them begins. */
import type { World } from '../../google/world';
import type { Measure } from '../measure';
import type { ChangeSet } from './changes';
import { firstCopy } from './firstCopy';
import { idleDay } from './idleDay';
import type { Pair } from './pair';
import { strangers } from './pair';
import { propagation } from './propagation';
import { storage } from './storage';
import { conflicts, lostAnswers, writeCost } from './writeCost';

const CONTACTS = 10_000;

/** Mostly edits, and as many additions as deletions. More deletions in a day would wait for a decision. */
const changes = (all: number, deletions: number): ChangeSet => ({
  edits: all - 2 * deletions,
  additions: deletions,
  deletions,
});

const ONE_PERCENT = { changes: changes(CONTACTS / 100, CONTACTS / 1_000), waves: 1 };
const TEN_PERCENT = { changes: changes(CONTACTS / 10, CONTACTS / 100), waves: 1 };
/** In two halves: more than half of a label edited at once would wait for a decision. */
const EVERYTHING = { changes: changes(CONTACTS / 2, CONTACTS / 200), waves: 2 };

interface Copied {
  readonly pair: Pair;
  readonly world: World;
  readonly measures: readonly Measure[];
}

export const replicationMeasures = () => {
  let copied: Copied | undefined;
  const copyOnce = (): Copied => {
    if (copied !== undefined) return copied;
    const pair = strangers(CONTACTS);
    const measures = firstCopy(pair, CONTACTS);
    copied = { pair, measures, world: structuredClone(pair.team.place.world()) };
    return copied;
  };
  /** Every measure begins where the first copy has ended. */
  const fromCopy = (measure: (pair: Pair) => readonly Measure[]) => (): readonly Measure[] => {
    const { pair, world } = copyOnce();
    pair.team.place.enter(structuredClone(world));
    return measure(pair);
  };
  return {
    first: () => copyOnce().measures,
    idle: fromCopy(idleDay),
    storage: fromCopy(storage),
    propagation: () => propagation(),
    writes: fromCopy((pair) => [
      { ...writeCost(pair, ONE_PERCENT), goal: { atMost: 1 } },
      { ...writeCost(pair, TEN_PERCENT), goal: { atMost: 1 } },
      { ...writeCost(pair, EVERYTHING), goal: { atMost: 1 } },
      { ...writeCost(pair, { ...EVERYTHING, disturbance: conflicts }), goal: { atMost: 1.1 } },
      { ...writeCost(pair, { ...EVERYTHING, disturbance: lostAnswers }), goal: { atMost: 1.25 } },
    ]),
  };
};
