/** What `npm test` runs besides the tests themselves, each step a program of its own. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Step {
  readonly title: string;
  /** Options of Node's, a file that it runs, then the file's arguments. */
  readonly command: readonly [string, ...string[]];
}

const typeCheck = (title: string, project: string): Step => ({
  title: `Types: ${title}`,
  command: ['node_modules/typescript/bin/tsc', '-p', project, '--noEmit', '--pretty', 'false'],
});

/** A TypeScript project without files is an error, so one that has none yet is left out. */
const hasFiles = (root: string, folder: string): boolean =>
  existsSync(path.join(root, folder)) && readdirSync(path.join(root, folder)).length > 0;

export const hasManagerPage = (root: string): boolean => hasFiles(root, 'src/manager');

/** The longest first, so that no lane is left with it at the end. What is built here is what the tests run. */
export const stepsFor = (root: string): readonly Step[] => [
  { title: 'Build with webpack', command: ['build/run.cjs', 'test/fillPayload.ts', 'webpack'] },
  typeCheck('workbench, build and tests', 'tsconfig.workbench.json'),
  typeCheck('the add-on', 'tsconfig.json'),
  ...(hasManagerPage(root) ? [typeCheck('the contacts manager', 'tsconfig.manager.json')] : []),
  ...(hasFiles(root, 'workbench/web/pages')
    ? [typeCheck('the workbench’s pages', 'workbench/web/pages/tsconfig.json')]
    : []),
  { title: 'Lint', command: ['node_modules/oxlint/bin/oxlint', '.'] },
  { title: 'Layout', command: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
  { title: 'Build', command: ['build/run.cjs', 'test/fillPayload.ts'] },
];
