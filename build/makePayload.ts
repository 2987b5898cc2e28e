/** The program behind `npm run build` and `npm run build:webpack`: bundles, passes the gates, writes the payload. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle';
import { findProblems } from './gates/problems';

const root = path.resolve(__dirname, '..');

const { values } = parseArgs({
  options: {
    webpack: { type: 'boolean', default: false },
    entry: { type: 'string' },
    manifest: { type: 'string' },
    out: { type: 'string' },
  },
});

const makePayload = async (): Promise<void> => {
  const folder = values.out ?? path.join(root, values.webpack ? 'build/dist-webpack' : 'build/dist');
  // Only the second build pays for loading webpack.
  const bundler = values.webpack ? (await import('./bundleWithWebpack')).bundleWithWebpack : bundle;
  const { code, functions } = await bundler(values.entry ?? path.join(root, 'src/main.ts'));
  const manifest = readFileSync(values.manifest ?? path.join(root, 'appsscript.json'), 'utf8');

  const problems = findProblems({ code, functions, manifest });
  if (problems.length > 0) {
    throw new Error(`The payload is not written.\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }

  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'Code.js'), code);
  writeFileSync(path.join(folder, 'appsscript.json'), manifest);
  const kilobytes = Math.ceil(Buffer.byteLength(code) / 1024);
  process.stdout.write(
    `${path.relative(process.cwd(), folder)}: Code.js, ${kilobytes} KB, ${functions.join(', ')}; appsscript.json\n`,
  );
};

makePayload().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
