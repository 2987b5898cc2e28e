/** Turns one TypeScript file into the CommonJS that Node runs; shared by jest and by `run.cjs`. */
const { transformSync, version } = require('esbuild');

/** @type {import('esbuild').TransformOptions} */
const settings = {
  format: 'cjs',
  target: 'node20',
  // So that `import()` becomes `require` too, which knows TypeScript here and in jest.
  supported: { 'dynamic-import': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
};

/** Changes whenever the same source would compile to something else. */
exports.compilerVersion = `${version} ${JSON.stringify(settings)}`;

/**
 * @param {string} source
 * @param {string} file
 * @param {'inline' | 'both'} sourcemap
 */
exports.compile = (source, file, sourcemap) =>
  transformSync(source, {
    ...settings,
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    sourcemap,
    sourcefile: file,
  });
