/** `projects.deployments`: which version people run. HEAD has one of its own that nobody can change. */
import type { Answer, Call, Route } from '../route';
import { checkDeployable, entryPointsOf } from './entryPoints';
import { pageOf } from './page';
import { admittedProject, invalidScriptRequest, scriptEntityNotFound } from './projectAccess';
import { newDeployment, type ScriptDeployment, type ScriptProject } from './scriptProjectData';

/** In Google's words: daikikatsuragawa/clasp-action issue 1. */
const MOST_DEPLOYMENTS = 20;

const toDeploymentResource = (project: ScriptProject, deployment: ScriptDeployment): unknown => ({
  deploymentId: deployment.id,
  deploymentConfig: {
    scriptId: project.id,
    ...(deployment.versionNumber === null ? {} : { versionNumber: deployment.versionNumber }),
    manifestFileName: 'appsscript',
    ...(deployment.description === '' ? {} : { description: deployment.description }),
  },
  updateTime: new Date(deployment.updatedAt).toISOString(),
  entryPoints: entryPointsOf(project, deployment),
});

interface Configuration {
  readonly versionNumber: number;
  readonly description: string;
}

const readConfiguration = (project: ScriptProject, value: unknown): Configuration => {
  if (typeof value !== 'object' || value === null) throw invalidScriptRequest();
  const config: { versionNumber?: unknown; description?: unknown; manifestFileName?: unknown } = value;
  const { versionNumber, description = '', manifestFileName = 'appsscript' } = config;
  if (typeof versionNumber !== 'number' || typeof description !== 'string') throw invalidScriptRequest();
  if (manifestFileName !== 'appsscript') throw invalidScriptRequest();
  if (!project.versions.some(({ number }) => number === versionNumber)) throw scriptEntityNotFound();
  checkDeployable(project, versionNumber);
  return { versionNumber, description };
};

const deploymentIn = (project: ScriptProject, call: Call): ScriptDeployment => {
  const deployment = project.deployments.find(({ id }) => id === call.path['deploymentId']);
  if (deployment === undefined) throw scriptEntityNotFound();
  return deployment;
};

const create = (call: Call): Answer => {
  const project = admittedProject(call);
  const { versionNumber, description } = readConfiguration(project, call.json());
  const versioned = project.deployments.filter((deployment) => deployment.versionNumber !== null);
  if (versioned.length >= MOST_DEPLOYMENTS) {
    throw invalidScriptRequest(
      `Scripts may only have up to ${MOST_DEPLOYMENTS} versioned deployments at a time.`,
    );
  }
  const deployment = newDeployment(call.world, description, versionNumber);
  project.deployments.push(deployment);
  return { json: toDeploymentResource(project, deployment) };
};

const list = (call: Call): Answer => {
  const project = admittedProject(call);
  const { elements, next } = pageOf(project.deployments, call);
  return {
    json: { deployments: elements.map((deployment) => toDeploymentResource(project, deployment)), ...next },
  };
};

const get = (call: Call): Answer => {
  const project = admittedProject(call);
  return { json: toDeploymentResource(project, deploymentIn(project, call)) };
};

const update = (call: Call): Answer => {
  const project = admittedProject(call);
  const deployment = deploymentIn(project, call);
  if (deployment.versionNumber === null) {
    throw invalidScriptRequest('Read-only deployments may not be modified.');
  }
  const { versionNumber, description } = readConfiguration(project, call.json()['deploymentConfig']);
  deployment.versionNumber = versionNumber;
  deployment.description = description;
  deployment.updatedAt = call.now;
  return { json: toDeploymentResource(project, deployment) };
};

const remove = (call: Call): Answer => {
  const project = admittedProject(call);
  const deployment = deploymentIn(project, call);
  if (deployment.versionNumber === null) {
    throw invalidScriptRequest('Read-only deployments may not be deleted.');
  }
  project.deployments.splice(project.deployments.indexOf(deployment), 1);
  return { json: {} };
};

const DEPLOYMENTS = 'https://www.googleapis.com/auth/script.deployments';

const all = { pattern: /^\/v1\/projects\/(?<scriptId>[^/]+)\/deployments$/, writes: false } as const;
const one = {
  pattern: /^\/v1\/projects\/(?<scriptId>[^/]+)\/deployments\/(?<deploymentId>[^/]+)$/,
  writes: false,
} as const;
const read = { method: 'GET', latency: 400, scopes: [DEPLOYMENTS, `${DEPLOYMENTS}.readonly`] } as const;
const change = { latency: 1_000, scopes: [DEPLOYMENTS] } as const;

export const deploymentRoutes: readonly Route[] = [
  { ...all, ...read, operation: 'script.projects.deployments.list', answer: list },
  { ...all, ...change, method: 'POST', operation: 'script.projects.deployments.create', answer: create },
  { ...one, ...read, operation: 'script.projects.deployments.get', answer: get },
  { ...one, ...change, method: 'PUT', operation: 'script.projects.deployments.update', answer: update },
  { ...one, ...change, method: 'DELETE', operation: 'script.projects.deployments.delete', answer: remove },
];
