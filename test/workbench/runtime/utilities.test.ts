/** Utilities: bytes, digests and formats, checked against Node's own. */
import fc from 'fast-check';
import { createHash, createHmac, createVerify, generateKeyPairSync } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { evaluate, exceptionOf, messageOf, openBench } from './bench';

const signed = (bytes: ArrayLike<number>): number[] => Array.from(Int8Array.from(bytes));
const unsigned = (bytes: unknown): Uint8Array => Uint8Array.from(Int8Array.from(bytes as number[]));
const textOf = (bytes: unknown): string => Buffer.from(unsigned(bytes)).toString('utf8');

describe('base64', () => {
  const bench = openBench(`
    function encode(bytes) { return [Utilities.base64Encode(bytes), Utilities.base64EncodeWebSafe(bytes)]; }
    function decode([plain, webSafe]) { return [Utilities.base64Decode(plain), Utilities.base64DecodeWebSafe(webSafe)]; }
    function encodeText([text, charset]) { return Utilities.base64Encode(text, charset); }`);

  it('signed bytes become Node’s base64 and come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const encoded = bench.value('encode', { argument: signed(bytes) }) as string[];
        const plain = Buffer.from(bytes).toString('base64');
        expect(encoded).toEqual([plain, plain.replaceAll('+', '-').replaceAll('/', '_')]);
        expect(bench.value('decode', { argument: encoded })).toEqual([signed(bytes), signed(bytes)]);
      }),
      { numRuns: 60 },
    );
  });

  it('padding may be missing; anything else is refused', () => {
    expect(evaluate(`Utilities.base64DecodeWebSafe('_-8')`)).toEqual([-1, -17]);
    for (const text of ['a', 'ab!d', 'a b=']) {
      expect(exceptionOf(`Utilities.base64Decode(${JSON.stringify(text)})`)).toBe('Could not decode string.');
    }
  });

  it('text needs its charset: without one it is ASCII', () => {
    expect(bench.value('encodeText', { argument: ['Google グループ', 'UTF_8'] })).toBe(
      'R29vZ2xlIOOCsOODq+ODvOODlw==',
    );
    expect(evaluate(`Utilities.base64Encode('é')`)).toBe(Buffer.from('?').toString('base64'));
  });
});

