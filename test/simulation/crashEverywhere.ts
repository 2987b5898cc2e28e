/**
 * Of an invented life, somebody's last run is killed at each of its effects, and at each write within one, before and after
 * it took place; then all is quiet, and the oracles judge.
 */
import { begin } from './begin';
import type { Report, Wrong } from './errand';
import { flyHome, takeOff } from './flights';
import { improvise } from './improvise';
import { live, performStep } from './play';
import type { Life, Step, Strike } from './step';

const STEPS = 15;

interface Extent {
  readonly write: number;
  readonly effect: number;
}

/** How many writes and effects a last run of this member comes to. */
const extentOf = ({ beginning, steps }: Life, who: number): Extent => {
  const stage = begin(beginning);
  for (const step of steps) performStep(stage, step);
  const flight = takeOff(stage, who);
  if (flight === undefined) return { write: 0, effect: 0 };
  flyHome(stage, flight);
  return { write: flight.writes, effect: flight.effects };
};

/** Runs that are under way would hold him off. */
const freed = ({ beginning, steps }: Life): Life => ({
  beginning,
  steps: steps.map((step): Step => (step.type === 'begin' ? { type: 'run', who: step.who } : step)),
});

const strikesIn = (extent: Extent): readonly Strike[] =>
  (['effect', 'write'] as const).flatMap((of) =>
    Array.from({ length: extent[of] }, (_, place) => place + 1).flatMap((at) =>
      (['before', 'after'] as const).map((when): Strike => ({ at, when, of })),
    ),
  );

export const crashEverywhere = (seed: number): Extract<Report, { type: 'crashes' }> => {
  const life = freed(improvise(seed, STEPS).life);
  // What the life does wrong without a kill is not the kill's doing.
  if (live(life).length > 0) return { type: 'crashes', kills: 0, wrong: [] };
  const extents = Array.from({ length: life.beginning.members }, (_, who) => extentOf(life, who));
  const who = extents.reduce((most, { write }, one) => (write > (extents[most]?.write ?? 0) ? one : most), 0);
  const strikes = strikesIn(extents[who] ?? { write: 0, effect: 0 });
  const wrong = strikes.flatMap((strike): readonly Wrong[] => {
    const killed: Life = { ...life, steps: [...life.steps, { type: 'run', who, strike }] };
    const faults = live(killed);
    return faults.length === 0 ? [] : [{ seed, faults, life: killed }];
  });
  return { type: 'crashes', kills: strikes.length, wrong };
};
