/** The files of a push, read and judged as one: a project is replaced as a whole or not at all. */
import { findManifestFault } from './checkManifest';
import { findSyntaxFault } from './checkSyntax';
import { invalidScriptRequest } from './projectAccess';
import type { ScriptFileType } from './scriptProjectData';

export interface PushedFile {
  readonly name: string;
  readonly type: ScriptFileType;
  readonly source: string;
}

const TYPES: readonly string[] = ['SERVER_JS', 'HTML', 'JSON'] satisfies readonly ScriptFileType[];

const isFileType = (value: unknown): value is ScriptFileType =>
  typeof value === 'string' && TYPES.includes(value);

const readFile = (value: unknown): PushedFile => {
  if (typeof value !== 'object' || value === null) throw invalidScriptRequest();
  const { name, type, source }: { name?: unknown; type?: unknown; source?: unknown } = value;
  if (typeof name !== 'string' || name === '' || typeof source !== 'string' || !isFileType(type)) {
    throw invalidScriptRequest();
  }
  return { name, type, source };
};

/** In Google's words: labnol/apps-script-starter issue 2. A JSON file of another name is no file that Apps Script has. */
const checkManifest = (files: readonly PushedFile[]): void => {
  const json = files.filter(({ type }) => type === 'JSON');
  const [manifest] = json.filter(({ name }) => name === 'appsscript');
  if (manifest === undefined) {
    throw invalidScriptRequest('Project contents must include a manifest file named appsscript.');
  }
  if (json.length > 1) throw invalidScriptRequest();
  const fault = findManifestFault(manifest.source);
  if (fault !== undefined) throw invalidScriptRequest(fault);
};

/** Names are one space for all types: danthareja/node-google-apps-script issue 50. */
const checkNames = (files: readonly PushedFile[]): void => {
  const seen = new Set<string>();
  for (const { name } of files) {
    if (seen.has(name))
      throw invalidScriptRequest(`A file with this name already exists in the current project: ${name}`);
    seen.add(name);
  }
};

/** The shape by which clasp shows the line: `Syntax error: … line: 5 file: code.gs`, google/clasp issue 811. */
const checkSyntax = (files: readonly PushedFile[]): void => {
  for (const { name, type, source } of files) {
    const fault = type === 'SERVER_JS' ? findSyntaxFault(source) : undefined;
    if (fault !== undefined) {
      throw invalidScriptRequest(`Syntax error: ${fault.message} line: ${fault.line} file: ${name}.gs`);
    }
  }
};

/** Throws Google's 400. */
export const readContent = (body: Readonly<Record<string, unknown>>): readonly PushedFile[] => {
  const { files: given } = body;
  if (!Array.isArray(given)) throw invalidScriptRequest();
  const files = given.map(readFile);
  checkManifest(files);
  checkNames(files);
  checkSyntax(files);
  return files;
};
