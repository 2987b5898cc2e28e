/** The program behind `npm run google`, run as a process of its own. */
import { spawn } from 'node:child_process';

export interface RunningProgram {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Resolves when the program has said where it is. */
export const runGoogle = (...args: readonly string[]): Promise<RunningProgram> => {
  const child = spawn(process.execPath, ['build/run.cjs', 'workbench/control/main.ts', ...args]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      resolve({
        address,
        stop: async () => {
          child.kill();
          await ended;
        },
      });
    });
    let problem = '';
    child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
    void ended.then(() => reject(new Error(problem)));
  });
};
