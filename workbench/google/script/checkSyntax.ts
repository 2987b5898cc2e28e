/**
 * Whether Apps Script's parser takes a script file: developers.google.com/apps-script/guides/v8-runtime. Private fields
 * "cause parsing errors", static fields are "not supported", and there are no ES modules.
 */
import { parse, type AnyNode } from 'acorn';

export interface SyntaxFault {
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: AnyNode): readonly AnyNode[] => Object.values(node).flat().filter(isNode);

/** What the language allows and Apps Script's parser does not, with V8's words for what it cannot read. */
const refusalOf = (node: AnyNode): string | undefined => {
  if (node.type === 'PrivateIdentifier') return 'SyntaxError: Invalid or unexpected token';
  if (node.type === 'PropertyDefinition' && node.static) return 'ParseError: Unexpected token =';
  return undefined;
};

const findRefused = (node: AnyNode): { readonly message: string; readonly start: number } | undefined => {
  const message = refusalOf(node);
  if (message !== undefined) return { message, start: node.start };
  for (const child of childrenOf(node)) {
    const found = findRefused(child);
    if (found !== undefined) return found;
  }
  return undefined;
};

const lineAt = (source: string, position: number): number => source.slice(0, position).split('\n').length;

/** The first fault, or undefined where the file would be taken. */
export const findSyntaxFault = (source: string): SyntaxFault | undefined => {
  try {
    // Newer syntax than a script of the workbench may have: how new a V8 runs at Google is not published.
    const refused = findRefused(parse(source, { ecmaVersion: 2022, sourceType: 'script' }));
    return refused && { message: refused.message, line: lineAt(source, refused.start) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, message = error.message, line = '1'] = /^(.*) \((\d+):\d+\)$/s.exec(error.message) ?? [];
    return { message: `SyntaxError: ${message}`, line: Number(line) };
  }
};

/** The names of the top-level functions, in the order of the file: `functionSet` of a file in Google's answer. */
export const functionNames = (source: string): readonly string[] =>
  parse(source, { ecmaVersion: 2022, sourceType: 'script' }).body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
