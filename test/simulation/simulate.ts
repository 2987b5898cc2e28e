/**
 * `npm run -s simulate -- --schedules N --steps N --seed N`: so many lives from that seed on. Shows progress, tells what went
 * wrong as shortly as it can be told, and ends with a line of JSON; it fails where anything went wrong.
 */
import { parseArgs } from 'node:util';
import { inventLife } from './invent';
import { live } from './play';
import { kindOf, shorten } from './shorten';
import type { Life } from './step';

const MOST_STORIES = 3;

const numberOr = (text: string | undefined, usual: number): number => {
  const number = Number(text ?? usual);
  if (!Number.isInteger(number) || number < 1) throw new Error(`“${String(text)}” is no whole number.`);
  return number;
};

const tell = (seed: number, life: Life): void => {
  const { beginning, steps } = shorten(life, live);
  console.log(`\nSeed ${String(seed)}: ${live({ beginning, steps }).join('; ')}`);
  for (const line of [beginning, ...steps]) console.log(JSON.stringify(line));
};

const { values } = parseArgs({
  options: { schedules: { type: 'string' }, steps: { type: 'string' }, seed: { type: 'string' } },
});
const schedules = numberOr(values.schedules, 1_000);
const steps = numberOr(values.steps, 120);
const first = numberOr(values.seed, 1);

const violations = new Map<string, number[]>();
const begun = performance.now();
for (let seed = first; seed < first + schedules; seed += 1) {
  const faults = live(inventLife(seed, steps));
  if (faults.length > 0) violations.set(kindOf(faults), [...(violations.get(kindOf(faults)) ?? []), seed]);
  if ((seed - first + 1) % Math.ceil(schedules / 20) === 0)
    process.stderr.write(`\r${String(seed - first + 1)} of ${String(schedules)} lives`);
}
const seconds = (performance.now() - begun) / 1000;
process.stderr.write('\n');
for (const [, [seed]] of [...violations].slice(0, MOST_STORIES))
  if (seed !== undefined) tell(seed, inventLife(seed, steps));
const counts = Object.fromEntries([...violations].map(([kind, seeds]) => [kind, seeds.length]));
console.log(
  JSON.stringify({
    schedules,
    steps,
    violations: [...violations.values()].flat().length,
    kinds: counts,
    seeds: [...violations.values()].flat(),
    perSecond: Math.round(schedules / seconds),
  }),
);
process.exitCode = violations.size === 0 ? 0 : 1;
