/**
 * `npm run -s simulate -- --schedules N --steps N --seed N`: so many lives from that seed on, on all processors. Shows progress,
 * tells what went wrong as shortly as it can be told, and ends with a line of JSON; it fails where anything went wrong.
 *
 * | option | |
 * |---|---|
 * | `--stories FOLDER` | writes each shortened story into a file of its own |
 * | `--replay FILE` | lives such a story again |
 * | `--no-shrink` | tells seeds only |
 * | `--workers N` | so many processes: fewer take less of the processors’ time for a few lives, for each has to become quick |
 * | `--crash-everywhere --scenarios N` | `crashEverywhere.ts` |
 * | `--mutants`, `--only WORDS` | `mutants.ts` |
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Errand, Report, Wrong } from './errand';
import { runMutants } from './mutants';
import { kindOf } from './shorten';
import { lifeFrom, writeStory } from './stories';
import { summary } from './summary';
import type { Workers } from './workers';
import { withWorkers } from './workers';

const MOST_STORIES = 3;
/** Lives of one errand: few enough for progress to be seen, and for processors to end at about the same time. */
const CHUNK = 25;

const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    steps: { type: 'string' },
    seed: { type: 'string' },
    scenarios: { type: 'string' },
    stories: { type: 'string' },
    replay: { type: 'string' },
    only: { type: 'string' },
    workers: { type: 'string' },
    mutants: { type: 'boolean' },
    'no-shrink': { type: 'boolean' },
    'crash-everywhere': { type: 'boolean' },
  },
});

const numberOr = (text: string | undefined, usual: number): number => {
  const number = Number(text ?? usual);
  if (!Number.isInteger(number) || number < 1) throw new Error(`“${String(text)}” is no whole number.`);
  return number;
};

const first = numberOr(values.seed, 1);

const withProcesses = (task: (workers: Workers) => Promise<void>): Promise<void> =>
  withWorkers(task, { processes: numberOr(values.workers, availableParallelism()) });

const progress = (done: number, of: number, what: string): void => {
  process.stderr.write(`\r${String(done)} of ${String(of)} ${what}${done === of ? '\n' : ''}`);
};

/** One of each kind, as shortly as it can be told. */
const tell = async (workers: Workers, wrong: readonly Wrong[]): Promise<void> => {
  const kinds = [...new Map(wrong.map((one) => [kindOf(one.faults), one])).values()];
  const chosen = kinds.slice(0, MOST_STORIES);
  if (values['no-shrink'] === true || chosen.length === 0) return;
  const reports = await workers.run(chosen.map(({ life }): Errand => ({ type: 'shorten', life })));
  for (const [place, report] of reports.entries()) {
    if (report.type !== 'life') continue;
    const seed = String(chosen[place]?.seed);
    console.log(`\nSeed ${seed}: ${report.faults.join('; ')}`);
    for (const line of [report.life.beginning, ...report.life.steps]) console.log(JSON.stringify(line));
    if (values.stories === undefined) continue;
    const file = writeStory(values.stories, `seed ${seed}`, report.life);
    console.log(`Again: npm run -s simulate -- --replay ${file}`);
  }
};

const chunks = (schedules: number, steps: number): readonly Errand[] =>
  Array.from({ length: Math.ceil(schedules / CHUNK) }, (_, index) => ({
    type: 'lives',
    first: first + index * CHUNK,
    count: Math.min(CHUNK, schedules - index * CHUNK),
    steps,
  }));

type Lives = Extract<Report, { type: 'lives' }>;

const simulate = async (schedules: number, steps: number): Promise<void> => {
  await withProcesses(async (workers) => {
    const begun = performance.now();
    let done = 0;
    const reports = await workers.run(chunks(schedules, steps), (report) => {
      done += report.type === 'lives' ? report.lives : 0;
      progress(done, schedules, 'lives');
      return undefined;
    });
    const seconds = (performance.now() - begun) / 1000;
    const lives = reports.filter((report): report is Lives => report.type === 'lives');
    const wrong = lives.flatMap((report) => report.wrong);
    await tell(workers, wrong);
    console.log(JSON.stringify({ schedules, steps, ...summary(lives, seconds) }));
    process.exitCode = wrong.length === 0 ? 0 : 1;
  });
};

const crash = async (scenarios: number): Promise<void> => {
  await withProcesses(async (workers) => {
    let done = 0;
    const errands = Array.from({ length: scenarios }, (_, index): Errand => ({
      type: 'crashes',
      seed: first + index,
    }));
    const reports = await workers.run(errands, () => {
      progress((done += 1), scenarios, 'scenarios');
      return undefined;
    });
    const crashes = reports.flatMap((report) => (report.type === 'crashes' ? [report] : []));
    const wrong = crashes.flatMap((report) => report.wrong);
    await tell(workers, wrong);
    const kills = crashes.reduce((sum, report) => sum + report.kills, 0);
    const skipped = crashes.filter((report) => report.kills === 0).length;
    const seeds = [...new Set(wrong.map(({ seed }) => seed))];
    console.log(JSON.stringify({ scenarios, skipped, kills, violations: wrong.length, seeds }));
    process.exitCode = wrong.length === 0 ? 0 : 1;
  });
};

const replay = async (file: string): Promise<void> => {
  const life = lifeFrom(readFileSync(file, 'utf8'));
  const [report] = await withWorkers((workers) => workers.run([{ type: 'live', life }]), { processes: 1 });
  const faults = report?.type === 'life' ? report.faults : [];
  console.log(JSON.stringify({ steps: life.steps.length, violations: faults.length, faults }));
  process.exitCode = faults.length === 0 ? 0 : 1;
};

const chosen = (): Promise<void> => {
  if (values.replay !== undefined) return replay(values.replay);
  if (values.mutants === true)
    return runMutants(
      { lives: numberOr(values.schedules, 1_000), steps: numberOr(values.steps, 120), seed: first },
      values.only ?? '',
      values.stories,
    );
  if (values['crash-everywhere'] === true) return crash(numberOr(values.scenarios, 60));
  return simulate(numberOr(values.schedules, 1_000), numberOr(values.steps, 120));
};

void chosen();
