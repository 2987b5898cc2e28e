/** Every gate between source and Google, each tried on something that must not pass. */
import { findGlobalProblems, findMissingNames } from '../../build/gates/globals';
import { findManifestProblems, functionsNamedIn } from '../../build/gates/manifest';
import { findProblems } from '../../build/gates/problems';
import { findSyntaxProblems } from '../../build/gates/syntax';

const script = (body = ''): string =>
  `"use strict";\nvar Meibo_ = (() => { ${body}\nreturn { onHomepage: () => 1 } })();\n` +
  'function onHomepage() { return Meibo_.onHomepage.apply(this, arguments); }';

const manifest = '{ "addOns": { "common": { "homepageTrigger": { "runFunction": "onHomepage" } } } }';

it('a payload that keeps all rules has no problem', () => {
  expect(findProblems({ code: script(), functions: ['onHomepage'], manifest })).toEqual([]);
});

it('a payload with several faults names them all, in one go', () => {
  const code = `${script('const late = () => setTimeout(late)')}\nvar stray = 1;`;
  expect(
    findProblems({ code, functions: ['onHomepage'], manifest: manifest.replace('onHome', 'onHone') }),
  ).toEqual([
    'appsscript.json names the function onHonepage, which src/main.ts does not export.',
    'Line 2 uses setTimeout, which does not exist in Apps Script.',
    'The script creates the global stray, which src/main.ts does not export.',
  ]);
});

describe('the manifest', () => {
  it('may name functions in many places, and every one counts', () => {
    const places = {
      addOns: {
        common: { homepageTrigger: { runFunction: 'a' }, universalActions: [{ runFunction: 'b' }] },
        gmail: { contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'c' }] },
        calendar: { conferenceSolution: [{ onCreateFunction: 'd' }] },
      },
      sheets: { macros: [{ functionName: 'e' }] },
    };
    expect(functionsNamedIn(places)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('naming one missing function twice is one problem', () => {
    expect(
      findManifestProblems({ a: { runFunction: 'gone' }, b: { onTriggerFunction: 'gone' } }, ['here']),
    ).toEqual(['appsscript.json names the function gone, which src/main.ts does not export.']);
  });
});

describe('syntax beyond ES2020 is refused', () => {
  it.each([
    ['logical assignment', 'let a; a ??= 1'],
    ['a private field', 'class A { #x = 1 }'],
    ['a private method', 'class A { #x() {} }'],
    ['a static field', 'class A { static x = 1 }'],
    ['a static block', 'class A { static {} }'],
    ['a field', 'class A { x = 1 }'],
    ['a numeric separator', 'const a = 1_000'],
    ['an import', 'import a from "a"'],
    ['an export', 'export const a = 1'],
    ['an import at run time', 'const f = () => import("a")'],
    ['await at the top', 'await 1'],
    ['the regular expression flag v', 'const a = /a/v'],
  ])('%s', (_situation, code) => {
    expect(findSyntaxProblems(code)).toHaveLength(1);
  });

  it('the sentence says where', () => {
    expect(findSyntaxProblems('let a;\na ??= 1;')).toEqual([
      'The script is not plain ES2020: Unexpected token (2:4), at `a ??= 1;`.',
    ]);
  });

  it.each([
    ['optional chaining', 'const f = (a) => a?.b ?? a?.[0]'],
    ['a big integer', 'const a = 10n'],
    ['an asynchronous loop', 'async function f(a) { for await (const b of a) b() }'],
    ['an optional catch binding', 'try {} catch {}'],
  ])('%s is ES2020 and passes', (_situation, code) => {
    expect(findSyntaxProblems(code)).toEqual([]);
  });
});

describe('what Apps Script lacks is refused, even inside functions that are never called', () => {
  it.each([
    ...[
      'setTimeout',
      'setInterval',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'fetch',
      'Blob',
      'File',
    ],
    ...[
      'crypto',
      'process',
      'require',
      'module',
      'exports',
      'Buffer',
      'window',
      'document',
      'navigator',
      'global',
    ],
    ...[
      'performance',
      'structuredClone',
      'queueMicrotask',
      'atob',
      'btoa',
      'XMLHttpRequest',
      'localStorage',
      'self',
    ],
  ])('%s', (name) => {
    expect(findMissingNames(`function f() { return ${name}; }`)).toEqual([
      `Line 1 uses ${name}, which does not exist in Apps Script.`,
    ]);
  });

  it.each(['People', 'Sheets', 'AdminDirectory', 'Drive'])(
    'the advanced service %s, which is not enabled',
    (name) => {
      expect(findMissingNames(`const f = () => ${name}.x`)).toEqual([
        `Line 1 uses the advanced service ${name}, which the manifest does not enable: call Google over REST.`,
      ]);
    },
  );

  it.each([
    ...[
      'UrlFetchApp',
      'PropertiesService',
      'CacheService',
      'LockService',
      'ScriptApp',
      'Session',
      'Utilities',
    ],
    ...['CardService', 'HtmlService', 'console', 'Intl', 'Promise', 'BigInt', 'globalThis', 'undefined'],
  ])('%s is there and passes', (name) => {
    expect(findMissingNames(`const f = () => ${name}`)).toEqual([]);
  });
});

describe('the globals are the exported functions and the namespace, no more and no less', () => {
  it.each([
    ['a variable', 'var stray = 1'],
    ['a constant, seen by other script files though no property of the global object', 'const stray = 1'],
    ['a class', 'class stray {}'],
    ['a function', 'function stray() {}'],
    ['an assignment to globalThis', 'globalThis.stray = 1'],
    ['an assignment without a declaration', '(function () { stray = 1 })()'],
  ])('%s that is not exported is refused', (_situation, addition) => {
    const loose = script().replace('"use strict";', '');
    expect(findGlobalProblems(`${loose}\n${addition}`, ['onHomepage'])).toEqual([
      'The script creates the global stray, which src/main.ts does not export.',
    ]);
  });

  it('an export without its top-level function is refused', () => {
    expect(findGlobalProblems(script(), ['onClock', 'onHomepage'])).toEqual([
      'The script does not create the global onClock.',
    ]);
  });

  it('a script that calls a service while it loads is refused: Apps Script loads it for every execution', () => {
    expect(findGlobalProblems(script('PropertiesService.getUserProperties();'), ['onHomepage'])).toEqual([
      'The script stops while it loads, before any service is called: ReferenceError: PropertiesService is not defined.',
    ]);
  });

  it('a script that never finishes loading is refused', () => {
    expect(findGlobalProblems('for (;;) {}', [])).toEqual([
      expect.stringContaining('Script execution timed out'),
    ]);
  });
});
