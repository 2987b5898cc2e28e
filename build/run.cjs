/** `node build/run.cjs FILE.ts [arguments]` runs a program of the workbench or the build from its TypeScript. */
require('./optimiseLate.cjs');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { compile } = require('./compile.cjs');

process.setSourceMapsEnabled(true);

const load = (module, file) => {
  const { code, map } = compile(readFileSync(file, 'utf8'), file);
  const inline = Buffer.from(map).toString('base64');
  module._compile(`${code}\n//# sourceMappingURL=data:application/json;base64,${inline}`, file);
};
Module._extensions['.ts'] = load;
Module._extensions['.tsx'] = load;

const [node, , program, ...rest] = process.argv;
if (program === undefined) throw new Error('Which program? node build/run.cjs FILE.ts [arguments]');
const file = path.resolve(program);
process.argv = [node, file, ...rest];
require(file);
