/** UrlFetchApp: what goes out, what comes back, what it costs, and how it fails. */
import type { GoogleResponse } from '../../../workbench/google/http';
import { jsonResponse } from '../../../workbench/google/http';
import type { BenchOptions } from './bench';
import { LATENCY, messageOf, openBench, PEOPLE, valueOf } from './bench';

const CODE = `
  const shown = (r) => ({ code: r.getResponseCode(), text: r.getContentText(), headers: r.getHeaders() });
  function fetchOne({ url, params }) { return shown(params ? UrlFetchApp.fetch(url, params) : UrlFetchApp.fetch(url)); }
  function readBytes(url) {
    const response = UrlFetchApp.fetch(url);
    const blob = response.getBlob();
    return [response.getContent(), blob.getBytes(), blob.getContentType(), response.getContentText('Shift_JIS')];
  }
  function post(kind) {
    const payload = { bytes: [104, -61, -92], blob: Utilities.newBlob('{}', 'application/json'), form: { 'a b': 'c&d', n: 1 }, text: '名簿' }[kind];
    UrlFetchApp.fetch('${PEOPLE}', { method: 'post', payload });
  }`;

const fetchOne = (url: string, params?: object, options?: BenchOptions) => {
  const bench = openBench(CODE, options);
  const before = bench.world.now;
  const execution = bench.run('fetchOne', { argument: { url, params } });
  return { ...bench, execution, elapsed: bench.world.now - before };
};

const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8');

describe('what goes out', () => {
  it('a plain fetch is a GET without a body', () => {
    const { requests, execution } = fetchOne(PEOPLE);
    expect(requests).toEqual([{ method: 'GET', url: PEOPLE, headers: {}, body: new Uint8Array() }]);
    expect(valueOf(execution)).toMatchObject({ code: 200, text: JSON.stringify({ url: PEOPLE }) });
  });

  it('method, headers in lower case, content type and payload', () => {
    const { requests } = fetchOne(PEOPLE, {
      method: 'PATCH',
      contentType: 'application/json',
      headers: { Authorization: 'Bearer t', 'X-Count': 1 },
      payload: '{"name":"青木"}',
    });
    expect(requests[0]).toMatchObject({
      method: 'PATCH',
      headers: { authorization: 'Bearer t', 'x-count': '1', 'content-type': 'application/json' },
    });
    expect(text(requests[0]!.body)).toBe('{"name":"青木"}');
  });

  it.each([
    ['bytes', 'hä', 'application/x-www-form-urlencoded'],
    ['blob', '{}', 'application/json'],
    ['form', 'a%20b=c%26d&n=1', 'application/x-www-form-urlencoded'],
    ['text', '名簿', 'application/x-www-form-urlencoded'],
  ])('a payload of %s', (kind, body, type) => {
    const bench = openBench(CODE);
    bench.run('post', { argument: kind });
    expect(text(bench.requests[0]!.body)).toBe(body);
    expect(bench.requests[0]!.headers['content-type']).toBe(type);
  });

  it('a content type among the headers stands unless the option says otherwise', () => {
    const params = { method: 'post', payload: '{}', headers: { 'content-TYPE': 'application/json' } };
    expect(fetchOne(PEOPLE, params).requests[0]!.headers).toEqual({ 'content-type': 'application/json' });
    const both = { ...params, contentType: 'text/plain' };
    expect(fetchOne(PEOPLE, both).requests[0]!.headers).toEqual({ 'content-type': 'text/plain' });
  });

  it.each([
    ['an unknown method', { method: 'options' }, 'Attribute provided with invalid value: method'],
    ['a payload with GET', { payload: 'x' }, /payload with GET/],
    [
      'a header that Google sets',
      { headers: { Host: 'x' } },
      'Attribute provided with invalid value: Header:Host',
    ],
    ['a header with a line break', { headers: { A: 'x\r\nB: y' } }, /invalid value: Header:A/],
    ['a header over 8 KB', { headers: { A: 'x'.repeat(8_000) } }, /Header Size/],
    [
      '101 headers',
      { headers: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`h${n}`, ''])) },
      /Header Count/,
    ],
  ])('%s is refused before anything is sent', (_, params, message) => {
    const { requests, execution } = fetchOne(PEOPLE, params);
    expect(messageOf(execution)).toMatch(message);
    expect(requests).toEqual([]);
    expect(execution).toMatchObject({ steps: 0, fetches: 0, roundTrips: 0 });
  });
});

