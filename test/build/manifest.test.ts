/** The manifest that ships, against what Google's manifest page allows and what the code uses: no more and no less. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { builtCode } from '../builtPayload';
import { AUTH, manifestNeeds, type ManifestNeeds } from './manifestNeeds';

const https = v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+\//));

const homepage = v.strictObject({ homepageTrigger: v.strictObject({ runFunction: v.string() }) });

/** https://developers.google.com/apps-script/manifest; strict, so that a misspelt key is seen. */
const Manifest = v.strictObject({
  timeZone: v.literal('Asia/Tokyo'),
  // The default runtime is Rhino by name, which no longer executes.
  runtimeVersion: v.literal('V8'),
  exceptionLogging: v.literal('STACKDRIVER'),
  oauthScopes: v.array(v.string()),
  urlFetchWhitelist: v.array(v.pipe(https, v.endsWith('.googleapis.com/'))),
  // The page behind a link runs as whoever opens it, and for nobody outside the company.
  webapp: v.strictObject({ executeAs: v.literal('USER_ACCESSING'), access: v.literal('DOMAIN') }),
  addOns: v.strictObject({
    common: v.strictObject({
      name: v.literal('Meibo'),
      logoUrl: https,
      useLocaleFromApp: v.literal(true),
      homepageTrigger: v.strictObject({ runFunction: v.string() }),
      // A label is one for all languages: Google translates none.
      universalActions: v.array(v.strictObject({ label: v.string(), runFunction: v.string() })),
      openLinkUrlPrefixes: v.optional(v.array(https)),
    }),
    gmail: v.strictObject({
      contextualTriggers: v.array(
        v.strictObject({ unconditional: v.strictObject({}), onTriggerFunction: v.string() }),
      ),
      // Of compose actions Gmail takes "only one".
      composeTrigger: v.strictObject({
        selectActions: v.tuple([v.strictObject({ text: v.string(), runFunction: v.string() })]),
        draftAccess: v.literal('METADATA'),
      }),
    }),
    calendar: homepage,
    drive: homepage,
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

it('the manifest is one that Google accepts', () => {
  expect(issuesOf(manifest)).toEqual([]);
});

it.each([
  ['an address without TLS', ['urlFetchWhitelist'], ['http://people.googleapis.com/'], 'urlFetchWhitelist.0'],
  ['an address outside Google', ['urlFetchWhitelist'], ['https://kaede.example/'], 'urlFetchWhitelist.0'],
  ['the old runtime', ['runtimeVersion'], 'STABLE', 'runtimeVersion'],
  ['a key that Google does not know', ['addOns', 'contacts'], {}, 'addOns.contacts'],
])('%s would be seen', (_situation, place, value, issue) => {
  expect(issuesOf(withValue(manifest, place, value))).toContain(issue);
});

/** What is in a manifest and not needed, and what is needed and not in it. */
const differences = (shipped: unknown, needs: ManifestNeeds): readonly string[] => {
  const { oauthScopes, urlFetchWhitelist, addOns } = v.parse(Manifest, shipped);
  const { openLinkUrlPrefixes = [], useLocaleFromApp } = addOns.common;
  // "needed for commonEventObject.userLocale", developers.google.com/workspace/add-ons/how-tos/access-user-locale.
  const scopes = [...needs.oauthScopes, ...(useLocaleFromApp ? [`${AUTH}script.locale`] : [])];
  const compared = (kind: string, has: readonly string[], wants: readonly string[]): readonly string[] => [
    ...has
      .filter((one, index) => !wants.includes(one) || has.indexOf(one) !== index)
      .map((one) => `${kind} too many: ${one}`),
    ...wants.filter((one) => !has.includes(one)).map((one) => `${kind} missing: ${one}`),
  ];
  const isOpenedFrom = (prefix: string): boolean => needs.openedLinks.some((link) => link.startsWith(prefix));
  return [
    ...compared('scope', oauthScopes, scopes),
    ...compared('address', urlFetchWhitelist, needs.urlFetchWhitelist),
    ...openLinkUrlPrefixes
      .filter((prefix) => !isOpenedFrom(prefix))
      .map((prefix) => `link too many: ${prefix}`),
    ...needs.openedLinks
      .filter((link) => !openLinkUrlPrefixes.some((prefix) => link.startsWith(prefix)))
      .map((link) => `link missing: ${link}`),
    ...needs.unexplained.map((what) => `unexplained: ${what}`),
  ];
};

describe('the manifest and the code that ships with it', () => {
  const needs = manifestNeeds(builtCode());
  const { oauthScopes, urlFetchWhitelist } = v.parse(Manifest, manifest);
  const changed = (place: readonly string[], value: unknown): readonly string[] =>
    differences(withValue(manifest, place, value), needs);

  it('want the same scopes, addresses and links', () => {
    expect(differences(manifest, needs)).toEqual([]);
  });

  it.each([
    [
      'a scope too many',
      ['oauthScopes'],
      [...oauthScopes, `${AUTH}calendar`],
      `scope too many: ${AUTH}calendar`,
    ],
    ['a scope twice', ['oauthScopes'], [...oauthScopes, 'openid'], 'scope too many: openid'],
    ['a scope too few', ['oauthScopes'], oauthScopes.slice(1), `scope missing: ${oauthScopes[0] ?? ''}`],
    ['no scopes for Gmail’s language', ['oauthScopes'], ['openid'], `scope missing: ${AUTH}script.locale`],
    [
      'an address too few',
      ['urlFetchWhitelist'],
      urlFetchWhitelist.slice(1),
      `address missing: ${urlFetchWhitelist[0] ?? ''}`,
    ],
    [
      'an address too many',
      ['urlFetchWhitelist'],
      [...urlFetchWhitelist, 'https://calendar.googleapis.com/'],
      'address too many: https://calendar.googleapis.com/',
    ],
    [
      'a link that nothing opens',
      ['addOns', 'common', 'openLinkUrlPrefixes'],
      ['https://calendar.google.com/'],
      'link too many: https://calendar.google.com/',
    ],
  ])('%s would be seen', (_situation, place, value, difference) => {
    expect(changed(place, value)).toContain(difference);
  });

  it.each([
    ['opens another link', '"https://kaede.example/help"', 'link missing: https://kaede.example/help'],
    [
      'has its web app nowhere',
      '"https://mail.google.com/mail/"',
      'link too many: https://script.google.com/',
    ],
    [
      'calls another API',
      '`https://calendar.googleapis.com/${a}`',
      'address missing: https://calendar.googleapis.com/',
    ],
    [
      'calls another part of an API',
      '"https://www.googleapis.com/calendar/v3"',
      'unexplained: https://www.googleapis.com/calendar/v3',
    ],
    ['uses another service', 'GmailApp', 'unexplained: GmailApp'],
    [
      'no longer writes into messages',
      'CardService.newActionResponseBuilder()',
      `scope too many: ${AUTH}gmail.addons.current.action.compose`,
    ],
    ['asks who it is in another way', 'Session.getActiveUser()', 'unexplained: getActiveUser'],
    ['no longer reads messages', '""', 'address too many: https://gmail.googleapis.com/'],
    ['no longer makes triggers', 'ScriptApp.getService()', `scope too many: ${AUTH}script.scriptapp`],
  ])('code that %s would be seen', (_situation, code, difference) => {
    expect(differences(manifest, manifestNeeds(code))).toContain(difference);
  });

  const guide = readFileSync('docs/install.md', 'utf8');

  it('are told to the administrator: each scope with a sentence, in the order of the manifest', () => {
    const rows = [
      ...guide.matchAll(/^\| `(openid|https:\/\/www\.googleapis\.com\/auth\/[\w.]+)` \| (.+) \|$/gm),
    ];
    expect(rows.map(([, scope]) => scope)).toEqual(oauthScopes);
    expect(rows.filter(([, , sentence = '']) => !/^[A-Z].{20,}\.$/.test(sentence.trim()))).toEqual([]);
  });

  it('are told with the scopes of the worker, for copying', () => {
    const delegated = /^```\n(https:\S+)\n```$/m.exec(guide)?.[1]?.split(',') ?? [];
    expect([...delegated, `${AUTH}spreadsheets`].sort()).toEqual(needs.namedScopes);
  });
});
