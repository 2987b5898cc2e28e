import { addAccount } from '../../../../workbench/google/createWorld';
import {
  addKey,
  grantDelegation,
  revokeDelegation,
  revokeKey,
} from '../../../../workbench/google/oauth/serviceAccounts';
import { BOOK, CONTACTS, openTokenEndpoint, readKey, SHEETS, TOKEN_URL, WORKER } from './tokenEndpoint';

describe('a service account that asks for a person', () => {
  const asBen = { iss: WORKER, sub: 'ben@kaede.example', scope: CONTACTS };
  const refusedClient = {
    error: 'unauthorized_client',
    error_description: expect.stringMatching(/^Client is unauthorized to retrieve access tokens/) as string,
  };

  it('acts as that person once the administrator delegated the scope', () => {
    const { world, ben, exchange, workerKey, whoami } = openTokenEndpoint();
    grantDelegation(world, WORKER, [CONTACTS]);
    const { json } = exchange(asBen, workerKey);
    expect(whoami(json['access_token']).json).toEqual({ type: 'account', sub: ben.sub, email: ben.email });
    expect(world.calls.at(-1)).toMatchObject({ operation: 'mirror.me', caller: 'ben@kaede.example' });
  });

  it('is refused without delegation, and after it was taken away', () => {
    const { world, exchange, workerKey } = openTokenEndpoint();
    expect([exchange(asBen, workerKey).status, exchange(asBen, workerKey).json]).toEqual([
      401,
      refusedClient,
    ]);
    grantDelegation(world, WORKER, [CONTACTS]);
    expect(exchange(asBen, workerKey).status).toBe(200);
    revokeDelegation(world, WORKER);
    expect(exchange(asBen, workerKey).json).toEqual(refusedClient);
  });

  it('is refused where one scope of several was not delegated', () => {
    const { world, exchange, workerKey } = openTokenEndpoint();
    grantDelegation(world, WORKER, [CONTACTS]);
    expect(exchange({ ...asBen, scope: `${CONTACTS} ${SHEETS}` }, workerKey).json).toEqual(refusedClient);
  });

  it('is refused what a newer row of the Admin console no longer lists', () => {
    const { world, exchange, workerKey } = openTokenEndpoint();
    grantDelegation(world, WORKER, [CONTACTS]);
    grantDelegation(world, WORKER, [SHEETS]);
    expect(exchange(asBen, workerKey).json).toEqual(refusedClient);
    revokeDelegation(world, WORKER);
    expect(exchange({ ...asBen, scope: SHEETS }, workerKey).json).toEqual(refusedClient);
  });

  it("is refused where the delegation is another account's", () => {
    const { world, exchange } = openTokenEndpoint();
    grantDelegation(world, WORKER, [CONTACTS]);
    expect(exchange({ ...asBen, iss: BOOK }).json).toEqual(refusedClient);
  });

  it('is refused for a person outside the company', () => {
    const { world, exchange, workerKey } = openTokenEndpoint();
    grantDelegation(world, WORKER, [CONTACTS]);
    addAccount(world, { email: 'guest@momiji.example', name: 'Guest' });
    expect(exchange({ ...asBen, sub: 'guest@momiji.example' }, workerKey).json).toEqual(refusedClient);
  });

  it.each(['nobody@kaede.example', '', 3])('is refused for %j, who is nobody', (sub) => {
    const { world, exchange, workerKey } = openTokenEndpoint();
    grantDelegation(world, WORKER, [CONTACTS]);
    const answer = exchange({ ...asBen, sub }, workerKey);
    expect(answer.json).toEqual({ error: 'invalid_grant', error_description: 'Invalid email or User ID' });
  });

  it('is refused for a suspended person', () => {
    const { world, ben, exchange, workerKey } = openTokenEndpoint();
    grantDelegation(world, WORKER, [CONTACTS]);
    ben.suspended = true;
    expect(exchange(asBen, workerKey).json['error']).toBe('invalid_grant');
  });
});

describe('a key file', () => {
  it('has the fields of the file that Google offers for download', () => {
    const { key } = openTokenEndpoint();
    expect(key).toMatchObject({
      type: 'service_account',
      project_id: 'kaede-meibo',
      client_email: BOOK,
      token_uri: TOKEN_URL,
    });
    expect(key.private_key_id).toMatch(/^\w{40}$/);
    expect(key.client_id).toMatch(/^1\d{20}$/);
    expect(key.private_key).toMatch(/^-----BEGIN PRIVATE KEY-----\n[^]+\n-----END PRIVATE KEY-----\n$/);
  });

  it('holds the only private half: the world keeps none', () => {
    expect(JSON.stringify(openTokenEndpoint().world)).not.toContain('PRIVATE KEY');
  });

  it('that is revoked buys nothing more; the token bought before lives on, and a new key opens again', () => {
    const { world, key, exchange, whoami } = openTokenEndpoint();
    const before = exchange().json['access_token'];
    revokeKey(world, key.private_key_id);
    expect(exchange().json).toEqual({ error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
    expect(whoami(before).status).toBe(200);
    expect(exchange({}, readKey(addKey(world, BOOK).keyJson)).status).toBe(200);
  });
});
