/** `node build/run.cjs test/fillPayload.ts [webpack]`: builds the payload that all tests share, and leaves it in `build/dist*` as well. */
import { cpSync } from 'node:fs';
import { builtPayload } from './builtPayload';

const isWebpack = process.argv[2] === 'webpack';
const payload = builtPayload(isWebpack ? 'webpack' : 'esbuild');
cpSync(payload, isWebpack ? 'build/dist-webpack' : 'build/dist', { recursive: true });
