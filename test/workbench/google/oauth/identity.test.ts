import { addAccount } from '../../../../workbench/google/createWorld';
import { SCRIPT_CLIENT, setConsent } from '../../../../workbench/google/oauth/identity';
import { isSignedBy, readJwt } from '../../../../workbench/google/oauth/jwt';
import { keyPair } from '../../../../workbench/google/oauth/keyPairs';
import { issueToken } from '../../../../workbench/google/oauth/tokens';
import type { Account, World } from '../../../../workbench/google/world';
import { openKaede } from '../kaede';

const CONTACTS = 'https://www.googleapis.com/auth/contacts';
const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const open = () => openKaede([]);

/** A token of the same person and scopes that a service account bought. */
const delegatedToken = (world: World, { sub }: Account, scopes: readonly string[]) =>
  issueToken(world, { holder: { type: 'account', sub }, scopes, clientId: '104', project: 'meibo' });

const claimsOf = (token: string) => readJwt(token)!.claims;

describe('an access token of a script', () => {
  it('is handed out again while it is good, and replaced before an execution could outlive it', () => {
    const { world, aiko, identity } = open();
    const first = identity.accessToken(aiko.sub, [CONTACTS, EMAIL]);
    world.now += 3_240_000;
    expect(identity.accessToken(aiko.sub, [EMAIL, CONTACTS])).toBe(first);
    world.now += 1;
    expect(identity.accessToken(aiko.sub, [CONTACTS, EMAIL])).not.toBe(first);
  });

  it("is another for another person or other scopes, and nobody's word is in it", () => {
    const { aiko, ben, identity } = open();
    const tokens = [
      identity.accessToken(aiko.sub, [CONTACTS]),
      identity.accessToken(ben.sub, [CONTACTS]),
      identity.accessToken(aiko.sub, [CONTACTS, EMAIL]),
    ];
    expect(new Set(tokens).size).toBe(3);
    expect(tokens.join()).not.toContain('aiko');
  });

  it('is never the one that a service account bought for the same person', () => {
    const { world, aiko, identity } = open();
    const delegated = delegatedToken(world, aiko, [CONTACTS]);
    expect(identity.accessToken(aiko.sub, [CONTACTS])).not.toBe(delegated);
  });

  it('for somebody who has no account is a mistake of the workbench', () => {
    expect(() => open().identity.accessToken('1', [CONTACTS])).toThrow('no account 1');
  });

  it('dies when the person takes consent back, and then opens what was left ticked', () => {
    const { world, aiko, ben, identity } = open();
    const delegated = delegatedToken(world, aiko, [CONTACTS, EMAIL]);
    const before = identity.accessToken(aiko.sub, [CONTACTS, EMAIL]);
    const other = identity.accessToken(ben.sub, [CONTACTS, EMAIL]);
    setConsent(world, aiko.sub, [EMAIL]);
    expect(Object.keys(world.oauth.tokens)).toEqual([delegated, other]);
    const after = identity.accessToken(aiko.sub, [CONTACTS, EMAIL]);
    expect(after).not.toBe(before);
    expect(world.oauth.tokens[after]?.scopes).toEqual([EMAIL]);
  });

  it('is forgotten two hours after it was made, so that a long run does not drown in them', () => {
    const { world, aiko, identity } = open();
    for (let hour = 0; hour < 10; hour += 1) {
      identity.accessToken(aiko.sub, [CONTACTS]);
      world.now += 3_600_001;
    }
    expect(Object.keys(world.oauth.tokens).length).toBeLessThanOrEqual(2);
  });
});

describe('an identity token of a script', () => {
  it('says who, where, to whom and until when, signed', () => {
    const { world, aiko, identity } = open();
    const token = identity.identityToken(aiko.sub, ['openid', EMAIL]);
    expect(claimsOf(token)).toEqual({
      iss: 'https://accounts.google.com',
      azp: SCRIPT_CLIENT,
      aud: SCRIPT_CLIENT,
      sub: aiko.sub,
      hd: 'kaede.example',
      email: 'aiko@kaede.example',
      email_verified: true,
      iat: world.now / 1000,
      exp: world.now / 1000 + 3600,
    });
    expect(isSignedBy(readJwt(token)!, keyPair(0).publicKey)).toBe(true);
    expect(isSignedBy(readJwt(`${token.slice(0, -8)}AAAAAAAA`)!, keyPair(0).publicKey)).toBe(false);
  });

  it('keeps the address back where the e-mail scope was not asked for', () => {
    const { aiko, identity } = open();
    const claims = claimsOf(identity.identityToken(aiko.sub, ['openid']));
    expect([claims['sub'], claims['email'], claims['email_verified']]).toEqual([
      aiko.sub,
      undefined,
      undefined,
    ]);
  });

  it('of somebody outside the company names no company', () => {
    const { world, identity } = open();
    const guest = addAccount(world, { email: 'guest@momiji.example', name: 'Guest' });
    expect(claimsOf(identity.identityToken(guest.sub, ['openid']))['hd']).toBeUndefined();
  });

  it('is the same while the access token is, and a new one an hour later', () => {
    const { world, aiko, identity } = open();
    const first = identity.identityToken(aiko.sub, ['openid']);
    world.now += 600_000;
    expect(identity.identityToken(aiko.sub, ['openid'])).toBe(first);
    world.now += 3_000_000;
    expect(claimsOf(identity.identityToken(aiko.sub, ['openid']))['exp']).toBe(world.now / 1000 + 3600);
  });
});
