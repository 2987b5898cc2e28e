/**
 * A release, step by step: a push, a version of it, and the *same* deployment moved to that version. A new deployment would
 * disable the triggers that people have ("select New version instead of New deployment to avoid disabling existing
 * triggers", developers.google.com/workspace/add-ons/how-tos/update-published-add-on), so none is ever made here.
 */
import type * as v from 'valibot';
import { createdVersion, deployments, readAnswer } from './claspAnswers';
import { findClaspProblem } from './claspProblem';
import { NO_TARGET } from './claspSettings';
import { pushPayload, type PushParts } from './pushPayload';

export interface ReleaseParts extends PushParts {
  /** The deployment that people run, where somebody has named it. */
  readonly deploymentId: string | undefined;
  /** What the version is called, or why it cannot be called anything. */
  readonly describe: () => { readonly description: string } | { readonly problem: string };
}

type Deployment = v.InferOutput<typeof deployments>[number];

const FIRST_DEPLOYMENT =
  'Nothing is released: the script project has no deployment yet. Make the first one once, after `npm run push`, in the editor (Deploy › New deployment › Add-on), and put its id into .clasp.json as "deploymentId".';

const label = ({ deploymentId, versionNumber, description = '' }: Deployment): string =>
  `${deploymentId} (version ${String(versionNumber)}${description === '' ? '' : `, ${description}`})`;

/** The deployment to move, among those that have a version; that of HEAD never moves. */
const choose = (
  all: readonly Deployment[],
  deploymentId: string | undefined,
): { readonly deployment: Deployment } | { readonly problem: string } => {
  const versioned = all.filter(({ versionNumber }) => versionNumber !== undefined);
  if (versioned.length === 0) return { problem: FIRST_DEPLOYMENT };
  const deployment = versioned.find((candidate) => candidate.deploymentId === deploymentId);
  if (deployment !== undefined) return { deployment };
  const known = versioned.map(label).join(', ');
  return {
    problem:
      deploymentId === undefined
        ? `Nothing is released: which deployment do people run? Put its id into .clasp.json as "deploymentId", or add \`-- --deployment ID\`. There is ${known}.`
        : `Nothing is released: the script project has no versioned deployment ${deploymentId}. There is ${known}.`,
  };
};

/** Undefined, or the sentence about what is in the way. */
export const releasePayload = async (parts: ReleaseParts): Promise<string | undefined> => {
  const { settings, clasp, deploymentId, describe, print } = parts;
  if (settings.scriptId === undefined) return NO_TARGET;
  const described = describe();
  if ('problem' in described) return `Nothing is released: ${described.problem}`;
  const { description } = described;

  const listed = readAnswer(await clasp('list-deployments', '--json'), deployments);
  if (!listed.ok) return `Nothing is released. ${listed.problem}`;
  const chosen = choose(listed.value, deploymentId);
  if ('problem' in chosen) return chosen.problem;
  const { deployment } = chosen;

  const obstacle = await pushPayload(parts);
  if (obstacle !== undefined) return obstacle;
  const version = readAnswer(await clasp('create-version', description, '--json'), createdVersion);
  if (!version.ok) return `The code is pushed, and people still run ${label(deployment)}. ${version.problem}`;

  const number = String(version.value.versionNumber);
  const move = ['update-deployment', deployment.deploymentId, '--versionNumber', number];
  const problem = findClaspProblem(await clasp(...move, '--description', description, '--json'));
  if (problem !== undefined) {
    return `Version ${number} is made, and people still run ${label(deployment)}. ${problem} Then: npx clasp ${move.join(' ')}`;
  }
  print(
    `Released as version ${number}, “${description}”: deployment ${deployment.deploymentId} has moved to it.`,
  );
  print(
    `To go back: npx clasp update-deployment ${deployment.deploymentId} --versionNumber ${String(deployment.versionNumber)}`,
  );
  return undefined;
};
