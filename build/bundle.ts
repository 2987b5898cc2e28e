/** The first bundler: esbuild writes `src/main.ts` and what it imports as one script. */
import { build, type BuildOptions } from 'esbuild';
import { NAMESPACE } from './gates/globals';

export interface Bundle {
  readonly code: string;
  /** The functions that the entry file exports, sorted. */
  readonly functions: readonly string[];
}

const settings = (entry: string): BuildOptions => ({
  entryPoints: [entry],
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import', 'default'],
  target: 'es2020',
  // Or every Japanese literal would be written as \uXXXX.
  charset: 'utf8',
  legalComments: 'inline',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
  write: false,
  outfile: 'Code.js',
});

/** Asked of the bundler rather than read from the text, so that `export … from` counts too. */
export const exportsOf = async (entry: string): Promise<readonly string[]> => {
  const { metafile } = await build({ ...settings(entry), format: 'esm', metafile: true });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
};

/**
 * Apps Script finds only top-level functions, so each export gets one. They stand in the footer: in a banner they
 * would push `"use strict"` out of the directive prologue, and the whole bundle would run sloppy.
 */
const topLevelFunction = (name: string): string =>
  `function ${name}() { return ${NAMESPACE}.${name}.apply(this, arguments); }`;

export const bundle = async (entry: string): Promise<Bundle> => {
  const functions = await exportsOf(entry);
  const { outputFiles } = await build({
    ...settings(entry),
    format: 'iife',
    globalName: NAMESPACE,
    footer: { js: functions.map(topLevelFunction).join('\n') },
    write: false,
  });
  return { code: outputFiles.map(({ text }) => text).join(''), functions };
};
