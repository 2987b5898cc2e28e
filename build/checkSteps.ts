/** What `npm test` runs besides the tests themselves, each step a program of its own. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Step {
  readonly title: string;
  /** A file that Node runs, then its arguments. */
  readonly command: readonly [string, ...string[]];
}

/** Compilers keep what they learned here, so that the second run is short; `npm ci` clears it. */
const CACHE = 'node_modules/.cache/meibo';

const typeCheck = (title: string, project: string): Step => ({
  title: `Types: ${title}`,
  command: [
    'node_modules/typescript/bin/tsc',
    ...['-p', `${project}.json`, '--pretty', 'false'],
    ...['--incremental', '--tsBuildInfoFile', `${CACHE}/${project}.tsbuildinfo`],
  ],
});

/** A TypeScript project without files is an error, so one that has none yet is left out. */
const hasFiles = (root: string, folder: string): boolean =>
  existsSync(path.join(root, folder)) && readdirSync(path.join(root, folder)).length > 0;

export const hasManagerPage = (root: string): boolean => hasFiles(root, 'src/manager');

/** In the order in which they are shown. */
export const stepsFor = (root: string): readonly Step[] => [
  typeCheck('the add-on', 'tsconfig'),
  ...(hasManagerPage(root) ? [typeCheck('the contacts manager', 'tsconfig.manager')] : []),
  typeCheck('workbench, build and tests', 'tsconfig.workbench'),
  ...(hasFiles(root, 'workbench/web/pages') ? [typeCheck('the workbench’s pages', 'tsconfig.web')] : []),
  { title: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  {
    title: 'Layout',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--log-level', 'warn', '.'],
      ...['--cache', '--cache-location', `${CACHE}/prettier`],
    ],
  },
  { title: 'Build', command: ['build/run.cjs', 'build/makePayload.ts'] },
  { title: 'Build with webpack', command: ['build/run.cjs', 'build/makePayload.ts', '--webpack'] },
];
