/**
 * One page of a listing in full or since a sync token: what connections, Other contacts and the directory have in common.
 * Rules: developers.google.com/people/api/rest/v1/people.connections/list.
 */
import { invalidArgument } from '../http';
import { bearerToken } from '../oauth/authenticate';
import {
  decodePageToken,
  decodeSyncToken,
  encodeToken,
  parametersKey,
  type PageToken,
  type SyncToken,
  type TokenIssuer,
} from './listTokens';
import { flagParameter, type AccountCall } from './peopleRoute';

/** One line of a listing: `place` decides the order, the name between equals. */
export interface Listed<Item> {
  readonly item: Item;
  readonly name: string;
  readonly place: string | number;
}

export interface Listing<Item> {
  readonly pageSize: number;
  /** What later calls must repeat, the tokens aside. */
  readonly parameters: readonly unknown[];
  readonly issuer: TokenIssuer;
  /** The last change that a listing at this moment has seen. */
  readonly seq: number;
  /** In any order: all there is, or what has changed since a change of that number. */
  readonly items: (since: number | undefined) => readonly Listed<Item>[];
}

export interface ListedPage<Item> {
  readonly shown: readonly Item[];
  /** On all pages together. */
  readonly total: number;
  readonly tokens: { readonly nextPageToken?: string; readonly nextSyncToken?: string };
}

export const pageOfChanges = <Item>(call: AccountCall, listing: Listing<Item>): ListedPage<Item> => {
  const { query, now, world, headers } = call;
  const { issuer, pageSize } = listing;
  const requestSyncToken = flagParameter(query, 'requestSyncToken');
  const syncToken = query.get('syncToken') ?? '';
  // Asked for only where a token comes or goes: most listings have neither.
  const listParameters = (): string => {
    const client = world.platform.syncTokensServeAnyClient ? [] : [bearerToken(world, headers)?.clientId];
    return parametersKey([...listing.parameters, pageSize, ...client]);
  };
  const pageParameters = (): string => parametersKey([listParameters(), syncToken, requestSyncToken]);
  const since = syncToken === '' ? undefined : decodeSyncToken(issuer, syncToken, now);
  if (since !== undefined && since.parameters !== listParameters()) throw mustMatch('sync token');
  const page = pageGiven(query.get('pageToken') ?? '', pageParameters);

  const next = (): SyncToken =>
    page?.next ?? {
      seq: listing.seq,
      fullSyncAt: since?.fullSyncAt ?? now,
      generation: issuer.tokenGeneration,
      parameters: listParameters(),
    };
  const all = [...listing.items(since?.seq)].sort((one, other) =>
    isAfter(one, [other.place, other.name]) ? 1 : -1,
  );
  const rest = page === undefined ? all : all.filter((listed) => isAfter(listed, page.after));
  const shown = rest.slice(0, pageSize);
  const last = shown.at(-1);
  const more = last !== undefined && rest.length > shown.length;
  const after = more
    ? { after: [last.place, last.name] as const, next: next(), parameters: pageParameters() }
    : null;
  return {
    shown: shown.map(({ item }) => item),
    total: all.length,
    tokens: {
      ...(after === null ? {} : { nextPageToken: encodeToken(after) }),
      ...(!more && requestSyncToken ? { nextSyncToken: encodeToken(next()) } : {}),
    },
  };
};

const pageGiven = (given: string, parameters: () => string): PageToken | undefined => {
  if (given === '') return undefined;
  const page = decodePageToken(given);
  if (page.parameters !== parameters()) throw mustMatch('page token');
  return page;
};

const mustMatch = (token: string) =>
  invalidArgument(`Request parameters must match the first call that provided the ${token}.`);

/** Paging by place rather than by count: an item that changes meanwhile is listed twice, and none is passed over. */
const isAfter = (listed: Listed<unknown>, [limit, name]: PageToken['after']): boolean =>
  listed.place === limit ? listed.name > name : listed.place > limit;
