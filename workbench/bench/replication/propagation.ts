/** P10: how long an edit takes from one phone to another, over how long the triggers alone make it take. */
import { StepFailure } from '../../companySetup';
import { waitUntilQuiet } from '../../demo/quiet';
import type { Execution } from '../../runtime/execution';
import { seededRandom } from '../../seed/seededRandom';
import { HOUR } from '../../workplace';
import type { Measure } from '../measure';
import type { Pair } from './pair';
import { callsSince, introduce, labelled, readerOf, strangers } from './pair';

const CONTACTS = 100;
const EDITS = 100;
const MINUTE = 60_000;

interface Way {
  readonly taken: number;
  /** Until the reader's first run after the owner's first run after the edit: nobody else sees either account. */
  readonly least: number;
}

const nextRun = (runs: readonly Execution[], sub: string, from: number): Execution => {
  const run = runs.find(({ account, startedAt }) => account === sub && startedAt >= from);
  if (run === undefined) throw new StepFailure('A trigger did not fire.');
  return run;
};

const wayOf = (pair: Pair, contact: string, mark: number): Way => {
  const { place, owner } = pair.team;
  const reader = readerOf(pair);
  const typedAt = place.world().now;
  const from = place.world().calls.length;
  const value = `050-9${String(mark).padStart(7, '0')}`;
  pair.owner.edit(contact, { phoneNumbers: [{ value, type: 'work' }] });
  const runs = waitUntilQuiet(place).executions;
  const arrival = callsSince(pair, from).find(
    ({ caller, operation }) => caller === reader.email && operation === 'people.people.batchUpdateContacts',
  );
  if (arrival === undefined) throw new StepFailure('An edit did not arrive.');
  const told = nextRun(runs, owner.sub, typedAt);
  const read = nextRun(runs, reader.sub, told.endedAt);
  return { taken: arrival.at - typedAt, least: read.startedAt - typedAt };
};

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

const measureOf = (ways: readonly Way[], share: number, atMost: number): Measure => {
  const of = (field: keyof Way): number =>
    percentile(
      ways.map((way) => way[field]),
      share,
    );
  const minutes = (field: keyof Way): string => (of(field) / MINUTE).toFixed(1);
  return {
    name: `P10 p${String(share * 100)}`,
    value: of('taken') / of('least'),
    unit: '×',
    basis: `${minutes('taken')} min, ${minutes('least')} min by the triggers, ${String(ways.length)} edits`,
    goal: { atMost },
  };
};

/** With hourly triggers, one edit after another at moments that a seed chooses. */
export const propagation = (edits = EDITS, contacts = CONTACTS): readonly Measure[] => {
  const pair = strangers(contacts);
  introduce(pair);
  const random = seededRandom(10);
  const names = [...labelled(pair.owner).values()];
  const ways = Array.from({ length: edits }, (_, mark) => {
    pair.team.place.wait(random.below(HOUR));
    return wayOf(pair, random.pick(names), mark);
  });
  return [measureOf(ways, 0.5, 1.1), measureOf(ways, 0.95, 1.3)];
};
