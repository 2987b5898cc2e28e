/** The house keeps its walls and its order; each rule is also shown something that breaks it. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  findNameProblems,
  findOpeningProblems,
  findSizeProblems,
  findWordProblems,
} from './architecture/order';
import { findCoreProblems, findGoogleProblems } from './architecture/purity';
import { findDependenceProblems, findWallProblems, type SourceFile } from './architecture/walls';

const TEXT = /\.(?:ts|tsx|cjs|mjs|json|md|html|css|csv)$|^\.(?:oxfmtrc|oxlintrc|clasp)\.json$/;
const GENERATED = /^(?:build\/dist(?:-webpack)?\/|package-lock\.json$)/;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.path}/${entry.name}`);

const atTheTop = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => entry.name);

const files: readonly SourceFile[] = [
  ...atTheTop,
  ...['src', 'workbench', 'build', 'test', 'docs'].flatMap(filesIn),
]
  .filter((path) => TEXT.test(path) && !GENERATED.test(path) && !path.includes('node_modules/'))
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }));

type Rule = (file: SourceFile) => readonly string[];

const everywhere = (rule: Rule): readonly string[] =>
  files.flatMap((file) => rule(file).map((problem) => `${file.path} ${problem}`));

describe('the house', () => {
  it('is found: the rules below look at its files', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'src/core/result.ts',
        'test/architecture.test.ts',
        'package.json',
        'build/run.cjs',
      ]),
    );
  });

  it.each<[string, Rule]>([
    ['imports go only towards what knows less', findWallProblems],
    ['Google’s globals are named in src/main.ts alone', findGoogleProblems],
    ['the core reads no clock, no chance and no service', findCoreProblems],
    ['no file is longer than 300 lines', findSizeProblems],
    ['every name says what is inside', findNameProblems],
    ['every file opens with a sentence on what it is', findOpeningProblems],
  ])('%s', (_rule, find) => {
    expect(everywhere(find)).toEqual([]);
  });

  it('nothing is left over, silenced without a reason, or true of one machine only', () => {
    // The rules have to name what they refuse.
    const isRule = ({ path }: SourceFile): boolean =>
      /^test\/(?:architecture[./]|build\/lintRules)/.test(path);
    expect(everywhere((file) => (isRule(file) ? [] : findWordProblems(file)))).toEqual([]);
  });

  it('the judge and the seed share nothing with the product', () => {
    expect(findDependenceProblems(files)).toEqual([]);
  });
});

describe('a wall notices', () => {
  it.each([
    ['the core importing the app', 'src/core/a.ts', `import { b } from '../app/b';`],
    ['the core importing a type of the app', 'src/core/a.ts', `import type { B } from '../app/b';`],
    ['the app importing Google', 'src/app/label/a.ts', `import {\n  b,\n} from '../../google/b';`],
    ['the app importing the sidebar', 'src/app/a.ts', `export { b } from '../sidebar/b';`],
    ['the sidebar importing Google', 'src/sidebar/a.ts', `export * from '../google/b';`],
    ['the sidebar importing the manager', 'src/sidebar/a.ts', `import '../manager/b';`],
    ['the manager importing Google', 'src/manager/a.tsx', `const b = import('../google/b');`],
    ['Google importing the manager', 'src/google/a.ts', `import b = require('../manager/b');`],
    ['a layer importing the composition root', 'src/app/a.ts', `import { addOn } from '../addOn';`],
    ['main importing an adapter itself', 'src/main.ts', `import { b } from './google/b';`],
    ['src importing the workbench', 'src/addOn.ts', `import { b } from '../workbench/b';`],
    ['src importing a test', 'src/core/a.ts', `import { b } from '../../test/b';`],
    ['src importing Node', 'src/google/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src importing a library that is not bundled', 'src/app/a.ts', `import * as fc from 'fast-check';`],
    ['the core importing what only the page may', 'src/core/a.ts', `import { h } from 'preact';`],
    ['a layer that the house does not have', 'src/services/a.ts', `import { b } from '../core/b';`],
  ])('%s', (_situation, path, source) => {
    expect(findWallProblems({ path, source })).toHaveLength(1);
  });

  it.each([
    ['src/core/contacts/a.ts', `import { b } from '../result';\nimport * as v from 'valibot';`],
    ['src/google/a.ts', `import type { Card } from '../sidebar/card';\nimport { c } from '../core/c';`],
    ['src/addOn.ts', `import { b } from './google/b';\nimport { c } from './sidebar/c';`],
    ['src/main.ts', `import { addOn } from './addOn';`],
    ['src/manager/a.tsx', `import { useState } from 'preact/hooks';`],
    ['workbench/a.ts', `import { readFileSync } from 'node:fs';\nimport { b } from '../src/core/b';`],
    ['src/app/a.ts', `/** What comes from '../google/b' is the adapter's business. */`],
  ])('nothing in %s, which may', (path, source) => {
    expect(findWallProblems({ path, source })).toEqual([]);
  });

  it('the judge importing the product, also through another file', () => {
    const judge = { path: 'workbench/judge/a.ts', source: `import { b } from '../b';` };
    const between = {
      path: 'workbench/b.ts',
      source: `import { c } from '../src/core/c';\nimport './judge/a';`,
    };
    expect(findDependenceProblems([judge, between])).toEqual([
      'workbench/judge/a.ts → workbench/b.ts → src/core/c',
    ]);
    expect(findDependenceProblems([judge, { ...between, source: `import './judge/a';` }])).toEqual([]);
  });
});

describe('purity notices', () => {
  it.each([
    ['a service', 'export const a = () => UrlFetchApp.fetch("x");'],
    ['an advanced service', 'export const a = () => People?.People;'],
    ['a service in another guise', 'const { getScriptLock } = LockService; export { getScriptLock };'],
  ])('%s named outside main', (_situation, source) => {
    expect(findGoogleProblems({ path: 'src/google/a.ts', source })).toHaveLength(1);
    expect(findGoogleProblems({ path: 'src/main.ts', source })).toEqual([]);
  });

  it.each([
    ['in a type', 'export type A = GoogleAppsScript.Base.Session;'],
    ['in a comment', '/** UrlFetchApp is handed in. */ export const a = 1;'],
    ['as one’s own name', 'export const a = (Session: string) => Session;'],
    ['as a property', 'export const a = (o: { Maps: 1 }) => o.Maps;'],
  ])('nothing where a service’s name stands %s', (_situation, source) => {
    expect(findGoogleProblems({ path: 'src/google/a.ts', source })).toEqual([]);
  });

  it.each([
    ['the time', 'export const a = () => Date.now();', 'reads Date.now'],
    ['the date', 'export const a = () => new Date();', 'reads new Date()'],
    ['the date as text', 'export const a = () => Date();', 'reads Date()'],
    ['chance', 'export const a = () => Math.random();', 'reads Math.random'],
    ['the console', 'export const a = () => console.log(1);', 'names console'],
    ['a timer', 'export const a = () => setTimeout(a);', 'names setTimeout'],
    ['a service', 'export const a = () => Utilities.getUuid();', 'names Utilities'],
  ])('%s in the core', (_situation, source, problem) => {
    expect(findCoreProblems({ path: 'src/core/a.ts', source })).toEqual([problem]);
    expect(findCoreProblems({ path: 'src/google/a.ts', source })).toEqual([]);
  });

  it('nothing in a core that is told the instant', () => {
    const source =
      'export const a = (at: number) => new Date(at).toISOString() + Math.max(1, Date.UTC(2026));';
    expect(findCoreProblems({ path: 'src/core/a.ts', source })).toEqual([]);
  });
});

describe('order notices', () => {
  it('the line after the three-hundredth', () => {
    expect(findSizeProblems({ path: 'src/a.ts', source: 'x\n'.repeat(300) })).toEqual([]);
    expect(findSizeProblems({ path: 'src/a.ts', source: 'x\n'.repeat(301) })).toHaveLength(1);
  });

  it.each([
    'src/utils.ts',
    'src/core/helpers/a.ts',
    'workbench/common/a.ts',
    'test/types.d.ts',
    'src/app/index.ts',
  ])('the name of %s', (path) => {
    expect(findNameProblems({ path, source: '' })).toHaveLength(1);
  });

  it.each([
    ['nothing', `import { b } from './b';`],
    ['an ordinary comment', '// What this is.'],
    ['an empty comment', '/** */\nexport const a = 1;'],
    ['a word only', '/** Contacts. */\nexport const a = 1;'],
  ])('a file that opens with %s', (_situation, source) => {
    expect(findOpeningProblems({ path: 'src/a.ts', source })).toHaveLength(1);
  });

  it.each(['/** One contact of a member. */', '/**\n * One contact of a member.\n */'])(
    'nothing in %j',
    (source) => {
      expect(findOpeningProblems({ path: 'src/a.ts', source })).toEqual([]);
    },
  );

  it.each([
    ['work left over', '// TODO later'],
    ['a silenced linter', '// oxlint-disable-next-line eqeqeq'],
    ['a silenced compiler', '// @ts-ignore because'],
    ['an unexplained type error', '// @ts-expect-error\na.b;'],
    ['a test that leaves the others out', 'it.only("a", b)'],
    ['a path of one machine', `const file = '/home/aiko/a.csv';`],
    ['a document that is not in the repository', '/** As in platform.md. */'],
    ['a package registry', 'npm config set registry https://registry.kaede.example'],
  ])('%s', (_situation, source) => {
    expect(findWordProblems({ path: 'src/a.ts', source })).toHaveLength(1);
  });

  it.each([
    '// oxlint-disable-next-line eqeqeq -- null and undefined are one here',
    '// @ts-expect-error the tampered parameter is the point',
    'https://people.kaede.example/work/phones and home/work/other',
  ])('nothing in %j', (source) => {
    expect(findWordProblems({ path: 'src/a.ts', source })).toEqual([]);
  });
});
