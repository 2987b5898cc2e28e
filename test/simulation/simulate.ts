/** `npm run simulate`: lives so many lives, shows the first that goes wrong as short as it can be told, and counts. */
import { inventLife } from './invent';
import { live } from './play';
import { shorten } from './shorten';

const schedules = Number(process.argv[2] ?? 1000);
const steps = Number(process.argv[3] ?? 120);
const first = Number(process.argv[4] ?? 1);
const kinds = new Map<string, number[]>();
const begin = performance.now();
for (let seed = first; seed < first + schedules; seed += 1) {
  let faults: readonly string[];
  try {
    faults = live(inventLife(seed, steps));
  } catch (e) {
    faults = [`threw ${String(e)}`];
  }
  if (faults.length > 0) {
    const kind = /\((I\d+)\)/.exec(faults[0] ?? '')?.[1] ?? faults[0] ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), seed]);
  }
}
const seconds = (performance.now() - begin) / 1000;
console.log(schedules / seconds, 'per second');
for (const [kind, seeds] of kinds) console.log(kind, seeds.length, seeds.slice(0, 10).join(' '));
if (process.argv[5] !== undefined) {
  const seed = Number(process.argv[5]);
  const life = inventLife(seed, steps);
  console.log(live(life));
  const short = shorten(life, live);
  console.log(JSON.stringify(short.beginning));
  for (const step of short.steps) console.log(JSON.stringify(step));
  console.log(live(short));
}
