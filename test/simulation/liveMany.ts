/** Lives one life after another, and counts. */
import type { Errand, Report, Wrong } from './errand';
import { classesIn } from './faultClasses';
import { improvise } from './improvise';

const increase = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

export const liveMany = ({
  first,
  count,
  steps,
  untilFound,
}: Extract<Errand, { type: 'lives' }>): Extract<Report, { type: 'lives' }> => {
  const before = process.cpuUsage();
  const counts: Record<string, number> = {};
  const pairs: Record<string, number> = {};
  const wrong: Wrong[] = [];
  const sums = { lives: 0, steps: 0, idle: 0, effects: 0, deletions: 0, deleteWindow: 0 };
  for (let seed = first; seed < first + count; seed += 1) {
    const { life, faults, tally } = improvise(seed, steps);
    sums.lives += 1;
    sums.steps += tally.steps;
    sums.idle += tally.idle;
    sums.effects += tally.performed;
    if (tally.deletions > 0) sums.deletions += 1;
    if (tally.deleteWindow > 0) sums.deleteWindow += 1;
    for (const name of tally.effects) increase(counts, name);
    const classes = classesIn(tally.effects);
    for (const [place, one] of classes.entries()) {
      increase(counts, one);
      for (const other of classes.slice(place + 1)) increase(pairs, `${one} ${other}`);
    }
    if (faults.length === 0) continue;
    wrong.push({ seed, faults, life });
    if (untilFound === true) break;
  }
  const { user, system } = process.cpuUsage(before);
  return { type: 'lives', spent: (user + system) / 1000, counts, pairs, wrong, ...sums };
};
