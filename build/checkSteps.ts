/** What `npm test` runs besides the tests themselves, each step a program of its own. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Step {
  readonly title: string;
  /** Options of Node's, a file that it runs, then the file's arguments. */
  readonly command: readonly [string, ...string[]];
}

/** What is learned here makes the second run short; `npm ci` clears it. */
const CACHE = 'node_modules/.cache/meibo';

/**
 * Linter and formatter make millions of small objects that they keep, and have thousands of functions that run for a moment:
 * with a larger nursery, and optimised only when they are really hot (V8's own number is 132 KB), they need a quarter less of
 * the processor.
 */
const LARGE_NURSERY = ['--max-semi-space-size=128', '--interrupt-budget=500000'] as const;

/** The native compiler: it takes a tenth of the time of the one that linter and bundler still need. */
const typeCheck = (title: string, project: string): Step => ({
  title: `Types: ${title}`,
  command: [
    'node_modules/typescript-native/bin/tsc',
    '-p',
    `${project}.json`,
    '--noEmit',
    '--pretty',
    'false',
  ],
});

/** A TypeScript project without files is an error, so one that has none yet is left out. */
const hasFiles = (root: string, folder: string): boolean =>
  existsSync(path.join(root, folder)) && readdirSync(path.join(root, folder)).length > 0;

export const hasManagerPage = (root: string): boolean => hasFiles(root, 'src/manager');

/** The longest first, so that no lane is left with it at the end. What is built here is what the tests run. */
export const stepsFor = (root: string): readonly Step[] => [
  {
    title: 'Lint',
    command: [...LARGE_NURSERY, 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  },
  {
    title: 'Layout',
    command: [
      ...LARGE_NURSERY,
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--log-level', 'warn', '.'],
      ...['--cache', '--cache-location', `${CACHE}/prettier`],
    ],
  },
  { title: 'Build with webpack', command: ['build/run.cjs', 'test/fillPayload.ts', 'webpack'] },
  typeCheck('workbench, build and tests', 'tsconfig.workbench'),
  typeCheck('the add-on', 'tsconfig'),
  ...(hasManagerPage(root) ? [typeCheck('the contacts manager', 'tsconfig.manager')] : []),
  ...(hasFiles(root, 'workbench/web/pages') ? [typeCheck('the workbench’s pages', 'tsconfig.web')] : []),
  { title: 'Build', command: ['build/run.cjs', 'test/fillPayload.ts'] },
];
