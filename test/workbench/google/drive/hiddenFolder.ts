/** Aiko's Drive and the calls that the tests make of it. */
import { driveService } from '../../../../workbench/google/drive/driveService';
import type { Account } from '../../../../workbench/google/world';
import { openKaede } from '../kaede';

const AUTH = 'https://www.googleapis.com/auth';
export const FILES = 'https://www.googleapis.com/drive/v3/files';
export const UPLOADS = 'https://www.googleapis.com/upload/drive/v3/files';
export const HIDDEN = { parents: ['appDataFolder'] };

export const openDrive = () => {
  const kaede = openKaede([driveService]);
  const tokenOf = (account: Account, ...scopes: string[]) =>
    kaede.identity.accessToken(
      account.sub,
      scopes.map((scope) => `${AUTH}/${scope}`),
    );
  const token = tokenOf(kaede.aiko, 'drive.appdata');
  const create = (metadata: Record<string, unknown>, as = token) => {
    const answer = kaede.call('POST', `${FILES}?fields=*`, { token: as, json: metadata });
    return { ...answer, id: String(answer.json['id']) };
  };
  const upload = (method: 'POST' | 'PATCH', path: string, content: Uint8Array, metadata = {}) => {
    const head = `--b\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(metadata)}\r\n--b\r\nContent-Type: text/plain\r\n\r\n`;
    const body = Buffer.concat(
      [head, content, '\r\n--b--\r\n'].map((part) => new Uint8Array(Buffer.from(part))),
    );
    return kaede.call(method, `${UPLOADS}${path}?uploadType=multipart&fields=*`, {
      token,
      body: new Uint8Array(body),
      headers: { 'content-type': 'multipart/related; boundary="b"' },
    });
  };
  const names = (as: string, query: string) => {
    const answer = kaede.call('GET', `${FILES}?${query}`, { token: as });
    return ((answer.json['files'] ?? []) as { name: string }[]).map(({ name }) => name).sort();
  };
  return { ...kaede, token, tokenOf, create, upload, names };
};

export const reasonOf = (json: Record<string, unknown>) =>
  (json['error'] as { errors: { reason: string }[] }).errors[0]?.reason;