describe('addresses', () => {
  const addressOf = (length: number) => PEOPLE.padEnd(length, 'x');

  it('2,082 characters fit, one more does not', () => {
    expect(fetchOne(addressOf(2_082)).execution.outcome.type).toBe('returned');
    const { execution, requests } = fetchOne(addressOf(2_083));
    expect(messageOf(execution)).toBe('Limit Exceeded: URLFetch URL Length.');
    expect(requests).toEqual([]);
  });

  it('escaped characters count as they are sent', () => {
    expect(messageOf(fetchOne(`${PEOPLE}?q=${'名'.repeat(300)}`).execution)).toMatch(/URL Length/);
  });

  it('a host that is not Google’s is unreachable, muted or not', () => {
    for (const url of [
      'https://example.com/',
      'https://googleapis.com.example.com/',
      'http://people.googleapis.com/',
    ]) {
      const { execution, requests } = fetchOne(url, { muteHttpExceptions: true });
      expect(messageOf(execution)).toBe(`Address unavailable: ${url}`);
      expect(requests).toEqual([]);
    }
  });

  it('what is no address is refused', () => {
    expect(messageOf(fetchOne('people/me').execution)).toBe('Invalid argument: people/me');
  });

  describe('with an allowlist', () => {
    const manifest = {
      urlFetchWhitelist: ['https://people.googleapis.com/v1/', 'https://*.sheets.googleapis.com/'],
    };
    it.each([
      [PEOPLE, true],
      ['https://people.googleapis.com/v2/people', false],
      ['https://people.googleapis.com:8443/v1/', false],
      ['https://drive.googleapis.com/v1/', false],
      ['https://eu.sheets.googleapis.com/v4', true],
      ['https://sheets.googleapis.com/v4', false],
    ])('%s is allowed: %s', (url, allowed) => {
      const { execution, requests } = fetchOne(url, undefined, { manifest });
      expect(requests).toHaveLength(allowed ? 1 : 0);
      if (!allowed) expect(messageOf(execution)).toMatch(/not on the URL allowlist/);
    });
  });
});

describe('what comes back', () => {
  const answering = (response: Partial<GoogleResponse>): BenchOptions => ({
    answer: () => ({ status: 200, headers: {}, body: new Uint8Array(), ...response }),
  });

  it('bytes are signed, a blob has the type without its charset', () => {
    const bench = openBench(
      CODE,
      answering({ headers: { 'content-type': 'image/png; x=y' }, body: Uint8Array.of(0x8d, 0x82, 0x41) }),
    );
    expect(bench.value('readBytes', { argument: PEOPLE })).toEqual([
      [-115, -126, 65],
      [-115, -126, 65],
      'image/png',
      '高A',
    ]);
  });

  it('headers have their usual capitals', () => {
    const { execution } = fetchOne(
      PEOPLE,
      undefined,
      answering({ headers: { 'content-type': 'text/plain', etag: 'e' } }),
    );
    expect(valueOf(execution)).toMatchObject({ headers: { 'Content-Type': 'text/plain', Etag: 'e' } });
  });

  it('text is read by the charset that the response declares', () => {
    const sjis = answering({
      headers: { 'content-type': 'text/csv; charset=Shift_JIS' },
      body: Uint8Array.of(0x8d, 0x82),
    });
    expect(valueOf(fetchOne(PEOPLE, undefined, sjis).execution)).toMatchObject({ text: '高' });
  });

  it('a status from 400 up throws, with the origin and 150 characters of the body', () => {
    const long = { answer: () => ({ status: 404, headers: {}, body: new Uint8Array(200).fill(0x78) }) };
    expect(messageOf(fetchOne(PEOPLE, undefined, long).execution)).toBe(
      'Request failed for https://people.googleapis.com returned code 404. ' +
        `Truncated server response: ${'x'.repeat(147)}... (use muteHttpExceptions option to examine full response)`,
    );
    const short = { answer: () => jsonResponse({ error: 1 }, 400) };
    expect(messageOf(fetchOne(PEOPLE, undefined, short).execution)).toContain('response: {"error":1} (use');
  });

  it('muted, the same status is an answer', () => {
    const refused = { answer: () => jsonResponse({ error: 1 }, 403) };
    const { execution } = fetchOne(PEOPLE, { muteHttpExceptions: true }, refused);
    expect(valueOf(execution)).toMatchObject({ code: 403, text: '{"error":1}' });
  });

  it('more than 50 MB is too much, either way', () => {
    const huge = answering({ body: new Uint8Array(50_000_001) });
    expect(messageOf(fetchOne(PEOPLE, undefined, huge).execution)).toMatch(/Response Size/);
    const sending = openBench(`function f() {
      UrlFetchApp.fetch('${PEOPLE}', { method: 'post', payload: 'x'.repeat(50000001) });
    }`);
    expect(messageOf(sending.run('f'))).toBe('Limit Exceeded: URLFetch POST Size.');
    expect(sending.requests).toEqual([]);
  });

  describe('a redirect', () => {
    const moving = (status: number): BenchOptions => ({
      answer: ({ url }) =>
        url === PEOPLE
          ? { status, headers: { location: '/v1/moved' }, body: new Uint8Array() }
          : jsonResponse({ moved: true }),
    });

    it('is followed with a GET, and costs a second request', () => {
      const { execution, requests, elapsed } = fetchOne(
        PEOPLE,
        { method: 'post', payload: 'x' },
        moving(302),
      );
      expect(valueOf(execution)).toMatchObject({ text: '{"moved":true}' });
      expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
        `POST ${PEOPLE}`,
        'GET https://people.googleapis.com/v1/moved',
      ]);
      expect(execution).toMatchObject({ fetches: 2, steps: 2, roundTrips: 1 });
      expect(elapsed).toBe(2 * LATENCY);
    });

    it('keeps the method where its status says so', () => {
      const { requests } = fetchOne(PEOPLE, { method: 'post', payload: 'x' }, moving(307));
      expect(requests[1]).toMatchObject({ method: 'POST' });
      expect(text(requests[1]!.body)).toBe('x');
    });

    it('is an answer where the script does not follow', () => {
      const { execution, requests } = fetchOne(PEOPLE, { followRedirects: false }, moving(302));
      expect(valueOf(execution)).toMatchObject({ code: 302 });
      expect(requests).toHaveLength(1);
    });
  });
});
