/** What many lives come to: how many went wrong, how quickly they were lived, and in what share of them each fault took effect. */
import type { Report } from './errand';
import { FAULT_CLASSES } from './faultClasses';
import { kindOf } from './shorten';

type Lives = Extract<Report, { type: 'lives' }>;

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const COMMONEST = 10;

const added = (parts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const part of parts)
    for (const [name, count] of Object.entries(part)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
};

export interface Coverage {
  /** In what share of lives each class took effect. */
  readonly faults: Readonly<Record<string, number>>;
  /** Pairs of the commonest ten classes that came together in no life. */
  readonly missingPairs: readonly string[];
  /** The share of steps that changed nothing. */
  readonly idle: number;
  /** Each fault and act by its name. */
  readonly acts: Readonly<Record<string, number>>;
}

export const coverage = (reports: readonly Lives[]): Coverage => {
  const lives = reports.reduce((sum, report) => sum + report.lives, 0);
  const counts = added(reports.map((report) => report.counts));
  const pairs = added(reports.map((report) => report.pairs));
  const names = FAULT_CLASSES.map(({ name }) => name);
  const commonest = new Set(
    [...names].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0)).slice(0, COMMONEST),
  );
  const chosen = names.filter((name) => commonest.has(name));
  const share = (name: string): number => rounded((counts[name] ?? 0) / lives);
  return {
    faults: Object.fromEntries(names.map((name) => [name, share(name)])),
    missingPairs: chosen.flatMap((one, place) =>
      chosen.slice(place + 1).flatMap((other) => {
        const pair = `${one} ${other}`;
        return pairs[pair] === undefined ? [pair] : [];
      }),
    ),
    idle: rounded(
      reports.reduce((sum, { idle }) => sum + idle, 0) / reports.reduce((sum, { steps }) => sum + steps, 0),
    ),
    acts: Object.fromEntries(
      Object.keys(counts)
        .filter((name) => !names.includes(name))
        .sort()
        .map((name) => [name, share(name)]),
    ),
  };
};

/** `perSecond` is of one processor, by the time that it spent: what else runs on the machine is not in it. */
export const summary = (reports: readonly Lives[], seconds: number) => {
  const sum = (of: (report: Lives) => number): number =>
    reports.reduce((total, report) => total + of(report), 0);
  const wrong = reports.flatMap((report) => report.wrong);
  const kinds: Record<string, number> = {};
  for (const { faults } of wrong) kinds[kindOf(faults)] = (kinds[kindOf(faults)] ?? 0) + 1;
  const perProcessor = (count: number): number =>
    Math.round((count / sum(({ spent }) => spent)) * 10_000) / 10;
  return {
    violations: wrong.length,
    kinds,
    seeds: wrong.map(({ seed }) => seed),
    deleteWindow: sum((report) => report.deleteWindow),
    deletions: sum((report) => report.deletions),
    perSecond: perProcessor(sum(({ lives }) => lives)),
    effectsPerSecond: Math.round(perProcessor(sum(({ effects }) => effects))),
    seconds: Math.round(seconds * 10) / 10,
    ...coverage(reports),
  };
};
