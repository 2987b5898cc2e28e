import { issueToken } from '../../../../workbench/google/oauth/tokens';
import { FILES, HIDDEN, openDrive, reasonOf, UPLOADS } from './hiddenFolder';

const AUTH = 'https://www.googleapis.com/auth';

describe('the hidden folder', () => {
  it("is each person's own: nobody else lists, reads, changes or deletes what is in it", () => {
    const { ben, call, create, names, token, tokenOf, world } = openDrive();
    const { id } = create({ name: 'state', ...HIDDEN });
    const other = tokenOf(ben, 'drive.appdata', 'drive');
    expect(names(token, 'spaces=appDataFolder')).toEqual(['state']);
    expect(names(other, 'spaces=appDataFolder,drive')).toEqual([]);
    const attempts = [
      call('GET', `${FILES}/${id}`, { token: other }),
      call('GET', `${FILES}/${id}?alt=media`, { token: other }),
      call('PATCH', `${FILES}/${id}`, { token: other, json: { name: 'mine' } }),
      call('PATCH', `${UPLOADS}/${id}?uploadType=media`, { token: other, body: 'x' }),
      call('DELETE', `${FILES}/${id}`, { token: other }),
    ];
    for (const answer of attempts) {
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual({
        error: {
          code: 404,
          message: `File not found: ${id}.`,
          errors: [
            {
              message: `File not found: ${id}.`,
              domain: 'global',
              reason: 'notFound',
              locationType: 'parameter',
              location: 'fileId',
            },
          ],
        },
      });
    }
    expect(world.drive.files[id]).toMatchObject({ name: 'state', version: 1 });
  });

  it("is each application's own, and one for the clients of an application", () => {
    const { aiko, create, names, world } = openDrive();
    create({ name: 'state', ...HIDDEN });
    const holder = { type: 'account', sub: aiko.sub } as const;
    const scopes = [`${AUTH}/drive.appdata`];
    const stranger = issueToken(world, { holder, scopes, clientId: '1', project: 'elsewhere' });
    const worker = issueToken(world, { holder, scopes, clientId: '2', project: 'meibo' });
    expect(names(stranger, 'spaces=appDataFolder')).toEqual([]);
    expect(names(worker, 'spaces=appDataFolder')).toEqual(['state']);
  });

  it('stays shut to every other Drive scope', () => {
    const { aiko, call, create, tokenOf } = openDrive();
    const { id } = create({ name: 'state', ...HIDDEN });
    const whole = tokenOf(aiko, 'drive', 'drive.file');
    const listing = call('GET', `${FILES}?spaces=appDataFolder`, { token: whole });
    expect([listing.status, reasonOf(listing.json)]).toEqual([403, 'insufficientScopes']);
    const making = call('POST', FILES, { token: whole, json: HIDDEN });
    expect([making.status, reasonOf(making.json)]).toEqual([403, 'insufficientScopes']);
    expect(call('GET', `${FILES}/${id}`, { token: whole }).status).toBe(404);
  });

  it('is all that its scope opens', () => {
    const { call, create, token, world } = openDrive();
    expect(create({ name: 'plain' }).status).toBe(403);
    expect(call('GET', FILES, { token }).status).toBe(403);
    expect(world.drive.files).toEqual({});
  });

  it('takes two files of one name, as Drive does', () => {
    const { create, names, token } = openDrive();
    create({ name: 'state', ...HIDDEN });
    create({ name: 'state', ...HIDDEN });
    expect(names(token, `spaces=appDataFolder&q=${encodeURIComponent("name = 'state'")}`)).toEqual([
      'state',
      'state',
    ]);
  });
});

describe('a plain file', () => {
  it('is open to the application that made it by drive.file, and to any by drive', () => {
    const { aiko, create, names, tokenOf, world } = openDrive();
    const made = create({ name: 'export.csv' }, tokenOf(aiko, 'drive.file'));
    expect(made.status).toBe(200);
    const holder = { type: 'account', sub: aiko.sub } as const;
    const other = (scope: string) =>
      issueToken(world, { holder, scopes: [`${AUTH}/${scope}`], clientId: '1', project: 'elsewhere' });
    expect(names(other('drive.file'), '')).toEqual([]);
    expect(names(other('drive'), '')).toEqual(['export.csv']);
  });

  it('lies in a folder that its maker sees, and nowhere else', () => {
    const { aiko, ben, create, names, tokenOf } = openDrive();
    const whole = tokenOf(aiko, 'drive');
    const folder = create({ name: 'Meibo', mimeType: 'application/vnd.google-apps.folder' }, whole);
    create({ name: 'inside', parents: [folder.id] }, whole);
    expect(names(whole, `q=${encodeURIComponent(`'${folder.id}' in parents`)}`)).toEqual(['inside']);
    expect(names(whole, `q=${encodeURIComponent("'root' in parents")}`)).toEqual(['Meibo']);
    expect(create({ parents: [folder.id] }, tokenOf(ben, 'drive')).status).toBe(404);
    expect(create({ parents: ['missing'] }, whole).status).toBe(404);
    expect(create({ parents: ['root', folder.id] }, whole).status).toBe(400);
  });

  it('is listed apart from the hidden folder, by a token that opens both', () => {
    const { aiko, create, names, tokenOf } = openDrive();
    const both = tokenOf(aiko, 'drive', 'drive.appdata');
    create({ name: 'state', ...HIDDEN }, both);
    create({ name: 'export.csv' }, both);
    expect(names(both, '')).toEqual(['export.csv']);
    expect(names(both, 'spaces=appDataFolder')).toEqual(['state']);
    expect(names(both, 'spaces=drive,appDataFolder')).toEqual(['export.csv', 'state']);
  });
});

describe('a deletion', () => {
  it('answers 204 without content, and the file is gone for good', () => {
    const { call, create, token, world } = openDrive();
    const { id } = create(HIDDEN);
    const answer = call('DELETE', `${FILES}/${id}`, { token });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(call('GET', `${FILES}/${id}`, { token }).status).toBe(404);
    expect(world.calls.map(({ operation, writes }) => [operation, writes])).toEqual([
      ['drive.files.create', true],
      ['drive.files.delete', true],
      ['drive.files.get', false],
    ]);
  });
});
