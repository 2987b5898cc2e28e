/** The gate on globals: the script needs nothing that Apps Script lacks, and adds nothing but its functions. */
import { parse } from 'acorn';
import { createContext, Script } from 'node:vm';
import { advancedServiceNames, languageNames, namesIn, serviceNames } from './appsScriptNames';
import { findFreeNames } from './freeNames';

/** Ends in `_`, which Apps Script keeps from `google.script.run`. */
export const NAMESPACE = 'Meibo_';

const LOADING_LIMIT_MS = 2_000;

export const findMissingNames = (code: string): readonly string[] => {
  const present = new Set([...languageNames(), ...serviceNames()]);
  const advanced = advancedServiceNames();
  return findFreeNames(code)
    .filter(({ name }) => !present.has(name))
    .map(({ name, line }) =>
      advanced.has(name)
        ? `Line ${line} uses the advanced service ${name}, which the manifest does not enable: call Google over REST.`
        : `Line ${line} uses ${name}, which does not exist in Apps Script.`,
    );
};

/** Top-level `let`, `const` and `class` are seen by every other script file, but are no properties of the global object. */
const lexicalNames = (code: string): readonly string[] =>
  parse(code, { ecmaVersion: 'latest', sourceType: 'script' }).body.flatMap((statement) => {
    if (statement.type === 'ClassDeclaration') return [statement.id.name];
    if (statement.type !== 'VariableDeclaration' || statement.kind === 'var') return [];
    return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });

/** What the script adds to a bare context; throws what the script throws. */
export const globalsCreatedBy = (code: string): readonly string[] => {
  const context = createContext({});
  const before = new Set(namesIn(context));
  new Script(code, { filename: 'Code.js' }).runInContext(context, { timeout: LOADING_LIMIT_MS });
  return [...namesIn(context).filter((name) => !before.has(name)), ...lexicalNames(code)].sort();
};

export const findGlobalProblems = (code: string, functions: readonly string[]): readonly string[] => {
  const expected = [...functions, NAMESPACE];
  try {
    const created = globalsCreatedBy(code);
    return [
      ...created
        .filter((name) => !expected.includes(name))
        .map((name) => `The script creates the global ${name}, which src/main.ts does not export.`),
      ...expected
        .filter((name) => !created.includes(name))
        .map((name) => `The script does not create the global ${name}.`),
    ];
  } catch (error) {
    return [`The script stops while it loads, before any service is called: ${String(error)}.`];
  }
};
