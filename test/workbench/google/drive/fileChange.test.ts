import fc from 'fast-check';
import { FILES, HIDDEN, openDrive, reasonOf, UPLOADS } from './hiddenFolder';

const MULTIPART = `${UPLOADS}?uploadType=multipart`;
const RELATED = { 'content-type': 'multipart/related; boundary=b' };
/** Metadata and media, and not yet an end. */
const PARTS = '--b\r\n\r\n{}\r\n--b\r\n\r\nx\r\n';

describe('the content of a file', () => {
  it('comes back byte for byte, whatever the bytes', () => {
    const { call, token, upload } = openDrive();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const { json } = upload('POST', '', content, { name: 'state', ...HIDDEN });
        const media = call('GET', `${FILES}/${String(json['id'])}?alt=media`, { token });
        expect(media.headers['content-type']).toBe('text/plain');
        expect([...media.body]).toEqual([...content]);
        expect(json['size']).toBe(String(content.length));
      }),
    );
  });

  it('that holds the boundary in the middle of a line is not cut there', () => {
    const { call, token, upload } = openDrive();
    const content = new TextEncoder().encode('a --b-- b\n--b c');
    const { json } = upload('POST', '', content, HIDDEN);
    expect(call('GET', `${FILES}/${String(json['id'])}?alt=media`, { token }).text).toBe('a --b-- b\n--b c');
  });

  it('sent as Base64 is kept decoded', () => {
    const { call, token, world } = openDrive();
    const body =
      '--b\r\nContent-Type: application/json\r\n\r\n{"parents":["appDataFolder"]}\r\n' +
      '--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n5ZCN5ZCN\r\n--b--';
    const headers = { 'content-type': 'multipart/related; boundary=b' };
    call('POST', `${UPLOADS}?uploadType=multipart`, { token, body, headers });
    expect(Object.values(world.drive.files).map(({ content }) => Buffer.from(content).toString())).toEqual([
      '名名',
    ]);
  });

  it('replaced gets a new head revision and a new version; the name stays', () => {
    const { call, create, token, world } = openDrive();
    const made = create({ name: 'state', ...HIDDEN });
    world.now += 5_000;
    const answer = call('PATCH', `${UPLOADS}/${made.id}?uploadType=media&fields=*`, {
      token,
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.json).toMatchObject({
      name: 'state',
      version: '2',
      size: '2',
      mimeType: 'application/json',
    });
    expect(answer.json['headRevisionId']).not.toBe(made.json['headRevisionId']);
    expect(
      Date.parse(String(answer.json['modifiedTime'])) - Date.parse(String(made.json['createdTime'])),
    ).toBe(5_000);
  });

  it('stays, with its head revision, when only the name changes', () => {
    const { call, token, upload } = openDrive();
    const made = upload('POST', '', new TextEncoder().encode('x'), { name: 'state', ...HIDDEN }).json;
    const renamed = call('PATCH', `${FILES}/${String(made['id'])}?fields=*`, {
      token,
      json: { name: 'old' },
    }).json;
    expect(renamed).toMatchObject({
      name: 'old',
      version: '2',
      size: '1',
      headRevisionId: made['headRevisionId'],
    });
  });

  it('and metadata are replaced together by a multipart upload', () => {
    const { create, upload } = openDrive();
    const { id } = create({ name: 'state', appProperties: { a: '1', b: '2' }, ...HIDDEN });
    const { json } = upload('PATCH', `/${id}`, new TextEncoder().encode('y'), {
      name: 'state2',
      appProperties: { a: null, c: '3' },
    });
    expect(json).toMatchObject({ name: 'state2', size: '1', appProperties: { b: '2', c: '3' } });
  });

  it('is empty after a creation from metadata alone', () => {
    const { call, create, token } = openDrive();
    const { id } = create(HIDDEN);
    const media = call('GET', `${FILES}/${id}?alt=media`, { token });
    expect([media.status, media.text]).toEqual([200, '']);
  });
});

describe('bad input', () => {
  it.each([
    ['a name that is no text', FILES, { json: { name: 3, ...HIDDEN } }, 400],
    ['properties that are no texts', FILES, { json: { appProperties: { a: 1 }, ...HIDDEN } }, 400],
    ['an upload of an unknown kind', `${UPLOADS}?uploadType=resumable`, { body: 'x' }, 400],
    ['a multipart body without a boundary', `${UPLOADS}?uploadType=multipart`, { body: 'x' }, 400],
    ['a multipart body that is cut off', MULTIPART, { body: `${PARTS}--b\r\n`, headers: RELATED }, 400],
    [
      'a multipart body of three parts',
      MULTIPART,
      { body: `${PARTS}--b\r\n\r\ny\r\n--b--`, headers: RELATED },
      400,
    ],
    ['a multipart body of one part', MULTIPART, { body: '--b\r\n\r\n{}\r\n--b--', headers: RELATED }, 400],
    [
      'metadata that is not JSON',
      MULTIPART,
      { body: '--b\r\n\r\n{\r\n--b\r\n\r\nx\r\n--b--', headers: RELATED },
      400,
    ],
  ])('%s is refused and no file is made', (_, url, options, status) => {
    const { aiko, call, tokenOf, world } = openDrive();
    const wide = tokenOf(aiko, 'drive', 'drive.appdata');
    expect(call('POST', url, { token: wide, ...options }).status).toBe(status);
    expect(world.drive.files).toEqual({});
  });

  it('that would move a file by its metadata is refused and changes nothing', () => {
    const { call, create, token, world } = openDrive();
    const { id } = create({ name: 'state', ...HIDDEN });
    const before = structuredClone(world.drive);
    const answer = call('PATCH', `${FILES}/${id}`, { token, json: { name: 'x', parents: ['root'] } });
    expect([answer.status, reasonOf(answer.json)]).toEqual([403, 'fieldNotWritable']);
    expect(world.drive).toEqual(before);
  });
});
