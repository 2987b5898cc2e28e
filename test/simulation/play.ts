/** Lives a life: its beginning, its steps in order, and then quiet, with every oracle asked on the way and at the end. */
import type { Outage } from '../memory/outage';
import { begin } from './begin';
import { performCard } from './cards';
import { judgeEnd } from './endOracle';
import { performFault } from './faults';
import type { Flight } from './flights';
import { fly, flyHome, takeOff } from './flights';
import { performHand } from './hands';
import { readLog } from './logOracle';
import { settle } from './quiet';
import type { Stage } from './stage';
import type { Beginning, Life, Step } from './step';
import { bite } from './tally';
import type { Town } from './town';

const MINUTE = 60_000;

const oldest = (flights: readonly Flight[], who: number): Flight | undefined =>
  flights.find((flight) => flight.who === who);

const land = (flights: Flight[], flight: Flight): void => {
  flights.splice(flights.indexOf(flight), 1);
};

/** Most runs that one member can have under way. */
const MOST_FLIGHTS = 3;

const perform = (stage: Stage, step: Step): void => {
  const { town, flights, tally } = stage;
  switch (step.type) {
    case 'hand':
      return performHand(stage, step.who, step.hand);
    case 'card':
      return performCard(stage, step.who, step.card);
    case 'fault':
      return performFault(stage, step.fault);
    case 'wait':
      town.clock.now += step.minutes * MINUTE;
      return;
    case 'run': {
      const flight = takeOff(stage, step.who);
      if (flight === undefined) return;
      flight.strike = step.strike;
      flyHome(stage, flight);
      return;
    }
    case 'begin': {
      const flight = takeOff(stage, step.who);
      if (flight !== undefined && flights.filter(({ who }) => who === step.who).length < MOST_FLIGHTS)
        flights.push(flight);
      return;
    }
    case 'go': {
      const flight = oldest(flights, step.who);
      if (flight === undefined) return;
      for (let effect = 0; effect < step.effects; effect += 1)
        if (fly(stage, flight) !== 'goes on') return land(flights, flight);
      return;
    }
    case 'drop': {
      const flight = oldest(flights, step.who);
      if (flight?.answer !== undefined) bite(tally, 'dropped run');
      if (flight !== undefined) land(flights, flight);
    }
  }
};

/** Whatever a step can change, but for the note of when somebody was last looked after. */
const marker = ({ town, flights }: Stage): readonly unknown[] => {
  const { book, mirror, oldMirror, visits } = town;
  const parts: unknown[] = [
    town.clock.now,
    book.head.seq,
    book.outage.next,
    town.bookIs,
    mirror.access,
    mirror.dirty,
    oldMirror,
    Object.keys(visits.visits).length,
    flights.length,
  ];
  for (const { contacts, state, oldState } of town.members)
    parts.push(
      contacts.changes,
      contacts.markGeneration,
      contacts.lag,
      contacts.outage.next,
      state.current,
      state.isTorn,
      state.outage.next,
      oldState,
    );
  return parts;
};

const nameOf = (step: Step): string | undefined =>
  step.type === 'hand'
    ? `hand: ${step.hand.act}`
    : step.type === 'card'
      ? `card: ${step.card.act}`
      : undefined;

/** What is about to be lost. */
const planned = ({ book, members }: Town): readonly (readonly [Outage, string])[] => {
  const outages: (readonly [Outage, string])[] = [];
  const look = (outage: Outage): void => {
    if (outage.next !== 'nothing') outages.push([outage, outage.next]);
  };
  look(book.outage);
  for (const { contacts, state } of members) {
    look(contacts.outage);
    look(state.outage);
  }
  return outages;
};

export const performStep = (stage: Stage, step: Step): void => {
  const { town, tally } = stage;
  for (const member of town.members) if (town.clock.now >= member.lagUntil) member.contacts.lag = 0;
  const before = marker(stage);
  const losses = planned(town);
  perform(stage, step);
  const after = marker(stage);
  // Time goes by in a run that finds nothing to do as well.
  const isIdle = before.every((part, place) => (place === 0 && step.type === 'run') || part === after[place]);
  tally.steps += 1;
  if (isIdle) tally.idle += 1;
  const name = nameOf(step);
  if (name !== undefined && !isIdle) bite(tally, name);
  if (step.type !== 'fault')
    for (const [{ next }, loss] of losses) if (next === 'nothing') bite(tally, `lost ${loss}`);
};

/** The faults that a step brought to light. */
export const stepOn = (stage: Stage, step: Step): readonly string[] => {
  performStep(stage, step);
  stage.faults.push(...readLog(stage.town, stage.model, stage.chronicle));
  return stage.faults.map((fault) => `step ${String(stage.tally.steps)}: ${fault}`);
};

export const endOf = (stage: Stage): readonly string[] => {
  const restless = settle(stage);
  return restless.length > 0 ? restless : judgeEnd(stage.town, stage.model, stage.chronicle);
};

/** Up to the last step; the faults that were found on the way, or none. */
const liveThrough = (beginning: Beginning, steps: readonly Step[]) => {
  const stage = begin(beginning);
  for (const step of steps) {
    const faults = stepOn(stage, step);
    if (faults.length > 0) return { stage, faults };
  }
  return { stage, faults: [] };
};

/** The first faults that anybody finds, or none. `meddle` does at the end what no engine may do, to see it noticed. */
export const live = (
  { beginning, steps }: Life,
  meddle: (stage: Stage) => void = () => undefined,
): readonly string[] => {
  const { stage, faults } = liveThrough(beginning, steps);
  if (faults.length > 0) return faults;
  const restless = settle(stage);
  if (restless.length > 0) return restless;
  meddle(stage);
  return judgeEnd(stage.town, stage.model, stage.chronicle);
};
