/** `projects.versions`: pictures of HEAD that nobody can change. */
import type { Answer, Call, Route } from '../route';
import { pageOf } from './page';
import { admittedProject, invalidScriptRequest, scriptEntityNotFound } from './projectAccess';
import type { ScriptProject, ScriptVersion } from './scriptProjectData';

/** "Script projects can have up to 200 versions": developers.google.com/apps-script/guides/versions. */
export const MOST_VERSIONS = 200;

const toVersionResource = ({ id }: ScriptProject, version: ScriptVersion): unknown => ({
  scriptId: id,
  versionNumber: version.number,
  ...(version.description === '' ? {} : { description: version.description }),
  createTime: new Date(version.createdAt).toISOString(),
});

const create = (call: Call): Answer => {
  const project = admittedProject(call);
  const { description = '' } = call.json();
  if (typeof description !== 'string') throw invalidScriptRequest();
  if (project.versions.length >= MOST_VERSIONS) {
    throw invalidScriptRequest(`Scripts may only have up to ${MOST_VERSIONS} versions at a time.`);
  }
  const version: ScriptVersion = {
    number: (project.versions.at(-1)?.number ?? 0) + 1,
    description,
    files: project.files,
    createdAt: call.now,
  };
  project.versions.push(version);
  return { json: toVersionResource(project, version) };
};

const list = (call: Call): Answer => {
  const project = admittedProject(call);
  const { elements, next } = pageOf([...project.versions].reverse(), call);
  return {
    json: { versions: elements.map((version) => toVersionResource(project, version)), ...next },
  };
};

const get = (call: Call): Answer => {
  const project = admittedProject(call);
  const version = project.versions.find(({ number }) => String(number) === call.path['versionNumber']);
  if (version === undefined) throw scriptEntityNotFound();
  return { json: toVersionResource(project, version) };
};

const PROJECTS = 'https://www.googleapis.com/auth/script.projects';

const VERSIONS = /^\/v1\/projects\/(?<scriptId>[^/]+)\/versions$/;

const read = {
  method: 'GET',
  writes: false,
  latency: 400,
  scopes: [PROJECTS, `${PROJECTS}.readonly`],
} as const;

export const versionRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: VERSIONS,
    operation: 'script.projects.versions.create',
    writes: false,
    latency: 1_000,
    scopes: [PROJECTS],
    answer: create,
  },
  { ...read, pattern: VERSIONS, operation: 'script.projects.versions.list', answer: list },
  {
    ...read,
    pattern: /^\/v1\/projects\/(?<scriptId>[^/]+)\/versions\/(?<versionNumber>[^/]+)$/,
    operation: 'script.projects.versions.get',
    answer: get,
  },
];
