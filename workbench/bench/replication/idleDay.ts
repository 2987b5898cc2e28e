/** P2: what a day costs on which nobody changes anything, for one member with an hourly trigger. */
import type { CallRecord } from '../../google/world';
import { HOUR } from '../../workplace';
import type { Measure } from '../measure';
import type { Pair } from './pair';
import { callsSince, readerOf } from './pair';

const HOURS = 24;

interface Counted {
  readonly what: string;
  readonly counts: (call: CallRecord) => boolean;
  readonly atMost: number;
}

const COUNTED: readonly Counted[] = [
  {
    what: 'connections.list',
    counts: ({ operation }) => operation === 'people.people.connections.list',
    atMost: HOURS,
  },
  {
    what: 'contactGroups.list',
    counts: ({ operation }) => operation === 'people.contactGroups.list',
    atMost: 6,
  },
  { what: 'reads of the book', counts: ({ operation }) => operation.startsWith('sheets.'), atMost: 0 },
  { what: 'writes', counts: ({ writes }) => writes, atMost: 0 },
];

export const idleDay = (pair: Pair): readonly Measure[] => {
  const { place } = pair.team;
  const from = place.world().calls.length;
  const runs = place.wait(HOURS * HOUR).filter(({ account }) => account === readerOf(pair).sub);
  const ids = new Set(runs.map(({ id }) => id));
  const calls = callsSince(pair, from).filter(({ execution }) => ids.has(execution ?? ''));
  return COUNTED.map(({ what, counts, atMost }) => ({
    name: 'P2',
    value: calls.filter(counts).length,
    unit: what,
    basis: `in ${String(runs.length)} idle cycles`,
    goal: { atMost },
  }));
};
