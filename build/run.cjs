/** `node build/run.cjs FILE.ts [arguments]` runs a program of the workbench or the build from its TypeScript. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { compile } = require('./compile.cjs');

process.setSourceMapsEnabled(true);

const load = (module, file) => {
  module._compile(compile(readFileSync(file, 'utf8'), file, 'inline').code, file);
};
Module._extensions['.ts'] = load;
Module._extensions['.tsx'] = load;

const [node, , program, ...rest] = process.argv;
if (program === undefined) throw new Error('Which program? node build/run.cjs FILE.ts [arguments]');
const file = path.resolve(program);
process.argv = [node, file, ...rest];
require(file);
