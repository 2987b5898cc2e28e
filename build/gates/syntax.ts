/**
 * The gate on syntax: ES2020, as one plain script. Apps Script's editor refuses more: private fields "cause
 * parsing errors", static fields and ES modules are not supported
 * (https://developers.google.com/apps-script/guides/v8-runtime).
 */
import { parse, type AnyNode } from 'acorn';
import { childrenOf } from './freeNames';

const importsAtRunTime = (node: AnyNode): boolean =>
  node.type === 'ImportExpression' || childrenOf(node).some(importsAtRunTime);

export const findSyntaxProblems = (code: string): readonly string[] => {
  try {
    const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    // `import()` is ES2020, and still nothing that Apps Script could load.
    return importsAtRunTime(program) ? ['The script calls import(), and Apps Script has no modules.'] : [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = code.split('\n')[lineOf(error) - 1]?.trim().slice(0, 80) ?? '';
    return [`The script is not plain ES2020: ${error.message}, at \`${line}\`.`];
  }
};

const lineOf = (error: SyntaxError): number => Number(/\((\d+):\d+\)$/.exec(error.message)?.[1] ?? 1);
