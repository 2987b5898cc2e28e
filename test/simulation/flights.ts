/** Runs that are under way: each is stepped one effect at a time, so that others may happen between any two of them. */
import type { CycleRun } from '../../src/app/replication/cycleRun';
import { beginRun } from '../../src/app/replication/cycleRun';
import { cycle } from '../../src/core/replication/cycle';
import type { CycleReport } from '../../src/core/replication/cycleReport';
import type { Answer, Performer, Steps } from '../../src/core/replication/effects';
import { Killed, watchWrites } from '../scenarios/killPoint';
import { noticingPorts } from './noticing';
import type { Stage } from './stage';
import type { Strike } from './step';
import { bite } from './tally';
import type { TownDeps, Townsman } from './town';
import { judgedPorts } from './writeOracle';

const BUDGET = 270_000;
/** What a request takes, in virtual milliseconds. */
const REQUEST = 600;

export interface Flight {
  readonly who: number;
  readonly startedAt: number;
  readonly cockpit: Cockpit;
  readonly run: CycleRun;
  readonly steps: Steps<CycleReport>;
  answer: Answer | undefined;
  /** Writes until the run dies; undefined where it lives. */
  strike: Strike | undefined;
  /** Writes and effects that it began. */
  writes: number;
  effects: number;
  /** How long the log was when it began. */
  readonly logAt: number;
  /** The fields of each contact when it last looked. */
  readonly seen: Map<string, unknown>;
}

/** What the runs of one member have in their hands, and which of them is at work. */
export interface Cockpit {
  readonly deps: TownDeps;
  flight: Flight | undefined;
}

/** Dies where it is meant to. */
const strikeOr = <Value>(stage: Stage, flight: Flight, of: 'write' | 'effect', task: () => Value): Value => {
  if (of === 'write') flight.writes += 1;
  else flight.effects += 1;
  const { strike } = flight;
  if (strike === undefined || (strike.of ?? 'write') !== of) return task();
  flight.strike = { ...strike, at: strike.at - 1 };
  if (strike.at > 1) return task();
  if (strike.when === 'after') task();
  bite(stage.tally, 'killed run');
  throw new Killed();
};

const cockpitOf = (stage: Stage, who: number, member: Townsman): Cockpit => {
  const before = stage.cockpits.get(who);
  if (before !== undefined) return before;
  const ports = noticingPorts(stage.town, member, stage.tally);
  const judged = judgedPorts(stage, who, ports, () => cockpit.flight);
  const deps = watchWrites(judged, (_write, task) =>
    cockpit.flight === undefined ? task() : strikeOr(stage, cockpit.flight, 'write', task),
  );
  const cockpit: Cockpit = { deps, flight: undefined };
  stage.cockpits.set(who, cockpit);
  return cockpit;
};

export const takeOff = (stage: Stage, who: number): Flight | undefined => {
  const { town } = stage;
  const member = town.members[who];
  if (member === undefined) return undefined;
  const cockpit = cockpitOf(stage, who, member);
  return {
    who,
    startedAt: town.clock.now,
    cockpit,
    run: beginRun(cockpit.deps, member.author, BUDGET),
    steps: cycle(member.author),
    answer: undefined,
    strike: undefined,
    writes: 0,
    effects: 0,
    logAt: town.book.log.length,
    seen: new Map(),
  };
};

// An effect and the entry of its own type belong together, which TypeScript cannot see (`src/core/replication/ask.ts`).
const answerTo = (performer: Performer, type: keyof Performer, request: unknown): Answer =>
  (performer[type] as (request: unknown) => Answer)(request);

export type Landing = 'goes on' | 'ended' | 'died';

/** Google ends an execution after six minutes (developers.google.com/apps-script/guides/services/quotas). */
const LONGEST = 6 * 60_000;

/** Another run of this member has begun and not ended: what one of them knows, the other may make untrue. */
const noteOverlap = ({ flights, tally }: Stage, flight: Flight): void => {
  if (flights.some((other) => other !== flight && other.who === flight.who && other.answer !== undefined))
    bite(tally, 'overlapping runs');
};

/** One effect of the run. */
export const fly = (stage: Stage, flight: Flight): Landing => {
  const { town, tally } = stage;
  if (town.clock.now - flight.startedAt > LONGEST) {
    if (flight.answer !== undefined) bite(tally, 'run out of time');
    return 'died';
  }
  flight.cockpit.flight = flight;
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
    noteOverlap(stage, flight);
    town.clock.now += REQUEST;
    tally.performed += 1;
    flight.answer = strikeOr(stage, flight, 'effect', () =>
      answerTo(flight.run.performer, effect.type, effect.request),
    );
    return 'goes on';
  } catch (problem) {
    if (problem instanceof Killed) return 'died';
    throw problem;
  }
};

/** The whole of it. */
export const flyHome = (stage: Stage, flight: Flight): Landing => {
  for (;;) {
    const landing = fly(stage, flight);
    if (landing !== 'goes on') return landing;
  }
};
