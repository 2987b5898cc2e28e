/** Telling a life that goes wrong as shortly as it still does: steps, members and persons are left out while the same kind of fault is found. */
import type { Life, Step } from './step';

type Live = (life: Life) => readonly string[];

export const kindOf = (faults: readonly string[]): string =>
  /\((I\d+)\)/.exec(faults[0] ?? '')?.[1] ?? (faults[0] ?? '').slice(0, 20);

const without = (steps: readonly Step[], from: number, count: number): readonly Step[] => [
  ...steps.slice(0, from),
  ...steps.slice(from + count),
];

export const shorten = (life: Life, live: Live): Life => {
  const kind = kindOf(live(life));
  const fails = (candidate: Life): boolean => {
    try {
      const faults = live(candidate);
      return faults.length > 0 && kindOf(faults) === kind;
    } catch {
      return false;
    }
  };
  let best = life;
  for (let size = Math.ceil(life.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < best.steps.length;) {
      const candidate = { ...best, steps: without(best.steps, from, size) };
      if (fails(candidate)) best = candidate;
      else from += size;
    }
  const { beginning } = best;
  const simpler: Life[] = [
    ...beginning.labels.map((label) => ({
      ...best,
      beginning: { ...beginning, labels: beginning.labels.filter((one) => one !== label) },
    })),
    ...(beginning.own.length === 0 ? [] : [{ ...best, beginning: { ...beginning, own: [] } }]),
  ];
  for (const candidate of simpler)
    if (candidate.beginning.labels.length > 0 && fails(candidate)) return shorten(candidate, live);
  for (const [index, label] of beginning.labels.entries())
    for (const person of label.persons) {
      const labels = beginning.labels.map((one, at) =>
        at === index ? { ...one, persons: one.persons.filter((other) => other !== person) } : one,
      );
      const candidate = { ...best, beginning: { ...beginning, labels } };
      if (fails(candidate)) return shorten(candidate, live);
    }
  return best;
};
