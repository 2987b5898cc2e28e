/** One method of an emulated Google API: how it is addressed, what it needs, what it costs, what it answers. */
import type { Method } from './http';
import type { World } from './world';

/** Whose token came with a call. */
export type Caller =
  | { readonly type: 'account'; readonly sub: string; readonly email: string }
  | { readonly type: 'service-account'; readonly email: string };

export interface Call {
  readonly world: World;
  readonly caller: Caller;
  /** Milliseconds since the epoch, by the world's virtual clock. */
  readonly now: number;
  /** The named groups of the route's pattern, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The body as JSON; throws Google's 400 when it is none. An empty body is `{}`. */
  readonly json: () => Readonly<Record<string, unknown>>;
}

/** What a route returns: a value to be sent as JSON, or bytes. */
export type Answer =
  | { readonly json: unknown }
  | { readonly bytes: Uint8Array; readonly contentType: string };

export interface Route {
  readonly method: Method;
  /** Matched against the whole path (no host, no query), with named groups. */
  readonly pattern: RegExp;
  /** Google's own method id, e.g. `people.people.connections.list`. */
  readonly operation: string;
  /** True for what changes People, Sheets or Drive data: a *write* in the project's glossary. */
  readonly writes: boolean;
  /** Virtual milliseconds that the caller waits. */
  readonly latency: number;
  /** Any one of these OAuth scopes admits the call; empty where Google needs no token. */
  readonly scopes: readonly string[];
  readonly answer: (call: Call) => Answer;
}

export interface Service {
  /** e.g. `people.googleapis.com` */
  readonly host: string;
  readonly routes: readonly Route[];
}
