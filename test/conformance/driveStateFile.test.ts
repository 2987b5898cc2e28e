/** The state file in a member's Drive keeps the law of state files, in the fewest calls, and through lost answers. */
import { gzipSync } from 'node:zlib';
import { createDriveStateFile } from '../../src/google/driveStateFile';
import { valueOf } from './bookCommits';
import { describeStateFile, FULL } from './describeStateFile';
import { openGoogle } from './emulatedGoogle';
import { nodeUtilities } from './nodeUtilities';

const UPDATE = 'drive.files.update';

const openDrive = () => {
  const google = openGoogle();
  const { world, aiko, http } = google;
  const token = google.tokenOf(aiko.sub, 'drive.appdata');
  const files = () => Object.values(world.drive.files);
  return {
    ...google,
    files,
    file: () => createDriveStateFile({ http, token, utilities: nodeUtilities }),
    lose: (type: 'lost-request' | 'lost-answer') => {
      google.befall(UPDATE, { type });
    },
    overwrite: (text: string) => {
      files()[0]!.content = new Uint8Array(gzipSync(text));
    },
  };
};

describeStateFile('in a Drive', openDrive);

describe('the state file in a Drive: calls and files', () => {
  it('the first save of all is a search, a file and its content; later ones are the content alone', () => {
    const { file, operations } = openDrive();
    const one = file();
    valueOf(one.save(FULL));
    expect(operations()).toEqual(['drive.files.list', 'drive.files.create', UPDATE]);
    valueOf(one.save(FULL));
    expect(operations()).toEqual([UPDATE]);
  });

  it('a load and a save in one execution are a search, a reading and a writing', () => {
    const { file, operations } = openDrive();
    valueOf(file().save(FULL));
    operations();
    const next = file();
    valueOf(next.load());
    valueOf(next.save(FULL));
    expect(operations()).toEqual(['drive.files.list', 'drive.files.get', UPDATE]);
  });

  it('the file lies in the hidden folder, and is gzipped', () => {
    const { file, files } = openDrive();
    valueOf(file().save(FULL));
    expect(files().map(({ space, content }) => [space, [...content.slice(0, 2)]])).toEqual([
      ['appDataFolder', [0x1f, 0x8b]],
    ]);
  });

  it('a file that was made and never filled is no state, and the next save fills it', () => {
    const { file, files, lose } = openDrive();
    lose('lost-request');
    expect(file().save(FULL).ok).toBe(false);
    expect(valueOf(file().load())).toBeUndefined();
    valueOf(file().save(FULL));
    expect([files().length, valueOf(file().load())]).toEqual([1, FULL]);
  });

  it('of two files that came of two first saves the one that was written last is the state, and stays it', () => {
    const { file, files, world } = openDrive();
    valueOf(file().save({ ...FULL, generation: 1 }));
    const first = { ...files()[0]! };
    valueOf(file().save({ ...FULL, generation: 2 }));
    world.drive.files['1FileOlder'] = { ...first, id: '1FileOlder', modifiedAt: world.now - 1_000 };
    expect(valueOf(file().load())?.generation).toBe(2);
    world.drive.files['1FileNewer'] = { ...first, id: '1FileNewer', modifiedAt: world.now + 1_000 };
    world.now += 2_000;
    valueOf(file().save({ ...FULL, generation: 3 }));
    expect([valueOf(file().load())?.generation, world.drive.files['1FileNewer'].modifiedAt]).toEqual([
      3,
      world.now,
    ]);
  });

  it('bytes that are no gzip are damaged', () => {
    const { file, files } = openDrive();
    valueOf(file().save(FULL));
    files()[0]!.content = new TextEncoder().encode('{}');
    expect(file().load()).toEqual({ ok: false, problem: { type: 'damaged', what: 'state' } });
  });

  it('without consent to the folder the state is forbidden, not absent', () => {
    const { http, tokenOf, aiko } = openDrive();
    const file = createDriveStateFile({
      http,
      token: tokenOf(aiko.sub, 'contacts'),
      utilities: nodeUtilities,
    });
    expect([file.load(), file.save(FULL)]).toMatchObject([
      { problem: { type: 'forbidden' } },
      { problem: { type: 'forbidden' } },
    ]);
  });
});
