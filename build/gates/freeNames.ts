/** Which names a script uses without declaring them: what it expects to find in the place where it runs. */
import { parse, type AnyNode, type Pattern, type Function as FunctionNode } from 'acorn';

export interface FreeName {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
}

/** `variables` is where a `var` lands; in a function's own scope both are one set. */
interface Scope {
  readonly lexical: Set<string>;
  readonly variables: Set<string>;
  readonly outer: Scope | undefined;
}

interface Reference {
  readonly name: string;
  readonly start: number;
  readonly scope: Scope;
}

export const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export const childrenOf = (node: AnyNode): readonly AnyNode[] => Object.values(node).flat().filter(isNode);

const functionScope = (outer: Scope | undefined): Scope => {
  const names = new Set<string>();
  return { lexical: names, variables: names, outer };
};

const blockScope = (outer: Scope): Scope => ({ lexical: new Set(), variables: outer.variables, outer });

const declares = (scope: Scope | undefined, name: string): boolean =>
  scope !== undefined && (scope.lexical.has(name) || declares(scope.outer, name));

/**
 * The names of a condition that only asks whether something exists: `typeof window !== 'undefined'`.
 * What such a condition decides is the library's own way of doing without, so it is not a need.
 */
const namesAskedIn = (node: AnyNode): readonly string[] =>
  node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier'
    ? [node.argument.name]
    : childrenOf(node).flatMap(namesAskedIn);

/** Every free name once, with the line of its first use, in the order of the script. */
export const findFreeNames = (
  code: string,
  sourceType: 'script' | 'module' = 'script',
): readonly FreeName[] => {
  const references: Reference[] = [];

  const bind = (pattern: Pattern, names: Set<string>, scope: Scope, asked: ReadonlySet<string>): void => {
    switch (pattern.type) {
      case 'Identifier':
        names.add(pattern.name);
        return;
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          if (property.type === 'RestElement') bind(property.argument, names, scope, asked);
          else {
            if (property.computed) visit(property.key, scope, asked);
            bind(property.value, names, scope, asked);
          }
        }
        return;
      case 'ArrayPattern':
        for (const element of pattern.elements) if (element) bind(element, names, scope, asked);
        return;
      case 'AssignmentPattern':
        visit(pattern.right, scope, asked);
        bind(pattern.left, names, scope, asked);
        return;
      case 'RestElement':
        bind(pattern.argument, names, scope, asked);
        return;
      case 'MemberExpression':
        visit(pattern, scope, asked);
    }
  };

  const enterFunction = (node: FunctionNode, outer: Scope, asked: ReadonlySet<string>): void => {
    const scope = functionScope(outer);
    if (node.type === 'FunctionExpression' && node.id) scope.lexical.add(node.id.name);
    if (node.type !== 'ArrowFunctionExpression') scope.lexical.add('arguments');
    for (const parameter of node.params) bind(parameter, scope.lexical, scope, asked);
    if (node.body.type === 'BlockStatement') visitAll(node.body.body, scope, asked);
    else visit(node.body, scope, asked);
  };

  const visitAll = (nodes: readonly AnyNode[], scope: Scope, asked: ReadonlySet<string>): void => {
    for (const node of nodes) visit(node, scope, asked);
  };

  const refer = (name: string, start: number, scope: Scope, asked: ReadonlySet<string>): void => {
    if (!asked.has(name)) references.push({ name, start, scope });
  };

  const visit = (node: AnyNode, scope: Scope, asked: ReadonlySet<string>): void => {
    switch (node.type) {
      case 'Identifier':
        refer(node.name, node.start, scope, asked);
        return;
      case 'FunctionDeclaration':
        if (node.id) scope.lexical.add(node.id.name);
        enterFunction(node, scope, asked);
        return;
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        enterFunction(node, scope, asked);
        return;
      case 'ClassDeclaration':
        if (node.id) scope.lexical.add(node.id.name);
        visitAll(childrenOf(node), scope, asked);
        return;
      case 'ClassExpression': {
        const inner = blockScope(scope);
        if (node.id) inner.lexical.add(node.id.name);
        visitAll(childrenOf(node), inner, asked);
        return;
      }
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) {
          bind(id, node.kind === 'var' ? scope.variables : scope.lexical, scope, asked);
          if (init) visit(init, scope, asked);
        }
        return;
      case 'CatchClause': {
        const inner = blockScope(scope);
        if (node.param) bind(node.param, inner.lexical, inner, asked);
        visit(node.body, inner, asked);
        return;
      }
      case 'BlockStatement':
      case 'StaticBlock':
      case 'SwitchStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
        visitAll(childrenOf(node), blockScope(scope), asked);
        return;
      case 'IfStatement':
      case 'ConditionalExpression': {
        visit(node.test, scope, asked);
        const decided = new Set([...asked, ...namesAskedIn(node.test)]);
        visit(node.consequent, scope, decided);
        if (node.alternate) visit(node.alternate, scope, decided);
        return;
      }
      case 'LogicalExpression':
        visit(node.left, scope, asked);
        visit(node.right, scope, new Set([...asked, ...namesAskedIn(node.left)]));
        return;
      case 'UnaryExpression':
        if (node.operator !== 'typeof' || node.argument.type !== 'Identifier') {
          visit(node.argument, scope, asked);
        }
        return;
      case 'MemberExpression':
        visit(node.object, scope, asked);
        if (node.computed) visit(node.property, scope, asked);
        else if (
          node.object.type === 'Identifier' &&
          node.object.name === 'globalThis' &&
          node.property.type === 'Identifier'
        ) {
          refer(node.property.name, node.start, scope, asked);
        }
        return;
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        if (node.computed) visit(node.key, scope, asked);
        if (node.value) visit(node.value, scope, asked);
        return;
      case 'ImportDeclaration':
        for (const { local } of node.specifiers) scope.lexical.add(local.name);
        return;
      case 'LabeledStatement':
        visit(node.body, scope, asked);
        return;
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty':
      case 'ExportSpecifier':
        return;
      default:
        visitAll(childrenOf(node), scope, asked);
    }
  };

  visit(parse(code, { ecmaVersion: 'latest', sourceType }), functionScope(undefined), new Set());

  const first = new Map<string, FreeName>();
  for (const { name, start, scope } of references) {
    if (first.has(name) || declares(scope, name)) continue;
    first.set(name, { name, line: code.slice(0, start).split('\n').length });
  }
  return [...first.values()];
};
