/**
 * `npm run -s simulate -- --mutants` (and `--only WORDS`): plants one fault of the protocol at a time in the source and lets the
 * kept stories and then the same lives be lived with it, until an oracle notices. A fault that none notices is one that
 * replication could have today.
 */
import { availableParallelism } from 'node:os';
import type { Report, Wrong } from './errand';
import type { Mutant } from './mutantList';
import { mutants } from './mutantList';
import type { Life } from './step';
import { keptStories, writeStory } from './stories';
import type { Workers } from './workers';
import { BrokenDown, withWorkers } from './workers';

const CHUNK = 10;

const stories = keptStories();

interface Kill {
  readonly by: string;
  readonly fault: string;
  /** As shortly as it could be told, where a life found it that is not kept yet. */
  readonly life?: Life;
}

const faultsOf = (report: Report | undefined): readonly string[] =>
  report?.type === 'life' ? report.faults : [];

/** The first kept story that goes wrong. */
const killedByStory = async (workers: Workers): Promise<Kill | undefined> => {
  const reports = await workers.run(
    stories.map(([, life]) => ({ type: 'live', life })),
    (report) => (faultsOf(report).length > 0 ? 'enough' : undefined),
  );
  const at = reports.findIndex((report) => faultsOf(report).length > 0);
  const story = stories[at];
  return story === undefined ? undefined : { by: `“${story[0]}”`, fault: faultsOf(reports[at])[0] ?? '' };
};

/** A life that goes wrong because of the mutant alone. It is shortened first: a long one may go another way by chance. */
const shortened = async (workers: Workers, clean: Workers, life: Life): Promise<Life | undefined> => {
  const [report] = await workers.run([{ type: 'shorten', life }]);
  if (report?.type !== 'life') return undefined;
  const [without] = await clean.run([{ type: 'live', life: report.life }]);
  return faultsOf(without).length === 0 ? report.life : undefined;
};

interface Hunt {
  readonly lives: number;
  readonly steps: number;
  readonly seed: number;
}

/** Lives one after another, so that the same life is found each time. */
const killedByLife = async (workers: Workers, clean: Workers, hunt: Hunt): Promise<Kill | undefined> => {
  for (let lived = 0; lived < hunt.lives;) {
    const count = Math.min(CHUNK, hunt.lives - lived);
    const first = hunt.seed + lived;
    const [report] = await workers.run([
      { type: 'lives', first, count, steps: hunt.steps, untilFound: true },
    ]);
    const found: Wrong | undefined = report?.type === 'lives' ? report.wrong[0] : undefined;
    lived += report?.type === 'lives' ? report.lives : count;
    if (found === undefined) continue;
    const life = await shortened(workers, clean, found.life);
    if (life !== undefined) return { by: `${String(lived)} lives`, fault: found.faults[0] ?? '', life };
  }
  return undefined;
};

const killOf = (mutant: Mutant, clean: Workers, hunt: Hunt): Promise<Kill | undefined> =>
  withWorkers(
    async (workers) => {
      try {
        return (await killedByStory(workers)) ?? (await killedByLife(workers, clean, hunt));
      } catch (problem) {
        // A run that breaks down was noticed as well.
        if (problem instanceof BrokenDown) return { by: 'a run', fault: problem.message };
        throw problem;
      }
    },
    { edits: mutant.edits, processes: 1 },
  );

/** `only`: those with these words in their names. `folder`: where the lives go that should be kept as stories. */
export const runMutants = async (hunt: Hunt, only: string, folder?: string): Promise<void> => {
  const chosen = mutants.filter(({ name }) => name.includes(only));
  const queue = [...chosen];
  let killed = 0;
  const huntOn = async (clean: Workers): Promise<void> => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const kill = await killOf(mutant, clean, hunt);
      if (kill !== undefined) killed += 1;
      if (folder !== undefined && kill?.life !== undefined) writeStory(folder, mutant.name, kill.life);
      console.log(
        kill === undefined
          ? `✗ ${mutant.name}: nobody has noticed in ${String(hunt.lives)} lives`
          : `✓ ${mutant.name}: ${kill.by}, ${kill.fault}`,
      );
    }
  };
  await Promise.all(
    Array.from({ length: availableParallelism() }, () => withWorkers(huntOn, { processes: 1 })),
  );
  console.log(JSON.stringify({ mutants: chosen.length, killed }));
  process.exitCode = killed === chosen.length ? 0 : 1;
};
