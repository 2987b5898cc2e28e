/** Jest's transformer: esbuild strips the types, tsc checks them apart. */
const { createHash } = require('node:crypto');
const { compile, compilerVersion } = require('./compile.cjs');

module.exports = {
  canInstrument: false,
  /** @type {(source: string, file: string) => string} */
  getCacheKey: (source, file) =>
    createHash('sha1').update(source).update(file).update(compilerVersion).digest('hex'),
  /** @type {(source: string, file: string) => { code: string, map: string }} */
  process: (source, file) => compile(source, file, 'both'),
};
