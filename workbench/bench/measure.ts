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

/** e.g. `executionStart 6.1 ms median of 200 (goal ≤ 15)`; of ratios `P1 1.00 (goal ≤ 1.00) 53 writes, bound 53`. */
export const measureLine = (measure: Measure): string => {
  const { name, value, unit, basis, goal } = measure;
  const isRatio = unit.startsWith('×');
  const tell = (number: number): string => (isRatio ? number.toFixed(2) : String(number));
  const bound = 'atMost' in goal ? `≤ ${tell(goal.atMost)}` : `≥ ${tell(goal.atLeast)}`;
  const missed = isReached(measure) ? '' : ' MISSED';
  return isRatio
    ? `${name} ${tell(value)} (goal ${bound})${missed} ${basis}`
    : `${name} ${shown(value)} ${unit} ${basis} (goal ${bound})${missed}`;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};
