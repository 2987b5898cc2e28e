/** CardService as its typings and our supplement declare it, read from their text: what is there, not what we remember. */
import { readFileSync } from 'node:fs';

export interface Method {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
}

export interface Declarations {
  readonly interfaces: ReadonlyMap<string, readonly Method[]>;
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
}

const SOURCES = [
  'node_modules/@types/google-apps-script/google-apps-script.card-service.d.ts',
  'workbench/card-service-mock/supplement.d.ts',
];

const DECLARATION = /\b(interface|enum) (\w+)[^{]*\{((?:[^{}]|\{[^{}]*\})*)\}/g;

const methodsIn = (body: string): readonly Method[] =>
  [...body.matchAll(/(\w+)\(([^)]*)\):/g)].map(([, name = '', list = '']) => ({
    name,
    parameters: [...list.matchAll(/(\w+): ([^,]+)/g)].map(([, parameter = '', type = '']) => ({
      name: parameter,
      type: type.trim(),
    })),
  }));

const membersIn = (body: string): readonly string[] =>
  [...body.matchAll(/(\w+)(?: = \d+)?,/g)].map(([, name = '']) => name);

const read = (): Declarations => {
  const interfaces = new Map<string, readonly Method[]>();
  const enumerations = new Map<string, readonly string[]>();
  for (const source of SOURCES) {
    const text = readFileSync(source, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, kind, name = '', body = ''] of text.matchAll(DECLARATION)) {
      if (kind === 'interface') interfaces.set(name, [...(interfaces.get(name) ?? []), ...methodsIn(body)]);
      else enumerations.set(name, [...(enumerations.get(name) ?? []), ...membersIn(body)]);
    }
  }
  return { interfaces, enumerations };
};

export const declarations = read();
