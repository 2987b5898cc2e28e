/** The demo as somebody starts it: a process of its own. */
import { spawnSync } from 'node:child_process';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const runDemo = (...options: readonly string[]): Run => {
  const program = ['build/run.cjs', 'workbench/demo/main.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

/** The last line, which is there for programs. */
export const resultOf = ({ stdout }: Run): Readonly<Record<string, unknown>> => {
  const result: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  // A list or a number has no such names either, and would fail whatever is asked of it.
  return Object.fromEntries(Object.entries(result ?? {}));
};

export const differencesOf = ({ stderr }: Run): readonly string[] =>
  stderr.split('\n').filter((line) => line.startsWith('✗'));
