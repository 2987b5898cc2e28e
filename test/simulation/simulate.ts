/**
 * `npm run -s simulate -- --schedules N --steps N --seed N`: so many lives from that seed on. Shows progress, tells what went
 * wrong as shortly as it can be told, and ends with a line of JSON; it fails where anything went wrong.
 *
 * `-- --until-found` ends with the first life that goes wrong, as data; `-- --mutants` and `-- --crash-everywhere --scenarios N`
 * are told of in `mutants.ts` and `crashEverywhere.ts`.
 */
import { parseArgs } from 'node:util';
import { runCrashes } from './crashEverywhere';
import { improvise } from './improvise';
import { runMutants } from './mutants';
import { live } from './play';
import { kindOf, shorten } from './shorten';
import type { Life } from './step';
import type { Tally } from './tally';

const MOST_STORIES = 3;

const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    steps: { type: 'string' },
    seed: { type: 'string' },
    scenarios: { type: 'string' },
    mutants: { type: 'boolean' },
    only: { type: 'string' },
    'crash-everywhere': { type: 'boolean' },
    'until-found': { type: 'boolean' },
  },
});

const numberOr = (text: string | undefined, usual: number): number => {
  const number = Number(text ?? usual);
  if (!Number.isInteger(number) || number < 1) throw new Error(`“${String(text)}” is no whole number.`);
  return number;
};

const first = numberOr(values.seed, 1);

const tell = (seed: number, life: Life): void => {
  const { beginning, steps } = shorten(life, live);
  console.log(`\nSeed ${String(seed)}: ${live({ beginning, steps }).join('; ')}`);
  for (const line of [beginning, ...steps]) console.log(JSON.stringify(line));
};

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const shares = (tallies: readonly Tally[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const { effects } of tallies)
    for (const name of effects) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].sort().map(([name, count]) => [name, rounded(count / tallies.length)]),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const simulate = (schedules: number, steps: number): void => {
  const wrong = new Map<string, { readonly seed: number; readonly life: Life }[]>();
  const tallies: Tally[] = [];
  const begun = performance.now();
  for (let seed = first; seed < first + schedules; seed += 1) {
    const { life, faults, tally } = improvise(seed, steps);
    tallies.push(tally);
    if (faults.length > 0) wrong.set(kindOf(faults), [...(wrong.get(kindOf(faults)) ?? []), { seed, life }]);
    if ((seed - first + 1) % Math.ceil(schedules / 20) === 0)
      process.stderr.write(`\r${String(seed - first + 1)} of ${String(schedules)} lives`);
  }
  const seconds = (performance.now() - begun) / 1000;
  process.stderr.write('\n');
  for (const [, [one]] of [...wrong].slice(0, MOST_STORIES)) if (one !== undefined) tell(one.seed, one.life);
  const all = [...wrong.values()].flat();
  console.log(
    JSON.stringify({
      schedules,
      steps,
      violations: all.length,
      kinds: Object.fromEntries([...wrong].map(([kind, lives]) => [kind, lives.length])),
      seeds: all.map(({ seed }) => seed),
      perSecond: Math.round((schedules / seconds) * 10) / 10,
      idle: rounded(sum(tallies.map(({ idle }) => idle)) / sum(tallies.map((tally) => tally.steps))),
      faults: shares(tallies),
    }),
  );
  process.exitCode = wrong.size === 0 ? 0 : 1;
};

/** For whoever plants faults: `life` is absent where nothing was found. */
const untilFound = (schedules: number, steps: number): void => {
  for (let lives = 1; lives <= schedules; lives += 1) {
    const { life, faults } = improvise(first + lives - 1, steps);
    if (faults.length > 0) return console.log(JSON.stringify({ lives, faults, life: shorten(life, live) }));
  }
  console.log(JSON.stringify({ lives: schedules, faults: [] }));
};

if (values.mutants === true)
  runMutants(numberOr(values.schedules, 400), numberOr(values.steps, 80), first, values.only ?? '');
else if (values['crash-everywhere'] === true) runCrashes(numberOr(values.scenarios, 60), first);
else if (values['until-found'] === true)
  untilFound(numberOr(values.schedules, 1_000), numberOr(values.steps, 120));
else simulate(numberOr(values.schedules, 1_000), numberOr(values.steps, 120));
