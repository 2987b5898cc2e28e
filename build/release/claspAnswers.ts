/** What `clasp --json` prints, as far as a push and a release read it. */
import * as v from 'valibot';
import type { ClaspRun } from '../../workbench/clasp/runClasp';
import { findClaspProblem } from './claspProblem';

export const fileStatus = v.object({
  filesToPush: v.array(v.string()),
  untrackedFiles: v.array(v.string()),
});

export const pushedFiles = v.array(v.string());

/** The deployment of HEAD has no version. */
export const deployments = v.array(
  v.object({
    deploymentId: v.string(),
    versionNumber: v.optional(v.number()),
    description: v.optional(v.string()),
  }),
);

export const createdVersion = v.object({ versionNumber: v.pipe(v.number(), v.minValue(1)) });

export type Answered<Answer> =
  | { readonly ok: true; readonly value: Answer }
  /** One sentence. */
  | { readonly ok: false; readonly problem: string };

export const readAnswer = <Answer>(
  run: ClaspRun,
  schema: v.GenericSchema<unknown, Answer>,
): Answered<Answer> => {
  const problem = findClaspProblem(run);
  if (problem !== undefined) return { ok: false, problem };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), run.output);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problem: `clasp printed something else than expected: ${run.output.trim()}` };
};
