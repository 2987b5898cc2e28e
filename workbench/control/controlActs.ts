/** What can be done at each control address, and what its question must look like. */
import * as v from 'valibot';
import { addMail } from './addMail';
import type { Controlled } from './controlled';
import { accountAt, BadParameters, sentenceOf } from './switch';
import { isSwitchName, switchNames, switchTable } from './switches';

/** Answers a JSON value. Throws `BadParameters`, whose message is a sentence. */
export type Act = (place: Controlled, question: unknown) => unknown;

const act =
  <Question>(
    schema: v.GenericSchema<unknown, Question>,
    perform: (place: Controlled, question: Question) => unknown,
  ): Act =>
  (place, given) => {
    const parsed = v.safeParse(schema, given, { abortEarly: true });
    if (!parsed.success) throw new BadParameters(sentenceOf(parsed.issues[0]));
    return perform(place, parsed.output);
  };

const line = v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[^\r\n]*$/, 'A line has no line break'));
const email = v.pipe(line, v.email());

const listSwitches = ({ switches }: Controlled): unknown => {
  const on = switches.on();
  return {
    switches: switchNames.map((name) => {
      const { does, example } = switchTable[name];
      return { name, does, example, on: on.get(name) ?? false };
    }),
  };
};

/** In the order of the question, all or nothing. Some switches cannot be undone, so a refusal goes back to a copy. */
const turnSwitches = act(
  v.record(v.string(), v.union([v.literal(false), v.record(v.string(), v.unknown())])),
  (place, question) => {
    const entries = Object.entries(question).map(([name, parameters]) => {
      if (!isSwitchName(name)) throw new BadParameters(`There is no switch “${name}”.`);
      return [name, parameters] as const;
    });
    const world = structuredClone(place.place.world());
    const goBack = place.switches.remember();
    try {
      for (const [name, parameters] of entries) {
        if (parameters === false) place.switches.turnOff(name);
        else place.switches.turnOn(name, parameters);
      }
    } catch (problem) {
      place.place.enter(world);
      goBack();
      throw problem;
    }
    return listSwitches(place);
  },
);

const WEEK_IN_MINUTES = 7 * 24 * 60;

const advanceClock = act(
  v.strictObject({
    advanceMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WEEK_IN_MINUTES)),
  }),
  async (place, { advanceMinutes }) => {
    const executions = await place.advance(advanceMinutes * 60_000);
    return { now: new Date(place.place.world().now).toISOString(), executions };
  },
);

const listExecutions = ({ place, executions }: Controlled): unknown => ({
  executions: executions().map(({ execution, calls }) => {
    const { account, startedAt, endedAt, ...others } = execution;
    return {
      ...others,
      account: place.world().accounts.find(({ sub }) => sub === account)?.email ?? account,
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
      calls: calls.map(({ operation, status, writes }) => ({ operation, status, writes })),
    };
  }),
});

const deliverMail = act(
  v.strictObject({
    account: email,
    from: v.strictObject({ name: line, email }),
    subject: line,
    paragraphs: v.pipe(v.array(v.string()), v.maxLength(100)),
  }),
  ({ place }, { account, ...letter }) => ({
    id: addMail(place.world(), accountAt(place.world(), account), letter),
  }),
);

const startOver = act(v.strictObject({}), async (place) => {
  await place.startOver();
  return {};
});

/** By method and the path below `/control/`. */
export const controlActs: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['GET switches', listSwitches],
  ['POST switches', turnSwitches],
  ['POST clock', advanceClock],
  ['GET executions', listExecutions],
  ['POST mail', deliverMail],
  ['POST reset', startOver],
]);
