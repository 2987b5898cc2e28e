/** P12: how many lives of 120 steps the simulator lives in a second of one processor. */
import type { Measure } from '../../workbench/bench/measure';
import { liveMany } from '../simulation/liveMany';

const STEPS = 120;

export const livesPerSecond = (lives = 200): readonly Measure[] => {
  // The first ones run before the machine code for them is there.
  liveMany({ type: 'lives', first: 1, count: Math.ceil(lives / 4), steps: STEPS });
  const { spent } = liveMany({ type: 'lives', first: 1_000, count: lives, steps: STEPS });
  return [
    {
      name: 'P12',
      value: lives / (spent / 1_000),
      unit: '× a second and processor',
      basis: `${String(lives)} lives of ${String(STEPS)} steps`,
      goal: { atLeast: 500 },
    },
  ];
};
