/**
 * The access part of a book as script properties: small texts that a sidebar decides on and a cycle rests by, without
 * opening a sheet. A set that is torn, stale or forged reads as unknown; it grants nothing and revokes nothing.
 */
import { isShareItem } from '../contacts/sharedPart';
import type { AccessView } from '../sharing/access';
import { keptChoice } from '../sharing/copyChoice';
import { principalFrom, principalText } from '../sharing/grant';
import { atLeast, isRole } from '../sharing/role';
import type { Json } from './record';
import { isJsonObject } from './record';

/** Google refuses a property value over 9 KB; ours stay under 8,000 bytes of UTF-8. */
export const LARGEST_CHUNK = 8_000;

export const MIRROR_PREFIX = 'mirror.';
const INDEX = `${MIRROR_PREFIX}index`;
export const DIRTY = `${MIRROR_PREFIX}dirty`;

/** Keyed digest; the key stays with whoever made the function. */
export type Sign = (text: string) => string;

type Properties = Readonly<Record<string, string>>;

/**
 * Three bytes of UTF-8 is the most that one UTF-16 unit takes, so no chunk can be too large. A character of two units is
 * never cut: half of one does not survive being stored.
 */
const chunksOf = (text: string): readonly string[] => {
  const size = Math.floor(LARGEST_CHUNK / 3);
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const chunk = text.slice(start, start + size).replace(/[\uD800-\uDBFF]$/, '');
    chunks.push(chunk);
    start += chunk.length;
  }
  return chunks;
};

export const accessToProperties = (access: AccessView, sign: Sign): Properties => {
  const text = JSON.stringify({
    labels: access.labels.map(({ id, name, shared, origin, sharedAt }) => [
      id,
      name,
      shared,
      origin.account,
      origin.handle,
      origin.name,
      sharedAt ?? null,
    ]),
    grants: access.grants.map(({ id, label, principal, role, until, copy, again }) => [
      id,
      label,
      principalText(principal),
      role,
      until ?? null,
      ...(copy === undefined && again === undefined ? [] : [copy ?? null]),
      ...(again === undefined ? [] : [again]),
    ]),
    heads: access.heads,
  });
  const chunks = chunksOf(text);
  const index = { epoch: access.epoch, seq: access.seq, chunks: chunks.length };
  const signature = sign(JSON.stringify([index.epoch, index.seq, index.chunks, text]));
  return Object.fromEntries<string>([
    ...chunks.map((chunk, position) => [`${MIRROR_PREFIX}${String(position)}`, chunk] as const),
    [INDEX, JSON.stringify({ ...index, signature })] as const,
  ]);
};

const parse = (text: string | undefined): Json | undefined => {
  if (text === undefined) return undefined;
  try {
    // JSON.parse answers `any`; whatever JSON it is, it is Json.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

const rowsOf = (value: Json | undefined): readonly (readonly Json[])[] =>
  Array.isArray(value) ? value.filter((row: Json) => Array.isArray(row)) : [];

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Undefined where the mirror cannot be believed; the book must be read then. */
export const accessFromProperties = (properties: Properties, sign: Sign): AccessView | undefined => {
  const index = parse(properties[INDEX]);
  if (!isJsonObject(index) || (properties[DIRTY] ?? '') !== '') return undefined;
  const { epoch, seq, chunks, signature } = index;
  if (typeof epoch !== 'string' || typeof seq !== 'number' || typeof chunks !== 'number') return undefined;

  let whole = '';
  for (let position = 0; position < chunks; position += 1) {
    const chunk = properties[`${MIRROR_PREFIX}${String(position)}`];
    // Also what keeps a forged number of chunks from being counted to its end.
    if (chunk === undefined) return undefined;
    whole += chunk;
  }
  if (sign(JSON.stringify([epoch, seq, chunks, whole])) !== signature) return undefined;

  const content = parse(whole);
  if (!isJsonObject(content)) return undefined;
  const heads = isJsonObject(content['heads']) ? content['heads'] : {};
  return {
    epoch,
    seq,
    labels: rowsOf(content['labels']).map(([id, name, shared, account, handle, owner, sharedAt]) => ({
      id: text(id),
      name: text(name),
      shared: Array.isArray(shared) ? shared.filter(isShareItem) : [],
      origin: { account: text(account), handle: text(handle), name: text(owner) },
      ...(typeof sharedAt === 'number' ? { sharedAt } : {}),
    })),
    grants: rowsOf(content['grants']).flatMap(([id, label, who, role, until, copy, again]) => {
      const principal = principalFrom(text(who));
      if (principal === undefined || !isRole(role)) return [];
      const asked = typeof again === 'number' ? { again } : {};
      const end = typeof until === 'number' ? { until } : {};
      return [{ id: text(id), label: text(label), principal, role, ...end, ...keptChoice(copy), ...asked }];
    }),
    heads: Object.fromEntries(
      Object.entries(heads).flatMap(([label, head]) => (typeof head === 'number' ? [[label, head]] : [])),
    ),
  };
};

/** `before` without what `after` takes away: what may be shown while a commit is under way. */
export const narrowedAccess = (before: AccessView, after: AccessView): AccessView => ({
  ...before,
  grants: before.grants.flatMap((grant) => {
    const later = after.grants.find(({ id }) => id === grant.id);
    if (later === undefined) return [];
    return [atLeast(later.role, grant.role) ? grant : later];
  }),
});

export const isNarrower = (narrowed: AccessView, before: AccessView): boolean =>
  narrowed.grants.length < before.grants.length ||
  narrowed.grants.some((grant, position) => grant !== before.grants[position]);
