/** What `npm run build` writes and clasp pushes, made from `src` as it is now: no test runs on a forgotten build. */
import { readFileSync } from 'node:fs';
import type { ScriptProject } from '../../workbench/runtime/scriptProject';
import { projectOf } from '../../workbench/workplace';
import { builtCode } from '../builtPayload';

export const bundledProject = (): ScriptProject =>
  projectOf(builtCode(), readFileSync('appsscript.json', 'utf8'));
