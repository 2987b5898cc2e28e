/** What `npm run build` writes and clasp pushes, made from `src` as it is now: no test runs on a forgotten build. */
import { readFileSync } from 'node:fs';
import { bundle } from '../../build/bundle';
import type { ScriptProject } from '../../workbench/runtime/scriptProject';
import { projectOf } from '../../workbench/workplace';

export const bundledProject = async (): Promise<ScriptProject> => {
  const { code } = await bundle('src/main.ts');
  return projectOf(code, readFileSync('appsscript.json', 'utf8'));
};
