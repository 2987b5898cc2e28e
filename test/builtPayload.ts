/** What `npm run build` and `npm run build:webpack` write, made once for each state of the sources: tests share it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

export type Bundler = 'esbuild' | 'webpack';

const CACHE = path.resolve('node_modules/.cache/meibo/payloads');

/** Everything that a build reads. No test may run on a build of other sources. */
const SOURCES = ['src', 'build'];
const SETTINGS = ['appsscript.json', 'package-lock.json', 'tsconfig.json'];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('dist'))
    .map((entry) => path.join(entry.parentPath, entry.name));

const digestOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesIn), ...SETTINGS].sort())
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
};

/** The folder of the payload. Who builds at the same time builds the same: the first to be done gives it its name. */
export const builtPayload = (bundler: Bundler = 'esbuild'): string => {
  const folder = path.join(CACHE, `${bundler}-${digestOfSources()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  const options = ['--out', beside, ...(bundler === 'webpack' ? ['--webpack'] : [])];
  const program = ['build/run.cjs', 'build/makePayload.ts', ...options];
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
  try {
    renameSync(beside, folder);
  } catch (reason) {
    if (!existsSync(folder)) throw reason;
    rmSync(beside, { recursive: true });
  }
  return folder;
};

export const builtCode = (bundler: Bundler = 'esbuild'): string =>
  readFileSync(path.join(builtPayload(bundler), 'Code.js'), 'utf8');
