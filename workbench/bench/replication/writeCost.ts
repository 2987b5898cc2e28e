/** P1: how many writes Google Contacts got for a set of changes, over how few could have done. */
import { waitUntilQuiet } from '../../demo/quiet';
import type { FaultEffect } from '../../google/faults';
import { addFault, clearFaults } from '../../google/faults';
import type { World } from '../../google/world';
import { countCalls } from '../../judge/countCalls';
import { lowerBound } from '../../judge/lowerBound';
import { seededRandom } from '../../seed/seededRandom';
import type { Measure } from '../measure';
import type { ChangeSet } from './changes';
import { changeContacts } from './changes';
import type { Pair } from './pair';

export interface Disturbance {
  readonly name: string;
  readonly operations: readonly string[];
  readonly effect: FaultEffect;
}

const BATCHES = ['batchCreateContacts', 'batchUpdateContacts', 'batchDeleteContacts'];

export const conflicts: Disturbance = {
  name: '5 % etag conflicts',
  operations: ['people.people.batchUpdateContacts'],
  // What Google says where a contact has changed since it was read: people.updateContact, "failedPrecondition".
  effect: {
    type: 'refuse',
    httpStatus: 400,
    status: 'FAILED_PRECONDITION',
    message:
      'Request person.etag is different than the current person.etag. Clear local cache and get the latest person.',
  },
};

export const lostAnswers: Disturbance = {
  name: '5 % lost answers',
  operations: BATCHES.map((batch) => `people.people.${batch}`),
  effect: { type: 'lost-answer' },
};

const MOST_CALLS = 4_000;

/** Each of these calls with a chance of one in twenty. */
const disturb = ({ team }: Pair, { operations, effect }: Disturbance): void => {
  const random = seededRandom(20);
  for (const operation of operations) {
    const calls = Array.from({ length: MOST_CALLS }, (_, index) => index + 1);
    addFault(team.place.faults, { operation, effect, occurrences: calls.filter(() => random.oneIn(20)) });
  }
};

export interface WriteCost {
  readonly changes: ChangeSet;
  /** So often, each time to others of the label, and each time until everybody has it. */
  readonly waves: number;
  readonly disturbance?: Disturbance;
}

/** From the world as it is, and back to it afterwards. */
export const writeCost = (pair: Pair, { changes, waves, disturbance }: WriteCost): Omit<Measure, 'goal'> => {
  const { place, members } = pair.team;
  const settled: World = structuredClone(place.world());
  const subs = members.map(({ sub }) => sub);
  if (disturbance !== undefined) disturb(pair, disturbance);
  let [writes, bound] = [0, 0];
  for (let wave = 0; wave < waves; wave += 1) {
    changeContacts(pair, changes, wave);
    const changed: World = structuredClone(place.world());
    const from = place.world().calls.length;
    waitUntilQuiet(place);
    writes += countCalls(place.world(), from).total.people;
    bound += lowerBound(changed, place.world(), subs).total;
  }
  clearFaults(place.faults);
  place.enter(settled);
  const made = waves * (changes.edits + changes.additions + changes.deletions);
  const name = `P1 ${String(made)} changes${disturbance === undefined ? '' : `, ${disturbance.name}`}`;
  return {
    name,
    value: writes / bound,
    unit: '×',
    basis: `${String(writes)} writes, bound ${String(bound)}`,
  };
};
