import { FILES, HIDDEN, openDrive } from './hiddenFolder';

describe('a listing', () => {
  it('shows four fields of a file unless told which', () => {
    const { call, create, token } = openDrive();
    const { id } = create({ name: 'state', ...HIDDEN });
    const url = `${FILES}?spaces=appDataFolder`;
    const mimeType = 'application/octet-stream';
    expect(call('GET', url, { token }).json['files']).toEqual([
      { kind: 'drive#file', id, name: 'state', mimeType },
    ]);
    expect(call('GET', `${url}&fields=files(id,version)`, { token }).json).toEqual({
      files: [{ id, version: '1' }],
    });
  });

  it('comes in pages, newest first, each file once', () => {
    const { call, create, token, world } = openDrive();
    for (const name of ['1', '2', '3']) {
      create({ name, ...HIDDEN });
      world.now += 1;
    }
    const url = `${FILES}?spaces=appDataFolder&pageSize=2&fields=nextPageToken,files/name`;
    const first = call('GET', url, { token }).json;
    const second = call('GET', `${url}&pageToken=${String(first['nextPageToken'])}`, { token }).json;
    expect(first['files']).toEqual([{ name: '3' }, { name: '2' }]);
    expect(second).toEqual({ files: [{ name: '1' }] });
  });

  it.each([
    ["name = 'state'", ['state']],
    ["name != 'state'", ["Aiko's own", 'state-2']],
    ["name = 'Aiko\\'s own'", ["Aiko's own"]],
    ["name contains 'sta'", ['state', 'state-2']],
    ["name contains 'tate'", []],
    ["name contains 'own' and trashed = false", ["Aiko's own"]],
    ['trashed = true', []],
    ["mimeType = 'text/csv'", ['state-2']],
    ["'appDataFolder' in parents and name='state'", ['state']],
    ["'root' in parents", []],
  ])('for %s has %j', (q, expected) => {
    const { create, names, token } = openDrive();
    create({ name: 'state', ...HIDDEN });
    create({ name: 'state-2', mimeType: 'text/csv', ...HIDDEN });
    create({ name: "Aiko's own", ...HIDDEN });
    expect(names(token, `spaces=appDataFolder&q=${encodeURIComponent(q)}`)).toEqual([...expected].sort());
  });

  it.each([
    ["q=name%20%3D%20'a"],
    ["q=name%20%3D%20'a'%20or%20name%20%3D%20'b'"],
    ["q=name%20%3D%20'a'%20and"],
    ["q=name%20%3D%20'a'%20name%20%3D%20'b'"],
    ['q=starred'],
    ['pageSize=0'],
    ['pageSize=1001'],
    ['pageToken=x'],
  ])('with %s is refused rather than half understood', (query) => {
    const { call, token } = openDrive();
    expect(call('GET', `${FILES}?spaces=appDataFolder&${query}`, { token }).status).toBe(400);
  });

  it('of a space that Drive does not have is refused', () => {
    const { call, token } = openDrive();
    expect(call('GET', `${FILES}?spaces=photos`, { token }).status).toBe(400);
  });
});
