import { readFileSync } from 'node:fs';
import { addOns, DEPLOYMENTS, manifest, openScriptApi, PROJECTS, refusal, script } from './scriptCaller';

describe('a push', () => {
  it('replaces all files, keeps the dates of those that stay the same, and names their functions', () => {
    const { world, push, ask } = openScriptApi();
    const code = script('function onHomepage() {}\nasync function later() {}\nconst hidden = 1;');
    expect(push(manifest(), code, script('var a;', 'other')).status).toBe(200);
    world.now += 60_000;
    const { json } = push(manifest(), code);
    expect(ask('GET', 'content').json).toEqual(json);
    const early = '2026-04-06T00:00:00.000Z';
    expect(json['files']).toEqual([
      { ...manifest(), createTime: early, updateTime: early },
      {
        ...code,
        createTime: early,
        updateTime: early,
        functionSet: { values: [{ name: 'onHomepage' }, { name: 'later' }] },
      },
    ]);
  });

  it('of the manifest that ships is taken', () => {
    const { push } = openScriptApi();
    const source = readFileSync('appsscript.json', 'utf8');
    expect(push({ name: 'appsscript', type: 'JSON', source }, script('')).status).toBe(200);
  });

  it('that is refused changes nothing', () => {
    const { push, ask } = openScriptApi();
    const before = ask('GET', 'content').json;
    expect(push(manifest(), script('class A { #x = 1 }')).status).toBe(400);
    expect(ask('GET', 'content').json).toEqual(before);
  });
});

describe('syntax that Apps Script’s parser does not take', () => {
  it.each([
    [
      'a private field',
      'var a;\nclass A {\n  #x = 1;\n}',
      'SyntaxError: Invalid or unexpected token line: 3',
    ],
    ['a private method', 'class A { #x() {} }', 'SyntaxError: Invalid or unexpected token line: 1'],
    ['a static field', '\nclass A { static x = 1 }', 'ParseError: Unexpected token = line: 2'],
    ['an import', 'import a from "a"', "SyntaxError: 'import' and 'export' may appear only with"],
    ['an export', 'export const a = 1', "SyntaxError: 'import' and 'export' may appear only with"],
    ['a bracket too few', 'var a;\nfunction f( {}', 'SyntaxError: Unexpected token line: 2'],
  ])('%s is refused with its line and file', (_situation, code, words) => {
    const { push } = openScriptApi();
    const answer = refusal(push(manifest(), script(code)));
    expect(answer).toContain(`400 Syntax error: ${words}`);
    expect(answer).toMatch(/ line: \d+ file: Code\.gs$/);
  });

  it.each(['class A { x = 1 }', 'let a; a ??= 1', 'class A { static f() {} }', 'const a = 10n'])(
    '%s is taken',
    (code) => {
      expect(openScriptApi().push(manifest(), script(code)).status).toBe(200);
    },
  );
});

describe('the files of a push', () => {
  const MISSING = '400 Project contents must include a manifest file named appsscript.';
  const INVALID = '400 Request contains an invalid argument.';

  it.each([
    ['no manifest', [script('')], MISSING],
    ['a manifest of another name', [{ ...manifest(), name: 'manifest' }], MISSING],
    ['a second manifest', [manifest(), { ...manifest(), name: 'second' }], INVALID],
    [
      'a name twice, once as a page',
      [manifest(), script('', 'index'), { name: 'index', type: 'HTML', source: '' }],
      '400 A file with this name already exists in the current project: index',
    ],
    ['a type that does not exist', [manifest(), { name: 'a', type: 'TYPESCRIPT', source: '' }], INVALID],
    ['a file without a source', [manifest(), { name: 'a', type: 'HTML' }], INVALID],
    ['something that is no file', [manifest(), 'Code'], INVALID],
  ])('%s are refused', (_situation, files, words) => {
    expect(refusal(openScriptApi().push(...files))).toBe(words);
  });

  it('have to be there', () => {
    expect(refusal(openScriptApi().ask('PUT', 'content', {}))).toBe(INVALID);
  });
});

