/** The demo as somebody starts it: a process of its own, on a payload that was built for it. */
import { spawnSync } from 'node:child_process';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const node = (...args: readonly string[]): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/run.cjs', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

export const makePayload = (folder: string, ...options: readonly string[]): void => {
  const { status, stderr } = node('build/makePayload.ts', '--out', folder, ...options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
};

export const runDemo = (...options: readonly string[]): Run => node('workbench/demo/main.ts', ...options);

/** The last line, which is there for programs. */
export const resultOf = ({ stdout }: Run): Readonly<Record<string, unknown>> => {
  const result: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  // A list or a number has no such names either, and would fail whatever is asked of it.
  return Object.fromEntries(Object.entries(result ?? {}));
};

export const differencesOf = ({ stderr }: Run): readonly string[] =>
  stderr.split('\n').filter((line) => line.startsWith('✗'));
