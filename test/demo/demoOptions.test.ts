/** What can and what cannot be said on the demo's command line. */
import { readFileSync } from 'node:fs';
import { readOptions } from '../../workbench/demo/demoOptions';

it('nothing said: four members and a thousand contacts on the bundle that was built', () => {
  expect(readOptions([])).toEqual({
    ok: true,
    options: { members: 4, contacts: 1_000, killEach: false, payload: 'build/dist' },
  });
});

it('everything said', () => {
  const said = [
    '--members',
    '7',
    '--contacts',
    '0',
    '--csv',
    'package.json',
    '--kill-each',
    '--payload',
    'p',
  ];
  expect(readOptions(said)).toMatchObject({
    ok: true,
    options: {
      members: 7,
      contacts: 0,
      killEach: true,
      payload: 'p',
      csv: readFileSync('package.json', 'utf8'),
    },
  });
});

const MEMBERS = '--members takes a number from 1 to 200.';
const CONTACTS = '--contacts takes a number from 0 to 20000.';
const USAGE = 'Usage: npm run demo -- [--members N] [--contacts N] [--csv FILE] [--kill-each]';

it.each([
  ['an unknown option', ['--member', '3'], USAGE],
  ['a word that belongs to no option', ['all'], USAGE],
  ['an option without its value', ['--members'], USAGE],
  ['no members', ['--members', '0'], MEMBERS],
  ['too many members', ['--members', '201'], MEMBERS],
  ['members that are no number', ['--members', 'four'], MEMBERS],
  ['an empty number of members', ['--members='], MEMBERS],
  ['half a contact', ['--contacts', '0.5'], CONTACTS],
  ['fewer than no contacts', ['--contacts=-1'], CONTACTS],
  ['more contacts than an account holds', ['--contacts', '20001'], CONTACTS],
  ['a file that does not exist', ['--csv', 'no/such.csv'], 'The file no/such.csv cannot be read.'],
  ['a folder for a file', ['--csv', 'src'], 'The file src cannot be read.'],
])('%s is refused with one sentence', (_situation, args, sentence) => {
  expect(readOptions(args)).toEqual({ ok: false, sentence });
});
