/** What a script needs of its manifest, read from its code and from nothing else: addresses, services, methods. */
import { parse, type AnyNode } from 'acorn';
import { serviceNames } from '../../build/gates/appsScriptNames';
import { childrenOf, findFreeNames } from '../../build/gates/freeNames';

export const AUTH = 'https://www.googleapis.com/auth/';

export interface ManifestNeeds {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[];
  /** Every address that is opened, whole. */
  readonly openedLinks: readonly string[];
  /** Scopes that the script names itself: those of its service accounts. */
  readonly namedScopes: readonly string[];
  /** What no table below knows, and what a table knows and the script does not have. */
  readonly unexplained: readonly string[];
}

/**
 * Whose token goes to which address, and the scope that the method asks for on its page of developers.google.com; the longest
 * beginning counts. Nothing is asked of the member where a service account's token goes.
 */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'https://people.googleapis.com/v1': ['contacts'],
  'https://people.googleapis.com/v1/people:searchDirectoryPeople': ['directory.readonly'],
  'https://admin.googleapis.com/admin/directory/v1/users': ['admin.directory.user.readonly'],
  'https://www.googleapis.com/drive/v3/files': ['drive.appdata'],
  'https://www.googleapis.com/upload/drive/v3/files': ['drive.appdata'],
  'https://gmail.googleapis.com/gmail/v1/users/me/messages': ['gmail.addons.current.message.readonly'],
  // The worker service account's, in an administrator's place.
  'https://admin.googleapis.com/admin/directory/v1/groups': [],
  // The book service account's.
  'https://sheets.googleapis.com/v4/spreadsheets': [],
  'https://oauth2.googleapis.com/token': [],
};

/** Apps Script's own services, after "Authorization" on their pages; those of `null` are looked at by method. */
const SERVICES: Readonly<Record<string, readonly string[] | null>> = {
  CacheService: [],
  CardService: [],
  HtmlService: [],
  LockService: [],
  MailApp: ['script.send_mail'],
  PropertiesService: [],
  ScriptApp: null,
  Session: null,
  UrlFetchApp: ['script.external_request'],
  Utilities: [],
};

const METHODS: Readonly<Record<string, readonly string[]>> = {
  // "if openid is in the scopes", and the address only with the e-mail scope: …/reference/script/script-app#getidentitytoken.
  getIdentityToken: ['openid', 'userinfo.email'],
  getProjectTriggers: ['script.scriptapp'],
  newTrigger: ['script.scriptapp'],
  // developers.google.com/workspace/add-ons/gmail/extending-compose-ui.
  // Whose trigger also sees the draft's recipients: "requires that the add-on include" the second (…/apps-script/manifest/gmail).
  newUpdateDraftActionResponseBuilder: [
    'gmail.addons.current.action.compose',
    'gmail.addons.current.message.metadata',
  ],
};

/** Not in use, and with scopes of their own: to begin with one of them is to ask every member for more. */
const UNUSED_METHODS = ['getActiveUser', 'getEffectiveUser', 'getRemainingDailyQuota', 'invalidateAuth'];

const scopeOf = (name: string): string => (name === 'openid' ? name : AUTH + name);

const nodesOf = (root: AnyNode): readonly AnyNode[] => {
  const nodes = [root];
  // Grows while it is walked.
  for (const node of nodes) nodes.push(...childrenOf(node));
  return nodes;
};

const textOf = (node: AnyNode): string => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  return node.type === 'TemplateElement' ? node.value.raw : '';
};

const memberOf = (node: AnyNode): string =>
  node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();

const originOf = (address: string): string => `${new URL(address).origin}/`;

const isFetched = (address: string): boolean => new URL(address).hostname.endsWith('.googleapis.com');

const entryFor = (address: string): string | undefined =>
  Object.keys(ADDRESSES)
    .filter((beginning) => address.startsWith(beginning))
    .sort((one, other) => other.length - one.length)[0];

export const manifestNeeds = (code: string): ManifestNeeds => {
  const nodes = nodesOf(parse(code, { ecmaVersion: 2020, sourceType: 'script' }));
  const addresses = nodes.flatMap((node) => textOf(node).match(/https?:\/\/[^\s"'<>)]+/g) ?? []);
  const named = addresses.filter((address) => address.startsWith(AUTH));
  const fetched = addresses.filter((address) => isFetched(address) && !address.startsWith(AUTH));

  const members = new Set(nodes.map(memberOf));
  const methods = Object.keys(METHODS).filter((method) => members.has(method));
  const googles = serviceNames();
  const services = findFreeNames(code)
    .map(({ name }) => name)
    .filter((name) => googles.has(name) && name !== 'console');
  const entries = new Set(fetched.map(entryFor));

  return {
    oauthScopes: sorted(
      [
        ...[...entries].flatMap((entry) => (entry === undefined ? [] : (ADDRESSES[entry] ?? []))),
        ...services.flatMap((service) => SERVICES[service] ?? []),
        ...methods.flatMap((method) => METHODS[method] ?? []),
      ].map(scopeOf),
    ),
    urlFetchWhitelist: sorted(fetched.map(originOf)),
    openedLinks: sorted([
      ...addresses.filter((address) => !isFetched(address)),
      // Where the web app stands the administrator says: the setting takes no other host.
      ...(nodes.some((node) => textOf(node) === 'PAGE_ADDRESS') ? ['https://script.google.com/'] : []),
    ]),
    namedScopes: sorted(named),
    unexplained: [
      ...fetched.filter((address) => entryFor(address) === undefined),
      ...Object.keys(ADDRESSES).filter((entry) => !entries.has(entry)),
      ...services.filter((service) => !Object.hasOwn(SERVICES, service)),
      ...Object.keys(SERVICES).filter((service) => !services.includes(service)),
      ...Object.keys(METHODS).filter((method) => !methods.includes(method)),
      ...UNUSED_METHODS.filter((method) => members.has(method)),
    ],
  };
};
