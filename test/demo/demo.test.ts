/** `npm run demo` in several sizes, on either bundle, and on one that loses a field. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtPayload } from '../builtPayload';
import { differencesOf, resultOf, runDemo } from './runDemo';

// A process each, and a build by webpack: on a busy machine that takes minutes.
jest.setTimeout(300_000);

let folder: string;
const payload = builtPayload();

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'meibo-demo-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const size = (members: number, contacts: number): readonly string[] => [
  '--members',
  String(members),
  '--contacts',
  String(contacts),
];

const expectSuccess = (members: number, contacts: number, bundle: string): void => {
  const run = runDemo(...size(members, contacts), '--payload', bundle);
  const result = resultOf(run);
  expect({ status: run.status, differences: differencesOf(run) }).toEqual({ status: 0, differences: [] });
  expect(result).toMatchObject({ members, contacts, identical: true });
  expect(Object.keys(result)).toEqual([
    'members',
    'contacts',
    'identical',
    'writeCalls',
    'lowerBound',
    'virtualMinutes',
    'wallMs',
    'bookWrites',
    'driveWrites',
  ]);
  const { writeCalls, lowerBound } = result;
  expect(Number(writeCalls)).toBeGreaterThanOrEqual(Number(lowerBound));
};

describe('everybody has the label, an edit goes round, a share ends:', () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 201],
  ])('%i members, %i contacts', (members, contacts) => {
    expectSuccess(members, contacts, payload);
  });

  it('3 members, 21 contacts, on the bundle of the other bundler', () => {
    expectSuccess(3, 21, builtPayload('webpack'));
  });
});

it('a bundle that forgets a field when it writes is found out, and the field is named', () => {
  const broken = path.join(folder, 'broken');
  mkdirSync(broken);
  copyFileSync(path.join(payload, 'appsscript.json'), path.join(broken, 'appsscript.json'));
  const code = readFileSync(path.join(payload, 'Code.js'), 'utf8');
  const writing = /PERSON_FIELDS\[(\w+)\]\.toPerson\(\w+\)/g;
  expect(code.match(writing)).toHaveLength(1);
  writeFileSync(path.join(broken, 'Code.js'), code.replace(writing, '($1 === "nickname" ? {} : $&)'));

  const run = runDemo(...size(2, 30), '--payload', broken);
  expect(run.status).toBe(1);
  expect(resultOf(run)).toMatchObject({ identical: false });
  const differences = differencesOf(run);
  expect(differences.length).toBeGreaterThan(0);
  expect(differences.filter((line) => !line.includes('nicknames'))).toEqual([]);
});

it.each([
  ['an option that it does not have', ['--member', '3'], /^Usage: .*\n$/],
  [
    'to kill the runs of a label that nobody else has',
    ['--kill-each', '--members', '1'],
    /^--kill-each .*\n$/,
  ],
])('told %s it says one sentence and exits with 2', (_situation, options, sentence) => {
  const { status, stdout, stderr } = runDemo(...options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
});
