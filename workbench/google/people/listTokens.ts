/**
 * Page and sync tokens. Google's are opaque; these carry all that they mean, so that the world keeps no list of them.
 * Rules: developers.google.com/people/api/rest/v1/people.connections/list.
 */
import { hash } from 'node:crypto';
import { invalidArgument, Refusal } from '../http';
import { isObject, type JsonObject } from './jsonBody';

const lifetime = 7 * 86_400_000;

/** Whose tokens they are: an address book, or the directory. */
export interface TokenIssuer {
  /** Sync tokens of an earlier generation count as expired. */
  tokenGeneration: number;
}

export interface SyncToken {
  /** The last change that the listing had seen. */
  readonly seq: number;
  /** When the full listing began from which this token descends: tokens "expire 7 days after the full sync". */
  readonly fullSyncAt: number;
  readonly generation: number;
  /** `parametersKey` of what later calls must repeat. */
  readonly parameters: string;
}

export interface PageToken {
  /** Of the last item shown: its place in the order, and its name. */
  readonly after: readonly [string | number, string];
  /** What the last page's sync token will say. */
  readonly next: SyncToken;
  readonly parameters: string;
}

/** Parameters in a few characters: two tokens have to fit into one address, as Google's do. */
export const parametersKey = (parameters: readonly unknown[]): string =>
  hash('sha256', JSON.stringify(parameters), 'base64url').slice(0, 16);

export const encodeToken = (token: SyncToken | PageToken): string =>
  Buffer.from(JSON.stringify(token)).toString('base64url');

export const decodeSyncToken = (issuer: TokenIssuer, given: string, now: number): SyncToken => {
  const token = syncTokenOf(decoded(given));
  if (token === undefined) throw invalidArgument('Sync token is invalid.');
  if (token.generation !== issuer.tokenGeneration || now - token.fullSyncAt > lifetime) throw expired();
  return token;
};

export const decodePageToken = (given: string): PageToken => {
  const { after, next, parameters } = decoded(given);
  const [place, name] = Array.isArray(after) ? (after as readonly unknown[]) : [];
  const nextToken = isObject(next) ? syncTokenOf(next) : undefined;
  if (
    (typeof place !== 'string' && typeof place !== 'number') ||
    typeof name !== 'string' ||
    typeof parameters !== 'string' ||
    nextToken === undefined
  )
    throw invalidArgument('Page token is invalid.');
  return { after: [place, name], next: nextToken, parameters };
};

/** From now on all sync tokens of the issuer are expired, as Google may decide before the seven days are over. */
export const expireSyncTokens = (issuer: TokenIssuer): void => {
  issuer.tokenGeneration += 1;
};

const decoded = (given: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(Buffer.from(given, 'base64url').toString());
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

const syncTokenOf = (value: JsonObject): SyncToken | undefined => {
  const { seq, fullSyncAt, generation, parameters } = value;
  return typeof seq === 'number' &&
    typeof fullSyncAt === 'number' &&
    typeof generation === 'number' &&
    typeof parameters === 'string'
    ? { seq, fullSyncAt, generation, parameters }
    : undefined;
};

/** Captured answers disagree on `status`, so clients match the reason or the message; this is the commoner one. */
const expired = (): Refusal =>
  new Refusal(
    400,
    'FAILED_PRECONDITION',
    'Sync token is expired. Clear local cache and retry call without the sync token.',
    [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'EXPIRED_SYNC_TOKEN',
        domain: 'people.googleapis.com',
      },
    ],
  );
