/** One measure of the bench: what was found, and the goal that it is held against. */

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How the value was come by, e.g. `median of 200`. */
  readonly basis: string;
  readonly goal: { readonly atMost: number } | { readonly atLeast: number };
}

export const isReached = ({ value, goal }: Measure): boolean =>
  'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;

/** Two digits that mean something, and no more than one after the point. */
const shown = (value: number): string => (value < 100 ? value.toFixed(1) : String(Math.round(value)));

/** e.g. `executionStart 6.1 ms median of 200 (goal ≤ 15)`. */
export const measureLine = (measure: Measure): string => {
  const { name, value, unit, basis, goal } = measure;
  const bound = 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
  return `${name} ${shown(value)} ${unit} ${basis} (goal ${bound})${isReached(measure) ? '' : ' MISSED'}`;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};
