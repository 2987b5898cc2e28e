/** Jest's transformer: esbuild strips the types, tsc checks them apart. */
require('./optimiseLate.cjs');
const { compile, compilerVersion } = require('./compile.cjs');
const { digest } = require('./compileCache.cjs');

module.exports = {
  canInstrument: false,
  /** @type {(source: string, file: string) => string} */
  getCacheKey: (source, file) => digest(compilerVersion, file, source),
  /** @type {(source: string, file: string) => { code: string, map: string }} */
  process: compile,
};
