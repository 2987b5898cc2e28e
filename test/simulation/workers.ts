/** Processes that live lives at the same time: as many as there are processors, each with the next errand as soon as it is free. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { bundleLives } from './bundleLives';
import type { Errand, Report } from './errand';
import type { Edit } from './mutantList';

/** A worker that broke down: its last words. */
export class BrokenDown extends Error {}

/**
 * Young objects die young here: a larger nursery spares most of the copying. And V8 waits longer before it optimises a function:
 * with its own patience optimising takes two fifths of the time of the first 200 lives (`build/optimiseLate.cjs`).
 */
const FLAGS = ['--max-semi-space-size=32', '--interrupt-budget=400000', '--enable-source-maps'];

export interface Workers {
  /** Reports come in the order of the errands. `onReport` may say that no further ones are begun. */
  readonly run: (
    errands: readonly Errand[],
    onReport?: (report: Report) => 'enough' | undefined,
  ) => Promise<readonly Report[]>;
  readonly end: () => void;
}

const workAt = (bundle: string, processes: number): Workers => {
  const workers = Array.from({ length: processes }, () =>
    fork(bundle, {
      execArgv: FLAGS,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    }),
  );
  return {
    run: (errands, onReport) =>
      new Promise((resolve, reject) => {
        const reports = new Map<number, Report>();
        let next = 0;
        let open = 0;
        let isEnough = false;
        const isOver = (): boolean => open === 0 && (isEnough || next === errands.length);
        const end = (): void => {
          resolve([...reports].sort(([one], [other]) => one - other).map(([, report]) => report));
        };
        if (isOver()) return end();
        for (const worker of workers) {
          let words = '';
          const tell = (piece: Buffer): void => void (words += piece.toString());
          const leave = (): void => {
            reject(new BrokenDown(/^\w*Error: .*$/m.exec(words)?.[0] ?? 'it broke down'));
          };
          const give = (): void => {
            const place = next;
            const errand = errands[place];
            if (errand === undefined || isEnough) {
              worker.stderr?.off('data', tell);
              worker.off('exit', leave);
              if (isOver()) end();
              return;
            }
            next += 1;
            open += 1;
            worker.once('message', (report: Report) => {
              open -= 1;
              reports.set(place, report);
              if (onReport?.(report) === 'enough') isEnough = true;
              give();
            });
            worker.send(errand);
          };
          worker.stderr?.on('data', tell);
          worker.on('exit', leave);
          give();
        }
      }),
    end: () => {
      for (const worker of workers) worker.kill();
    },
  };
};

/** Does a task with workers, whose source has these edits. */
export const withWorkers = async <Value>(
  task: (workers: Workers) => Promise<Value>,
  { edits = [], processes = availableParallelism() }: { edits?: readonly Edit[]; processes?: number } = {},
): Promise<Value> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meibo-lives-'));
  const bundle = path.join(folder, 'lives.cjs');
  await bundleLives(bundle, edits);
  const workers = workAt(bundle, processes);
  try {
    return await task(workers);
  } finally {
    workers.end();
    rmSync(folder, { recursive: true });
  }
};
