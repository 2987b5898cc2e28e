/** What `npm test` runs besides the tests themselves, each step a program of its own. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Step {
  readonly title: string;
  /** A file that Node runs, then its arguments. */
  readonly command: readonly [string, ...string[]];
}

/** What is learned here makes the second run short; `npm ci` clears it. */
const CACHE = 'node_modules/.cache/meibo';

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
  { title: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  {
    title: 'Layout',
    command: [
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
