import { sign } from 'node:crypto';
import { signJwt } from '../../../../workbench/google/oauth/jwt';
import { addKey } from '../../../../workbench/google/oauth/serviceAccounts';
import { BOOK, CONTACTS, JWT_BEARER, openTokenEndpoint, readKey, SHEETS } from './tokenEndpoint';

const LATE_OR_LONG = /short-lived token \(60 minutes\)/;

describe('a service account that signs its assertion', () => {
  it('gets a token that acts as the service account for an hour', () => {
    const { world, exchange, whoami } = openTokenEndpoint();
    const { status, json } = exchange();
    expect(status).toBe(200);
    expect(json).toEqual({ access_token: json['access_token'], expires_in: 3599, token_type: 'Bearer' });
    expect(whoami(json['access_token']).json).toEqual({ type: 'service-account', email: BOOK });
    world.now += 3_600_000;
    expect(whoami(json['access_token']).status).toBe(401);
  });

  it('gets no more than it asked for', () => {
    const { exchange, whoami } = openTokenEndpoint();
    const { json } = exchange({ scope: 'openid' });
    expect(whoami(json['access_token']).status).toBe(403);
  });

  it('gets a token without naming its key, too', () => {
    const { post, claims, key } = openTokenEndpoint();
    const [, body = ''] = signJwt(claims, key.private_key, '').split('.');
    const header = Buffer.from('{"alg":"RS256"}', 'utf8').toString('base64url');
    const signed = new TextEncoder().encode(`${header}.${body}`);
    const signature = sign('RSA-SHA256', signed, key.private_key).toString('base64url');
    const answer = post({
      grant_type: JWT_BEARER,
      assertion: `${header}.${body}.${signature}`,
    });
    expect(answer.status).toBe(200);
  });

  it.each<[string, Record<string, number | string | undefined>, string, string | RegExp]>([
    [
      'for another audience',
      { aud: 'https://www.googleapis.com/' },
      'invalid_grant',
      /Failed audience check/,
    ],
    ['without an audience', { aud: undefined }, 'invalid_grant', /Failed audience check/],
    [
      'for an unknown issuer',
      { iss: 'nobody@x.iam.gserviceaccount.com' },
      'invalid_grant',
      /account not found/,
    ],
    ['without scopes', { scope: '' }, 'invalid_scope', /Invalid OAuth scope/],
    ['for a scope that is none', { scope: `${SHEETS} contacts` }, 'invalid_scope', /Invalid OAuth scope/],
    [
      'for scopes parted by commas',
      { scope: `${SHEETS},${CONTACTS}` },
      'invalid_scope',
      /Invalid OAuth scope/,
    ],
    ['without an end', { exp: undefined }, 'invalid_grant', LATE_OR_LONG],
  ])('%s is refused', (_, changes, error, description) => {
    const answer = openTokenEndpoint().exchange(changes);
    expect(answer.status).toBe(400);
    expect(answer.json['error']).toBe(error);
    expect(answer.json['error_description']).toMatch(description);
  });

  it.each([
    ['one hour', 0, 3600, 200],
    ['65 minutes', 0, 3900, 200],
    ['more than 65 minutes', 0, 3901, 400],
    ['a time that has passed', -3600, 0, 400],
    ['a time that ends in a second', -3599, 1, 200],
    ['a time that ends before it begins', 100, 50, 400],
    ['a time that begins in five minutes', 300, 3900, 200],
    ['a time that begins later', 301, 3900, 400],
  ])('for %s (from %i to %i seconds) is answered with %s', (_, from, to, status) => {
    const { exchange, seconds } = openTokenEndpoint();
    expect(exchange({ iat: seconds + from, exp: seconds + to }).status).toBe(status);
  });

  it('goes by the clock of the world, not of the machine', () => {
    const { world, exchange } = openTokenEndpoint();
    world.now += 3_600_000;
    expect(exchange().json['error_description']).toMatch(LATE_OR_LONG);
  });

  it("with another account's key is refused", () => {
    const { exchange, workerKey } = openTokenEndpoint();
    expect(exchange({}, workerKey).json['error_description']).toBe('Invalid JWT Signature.');
  });

  it("with another account's key under its own key's id is refused", () => {
    const { exchange, key, workerKey } = openTokenEndpoint();
    const answer = exchange({}, { ...key, private_key: workerKey.private_key });
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({ error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
  });

  it('that names one of its keys and signs with the other is refused', () => {
    const { world, exchange, key } = openTokenEndpoint();
    const other = readKey(addKey(world, BOOK).keyJson);
    const answer = exchange({}, { ...key, private_key: other.private_key });
    expect(answer.json['error_description']).toBe('Invalid JWT Signature.');
  });

  it('whose claims were changed after signing is refused', () => {
    const { post, claims, key } = openTokenEndpoint();
    const [header, , signature] = signJwt(claims, key.private_key, key.private_key_id).split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, scope: CONTACTS })).toString('base64url');
    const answer = post({
      grant_type: JWT_BEARER,
      assertion: `${header}.${forged}.${signature}`,
    });
    expect(answer.json['error_description']).toBe('Invalid JWT Signature.');
  });

  it('that names another algorithm than it signed with is refused', () => {
    const { post, claims, key } = openTokenEndpoint();
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
    const signature = sign('RSA-SHA256', new TextEncoder().encode(signed), key.private_key).toString(
      'base64url',
    );
    const answer = post({ grant_type: JWT_BEARER, assertion: `${signed}.${signature}` });
    expect(answer.json['error_description']).toBe('Invalid JWT Signature.');
  });

  it('that says it needs no signature is refused', () => {
    const { post, claims } = openTokenEndpoint();
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const assertion = `${part({ alg: 'none' })}.${part(claims)}.AA`;
    const answer = post({ grant_type: JWT_BEARER, assertion });
    expect(answer.json['error_description']).toBe('Invalid JWT Signature.');
  });

  it.each([
    [{}, 'invalid_request'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ grant_type: JWT_BEARER }, 'invalid_request'],
    [{ grant_type: JWT_BEARER, assertion: 'a.b.c' }, 'invalid_request'],
    [{ grant_type: JWT_BEARER, assertion: 'e30=.e30.AA' }, 'invalid_request'],
  ])('in the form %j is refused as %s', (form, error) => {
    const answer = openTokenEndpoint().post(form);
    expect([answer.status, answer.json['error']]).toEqual([400, error]);
  });
});

describe('a token looked up', () => {
  it('shows whose it is, for what and how long', () => {
    const { aiko, identity, call, world } = openTokenEndpoint();
    const token = identity.accessToken(aiko.sub, ['openid', SHEETS]);
    world.now += 600_000;
    const { json } = call('GET', `https://oauth2.googleapis.com/tokeninfo?access_token=${token}`);
    expect(json).toMatchObject({ sub: aiko.sub, scope: `openid ${SHEETS}`, expires_in: '3000' });
  });

  it('that is dead or made up is refused', () => {
    const { aiko, identity, call, world } = openTokenEndpoint();
    const token = identity.accessToken(aiko.sub, [SHEETS]);
    world.now += 3_600_000;
    for (const dead of [token, 'x', '']) {
      const answer = call('GET', `https://oauth2.googleapis.com/tokeninfo?access_token=${dead}`);
      expect([answer.status, answer.json['error']]).toEqual([400, 'invalid_token']);
    }
  });
});
