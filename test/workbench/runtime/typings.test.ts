/** The services of a script against Google's published typings: neither less than they say, nor more, without a word. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { notEmulated } from '../../../workbench/runtime/guest/notEmulated';
import { evaluate } from './bench';

const TYPINGS = path.dirname(require.resolve('@types/google-apps-script/package.json'));
const SUPPLEMENTS = [
  '../../../workbench/runtime/typingsSupplement.d.ts',
  '../../../workbench/card-service-mock/supplement.d.ts',
];
const FILES = [
  'base',
  'cache',
  'card-service',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'url-fetch',
  'utilities',
];

interface Declared {
  readonly members: ReadonlySet<string>;
  readonly parents: readonly string[];
}

/** Interfaces and enumerations by name. The files are generated, each declaration by one pattern. */
const declaredIn = (text: string): readonly (readonly [string, Declared])[] =>
  [
    ...text
      .replace(/\/\*\*[\s\S]*?\*\//g, '')
      .matchAll(/^( *)(?:interface|enum) (\w+)(?: extends ([\w., ]+))? \{\n([\s\S]*?)^\1\}/gm),
  ].map(([, _indent, name = '', parents = '', body = '']) => [
    name,
    {
      // A parameter on a line of its own stands deeper than a member.
      members: new Set(
        [...body.matchAll(new RegExp(`^${/^ */.exec(body)?.[0] ?? ''} ?(\\w+)\\s*[(?:,=]`, 'gm'))].map(
          ([, member = '']) => member,
        ),
      ),
      parents: [...parents.matchAll(/(\w+)(?=,|$)/g)].map(([, parent = '']) => parent),
    },
  ]);

const typings = new Map(
  FILES.flatMap((file) =>
    declaredIn(readFileSync(path.join(TYPINGS, `google-apps-script.${file}.d.ts`), 'utf8')),
  ),
);
const supplement = new Map(
  SUPPLEMENTS.flatMap((file) => declaredIn(readFileSync(path.resolve(__dirname, file), 'utf8'))),
);

const membersOf = (name: string): readonly string[] => {
  const { members, parents } = typings.get(name) ?? { members: [], parents: [] };
  return [...members, ...parents.flatMap(membersOf), ...(supplement.get(name)?.members ?? [])];
};

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** An expression for an object of each class. */
const objects: Readonly<Record<string, string>> = {
  AuthorizationInfo: 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  Blob: `Utilities.newBlob('')`,
  Cache: 'CacheService.getScriptCache()',
  CacheService: 'CacheService',
  CardService: 'CardService',
  ClockTriggerBuilder: `ScriptApp.newTrigger('main').timeBased()`,
  Console: 'console',
  HTTPResponse: `UrlFetchApp.fetch('https://people.googleapis.com/')`,
  HtmlOutput: 'HtmlService.createHtmlOutput()',
  HtmlOutputMetaTag: `HtmlService.createHtmlOutput().addMetaTag('viewport', '').getMetaTags()[0]`,
  HtmlService: 'HtmlService',
  Lock: 'LockService.getScriptLock()',
  LockService: 'LockService',
  Logger: 'Logger',
  MailApp: 'MailApp',
  Properties: 'PropertiesService.getScriptProperties()',
  PropertiesService: 'PropertiesService',
  ScriptApp: 'ScriptApp',
  Service: 'ScriptApp.getService()',
  Session: 'Session',
  Trigger: `ScriptApp.newTrigger('main').timeBased().after(1).create()`,
  TriggerBuilder: `ScriptApp.newTrigger('main')`,
  UrlFetchApp: 'UrlFetchApp',
  User: 'Session.getActiveUser()',
  Utilities: 'Utilities',
};

/** What a script finds on an object, its class's methods included, and what lies in its enumerations. */
const LOOK = `
  const namesOf = (given) => {
    const names = new Set();
    for (let at = given; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at))
        if (name !== 'constructor' && (typeof given[name] === 'function' || /^[A-Z]/.test(name))) names.add(name);
    return [...names];
  };`;

const found = evaluate(`(() => { ${LOOK}
  return { ${Object.entries(objects)
    .map(([name, expression]) => `${name}: namesOf(${expression})`)
    .join(',\n')} };
})()`) as Readonly<Record<string, readonly string[]>>;

/** How an object of the emulator becomes the value of an execution; Google's have nothing like it. */
const own = new Set(['toJSON']);

it.each(Object.keys(objects))('%s has what the typings and their supplement declare, and no more', (name) => {
  expect(membersOf(name).length).toBeGreaterThan(0);
  expect(sorted(found[name]!.filter((member) => !own.has(member)))).toEqual(sorted(membersOf(name)));
});

it.each(Object.entries(notEmulated))(
  'what is not emulated of %s throws a sentence that says so',
  (name, gaps) => {
    for (const gap of gaps)
      expect(
        evaluate(`(() => { try { ${objects[name]!}.${gap}(); } catch (e) { return String(e); } })()`),
      ).toBe(`Exception: ${name}.${gap} is not emulated.`);
  },
);

it('the supplement repeats nothing that the typings have', () => {
  for (const [name, { members }] of supplement)
    for (const member of members)
      // An overload has the name of what it overloads.
      if (member !== 'getAuthorizationInfo')
        expect([...(typings.get(name)?.members ?? [])]).not.toContain(member);
});

/** The typings have it twice; `ScriptApp` is said to have the other one. */
const enumerationNames: Readonly<Record<string, string>> = { WeekDay: 'Weekday' };

it('enumerations have Google’s names', () => {
  const enumerations =
    evaluate(`Object.fromEntries([Utilities, ScriptApp, HtmlService, CardService].flatMap((service) =>
    Object.entries(service).filter(([name]) => /^[A-Z]/.test(name)).map(([name, values]) => [name, Object.keys(values)])))`) as Record<
      string,
      readonly string[]
    >;
  expect(Object.keys(enumerations).length).toBeGreaterThan(25);
  for (const [name, values] of Object.entries(enumerations))
    expect([name, sorted(values)]).toEqual([name, sorted(membersOf(enumerationNames[name] ?? name))]);
});

it('every object that CardService makes has the methods of its class', () => {
  const makers = [...typings.get('CardService')!.members].filter((name) => name.startsWith('new'));
  const made = evaluate(`(() => { ${LOOK}
    return { ${makers.map((maker) => `${maker.slice(3)}: namesOf(CardService.${maker}())`).join(',\n')} };
  })()`) as Readonly<Record<string, readonly string[]>>;
  expect(makers.length).toBeGreaterThan(40);
  // What its own files call of each other is seen by a script as well: nothing here hides it.
  for (const [name, methods] of Object.entries(made))
    expect([name, membersOf(name).filter((member) => !methods.includes(member))]).toEqual([name, []]);
});
