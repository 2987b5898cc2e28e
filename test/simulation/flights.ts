/** Runs that are under way: each is stepped one effect at a time, so that others may happen between any two of them. */
import type { CycleRun } from '../../src/app/replication/cycleRun';
import { beginRun } from '../../src/app/replication/cycleRun';
import { cycle } from '../../src/core/replication/cycle';
import type { CycleReport } from '../../src/core/replication/cycleReport';
import type { Answer, Performer, Steps } from '../../src/core/replication/effects';
import { Killed, watchWrites } from '../scenarios/killPoint';
import type { Strike } from './step';
import type { Town } from './town';
import { portsAs } from './town';

const BUDGET = 270_000;
/** What a request takes, in virtual milliseconds. */
const REQUEST = 600;

export interface Flight {
  readonly who: number;
  readonly startedAt: number;
  readonly run: CycleRun;
  readonly steps: Steps<CycleReport>;
  answer: Answer | undefined;
  /** Writes until the run dies; undefined where it lives. */
  strike: Strike | undefined;
}

export const takeOff = (town: Town, who: number): Flight | undefined => {
  const member = town.members[who];
  if (member === undefined) return undefined;
  const flight: { current: Flight | undefined } = { current: undefined };
  const deps = watchWrites(portsAs(town, member), (_write, task) => {
    const { strike } = flight.current ?? {};
    if (strike === undefined || flight.current === undefined) return task();
    flight.current.strike = { ...strike, at: strike.at - 1 };
    if (strike.at > 1) return task();
    if (strike.when === 'after') task();
    throw new Killed();
  });
  flight.current = {
    who,
    startedAt: town.clock.now,
    run: beginRun(deps, member.author, BUDGET),
    steps: cycle(member.author),
    answer: undefined,
    strike: undefined,
  };
  return flight.current;
};

// An effect and the entry of its own type belong together, which TypeScript cannot see (`src/core/replication/ask.ts`).
const answerTo = (performer: Performer, type: keyof Performer, request: unknown): Answer =>
  (performer[type] as (request: unknown) => Answer)(request);

export type Landing = 'goes on' | 'ended' | 'died';

/** Google ends an execution after six minutes (developers.google.com/apps-script/guides/services/quotas). */
const LONGEST = 6 * 60_000;

/** One effect of the run. */
export const fly = (town: Town, flight: Flight): Landing => {
  if (town.clock.now - flight.startedAt > LONGEST) return 'died';
  try {
    const turn = flight.answer === undefined ? flight.steps.next() : flight.steps.next(flight.answer);
    if (turn.done === true) {
      flight.run.end({ ok: true, value: turn.value });
      return 'ended';
    }
    const effect = turn.value;
    if (effect.type === 'stop') {
      flight.run.end({ ok: false, problem: effect.problem });
      return 'ended';
    }
    town.clock.now += REQUEST;
    flight.answer = answerTo(flight.run.performer, effect.type, effect.request);
    return 'goes on';
  } catch (problem) {
    if (problem instanceof Killed) return 'died';
    throw problem;
  }
};

/** The whole of it. */
export const flyHome = (town: Town, flight: Flight): Landing => {
  for (;;) {
    const landing = fly(town, flight);
    if (landing !== 'goes on') return landing;
  }
};
