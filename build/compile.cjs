/**
 * Turns one TypeScript file into the CommonJS that Node runs; shared by jest and by `run.cjs`. Each file is compiled once
 * for all of them: loading and asking the compiler takes a program longer than all it then reads.
 */
const { version } = require('esbuild/package.json');
const { digest, recall, remember } = require('./compileCache.cjs');

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
 * @returns {{ code: string, map: string }}
 */
exports.compile = (source, file) => {
  const key = digest(exports.compilerVersion, file, source);
  const known = recall(key);
  if (known !== undefined) return JSON.parse(known);
  // Only here: whoever finds everything compiled is spared the compiler, which is a process of its own.
  const { code, map } = require('esbuild').transformSync(source, {
    ...settings,
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    sourcemap: true,
    sourcesContent: false,
    sourcefile: file,
  });
  remember(key, JSON.stringify({ code, map }));
  return { code, map };
};
