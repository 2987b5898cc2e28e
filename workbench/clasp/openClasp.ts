/**
 * The real clasp, unmodified, on an emulated Google: a process of its own that is told by its environment alone where Google
 * is and who is logged in. Nothing of the person at this machine is read: neither `~/.clasprc.json` nor the login in it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Router } from '../google/router';
import { claspIn, type Clasp } from './runClasp';
import { openSecureProxy } from './secureProxy';

export interface OpenClasp {
  readonly clasp: Clasp;
  readonly close: () => Promise<void>;
}

/** Far beyond any run, so that clasp never asks for a fresh token: there is no login behind this one. */
const NEVER = Date.UTC(2100, 0);

const credentials = (accessToken: string): string =>
  JSON.stringify({
    tokens: {
      default: {
        type: 'authorized_user',
        client_id: 'workbench',
        client_secret: 'workbench',
        refresh_token: 'workbench',
        access_token: accessToken,
        expiry_date: NEVER,
      },
    },
  });

export const openClasp = async (
  router: Router,
  { folder, accessToken }: { readonly folder: string; readonly accessToken: string },
): Promise<OpenClasp> => {
  const proxy = await openSecureProxy(router);
  const own = await mkdtemp(path.join(tmpdir(), 'meibo-clasp-'));
  const files = { certificate: path.join(own, 'google.pem'), login: path.join(own, 'clasprc.json') };
  await writeFile(files.certificate, proxy.certificate);
  await writeFile(files.login, credentials(accessToken), { mode: 0o600 });
  return {
    clasp: claspIn(folder, {
      HTTPS_PROXY: proxy.url,
      https_proxy: proxy.url,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: files.certificate,
      clasp_config_auth: files.login,
    }),
    close: async () => {
      await proxy.close();
      await rm(own, { recursive: true });
    },
  };
};
