/**
 * `npm run -s simulate -- --crash-everywhere --scenarios N`: of N invented lives, somebody's last run is killed at each of its
 * writes, before and after it took effect; then all is quiet, and the oracles judge. Ends with a line of JSON.
 */
import { begin } from './begin';
import { flyHome, takeOff } from './flights';
import { improvise } from './improvise';
import { live, performStep } from './play';
import type { Life, Step, Strike } from './step';

const STEPS = 15;

/** How many writes a last run of this member comes to. */
const writesOf = ({ beginning, steps }: Life, who: number): number => {
  const stage = begin(beginning);
  for (const step of steps) performStep(stage, step);
  const flight = takeOff(stage, who);
  if (flight === undefined) return 0;
  flyHome(stage, flight);
  return flight.writes;
};

/** Runs that are under way would hold him off. */
const freed = ({ beginning, steps }: Life): Life => ({
  beginning,
  steps: steps.map((step): Step => (step.type === 'begin' ? { type: 'run', who: step.who } : step)),
});

export const runCrashes = (scenarios: number, first: number): void => {
  let kills = 0;
  let violations = 0;
  for (let seed = first; seed < first + scenarios; seed += 1) {
    const life = freed(improvise(seed, STEPS).life);
    // What the life does wrong without a kill is not the kill's doing.
    if (live(life).length > 0) continue;
    const counts = Array.from({ length: life.beginning.members }, (_, who) => writesOf(life, who));
    const writes = Math.max(0, ...counts);
    const who = counts.indexOf(writes);
    for (let at = 1; at <= writes; at += 1)
      for (const when of ['before', 'after'] as const) {
        const strike: Strike = { at, when };
        const faults = live({ ...life, steps: [...life.steps, { type: 'run', who, strike }] });
        kills += 1;
        if (faults.length === 0) continue;
        violations += 1;
        console.log(
          `Seed ${String(seed)}, ${when} write ${String(at)} of ${String(who)}: ${faults.join('; ')}`,
        );
      }
  }
  console.log(JSON.stringify({ scenarios, kills, violations }));
  process.exitCode = violations === 0 ? 0 : 1;
};
