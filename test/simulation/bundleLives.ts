/**
 * The simulator as one file that plain Node runs: quicker to start and to run than a hundred modules, and the place where the
 * source is changed for a life: batches are made small enough to be split, and a mutant is planted.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Edit } from './mutantList';

const root = path.resolve(__dirname, '..', '..');

/** Contacts of Google's batches come in hundreds, a life's in handfuls. */
export const SMALL_BATCHES = [
  ['LARGEST_CREATE', 200, 3],
  ['LARGEST_UPDATE', 200, 3],
  ['LARGEST_READ', 200, 4],
  ['LARGEST_DELETE', 500, 3],
] as const;

const smallBatches: readonly Edit[] = SMALL_BATCHES.map(([name, usual, small]) => ({
  file: 'src/core/replication/replica.ts',
  text: `export const ${name} = ${String(usual)};`,
  replacement: `export const ${name} = ${String(small)};`,
}));

const edited = (source: string, { file, text, replacement }: Edit): string => {
  const [before, after, ...others] = source.split(text);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`“${text}” does not stand in ${file} exactly once.`);
  return `${before}${replacement}${after}`;
};

/** The changed files, by their paths. */
export const editedSources = (edits: readonly Edit[]): ReadonlyMap<string, string> => {
  const sources = new Map<string, string>();
  for (const edit of edits) {
    const file = path.join(root, edit.file);
    sources.set(file, edited(sources.get(file) ?? readFileSync(file, 'utf8'), edit));
  }
  return sources;
};

/** Writes `outfile`. */
export const bundleLives = async (outfile: string, edits: readonly Edit[] = []): Promise<void> => {
  const sources = editedSources([...smallBatches, ...edits]);
  await build({
    entryPoints: [path.join(__dirname, 'lifeWorker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'error',
    plugins: [
      {
        name: 'edits',
        setup: (plugin) => {
          plugin.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            const contents = sources.get(file);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
};