describe('a manifest', () => {
  const scope = 'https://www.googleapis.com/auth/';

  it.each([
    ['an unknown field', { contacts: {} }, 'unknown fields: [contacts]'],
    [
      'unknown fields deep inside',
      { addOns: { ...addOns, gmail: { contextualTriggers: [{ always: {} }], x: 1 } } },
      'unknown fields: [addOns.gmail.contextualTriggers[0].always, addOns.gmail.x]',
    ],
    ['a field named like something every object has', { toString: 1 }, 'unknown fields: [toString]'],
    [
      'another runtime',
      { runtimeVersion: 'v8' },
      'Expected one of [V8, STABLE, DEPRECATED_ES5] for "runtimeVersion", but was "v8"',
    ],
    ['a text where a list belongs', { oauthScopes: 'openid' }, 'Expected a list for "oauthScopes"'],
    ['a list where fields belong', { addOns: [] }, 'Expected an object for "addOns"'],
    ['a number as text', { timeZone: 9 }, 'Expected a string for "timeZone"'],
    [
      'a word as switch',
      { addOns: { common: { ...addOns.common, useLocaleFromApp: 'yes' } } },
      'Expected a boolean for "addOns.common.useLocaleFromApp"',
    ],
    ['a place as time zone', { timeZone: 'Kaede/City' }, 'Invalid time zone "Kaede/City"'],
    [
      'scopes that do not exist',
      { oauthScopes: ['openid', `${scope}contact`, 'contacts'] },
      `unknown scopes: [${scope}contact, contacts]`,
    ],
    [
      'an address without TLS',
      { urlFetchWhitelist: ['http://kaede.example/'] },
      '"urlFetchWhitelist" has the invalid URL prefix "http://kaede.example/"',
    ],
    [
      'an address without a path',
      { urlFetchWhitelist: ['https://kaede.example'] },
      '"urlFetchWhitelist" has the invalid URL prefix "https://kaede.example"',
    ],
    [
      'a star in the middle of a link’s address',
      { addOns: { common: { ...addOns.common, openLinkUrlPrefixes: ['https://a.*.example/'] } } },
      '"addOns.common.openLinkUrlPrefixes" has the invalid URL prefix "https://a.*.example/"',
    ],
    [
      'an add-on without a name',
      { addOns: { common: { logoUrl: 'https://kaede.example/logo.png' } } },
      'Missing required field "addOns.common.name"',
    ],
  ])('with %s is refused', (_situation, fields, words) => {
    const answer = refusal(openScriptApi().push(manifest(fields), script('')));
    expect(answer).toBe(`400 "appsscript.json" has errors: Invalid manifest: ${words}`);
  });

  it.each([['{'], ['[]'], ['// a comment\n{}']])('%s is no manifest', (source) => {
    const answer = openScriptApi().push({ name: 'appsscript', type: 'JSON', source });
    expect(refusal(answer)).toMatch(/^400 "appsscript.json" has errors: Invalid manifest: the file is not /);
  });

  it('may let links lead anywhere', () => {
    const fields = {
      addOns: { common: { ...addOns.common, openLinkUrlPrefixes: ['*', 'https://*.kaede.example/'] } },
    };
    expect(openScriptApi().push(manifest(fields)).status).toBe(200);
  });
});

describe('who is let in', () => {
  it('with the API switched off in the settings, nobody, in Google’s words and both envelopes', () => {
    const { world, emi, ask } = openScriptApi();
    world.scriptProjects.switchedOff.push(emi.sub);
    const answer = ask('GET', 'content');
    expect(refusal(answer)).toMatch(/^403 User has not enabled the Apps Script API\. Enable it by visiting /);
    expect(answer.json).toMatchObject({
      error: { errors: [{ domain: 'global', reason: 'forbidden' }], status: 'PERMISSION_DENIED' },
    });
  });

  it('the owner and those who may edit the project, and nobody else', () => {
    const { aiko, ben, project, ask } = openScriptApi();
    project.editors.push(aiko.sub);
    expect(ask('GET', 'content', undefined, { as: aiko }).status).toBe(200);
    expect(refusal(ask('GET', 'content', undefined, { as: ben }))).toBe(
      '403 The caller does not have permission',
    );
  });

  it('nobody to a project that does not exist', () => {
    const { ask, push } = openScriptApi();
    expect(push(manifest()).status).toBe(200);
    expect(refusal(ask('GET', 'content', undefined, { id: '1none' }))).toBe(
      '404 Requested entity was not found.',
    );
  });

  it.each([
    ['GET', 'content', [`${PROJECTS}.readonly`], 200],
    ['PUT', 'content', [`${PROJECTS}.readonly`], 403],
    ['PUT', 'content', [DEPLOYMENTS], 403],
    ['GET', 'deployments', [`${DEPLOYMENTS}.readonly`], 200],
    ['POST', 'deployments', [`${DEPLOYMENTS}.readonly`], 403],
    ['GET', 'deployments', [PROJECTS], 403],
    ['GET', 'versions', [`${PROJECTS}.readonly`], 200],
    ['POST', 'versions', [`${PROJECTS}.readonly`], 403],
  ] as const)('%s %s with %j answers %i', (method, place, scopes, status) => {
    const body = method === 'GET' ? undefined : {};
    expect(openScriptApi().ask(method, place, body, { scopes }).status).toBe(status);
  });
});
