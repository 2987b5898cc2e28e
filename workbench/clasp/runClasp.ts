/** Google's `clasp` as this checkout has it, run as a process of its own. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export interface ClaspRun {
  /** Null where the process was ended from outside. */
  readonly status: number | null;
  readonly output: string;
  /** What went to stderr. */
  readonly complaint: string;
}

export type Clasp = (...command: readonly string[]) => Promise<ClaspRun>;

const PROGRAM = path.resolve(__dirname, '../../node_modules/@google/clasp/build/src/index.js');

/** The clasp of this checkout, with a folder's `.clasp.json`. */
export const claspIn =
  (folder: string, environment: Readonly<Record<string, string>> = {}): Clasp =>
  (...command) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [PROGRAM, ...command], {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      let complaint = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
      child.once('error', reject);
      child.once('close', (status) => {
        resolve({ status, output, complaint });
      });
    });
