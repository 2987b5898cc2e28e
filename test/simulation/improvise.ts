/** Lives a life while it is being invented; what comes out is a life like any other, that is lived again step by step. */
import { begin } from './begin';
import { createInventor, firstShares, nextStep } from './invent';
import { endOf, stepOn } from './play';
import type { Life, Step } from './step';
import type { Tally } from './tally';

export interface Lived {
  readonly life: Life;
  readonly faults: readonly string[];
  readonly tally: Tally;
}

export const improvise = (seed: number, count: number): Lived => {
  const inventor = createInventor(seed);
  const { beginning } = inventor;
  const stage = begin(beginning);
  const shares = firstShares(inventor);
  const steps: Step[] = [];
  while (steps.length < count) {
    const step = shares[steps.length] ?? nextStep(inventor, stage);
    steps.push(step);
    const faults = stepOn(stage, step);
    if (faults.length > 0) return { life: { beginning, steps }, faults, tally: stage.tally };
  }
  return { life: { beginning, steps }, faults: endOf(stage), tally: stage.tally };
};
