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

/** From the world as it is, and back to it afterwards. */
export const writeCost = (pair: Pair, set: ChangeSet, disturbance?: Disturbance): Omit<Measure, 'goal'> => {
  const { place, members } = pair.team;
  const settled: World = structuredClone(place.world());
  changeContacts(pair, set);
  const changed: World = structuredClone(place.world());
  const from = place.world().calls.length;
  if (disturbance !== undefined) disturb(pair, disturbance);
  waitUntilQuiet(place);
  clearFaults(place.faults);
  const writes = countCalls(place.world(), from).total.people;
  const subs = members.map(({ sub }) => sub);
  const bound = lowerBound(changed, place.world(), subs).total;
  place.enter(settled);
  const changes = set.edits + set.additions + set.deletions;
  const name = `P1 ${String(changes)} changes${disturbance === undefined ? '' : `, ${disturbance.name}`}`;
  return {
    name,
    value: writes / bound,
    unit: '×',
    basis: `${String(writes)} writes, bound ${String(bound)}`,
  };
};
