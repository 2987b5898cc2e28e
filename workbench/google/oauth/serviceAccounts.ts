/** What an administrator does in the Cloud and Admin consoles: service accounts, their keys, and domain-wide delegation. */
import { numericId } from '../createWorld';
import { newId, type World } from '../world';
import { SCRIPT_PROJECT } from './identity';
import { keyPair } from './keyPairs';
import type { ServiceAccount } from './oauthData';

/** `keyJson` is the file that the console offers for download once: docs.cloud.google.com/iam/docs/keys-create-delete. */
export interface CreatedKey {
  readonly keyJson: string;
}

export const createServiceAccount = (world: World, options: { readonly email: string }): CreatedKey => {
  const project = /@([^.]+)\.iam\.gserviceaccount\.com$/.exec(options.email)?.[1] ?? SCRIPT_PROJECT;
  const account = { email: options.email, clientId: numericId(world, 'client'), project, keys: [] };
  world.oauth.serviceAccounts.push(account);
  return addKey(world, options.email);
};

export const addKey = (world: World, email: string): CreatedKey => {
  const account = world.oauth.serviceAccounts.find((candidate) => candidate.email === email);
  if (account === undefined) throw new Error(`no service account ${email}`);
  const made = world.oauth.serviceAccounts.reduce((count, { keys }) => count + keys.length, 0);
  // The pair before the first is Google's own, which signs identity tokens.
  const pair = keyPair(made + 1);
  const id = newId(world, 'key').padEnd(40, '0');
  account.keys.push({ id, publicKey: pair.publicKey, revoked: false });
  return { keyJson: JSON.stringify(keyFile(account, id, pair.privateKey), null, 2) };
};

/**
 * Ends a key. Access tokens that were bought with it live on until they expire: "Deleting a service account key doesn't
 * revoke short-lived credentials", docs.cloud.google.com/iam/docs/keys-create-delete.
 */
export const revokeKey = (world: World, keyId: string): void => {
  const key = world.oauth.serviceAccounts.flatMap(({ keys }) => keys).find(({ id }) => id === keyId);
  if (key === undefined) throw new Error(`no key ${keyId}`);
  key.revoked = true;
};

/** Security > API controls > Domain-wide delegation: replaces the row of the service account's client. */
export const grantDelegation = (world: World, email: string, scopes: readonly string[]): void => {
  revokeDelegation(world, email);
  world.oauth.delegations.push({ email, scopes: [...scopes] });
};

export const revokeDelegation = (world: World, email: string): void => {
  const { delegations } = world.oauth;
  const index = delegations.findIndex((delegation) => delegation.email === email);
  if (index >= 0) delegations.splice(index, 1);
};

const keyFile = (account: ServiceAccount, keyId: string, privateKey: string): Record<string, string> => ({
  type: 'service_account',
  project_id: account.project,
  private_key_id: keyId,
  private_key: privateKey,
  client_email: account.email,
  client_id: account.clientId,
  auth_uri: 'https://accounts.google.com/o/oauth2/auth',
  token_uri: 'https://oauth2.googleapis.com/token',
  auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
  client_x509_cert_url: `https://www.googleapis.com/robot/v1/metadata/x509/${encodeURIComponent(account.email)}`,
  universe_domain: 'googleapis.com',
});
