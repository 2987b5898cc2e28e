/**
 * Whether Apps Script takes a manifest, and what it says where it does not. *Faithful:* the beginning
 * `"appsscript.json" has errors: Invalid manifest:`, unknown fields with their paths in a list, and the enumeration that was
 * expected (labnol/apps-script-starter issue 23); an address list takes `https://`, a full domain and a path
 * (developers.google.com/apps-script/manifest/allowlist-url). *Not faithful:* the other sentences are ours; required
 * fields are looked at in `addOns` alone; and it is not documented at which step Google refuses a scope that does not exist.
 */
import { isKnownScope } from './knownScopes';
import { manifestFields, type Field } from './manifestFields';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownFields = (value: unknown, field: Field, path: string): readonly string[] => {
  if (typeof field === 'string' || 'oneOf' in field) return [];
  if ('listOf' in field) {
    return Array.isArray(value)
      ? value.flatMap((element, index) => unknownFields(element, field.listOf, `${path}[${index}]`))
      : [];
  }
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const known = Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
    return known === undefined ? [place] : unknownFields(inner, known, place);
  });
};

const wrongValues = (value: unknown, field: Field, path: string): readonly string[] => {
  if (field === 'any') return [];
  if (field === 'text') return typeof value === 'string' ? [] : [`Expected a string for "${path}"`];
  if (field === 'switch') return typeof value === 'boolean' ? [] : [`Expected a boolean for "${path}"`];
  if ('oneOf' in field) {
    return typeof value === 'string' && field.oneOf.includes(value)
      ? []
      : [`Expected one of [${field.oneOf.join(', ')}] for "${path}", but was ${JSON.stringify(value)}`];
  }
  if ('listOf' in field) {
    if (!Array.isArray(value)) return [`Expected a list for "${path}"`];
    return value.flatMap((element, index) => wrongValues(element, field.listOf, `${path}[${index}]`));
  }
  if (!isFields(value)) return [`Expected an object for "${path}"`];
  return Object.entries(field.fields).flatMap(([name, inner]) =>
    Object.hasOwn(value, name) ? wrongValues(value[name], inner, path === '' ? name : `${path}.${name}`) : [],
  );
};

const PREFIX = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/\S*$/i;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((element) => typeof element === 'string') : [];

const wrongPrefixes = (prefixes: unknown, place: string): readonly string[] =>
  texts(prefixes)
    .filter((prefix) => !PREFIX.test(prefix))
    .map((prefix) => `"${place}" has the invalid URL prefix ${JSON.stringify(prefix)}`);

const wrongAddOns = (addOns: unknown): readonly string[] => {
  if (!isFields(addOns)) return [];
  const common = isFields(addOns['common']) ? addOns['common'] : {};
  return [
    // "Required", developers.google.com/apps-script/manifest/addons.
    ...(['name', 'logoUrl'] as const)
      .filter((name) => common[name] === undefined)
      .map((name) => `Missing required field "addOns.common.${name}"`),
    // A bare * is documented for these alone, developers.google.com/apps-script/manifest/allowlist-url.
    ...wrongPrefixes(
      texts(common['openLinkUrlPrefixes']).filter((prefix) => prefix !== '*'),
      'addOns.common.openLinkUrlPrefixes',
    ),
  ];
};

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const wrongSettings = (manifest: Fields): readonly string[] => {
  const timeZone = manifest['timeZone'];
  const unknownScopes = texts(manifest['oauthScopes']).filter((scope) => !isKnownScope(scope));
  return [
    ...(typeof timeZone === 'string' && !isTimeZone(timeZone) ? [`Invalid time zone "${timeZone}"`] : []),
    ...(unknownScopes.length > 0 ? [`unknown scopes: [${unknownScopes.join(', ')}]`] : []),
    ...wrongPrefixes(manifest['urlFetchWhitelist'], 'urlFetchWhitelist'),
    ...wrongAddOns(manifest['addOns']),
  ];
};

/** Google's sentence about the first thing that is wrong, or undefined. */
export const findManifestFault = (source: string): string | undefined => {
  const fault = firstFault(source);
  return fault === undefined ? undefined : `"appsscript.json" has errors: ${fault}`;
};

const firstFault = (source: string): string | undefined => {
  let manifest: unknown;
  try {
    manifest = JSON.parse(source);
  } catch {
    return 'Invalid manifest: the file is not valid JSON';
  }
  if (!isFields(manifest)) return 'Invalid manifest: the file is not a JSON object';
  const unknown = unknownFields(manifest, manifestFields, '');
  if (unknown.length > 0) return `Invalid manifest: unknown fields: [${unknown.join(', ')}]`;
  const [wrong] = [...wrongValues(manifest, manifestFields, ''), ...wrongSettings(manifest)];
  return wrong === undefined ? undefined : `Invalid manifest: ${wrong}`;
};
