/** Who a script runs as, with which tokens, and what it may not do without a scope. */
import { evaluate, messageOf, openBench, PEOPLE } from './bench';

const AUTH = 'https://www.googleapis.com/auth';
const CODE = `
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()]; }
  function key() { return Session.getTemporaryActiveUserKey(); }
  function tokens() { return [ScriptApp.getOAuthToken(), ScriptApp.getIdentityToken()]; }
  function status() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED, info.getAuthorizationUrl()];
  }
  function scopesOf(asked) {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, asked);
    return [info.getAuthorizationStatus(), info.getAuthorizedScopes()];
  }
  function fetchSomething() { UrlFetchApp.fetch('${PEOPLE}'); }
  function makeTrigger() { ScriptApp.newTrigger('who').timeBased().everyHours(1).create(); }`;

it('an execution is one person’s', () => {
  const bench = openBench(CODE);
  expect(bench.value('who')).toEqual(['aiko@kaede.example', 'aiko@kaede.example', 'ja', 'Asia/Tokyo']);
  expect(bench.value('who', { account: bench.ben.sub })).toContain('ben@kaede.example');
});

it('a temporary key is a person’s own and no address', () => {
  const bench = openBench(CODE);
  const keys = [bench.value('key'), bench.value('key'), bench.value('key', { account: bench.ben.sub })];
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).not.toBe(keys[2]);
  expect(keys[0]).not.toContain('aiko');
});

it('tokens are the person’s, with the scopes of the manifest', () => {
  const bench = openBench(CODE, { manifest: { oauthScopes: ['openid', `${AUTH}/contacts`] } });
  expect(bench.value('tokens')).toEqual([
    `access ${bench.aiko.sub} openid ${AUTH}/contacts`,
    `identity ${bench.aiko.sub}`,
  ]);
});

it('without openid in the manifest there is no identity token', () => {
  expect(openBench(CODE, { manifest: { oauthScopes: [`${AUTH}/contacts`] } }).value('tokens')).toEqual([
    expect.any(String),
    null,
  ]);
  expect(openBench(CODE).value('tokens')).toEqual([expect.any(String), null]);
});

describe('a manifest that lists its scopes', () => {
  const scopes = [`${AUTH}/script.external_request`, `${AUTH}/script.scriptapp`, `${AUTH}/userinfo.email`];
  const needs: readonly [string, string, string][] = [
    ['who', 'Session.getActiveUser', scopes[2]!],
    ['fetchSomething', 'UrlFetchApp.fetch', scopes[0]!],
    ['makeTrigger', 'ScriptApp.newTrigger', scopes[1]!],
  ];

  it.each(needs)('%s needs its scope', (functionName, method, scope) => {
    const message = `Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`;
    const without = openBench(CODE, { manifest: { oauthScopes: scopes.filter((one) => one !== scope) } });
    expect(messageOf(without.run(functionName))).toBe(message);
    expect(without.requests).toEqual([]);
    expect(without.world.script.triggers).toEqual([]);
    const granted = openBench(CODE, { manifest: { oauthScopes: scopes } });
    expect(granted.run(functionName).outcome.type).toBe('returned');
  });

  it('which scopes a person has granted can be asked for, all together or one by one', () => {
    const bench = openBench(CODE, { manifest: { oauthScopes: scopes } });
    bench.world.oauth.consents[bench.aiko.sub] = scopes.slice(1);
    expect(bench.value('scopesOf')).toEqual(['REQUIRED', scopes.slice(1)]);
    expect(bench.value('scopesOf', { argument: scopes.slice(1, 2) })).toEqual([
      'NOT_REQUIRED',
      scopes.slice(1, 2),
    ]);
    expect(bench.value('scopesOf', { argument: scopes.slice(0, 1) })).toEqual(['REQUIRED', []]);
  });

  it('a person who left a scope unticked has to be asked again, and the rest still works', () => {
    const bench = openBench(CODE, { manifest: { oauthScopes: scopes } });
    expect(bench.value('status')).toEqual([true, null]);
    bench.world.oauth.consents[bench.aiko.sub] = scopes.slice(1);
    expect(bench.value('status')).toEqual([false, expect.stringMatching(/^https:\/\/script\.google\.com\//)]);
    expect(messageOf(bench.run('fetchSomething'))).toMatch(/not sufficient/);
    expect(bench.run('who').outcome.type).toBe('returned');
    expect(bench.value('status', { account: bench.ben.sub })).toEqual([true, null]);
  });
});

it('the script knows its id and the address of its page', () => {
  expect(evaluate('ScriptApp.getService().getUrl().includes(ScriptApp.getScriptId())')).toBe(true);
});