describe('digests and signatures', () => {
  it.each(['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'])('%s of text and of bytes', (algorithm) => {
    const expected = signed(createHash(algorithm.replace('_', '')).update('名簿').digest());
    const computed = evaluate(`[
      Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, '名簿', Utilities.Charset.UTF_8),
      Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, Utilities.newBlob('名簿').getBytes()),
    ]`);
    expect(computed).toEqual([expected, expected]);
  });

  it.each(['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'])('an HMAC with %s', (digest) => {
    expect(
      evaluate(`Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_${digest}, 'value', 'key')`),
    ).toEqual(signed(createHmac(digest.replace('_', ''), 'key').update('value').digest()));
  });

  it('an HMAC of text and of bytes', () => {
    const expected = signed(createHmac('sha256', 'key').update('value').digest());
    expect(
      evaluate(`[
        Utilities.computeHmacSha256Signature('value', 'key'),
        Utilities.computeHmacSha256Signature(Utilities.newBlob('value').getBytes(), Utilities.newBlob('key').getBytes()),
      ]`),
    ).toEqual([expected, expected]);
  });

  it('an RSA signature is verified by its public key', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const signature = openBench(
      `function sign(key) { return Utilities.computeRsaSha256Signature('header.claims', key); }`,
    ).value('sign', { argument: pem });
    const verifies = (text: string) =>
      createVerify('RSA-SHA256').update(text).verify(publicKey, unsigned(signature));
    expect(verifies('header.claims')).toBe(true);
    expect(verifies('header.claim')).toBe(false);
    const [short, named, same] = openBench(`function sign(key) { return [
      Utilities.computeRsaSha1Signature('text', key),
      Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_1, 'text', key),
      Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'header.claims', key),
    ]; }`).value('sign', { argument: pem }) as readonly unknown[];
    expect(createVerify('RSA-SHA1').update('text').verify(publicKey, unsigned(short))).toBe(true);
    expect([named, same]).toEqual([short, signature]);
  });

  it('what is no key is an exception', () => {
    expect(exceptionOf(`Utilities.computeRsaSha256Signature('a', 'no key')`)).toBe('Invalid argument: key');
    expect(exceptionOf(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')`)).toMatch(/MD2/);
  });
});

describe('blobs', () => {
  it('gzip goes there and back, and Node reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const bench = openBench(`function f(text) {
          const packed = Utilities.gzip(Utilities.newBlob(text, 'application/json', 'state.json'));
          const back = Utilities.ungzip(packed);
          return [packed.getBytes(), packed.getName(), packed.getContentType(), back.getDataAsString(), back.getName()];
        }`);
        const [packed, name, type, back, backName] = bench.value('f', { argument: text }) as [
          number[],
          ...string[],
        ];
        expect(gunzipSync(unsigned(packed)).toString('utf8')).toBe(text);
        expect([name, type, back, backName]).toEqual([
          'state.json.gz',
          'application/x-gzip',
          text,
          'state.json',
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('what Node packed is unpacked, given its content type', () => {
    const packed = JSON.stringify(signed(gzipSync('名簿')));
    expect(
      evaluate(`Utilities.ungzip(Utilities.newBlob(${packed}, 'application/x-gzip')).getDataAsString()`),
    ).toBe('名簿');
    expect(exceptionOf(`Utilities.ungzip(Utilities.newBlob(${packed}))`)).toMatch(
      /content type application\/x-gzip/,
    );
    expect(exceptionOf(`Utilities.ungzip(Utilities.newBlob([1, 2], 'application/x-gzip'))`)).toMatch(
      /gzip format/,
    );
  });

  it('text and bytes are two views of one blob', () => {
    const value = evaluate(`(() => {
      const blob = Utilities.newBlob('あ');
      const first = blob.getBytes();
      blob.setBytes([65, 66]).setName('n').setContentType('text/csv');
      const copy = blob.copyBlob().setDataFromString('é', 'ISO-8859-1');
      return [first, blob.getDataAsString(), blob.getName(), blob.getContentType(), copy.getBytes(), copy.getDataAsString('ISO-8859-1'), blob.getBytes()];
    })()`);
    expect(value).toEqual([signed(Buffer.from('あ')), 'AB', 'n', 'text/csv', [-23], 'é', [65, 66]]);
  });

  it('an array that a script changes afterwards is not the blob’s', () => {
    expect(
      evaluate(
        `(() => { const bytes = [1]; const blob = Utilities.newBlob(bytes); bytes.push(2); blob.getBytes().push(3); return blob.getBytes(); })()`,
      ),
    ).toEqual([1]);
  });

  it('text of Windows in Japan is read, and a charset that nobody knows refused', () => {
    expect(evaluate(`Utilities.newBlob([-115, -126, -121, 64]).getDataAsString('Windows-31J')`)).toBe('高①');
    expect(exceptionOf(`Utilities.newBlob([65]).getDataAsString('EBCDIC')`)).toBe('Invalid argument: EBCDIC');
  });

  it('a large blob crosses whole', () => {
    const bytes = evaluate(`Utilities.newBlob('名'.repeat(100000)).getBytes()`);
    expect(textOf(bytes)).toBe('名'.repeat(100_000));
  });
});

describe('formats', () => {
  it.each([
    ['Asia/Tokyo', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-04-06 01:05:09.042'],
    ['GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-04-05T16:05:09Z'],
    ['GMT', "d MMM yy, EEEE 'o''clock' h a", "5 Apr 26, Sunday o'clock 4 PM"],
    ['Asia/Kolkata', 'HH:mm Z XXX', '21:35 +0530 +05:30'],
    ['America/New_York', 'MMMM d EEE Z X', 'April 5 Sun -0400 -04:00'],
    ['GMT', "u XXX ''", "7 Z '"],
  ])('a date in %s as %s', (zone, pattern, expected) => {
    const bench = openBench(`function f([zone, pattern]) {
      return Utilities.formatDate(new Date(Date.UTC(2026, 3, 5, 16, 5, 9, 42)), zone, pattern);
    }`);
    expect(bench.value('f', { argument: [zone, pattern] })).toBe(expected);
  });

  it('a pattern or a zone that nobody knows is refused', () => {
    expect(exceptionOf(`Utilities.formatDate(new Date(), 'GMT', 'QQ')`)).toBe('Invalid argument: QQ');
    expect(exceptionOf(`Utilities.formatDate(new Date(), 'Mars', 'y')`)).toBe('Invalid argument: Mars');
  });

  it.each([
    ['%s|%5s|%-5s|%.2s', ['a', 'b', 'c', 'def'], 'a|    b|c    |de'],
    ['%d|%05d|%+d|%05d', [1.9, 42, 3, -42], '1|00042|+3|-0042'],
    [
      '%f|%.1f|%e|%x|%X|%o|%c|%i|100%%',
      [1.5, 2.25, 1500, 255, 255, 8, 'xy', 7],
      '1.500000|2.3|1.500000e+3|ff|FF|10|x|7|100%',
    ],
  ])('the template %s', (template, values, expected) => {
    const bench = openBench(
      `function f([template, values]) { return Utilities.formatString(template, ...values); }`,
    );
    expect(bench.value('f', { argument: [template, values] })).toBe(expected);
  });

  it('a conversion that nobody knows is refused', () => {
    expect(messageOf(openBench(`function f() { return Utilities.formatString('%y', 1); }`).run('f'))).toBe(
      'Invalid argument: %y',
    );
  });
});
