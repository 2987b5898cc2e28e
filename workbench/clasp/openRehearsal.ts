/**
 * A push or release on the emulated Google instead of Google: the real clasp and the real files, and nothing leaves the
 * machine. The script project there has been released once, as one in use has.
 */
import { addAccount, createWorld } from '../google/createWorld';
import { issueToken } from '../google/oauth/tokens';
import { createRouter } from '../google/router';
import {
  addScriptProject,
  newDeployment,
  type ScriptDeployment,
  type ScriptProject,
} from '../google/script/scriptProjectData';
import { googleServices } from '../google/services';
import type { World } from '../google/world';
import { openClasp, type OpenClasp } from './openClasp';

export interface Rehearsal extends OpenClasp {
  readonly world: World;
  readonly project: ScriptProject;
  /** The one that people run. */
  readonly deployment: ScriptDeployment;
}

export interface RehearsalIds {
  readonly scriptId: string;
  readonly deploymentId: string | undefined;
}

/** What clasp asks of whoever logs in, as far as the emulated Google has it. */
const SCOPES = ['script.deployments', 'script.projects', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** `folder` has the `.clasp.json` that names the script. */
export const openRehearsal = async (folder: string, ids: RehearsalIds): Promise<Rehearsal> => {
  const world = createWorld();
  const emi = addAccount(world, { email: 'emi@kaede.example', name: '江見 恵美', isAdmin: true });
  const project = addScriptProject(world, emi.sub, 'Meibo', ids.scriptId);
  project.versions.push({ number: 1, description: 'the first', files: project.files, createdAt: world.now });
  const made = newDeployment(world, 'the first', 1);
  const deployment = { ...made, id: ids.deploymentId ?? made.id };
  project.deployments.push(deployment);
  const accessToken = issueToken(world, {
    holder: { type: 'account', sub: emi.sub },
    scopes: SCOPES,
    clientId: 'clasp',
    project: 'clasp',
  });
  const router = createRouter({ world: () => world, services: googleServices });
  return { world, project, deployment, ...(await openClasp(router, { folder, accessToken })) };
};
