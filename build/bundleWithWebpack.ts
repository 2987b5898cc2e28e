/** The second bundler: webpack with gas-webpack-plugin; it keeps the first one honest, and the code free of its tricks. */
import GasPlugin from 'gas-webpack-plugin';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webpack, type Configuration } from 'webpack';
import { exportsOf, type Bundle } from './bundle';
import { NAMESPACE } from './gates/globals';

const root = path.resolve(__dirname, '..');

/**
 * webpack leaves unreached functions to its minimizer, and unreached functions of libraries name what Apps Script
 * lacks. So it runs, without renaming or squeezing: a payload is read by people, in stack traces and reviews.
 */
const removeWhatIsNotReached = {
  mangle: false,
  compress: { defaults: false, dead_code: true, unused: true },
  format: { beautify: true, comments: 'some' },
};

const configuration = (entry: string, folder: string): Configuration => ({
  mode: 'production',
  context: root,
  target: ['web', 'es2020'],
  devtool: false,
  entry,
  output: { path: folder, filename: 'Code.js', library: { type: 'var', name: NAMESPACE } },
  resolve: { extensions: ['.ts', '.js'] },
  optimization: { minimize: { javascript: removeWhatIsNotReached } },
  performance: false,
  module: {
    rules: [
      {
        // Libraries pass through the compiler as well, so that their newer syntax is lowered too.
        test: /\.(?:ts|[cm]?js)$/,
        loader: require.resolve('esbuild-loader'),
        options: { target: 'es2020' },
      },
    ],
  },
  plugins: [new GasPlugin({ comment: false, autoGlobalExportsFiles: [entry] })],
});

const run = (settings: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(settings, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ preset: 'errors-only' })));
      else resolve();
    });
  });

export const bundleWithWebpack = async (entry: string): Promise<Bundle> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'meibo-webpack-'));
  try {
    await run(configuration(path.resolve(entry), folder));
    return {
      code: await readFile(path.join(folder, 'Code.js'), 'utf8'),
      functions: await exportsOf(entry),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
};
