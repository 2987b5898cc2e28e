/** Each rule of the linter finds the fault that it is there for: a rule with a misspelt name, or without types, finds nothing. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FAULTS: Readonly<Record<string, string>> = {
  eqeqeq: 'export const same = (value: number) => value == 1;',
  'no-console': "console.log('seen');",
  'no-var': 'export var old = 1;',
  'prefer-const': 'let never = 2; export const kept = never;',
  'prefer-rest-params': 'export function first(): unknown { return arguments[0]; }',
  'prefer-spread': 'export const most = (list: number[]) => Math.max.apply(Math, list);',
  'typescript/await-thenable': 'export const waits = async () => { await 1; };',
  'typescript/ban-ts-comment': '// @ts-ignore\nexport const one = 1;',
  'typescript/consistent-type-imports': "import { Other } from './other'; export type Same = Other;",
  'typescript/no-array-constructor': 'export const list = new Array(1, 2);',
  'typescript/no-array-delete': 'export const hole = (list: number[]) => { delete list[0]; };',
  'typescript/no-base-to-string': 'export const text = String({});',
  'typescript/no-duplicate-enum-values': 'export enum Twice { A = 1, B = 1 }',
  'typescript/no-duplicate-type-constituents': "export type Same = 'a' | 'a';",
  'typescript/no-empty-object-type': 'export type Empty = {};',
  'typescript/no-explicit-any': 'export const anything: any = 1;',
  'typescript/no-extra-non-null-assertion': 'export const sure = (text?: string) => text!!;',
  'typescript/no-floating-promises': "Promise.resolve('gone');",
  'typescript/no-for-in-array':
    'export const go = (list: number[]) => { for (const at in list) String(at); };',
  'typescript/no-implied-eval': "export const made = new Function('return 1');",
  'typescript/no-misused-new': 'export interface Made { new (): Made }',
  'typescript/no-misused-promises':
    "export const asks = () => { if (Promise.resolve('a')) return 1; return 2; };",
  'typescript/no-namespace': 'export namespace Old { export const one = 1; }',
  'typescript/no-non-null-asserted-optional-chain': 'export const size = (text?: string) => text?.length!;',
  'typescript/no-non-null-assertion': 'export const sure = (text?: string) => text!;',
  'typescript/no-redundant-type-constituents': 'export type Either = string | unknown;',
  'typescript/no-require-imports': "import other = require('./other'); export const same = other;",
  'typescript/no-this-alias': 'export class Own { me() { const self = this; return self; } }',
  'typescript/no-unnecessary-type-assertion': 'export const text = (value: string) => value as string;',
  'typescript/no-unnecessary-type-constraint': 'export const same = <T extends unknown>(value: T) => value;',
  'typescript/no-unsafe-argument':
    'export const take = (value: any, to: (text: string) => void) => { to(value); };',
  'typescript/no-unsafe-assignment':
    'export const take = (value: any) => { const text: string = value; return text; };',
  'typescript/no-unsafe-call': 'export const call = (value: any) => { value(); };',
  'typescript/no-unsafe-declaration-merging':
    'export interface Two { a: string } export class Two { b = 1; }',
  'typescript/no-unsafe-enum-comparison': 'enum Kind { A = 1 } export const is = (kind: Kind) => kind === 1;',
  'typescript/no-unsafe-function-type': 'export type Any = Function;',
  'typescript/no-unsafe-member-access': 'export const read = (value: any) => { value.name; };',
  'typescript/no-unsafe-return': 'export const give = (value: any): string => value;',
  'typescript/no-unsafe-unary-minus': 'export const less = (value: string) => -value;',
  'typescript/no-unused-expressions': 'export const one = 1; one;',
  'typescript/no-unused-vars': 'const unused = 1; export {};',
  'typescript/no-wrapper-object-types': "export const text: String = 'a';",
  'typescript/only-throw-error': "export const fail = () => { throw 'text'; };",
  'typescript/prefer-as-const': "export const kind = 'a' as 'a';",
  'typescript/prefer-namespace-keyword': 'export module Old { export const one = 1; }',
  'typescript/prefer-promise-reject-errors': "export const fail = () => Promise.reject('text');",
  'typescript/require-await': 'export const idle = async () => 1;',
  'typescript/restrict-plus-operands': 'export const sum = 1 + {};',
  'typescript/restrict-template-expressions': 'export const text = `${{}}`;',
  'typescript/switch-exhaustiveness-check':
    "export const go = (kind: 'a' | 'b') => { switch (kind) { case 'a': return 1; } return 2; };",
  'typescript/triple-slash-reference':
    "/// <reference path='./other' />\nimport type { Other } from './other'; export type Same = Other;",
  'typescript/unbound-method': 'class Own { me() { return this; } } export const me = new Own().me;',
};

const LINTER = path.resolve('node_modules/oxlint/bin/oxlint');
const TYPES_FOR_LINTER = path.resolve('node_modules/oxlint-tsgolint/bin/tsgolint.js');

/** The linter writes `typescript(no-var)` or `eslint(no-var)`, also for rules of the one that stand in for the other's. */
const nameIn = (code: string): string => /\((.*)\)/.exec(code)?.[1] ?? code;
const nameOf = (rule: string): string => rule.replace('typescript/', '');

interface Finding {
  readonly code: string;
  readonly filename: string;
}

const lint = (files: Readonly<Record<string, string>>): readonly Finding[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meibo-lint-'));
  try {
    copyFileSync('.oxlintrc.json', path.join(folder, '.oxlintrc.json'));
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { strict: true, target: 'es2022', lib: ['es2022'], types: [] } }),
    );
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), `${text}\n`);
    const { stdout } = spawnSync(process.execPath, [LINTER, '--format', 'json', '.'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, OXLINT_TSGOLINT_PATH: TYPES_FOR_LINTER },
    });
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] };
    return diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const fileOf = (rule: string): string => `${nameOf(rule)}.ts`;

describe('the linter', () => {
  const found = lint({
    ...Object.fromEntries(Object.entries(FAULTS).map(([rule, text]) => [fileOf(rule), text])),
    'other.ts': "export interface Other { readonly kind: 'other' }",
    'silenced.ts': '// oxlint-disable-next-line eqeqeq -- nothing is wrong here\nexport const one = 1;',
  });
  const foundIn = (file: string) =>
    found.filter(({ filename }) => path.basename(filename) === file).map(({ code }) => nameIn(code));

  it('has a fault for each of its rules here', () => {
    const named = [
      ...readFileSync('.oxlintrc.json', 'utf8').matchAll(/^ {4}"([\w/-]+)": (?:"error"|\["error")/gm),
    ];
    expect(named.map(([, rule]) => rule).sort()).toEqual(Object.keys(FAULTS).sort());
  });

  it.each(Object.keys(FAULTS))('finds by %s what breaks it', (rule) => {
    expect(foundIn(fileOf(rule))).toContain(nameOf(rule));
  });

  it('finds nothing in what breaks no rule', () => {
    expect(foundIn('other.ts')).toEqual([]);
  });

  it('says where it is silenced for nothing', () => {
    expect(found.filter(({ filename }) => path.basename(filename) === 'silenced.ts')).toHaveLength(1);
  });
});
