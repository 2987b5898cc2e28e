import { gzipSync } from 'node:zlib';
import { formOf } from '../../../workbench/judge/markedText';

const MARK = '秘密 zq7/x&1';
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');

it.each<[string, string | Uint8Array]>([
  ['plain text', `before ${MARK} after`],
  ['JSON', JSON.stringify({ note: MARK })],
  ['JSON in ASCII', '{"note":"\\u79d8\\u5bc6 zq7/x&1"}'],
  ['an address', `https://people.example/?q=${encodeURIComponent(MARK)}`],
  ['an encoded word in base64', `Subject: =?UTF-8?B?${base64(`Re: ${MARK}`)}?=`],
  [
    'an encoded word in quoted-printable',
    `=?UTF-8?Q?${[...Buffer.from(MARK)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('')}?=`,
  ],
  ['base64 in lines', base64(`${'x'.repeat(50)}${MARK}${'y'.repeat(50)}`).replace(/(.{76})/g, '$1\r\n')],
  ['base64 for addresses', Buffer.from(`a${MARK}`).toString('base64url')],
  ['gzip', gzipSync(`{"shadow":"${MARK}"}`)],
  [
    'gzip within a multipart body',
    Buffer.concat([Buffer.from('--x\r\n\r\n'), gzipSync(MARK), Buffer.from('\r\n--x--')]),
  ],
  ['gzip in base64', `payload=${base64(gzipSync(MARK))}`],
])('a text is found in %s', (_form, bytes) => {
  expect(formOf(MARK, bytes)).toBeDefined();
});

it.each([
  ['nothing', ''],
  ['something else', `秘密 zq8 ${base64('秘密 zq8 and more of it')}`],
  ['half of it', '秘密 zq7'],
])('it is not found in %s', (_what, bytes) => {
  expect(formOf(MARK, bytes)).toBeUndefined();
});
