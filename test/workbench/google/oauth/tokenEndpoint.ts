/** Google's token endpoint with two service accounts, and a service that tells who called. */
import { signJwt } from '../../../../workbench/google/oauth/jwt';
import { oauthService } from '../../../../workbench/google/oauth/oauthService';
import { createServiceAccount } from '../../../../workbench/google/oauth/serviceAccounts';
import type { Service } from '../../../../workbench/google/route';
import { openKaede } from '../kaede';

export const SHEETS = 'https://www.googleapis.com/auth/spreadsheets';
export const CONTACTS = 'https://www.googleapis.com/auth/contacts';
export const TOKEN_URL = 'https://oauth2.googleapis.com/token';
export const BOOK = 'book@kaede-meibo.iam.gserviceaccount.com';
export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
export const WORKER = 'worker@kaede-meibo.iam.gserviceaccount.com';

interface KeyFile {
  readonly private_key: string;
  readonly private_key_id: string;
  readonly client_email: string;
  readonly client_id: string;
}

/** Answers who called. */
const mirror: Service = {
  host: 'mirror.googleapis.com',
  routes: [
    {
      method: 'GET',
      pattern: /^\/v1\/me$/,
      operation: 'mirror.me',
      writes: false,
      latency: 1,
      scopes: [SHEETS, CONTACTS],
      answer: ({ caller }) => ({ json: caller }),
    },
  ],
};

export const readKey = (keyJson: string) => JSON.parse(keyJson) as KeyFile;

export const openTokenEndpoint = () => {
  const kaede = openKaede([oauthService, mirror]);
  const { world, call } = kaede;
  const key = readKey(createServiceAccount(world, { email: BOOK }).keyJson);
  const workerKey = readKey(createServiceAccount(world, { email: WORKER }).keyJson);
  const seconds = world.now / 1000;
  const claims = { iss: BOOK, scope: SHEETS, aud: TOKEN_URL, iat: seconds, exp: seconds + 3600 };
  const post = (form: Readonly<Record<string, string>>) =>
    call('POST', TOKEN_URL, {
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  const exchange = (changes: Record<string, unknown> = {}, signer = key) =>
    post({
      grant_type: JWT_BEARER,
      assertion: signJwt({ ...claims, ...changes }, signer.private_key, signer.private_key_id),
    });
  const whoami = (token: unknown) =>
    call('GET', 'https://mirror.googleapis.com/v1/me', { token: String(token) });
  return { ...kaede, key, workerKey, claims, seconds, post, exchange, whoami };
};
