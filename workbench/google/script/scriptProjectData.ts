/** The script projects that Apps Script keeps: their files, versions and deployments, as plain data. */
import { newId, type World } from '../world';

export interface ScriptProjectsData {
  /** By script id. */
  readonly projects: Record<string, ScriptProject>;
  /** Account ids that have not turned on "Google Apps Script API" on script.google.com/home/usersettings. */
  readonly switchedOff: string[];
}

export interface ScriptProject {
  readonly id: string;
  readonly title: string;
  /** Account id. */
  readonly owner: string;
  /** Account ids of those whom the owner has let edit it. */
  readonly editors: string[];
  /** What the editor shows: HEAD. */
  files: readonly ScriptFile[];
  readonly versions: ScriptVersion[];
  readonly deployments: ScriptDeployment[];
}

export type ScriptFileType = 'SERVER_JS' | 'HTML' | 'JSON';

export interface ScriptFile {
  /** Without its extension, which the type stands for. */
  readonly name: string;
  readonly type: ScriptFileType;
  readonly source: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface ScriptVersion {
  readonly number: number;
  readonly description: string;
  readonly files: readonly ScriptFile[];
  readonly createdAt: number;
}

export interface ScriptDeployment {
  readonly id: string;
  description: string;
  /** Null is HEAD: what is in the editor at the moment. */
  versionNumber: number | null;
  updatedAt: number;
}

export const emptyScriptProjectsData = (): ScriptProjectsData => ({ projects: {}, switchedOff: [] });

/** The manifest of a project that somebody has just made: developers.google.com/apps-script/concepts/manifests. */
const FIRST_MANIFEST = `${JSON.stringify(
  { timeZone: 'Asia/Tokyo', dependencies: {}, exceptionLogging: 'STACKDRIVER', runtimeVersion: 'V8' },
  null,
  2,
)}\n`;

/** What *New project* on script.google.com makes: one empty function, a manifest, and the deployment of HEAD. */
export const addScriptProject = (
  world: World,
  owner: string,
  title: string,
  // Google's are 57 characters long; tools tell them from folder ids by that.
  id = newId(world, '1').padEnd(57, '0'),
): ScriptProject => {
  const dates = { createdAt: world.now, updatedAt: world.now };
  const project: ScriptProject = {
    id,
    title,
    owner,
    editors: [],
    files: [
      { name: 'appsscript', type: 'JSON', source: FIRST_MANIFEST, ...dates },
      { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n', ...dates },
    ],
    versions: [],
    deployments: [newDeployment(world, '', null)],
  };
  world.scriptProjects.projects[project.id] = project;
  return project;
};

export const newDeployment = (
  world: World,
  description: string,
  versionNumber: number | null,
): ScriptDeployment => ({ id: newId(world, 'AKfycb'), description, versionNumber, updatedAt: world.now });
