/** The manifest that ships, against what Google's manifest page allows and what this add-on is meant to ask for. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const AUTH = 'https://www.googleapis.com/auth/';

/** Each scope is asked of every person who installs, so each stands here with what it is for. */
const KNOWN_SCOPES: Readonly<Record<string, string>> = {
  openid: 'who is at the keyboard: the identity token',
  [`${AUTH}userinfo.email`]: 'whose contacts these are, in words',
  [`${AUTH}contacts`]: 'read and write the member’s own contacts',
  [`${AUTH}directory.readonly`]: 'search colleagues to share with',
  [`${AUTH}admin.directory.user.readonly`]: 'the account id behind a colleague’s address',
  [`${AUTH}drive.appdata`]: 'the member’s replication state',
  [`${AUTH}script.external_request`]: 'call Google over REST',
  [`${AUTH}script.scriptapp`]: 'create the member’s hourly trigger',
  [`${AUTH}script.locale`]: 'language and time zone of the person at the keyboard',
  [`${AUTH}gmail.addons.current.message.metadata`]: 'who wrote the open message',
};

const https = v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+\//));

/** https://developers.google.com/apps-script/manifest; strict, so that a misspelt key is seen. */
const Manifest = v.strictObject({
  timeZone: v.literal('Asia/Tokyo'),
  // The default runtime is Rhino by name, which no longer executes.
  runtimeVersion: v.literal('V8'),
  exceptionLogging: v.literal('STACKDRIVER'),
  oauthScopes: v.array(v.picklist(Object.keys(KNOWN_SCOPES))),
  urlFetchWhitelist: v.array(v.pipe(https, v.endsWith('.googleapis.com/'))),
  addOns: v.strictObject({
    common: v.strictObject({
      name: v.literal('Meibo'),
      logoUrl: https,
      useLocaleFromApp: v.literal(true),
      homepageTrigger: v.strictObject({ runFunction: v.string() }),
      openLinkUrlPrefixes: v.array(https),
    }),
    gmail: v.strictObject({
      contextualTriggers: v.array(
        v.strictObject({ unconditional: v.strictObject({}), onTriggerFunction: v.string() }),
      ),
    }),
  }),
});

const manifest: unknown = JSON.parse(readFileSync('appsscript.json', 'utf8'));

const issuesOf = (value: unknown): readonly string[] =>
  (v.safeParse(Manifest, value).issues ?? []).map((issue) => v.getDotPath(issue) ?? '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The manifest with what stands at a path of keys put in place of another. */
const withValue = (value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown => {
  if (key === undefined) return replacement;
  const whole = isObject(value) ? value : {};
  return { ...whole, [key]: withValue(whole[key], rest, replacement) };
};

it('the manifest is one that Google accepts, and asks for nothing beyond the list', () => {
  expect(issuesOf(manifest)).toEqual([]);
});

it('no scope is asked for twice', () => {
  const { oauthScopes } = v.parse(Manifest, manifest);
  expect(new Set(oauthScopes).size).toBe(oauthScopes.length);
});

it('a locale from Gmail comes with the scope that Google wants for it', () => {
  expect(v.parse(Manifest, manifest).oauthScopes).toContain(`${AUTH}script.locale`);
});

it.each([
  ['a scope outside the list', ['oauthScopes'], [`${AUTH}gmail.readonly`], 'oauthScopes.0'],
  ['an address without TLS', ['urlFetchWhitelist'], ['http://people.googleapis.com/'], 'urlFetchWhitelist.0'],
  ['an address outside Google', ['urlFetchWhitelist'], ['https://kaede.example/'], 'urlFetchWhitelist.0'],
  ['the old runtime', ['runtimeVersion'], 'STABLE', 'runtimeVersion'],
  ['a key that Google does not know', ['addOns', 'contacts'], {}, 'addOns.contacts'],
])('%s would be seen', (_situation, place, value, issue) => {
  expect(issuesOf(withValue(manifest, place, value))).toContain(issue);
});
