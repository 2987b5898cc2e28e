import { request as ask } from 'node:http';
import type { RunningServer } from '../../../workbench/web/serve';
import { serve } from '../../../workbench/web/serve';
import { openSmallOffice } from './smallOffice';

const office = openSmallOffice();
let server: RunningServer;

beforeAll(async () => {
  server = await serve(office, 0);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Not `fetch`, which would tidy up the path and set the headers that a test wants to forge. */
const send = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const request = ask({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: text }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (headers: Readonly<Record<string, string>>, body = '{}', name = 'company') =>
  send('POST', `/api/${name}`, headers, body);

describe('a page', () => {
  it.each(['/', '/gmail?as=aiko', '/contacts?as=ben', '/activity'])('%s is a document', async (path) => {
    const { status, headers, body } = await send('GET', path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<div id="page">');
  });

  it('has every stylesheet, script and font that it names', async () => {
    const { body } = await send('GET', '/');
    const named = [...body.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, address]) => address ?? '');
    expect(named).toContain('/assets/home.js');
    const answers = await Promise.all(named.map((address) => send('GET', address)));
    expect(answers.map(({ status }) => status)).toEqual(named.map(() => 200));
    const font = /url\("?\.\/(material-symbols-outlined\.woff2)/.exec(
      answers.map((one) => one.body).join(''),
    )?.[1];
    const { status, headers } = await send('GET', `/fonts/material-symbols/${font ?? ''}`);
    expect([status, headers['content-type']]).toEqual([200, 'font/woff2']);
  });

  it('is not kept by the browser, nor is its script', async () => {
    for (const path of ['/', '/assets/home.js'])
      expect((await send('GET', path)).headers['cache-control']).toBe('no-store');
  });

  it.each([
    '/nowhere',
    '/gmail/deeper',
    '/assets/nowhere.js',
    '/assets/home.tsx',
    '/assets/../main.ts',
    '/fonts/roboto/nowhere.css',
    '/fonts/roboto/package.json',
    '/fonts/roboto/..%2Fnoto-sans-jp/index.css',
    '/fonts/typescript/400.css',
  ])('is not at %s', async (path) => {
    expect((await send('GET', path)).status).toBe(404);
  });

  it('is not there under a name that somebody else gave to this machine', async () => {
    expect((await send('GET', '/', { host: 'evil.example:8080' })).status).toBe(421);
  });

  it('is only read', async () => {
    expect((await send('DELETE', '/')).status).toBe(405);
  });
});

describe('a question', () => {
  it('of a page is answered', async () => {
    const own = { ...JSON_TYPE, origin: server.address, 'sec-fetch-site': 'same-origin' };
    const { status, headers, body } = await post(own);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(body)).toMatchObject({ company: expect.stringContaining('Kaede') as string });
  });

  it.each<[string, number, Readonly<Record<string, string>>, string, string]>([
    ['of another site’s page', 403, { ...JSON_TYPE, origin: 'https://evil.example' }, '{}', 'company'],
    ['of a page without an origin of its own', 403, { ...JSON_TYPE, origin: 'null' }, '{}', 'company'],
    [
      'that the browser calls cross-site',
      403,
      { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' },
      '{}',
      'company',
    ],
    [
      'of another port of this machine',
      403,
      { ...JSON_TYPE, 'sec-fetch-site': 'same-site' },
      '{}',
      'company',
    ],
    ['from a form', 415, { 'content-type': 'text/plain' }, '{}', 'company'],
    ['without a type', 415, {}, '{}', 'company'],
    ['of a type that only begins like JSON', 415, { 'content-type': 'application/jsonp' }, '{}', 'company'],
    ['that is not JSON', 400, JSON_TYPE, '{', 'company'],
    ['with the wrong content', 400, JSON_TYPE, '{"minutes":-1}', 'advance'],
    ['that nobody knows', 404, JSON_TYPE, '{}', 'shutDown'],
    ['as long as a book', 413, JSON_TYPE, JSON.stringify({ x: 'x'.repeat(1_000_000) }), 'company'],
  ])('%s is refused with %i and a sentence', async (_whose, expected, headers, body, name) => {
    const { status, body: said, headers: sent } = await post(headers, body, name);
    expect([status, sent['content-type']]).toEqual([expected, 'text/plain; charset=utf-8']);
    expect(said).toMatch(/^[^\n<]+\.$/);
  });

  it('is not asked with GET', async () => {
    expect((await send('GET', '/api/company')).status).toBe(405);
  });

  it('that brings a bug of the workbench to light gets a sentence, and the server goes on', async () => {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    // Nothing in the emulator suspends Ben, so nothing on the way is prepared for it.
    const ben = office.company.accounts.ben;
    ben.suspended = true;
    const { status, body } = await post(JSON_TYPE, '{"as":"ben"}', 'openPanel');
    ben.suspended = false;
    const log = written.mock.calls.flat().join('');
    written.mockRestore();
    expect([status, body]).toEqual([500, 'The workbench itself has failed; the terminal says how.']);
    expect(log).toContain('the account is suspended');
    expect((await post(JSON_TYPE)).status).toBe(200);
  });
});
