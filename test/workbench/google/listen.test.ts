import { request } from 'node:http';
import { addFault, noFaults } from '../../../workbench/google/faults';
import { driveService } from '../../../workbench/google/drive/driveService';
import { listen, type Listener } from '../../../workbench/google/listen';
import { photoService } from '../../../workbench/google/people/photoRoutes';
import { openKaede } from './kaede';

const APPDATA = 'https://www.googleapis.com/auth/drive.appdata';
const listeners: Listener[] = [];

const open = async (host?: string) => {
  const faults = noFaults();
  const kaede = openKaede([driveService], faults);
  const listener = await listen(kaede.router, 0, host);
  listeners.push(listener);
  const authorization = `Bearer ${kaede.identity.accessToken(kaede.aiko.sub, [APPDATA])}`;
  return { ...kaede, faults, url: listener.url, headers: { authorization } };
};

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

describe('Google on a port of this machine', () => {
  it('answers a plain fetch under the host in the first segment, there and back byte for byte', async () => {
    const { url, headers } = await open();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const upload = await fetch(`${url}www.googleapis.com/upload/drive/v3/files?uploadType=media`, {
      method: 'POST',
      headers,
      body: bytes,
    });
    // The hidden folder alone is open to this token, so the root is refused.
    expect(upload.status).toBe(403);
    const boundary = 'x1';
    const body = Buffer.concat(
      [
        `--${boundary}\r\nContent-Type: application/json\r\n\r\n{"name":"state","parents":["appDataFolder"]}\r\n`,
        `--${boundary}\r\nContent-Type: application/gzip\r\n\r\n`,
      ]
        .map((text) => new TextEncoder().encode(text))
        .concat([bytes, new TextEncoder().encode(`\r\n--${boundary}--`)]),
    );
    const created = await fetch(`${url}www.googleapis.com/upload/drive/v3/files?uploadType=multipart`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': `multipart/related; boundary=${boundary}` },
      body: new Uint8Array(body),
    });
    const { id } = (await created.json()) as { id: string };
    const media = await fetch(`${url}www.googleapis.com/drive/v3/files/${id}?alt=media`, { headers });
    expect(media.headers.get('content-type')).toBe('application/gzip');
    expect(new Uint8Array(await media.arrayBuffer())).toEqual(bytes);
  });

  it('serves the paths of the one host that it was given', async () => {
    const { url, headers } = await open('www.googleapis.com');
    const answer = await fetch(`${url}drive/v3/files?spaces=appDataFolder`, { headers });
    expect(await answer.json()).toMatchObject({ kind: 'drive#fileList', files: [] });
  });

  it('shows photos under the host of their addresses', async () => {
    const kaede = openKaede([photoService]);
    const listener = await listen(kaede.router, 0);
    listeners.push(listener);
    const answer = await fetch(`${listener.url}lh3.googleusercontent.com/contacts/default-user=s100`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  it('passes a refusal on, and writes the call down', async () => {
    const { url, world } = await open();
    const answer = await fetch(`${url}drive/v3/files`);
    expect(answer.status).toBe(401);
    expect(world.calls).toMatchObject([{ operation: 'drive.files.list', status: 401 }]);
  });

  it('breaks the connection where a fault loses the answer', async () => {
    const { url, headers, faults } = await open();
    addFault(faults, { operation: 'drive.files.list', effect: { type: 'lost-answer' } });
    await expect(fetch(`${url}drive/v3/files?spaces=appDataFolder`, { headers })).rejects.toThrow();
  });

  it('answers 405 to a verb that no Google API knows', async () => {
    const { url } = await open();
    const status = await new Promise((resolve, reject) => {
      request(`${url}drive/v3/files`, { method: 'TRACE' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(405);
  });

  it('that is taken is refused to a second listener', async () => {
    const { url, router } = await open();
    await expect(listen(router, Number(new URL(url).port))).rejects.toThrow(/EADDRINUSE/);
  });
});
