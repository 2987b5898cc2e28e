/** What the code may name: Google's globals in one file only, and in the core nothing but the language. */
import { parse, type AnyNode } from 'acorn';
import { transformSync } from 'esbuild';
import { advancedServiceNames, languageNames, serviceNames } from '../../build/gates/appsScriptNames';
import { childrenOf, findFreeNames, type FreeName } from '../../build/gates/freeNames';
import type { SourceFile } from './walls';

const language = languageNames();
const google = new Set([...serviceNames(), ...advancedServiceNames()].filter((name) => !language.has(name)));

/** Without its types: `GoogleAppsScript.Card_Service.Card` is knowledge of a shape, not a call on Google. */
const withoutTypes = ({ path, source }: SourceFile): string =>
  transformSync(source, { loader: path.endsWith('x') ? 'tsx' : 'ts', format: 'esm', target: 'es2022' }).code;

interface Script {
  readonly code: string;
  readonly freeNames: readonly FreeName[];
}

/** Two rules ask about the same file: it is read for the first. */
const scripts = new WeakMap<SourceFile, Script>();

const scriptOf = (file: SourceFile): Script => {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const code = withoutTypes(file);
  const script = { code, freeNames: findFreeNames(code, 'module') };
  scripts.set(file, script);
  return script;
};

const isCode = ({ path }: SourceFile): boolean => /\.tsx?$/.test(path);

/** Only `src/main.ts` names what exists in Apps Script alone; everything else is handed what it needs. */
export const findGoogleProblems = (file: SourceFile): readonly string[] => {
  if (!file.path.startsWith('src/') || file.path === 'src/main.ts' || !isCode(file)) return [];
  return scriptOf(file)
    .freeNames.filter(({ name }) => google.has(name))
    .map(({ name }) => `names Google's global ${name}`);
};

const isNamed = (node: AnyNode, name: string): boolean => node.type === 'Identifier' && node.name === name;

/** A reading of the clock or of chance, whatever the way. */
const unpredictable = (node: AnyNode): string | undefined => {
  if (node.type === 'MemberExpression' && !node.computed) {
    if (isNamed(node.object, 'Date') && isNamed(node.property, 'now')) return 'Date.now';
    if (isNamed(node.object, 'Math') && isNamed(node.property, 'random')) return 'Math.random';
  }
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && node.arguments.length === 0) {
    return 'new Date()';
  }
  return node.type === 'CallExpression' && isNamed(node.callee, 'Date') ? 'Date()' : undefined;
};

const findIn = (node: AnyNode): readonly string[] => [
  ...(unpredictable(node) === undefined ? [] : [unpredictable(node)!]),
  ...childrenOf(node).flatMap(findIn),
];

/** The core decides from its arguments alone: no clock, no chance, no console, no service. */
export const findCoreProblems = (file: SourceFile): readonly string[] => {
  if (!file.path.startsWith('src/core/') || !isCode(file)) return [];
  const { code, freeNames } = scriptOf(file);
  const outside = freeNames
    .filter(({ name }) => name === 'console' || !language.has(name))
    .map(({ name }) => `names ${name}`);
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return [...outside, ...findIn(program).map((reading) => `reads ${reading}`)];
};
