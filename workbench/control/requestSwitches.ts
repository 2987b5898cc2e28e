/** Misbehaviours between a program and Google: requests that get lost, answers that come late, quotas that are used up. */
import * as v from 'valibot';
import type { FaultRule } from '../google/faults';
import { addFault, removeFaults } from '../google/faults';
import type { Ceilings } from '../google/quota';
import { NO_CEILINGS } from '../google/quota';
import type { World } from '../google/world';
import type { Ground, Undo } from './switch';
import { defineSwitch } from './switch';

const units = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

const effect = v.variant('type', [
  v.strictObject({ type: v.picklist(['lost-request', 'lost-answer']) }),
  v.strictObject({
    type: v.literal('slow'),
    milliseconds: v.pipe(v.number(), v.minValue(1), v.maxValue(600_000)),
  }),
  v.strictObject({
    type: v.literal('refuse'),
    httpStatus: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    status: line,
    message: line,
  }),
]);

const rule = v.strictObject({
  operation: line,
  caller: v.exactOptional(line),
  occurrences: v.exactOptional(v.array(count)),
  effect,
});

const bucketNames = ['critical-reads', 'critical-writes', 'group-reads', 'deletes', 'photo-writes'] as const;
const sheetsBuckets = ['sheets-reads', 'sheets-writes'] as const;
const ceilings = v.record(v.picklist([...bucketNames, ...sheetsBuckets]), units);

const withRules = ({ faults }: Ground, by: string, rules: readonly FaultRule[]): Undo => {
  for (const one of rules) addFault(faults, one, by);
  return () => removeFaults(faults, by);
};

const setQuota = (
  world: () => World,
  change: {
    readonly ofPerson?: Ceilings;
    readonly ofProject?: Ceilings;
    readonly firstPages?: number | null;
    readonly dailyWrites?: number | null;
    readonly refusal?: 'rate limit' | 'backend';
  },
): Undo => {
  const { ofPerson, ofProject, firstPages, dailyWrites, refusal } = world().quota;
  Object.assign(world().quota, change);
  return () => Object.assign(world().quota, { ofPerson, ofProject, firstPages, dailyWrites, refusal });
};

const COMMIT = 'sheets.spreadsheets.batchUpdate';

export const requestSwitches = {
  faults: defineSwitch({
    does: 'Loses requests or answers, delays or refuses, by operation, caller and occurrence.',
    parameters: v.strictObject({ rules: v.pipe(v.array(rule), v.minLength(1), v.maxLength(100)) }),
    example: {
      rules: [{ operation: 'people.people.batchCreateContacts', effect: { type: 'lost-answer' } }],
    },
    turnOn: (ground, { rules }) => withRules(ground, 'faults', rules),
  }),
  quota: defineSwitch({
    changes: 'quota',
    does: 'Sets the units per minute of each quota, where what is not named is endless, and the writes of a day.',
    parameters: v.strictObject({
      ofPerson: v.exactOptional(ceilings),
      ofProject: v.exactOptional(ceilings),
      firstPages: v.exactOptional(v.nullable(units)),
      dailyWrites: v.exactOptional(v.nullable(units)),
      refusal: v.exactOptional(v.picklist(['rate limit', 'backend'])),
    }),
    example: { ofPerson: { 'critical-writes': 12 }, refusal: 'backend' },
    turnOn: ({ world }, { ofPerson = NO_CEILINGS, ofProject = NO_CEILINGS, ...others }) =>
      setQuota(world, { ofPerson, ofProject, ...others }),
  }),
  'quota-used-up': defineSwitch({
    changes: 'quota',
    does: 'Refuses every call of the People API for its quota.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) =>
      setQuota(world, {
        ofPerson: {
          ...world().quota.ofPerson,
          ...Object.fromEntries(bucketNames.map((name) => [name, 0])),
        },
      }),
  }),
  'sheets-late': defineSwitch({
    does: 'Carries out commits of the book and loses the answers: all of them, or so many.',
    parameters: v.strictObject({ times: v.exactOptional(count) }),
    example: { times: 1 },
    turnOn: (ground, { times }) => {
      const which =
        times === undefined ? {} : { occurrences: Array.from({ length: times }, (_, index) => index + 1) };
      return withRules(ground, 'sheets-late', [
        { operation: COMMIT, ...which, effect: { type: 'lost-answer' } },
      ]);
    },
  }),
};
