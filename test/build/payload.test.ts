/** Both builds as they are run: the same globals, the same behaviour, and nothing written when a gate is shut. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { globalsCreatedBy } from '../../build/gates/globals';
import { builtCode } from '../builtPayload';

const FIXTURE = [
  '--entry',
  'test/build/fixtures/entry.ts',
  '--manifest',
  'test/build/fixtures/appsscript.json',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'meibo-payload-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const make = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['build/run.cjs', 'build/makePayload.ts', '--out', folder, ...options], {
    encoding: 'utf8',
  });

const codeOf = (...options: readonly string[]): string => {
  const { stderr, status } = make(...options);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return readFileSync(path.join(folder, 'Code.js'), 'utf8');
};

describe.each([
  ['esbuild', []],
  ['webpack', ['--webpack']],
])('a small entry file built with %s', (_bundler, options) => {
  let code: string;
  let manifest: string;

  // Before the first test only: a build takes seconds, and none of the tests changes it.
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'meibo-payload-'));
    code = codeOf(...FIXTURE, ...options);
    manifest = readFileSync(path.join(folder, 'appsscript.json'), 'utf8');
    rmSync(folder, { recursive: true });
  });

  it('answers a call of its top-level function, keeps state within one execution and writes Japanese as it is', () => {
    const context = createContext({});
    runInContext(code, context);
    expect(runInContext('onHomepage({ title: "a" }) + ", " + onHomepage({ title: "b" })', context)).toBe(
      '名簿 a 1, 名簿 b 2',
    );
    expect(code).toContain('名簿');
  });

  it('adds its functions and the namespace, and nothing else', () => {
    expect(globalsCreatedBy(code)).toEqual(['Meibo_', 'onClock', 'onHomepage']);
  });

  it('takes its manifest along, unchanged', () => {
    expect(manifest).toBe(readFileSync('test/build/fixtures/appsscript.json', 'utf8'));
  });

  it('runs in strict mode', () => {
    expect(code).toMatch(/^\s*["']use strict["'];$/m);
  });
});

it('the add-on itself has the same globals from both builds', () => {
  const first = globalsCreatedBy(builtCode('esbuild'));
  const second = globalsCreatedBy(builtCode('webpack'));
  expect(second).toEqual(first);
  expect(first).toEqual(expect.arrayContaining(['Meibo_', 'onHomepage']));
});

describe('nothing is written, and the reason is said, when', () => {
  const refusal = (manifest: string, entry: string): string => {
    const paths = { manifest: path.join(folder, 'bad.json'), entry: path.join(folder, 'bad.ts') };
    writeFileSync(paths.manifest, manifest);
    writeFileSync(paths.entry, entry);
    const { status, stdout, stderr } = make('--manifest', paths.manifest, '--entry', paths.entry);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(existsSync(path.join(folder, 'Code.js'))).toBe(false);
    return stderr;
  };

  it('the manifest names a function that is not exported', () => {
    expect(refusal('{ "runFunction": "onClock" }', 'export function onHomepage() {}')).toBe(
      'The payload is not written.\n' +
        '  appsscript.json names the function onClock, which src/main.ts does not export.\n',
    );
  });

  it('a function deep inside needs what Apps Script lacks', () => {
    const entry = 'const late = () => new URL("x");\nexport function onHomepage() { return late(); }';
    expect(refusal('{}', entry)).toMatch(/Line \d+ uses URL, which does not exist in Apps Script\.\n$/);
  });

  it('the entry file does not compile', () => {
    expect(refusal('{}', 'export function {')).toContain('bad.ts');
  });
});
