/** The shim of `guest/`, compiled once per process; evaluating it anew in each context is cheap. */
import path from 'node:path';
import { Script } from 'node:vm';
import { bundledOnce } from '../bundledOnce';

let compiled: Script | undefined;

export const shimScript = (): Script =>
  (compiled ??= new Script(shimSource(), { filename: 'appsScript.js' }));

/** An expression whose value is `install`: the bundle leaves no global of its own behind. */
const shimSource = (): string => {
  const text = bundledOnce({
    entryPoints: [path.join(__dirname, 'guest', 'shim.ts')],
    format: 'iife',
    globalName: 'shim',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return `(() => { ${text}\nreturn shim.install; })()`;
};
