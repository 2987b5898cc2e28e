/** The shim of `guest/`, bundled and compiled once per process; evaluating it anew in each context is cheap. */
import { buildSync } from 'esbuild';
import path from 'node:path';
import { Script } from 'node:vm';

let compiled: Script | undefined;

export const shimScript = (): Script =>
  (compiled ??= new Script(shimSource(), { filename: 'appsScript.js' }));

/** An expression whose value is `install`: the bundle leaves no global of its own behind. */
const shimSource = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'guest', 'shim.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'shim',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return `(() => { ${outputFiles[0]?.text ?? ''}\nreturn shim.install; })()`;
};
