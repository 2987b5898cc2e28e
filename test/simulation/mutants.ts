/**
 * `npm run -s simulate -- --mutants` (and `--only WORDS`): plants one fault of the protocol at a time in a copy of the source and lets the same
 * lives be lived there, until an oracle notices. A fault that none notices is one that replication could have today.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import type { Edit, Mutant } from './mutantList';
import { mutants } from './mutantList';
import { live } from './play';
import type { Life } from './step';

const COPIED = ['src', 'test', 'build', 'package.json'];

const root = path.resolve(__dirname, '..', '..');

const copySource = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'meibo-mutants-'));
  for (const name of COPIED) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
};

/** What a life is made of was written by `JSON.stringify` a moment ago, in this program's own form. */
const isLife = (thing: unknown): thing is Life =>
  typeof thing === 'object' && thing !== null && 'beginning' in thing && 'steps' in thing;

const reportSchema = v.object({
  lives: v.number(),
  faults: v.array(v.string()),
  life: v.optional(v.custom<Life>(isLife)),
});

/** The first of so many lives that goes wrong. A run that breaks down was noticed as well: its last words are the fault. */
const hunt = (
  copy: string,
  lives: number,
  steps: number,
  seed: number,
): v.InferOutput<typeof reportSchema> => {
  const asked = ['--schedules', String(lives), '--steps', String(steps), '--seed', String(seed)];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['build/run.cjs', 'test/simulation/simulate.ts', '--until-found', ...asked],
    { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) return { lives: 1, faults: [/^\w*Error: .*$/m.exec(stderr)?.[0] ?? 'it broke down'] };
  return v.parse(reportSchema, JSON.parse(stdout));
};

const planted = (source: string, { file, text, replacement }: Edit, name: string): string => {
  const [before, after, ...others] = source.split(text);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`“${name}”: its text does not stand in ${file} exactly once.`);
  return `${before}${replacement}${after}`;
};

interface Kill {
  readonly lives: number;
  readonly fault: string;
}

/** A life that goes wrong without the fault as well does not speak against it. It comes shortened: a long one may go another way by chance. */
const killOf = (copy: string, lives: number, steps: number, seed: number): Kill | undefined => {
  for (let begun = 0; begun < lives;) {
    const report = hunt(copy, lives - begun, steps, seed + begun);
    begun += report.lives;
    const [fault] = report.faults;
    if (fault === undefined) return undefined;
    if (report.life === undefined || live(report.life).length === 0) return { lives: begun, fault };
  }
  return undefined;
};

const withEdits = <Value>(copy: string, { name, edits }: Mutant, task: () => Value): Value => {
  const files = new Map(
    edits.map(({ file }) => [file, readFileSync(path.join(copy, file), 'utf8')] as const),
  );
  for (const edit of edits) {
    const file = path.join(copy, edit.file);
    writeFileSync(file, planted(readFileSync(file, 'utf8'), edit, name));
  }
  try {
    return task();
  } finally {
    for (const [file, source] of files) writeFileSync(path.join(copy, file), source);
  }
};

/** `only`: those with these words in their names. */
export const runMutants = (lives: number, steps: number, seed: number, only: string): void => {
  const chosen = mutants.filter(({ name }) => name.includes(only));
  const copy = copySource();
  let killed = 0;
  try {
    for (const mutant of chosen) {
      const kill = withEdits(copy, mutant, () => killOf(copy, lives, steps, seed));
      if (kill !== undefined) killed += 1;
      console.log(
        kill === undefined
          ? `✗ ${mutant.name}: nobody has noticed in ${String(lives)} lives`
          : `✓ ${mutant.name}: after ${String(kill.lives)}, ${kill.fault}`,
      );
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
  console.log(JSON.stringify({ mutants: chosen.length, killed }));
  process.exitCode = killed === chosen.length ? 0 : 1;
};
