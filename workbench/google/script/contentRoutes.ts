/** `projects.getContent` and `projects.updateContent`. */
import type { Answer, Call, Route } from '../route';
import { readContent } from './checkContent';
import { functionNames } from './checkSyntax';
import { admittedProject, invalidScriptRequest, scriptEntityNotFound } from './projectAccess';
import type { ScriptFile, ScriptProject } from './scriptProjectData';

const toFileResource = ({ name, type, source, createdAt, updatedAt }: ScriptFile): unknown => ({
  name,
  type,
  source,
  createTime: new Date(createdAt).toISOString(),
  updateTime: new Date(updatedAt).toISOString(),
  ...(type === 'SERVER_JS'
    ? { functionSet: { values: functionNames(source).map((functionName) => ({ name: functionName })) } }
    : {}),
});

const contentOf = ({ id }: ScriptProject, files: readonly ScriptFile[]): Answer => ({
  json: { scriptId: id, files: files.map(toFileResource) },
});

const getContent = (call: Call): Answer => {
  const project = admittedProject(call);
  const asked = call.query.get('versionNumber');
  if (asked === null) return contentOf(project, project.files);
  if (!/^\d+$/.test(asked)) throw invalidScriptRequest();
  const version = project.versions.find(({ number }) => number === Number(asked));
  if (version === undefined) throw scriptEntityNotFound();
  return contentOf(project, version.files);
};

/** "This content is stored as the HEAD version": …/apps-script/api/reference/rest/v1/projects/updateContent. */
const updateContent = (call: Call): Answer => {
  const project = admittedProject(call);
  const before = new Map(project.files.map((file) => [file.name, file]));
  project.files = readContent(call.json()).map((file) => {
    const known = before.get(file.name);
    const isSame = known?.source === file.source && known.type === file.type;
    return {
      ...file,
      createdAt: known?.createdAt ?? call.now,
      updatedAt: isSame ? known.updatedAt : call.now,
    };
  });
  return contentOf(project, project.files);
};

const PROJECTS = 'https://www.googleapis.com/auth/script.projects';

const content = { pattern: /^\/v1\/projects\/(?<scriptId>[^/]+)\/content$/, writes: false } as const;

export const contentRoutes: readonly Route[] = [
  {
    ...content,
    method: 'GET',
    operation: 'script.projects.getContent',
    latency: 500,
    scopes: [PROJECTS, `${PROJECTS}.readonly`],
    answer: getContent,
  },
  {
    ...content,
    method: 'PUT',
    operation: 'script.projects.updateContent',
    latency: 2_000,
    scopes: [PROJECTS],
    answer: updateContent,
  },
];
