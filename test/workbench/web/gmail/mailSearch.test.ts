import { foundIn, searchIn } from '../../../../workbench/web/pages/gmail/mailSearch';
import { ownPage } from '../../../../workbench/web/pages/panel/ownPage';

const message = (id: string, email: string, to: readonly string[] = []) => ({
  id,
  from: { name: '', email },
  to,
  receivedAt: 0,
  subject: `About ${id}`,
  paragraphs: ['Good morning.'],
});
const MESSAGES = [
  message('one', 'Rin@aoi.example'),
  message('two', 'ren@aoi.example', ['rin@aoi.example']),
  message('three', 'ren@aoi.example', ['aiko@kaede.example']),
];
const idsOf = (search: string) => foundIn(MESSAGES, search).map(({ id }) => id);

it('mail from and to somebody is found, and no other', () => {
  expect(idsOf('from:(x@aoi.example OR rin@aoi.example) OR to:(rin@aoi.example)')).toEqual(['one', 'two']);
  expect(idsOf('from:ren@aoi.example')).toEqual(['two', 'three']);
  expect(idsOf('about three')).toEqual(['three']);
});

it('the words stand in the page’s address; what is no encoding finds all', () => {
  expect(searchIn('#search/from%3A(a%40b)')).toBe('from:(a@b)');
  expect(searchIn('#search/%')).toBe('');
  expect(searchIn('#message/12')).toBeUndefined();
});

it.each([
  [
    'https://mail.google.com/mail/?authuser=ben%40kaede.example#search/from%3A(a)',
    '/gmail?as=ben#search/from%3A(a)',
  ],
  ['https://mail.google.com/mail/#search/a', '/gmail?as=chie#search/a'],
  ['https://script.google.com/a/macros/kaede.example/s/meibo/exec?label=l1', '/exec?as=chie&label=l1'],
  ['https://mail.google.com/mail/?authuser=a', 'https://mail.google.com/mail/?authuser=a'],
  ['https://kaede.example/exec', 'https://kaede.example/exec'],
  ['tel:0301', 'tel:0301'],
])('a link to %s leads to %s', (address, page) => {
  expect(ownPage(address, 'chie')).toBe(page);
});
