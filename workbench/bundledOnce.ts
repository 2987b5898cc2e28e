/** What esbuild makes of a few files, made again only when one of them has changed: the bundler is a process of its own. */
import type { BuildOptions } from 'esbuild';
import { buildSync, version } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { digest, recall, remember } from '../build/compileCache.cjs';

const root = path.resolve(__dirname, '..');

const Bundle = v.object({
  /** Every file that is in it, with the digest of what it was. */
  inputs: v.record(v.string(), v.string()),
  text: v.string(),
});

const digestOf = (file: string): string => {
  try {
    return digest(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return 'gone';
  }
};

export const bundledOnce = (options: BuildOptions): string => {
  const key = digest('bundle', version, JSON.stringify(options));
  const known = recall(key);
  if (known !== undefined) {
    const { inputs, text } = v.parse(Bundle, JSON.parse(known));
    if (Object.entries(inputs).every(([file, was]) => digestOf(file) === was)) return text;
  }
  const { outputFiles, metafile } = buildSync({
    ...options,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
  });
  const text = outputFiles[0]?.text ?? '';
  const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((file) => [file, digestOf(file)]));
  remember(key, JSON.stringify({ inputs, text }));
  return text;
};
