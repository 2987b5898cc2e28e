/** Google's own client for Drive, unmodified, against the emulated service over HTTP. */
import { drive as driveApi } from '@googleapis/drive';
import { Readable } from 'node:stream';
import { driveService } from '../../../../workbench/google/drive/driveService';
import { openListening } from '../listening';

const HIDDEN = 'appDataFolder';

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

const opened = async () => {
  const google = await openListening(driveService, ['https://www.googleapis.com/auth/drive.appdata']);
  close = google.close;
  const clientOf = (sub: string) => driveApi({ version: 'v3', ...google.as(sub) });
  return { ...google, api: clientOf(google.aiko.sub), apiOfBen: clientOf(google.ben.sub) };
};

const upload = (text: string) => ({ mimeType: 'application/gzip', body: Readable.from([Buffer.from(text)]) });

it('keeps a file in the hidden folder: uploads it, finds it, reads it, writes it anew, deletes it', async () => {
  const { api } = await opened();
  const { data: made } = await api.files.create({
    requestBody: { name: 'state.json.gz', parents: [HIDDEN] },
    media: upload('one'),
  });
  const fileId = made.id ?? '';
  const { data: found } = await api.files.list({
    spaces: HIDDEN,
    q: "name = 'state.json.gz'",
    fields: 'files(id,name)',
  });
  expect(found.files).toEqual([{ id: fileId, name: 'state.json.gz' }]);

  await api.files.update({ fileId, media: upload('two') });
  const { data: content } = await api.files.get({ fileId, alt: 'media' }, { responseType: 'text' });
  expect(content).toBe('two');

  expect((await api.files.delete({ fileId })).status).toBe(204);
  await expect(api.files.get({ fileId })).rejects.toMatchObject({ status: 404 });
});

it('nobody sees another’s hidden folder', async () => {
  const { api, apiOfBen } = await opened();
  const { data: made } = await api.files.create({
    requestBody: { name: 'state.json.gz', parents: [HIDDEN] },
    media: upload('mine'),
  });
  expect((await apiOfBen.files.list({ spaces: HIDDEN })).data.files).toEqual([]);
  await expect(apiOfBen.files.get({ fileId: made.id ?? '' })).rejects.toMatchObject({ status: 404 });
});
