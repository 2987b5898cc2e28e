/**
 * What the emulated services inside a script's context ask of the host: the contract that both ends are compiled from.
 * Each question and each answer crosses as JSON text, bytes as base64 inside it.
 */
import type { Schedule } from './scriptData';

/** A value that is either text, whose charset is still to be chosen, or bytes. */
export type Content = { readonly text: string } | { readonly base64: string };

export type StoreName = 'script' | 'user';

interface Exchange<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

interface KeyedValue {
  readonly algorithm: string;
  readonly value: Content;
  readonly key: Content;
  readonly charset: string;
}

export interface Operations {
  'properties.read': Exchange<{ readonly store: StoreName; readonly key: string }, string | null>;
  'properties.readAll': Exchange<{ readonly store: StoreName }, Readonly<Record<string, string>>>;
  'properties.write': Exchange<
    {
      readonly store: StoreName;
      readonly values: Readonly<Record<string, string>>;
      readonly deleteOthers: boolean;
    },
    null
  >;
  'properties.delete': Exchange<{ readonly store: StoreName; readonly key: string }, null>;

  'cache.read': Exchange<
    { readonly store: StoreName; readonly keys: readonly string[] },
    Readonly<Record<string, string>>
  >;
  'cache.write': Exchange<
    {
      readonly store: StoreName;
      readonly values: Readonly<Record<string, string>>;
      readonly seconds: number;
    },
    null
  >;
  'cache.remove': Exchange<{ readonly store: StoreName; readonly keys: readonly string[] }, null>;

  'lock.try': Exchange<{ readonly store: StoreName; readonly milliseconds: number }, boolean>;
  'lock.holds': Exchange<{ readonly store: StoreName }, boolean>;
  'lock.release': Exchange<{ readonly store: StoreName }, null>;

  'session.email': Exchange<{ readonly method: string }, string>;
  'session.locale': Exchange<null, string>;
  'session.timeZone': Exchange<null, string>;
  'session.temporaryKey': Exchange<null, string>;

  'mail.send': Exchange<
    {
      /** Addresses with commas between them. */
      readonly to: string;
      readonly subject: string;
      readonly body: string;
      readonly name: string | null;
      readonly replyTo: string | null;
    },
    null
  >;
  'mail.quota': Exchange<null, number>;

  'script.accessToken': Exchange<null, string>;
  'script.identityToken': Exchange<null, string | null>;
  /** Of the scopes asked about, or of the manifest's, which are wanted and which of these are granted. */
  'script.authorization': Exchange<{ readonly scopes: readonly string[] | null }, AuthorizationView>;
  'trigger.create': Exchange<{ readonly handler: string; readonly schedule: Schedule }, TriggerView>;
  'trigger.list': Exchange<null, readonly TriggerView[]>;
  'trigger.delete': Exchange<{ readonly uid: string }, null>;

  'url.send': Exchange<{ readonly requests: readonly OutgoingRequest[] }, readonly IncomingResponse[]>;
  'url.text': Exchange<{ readonly body: number; readonly charset: string | null }, string>;
  'url.bytes': Exchange<{ readonly body: number }, string>;

  'bytes.encode': Exchange<{ readonly text: string; readonly charset: string }, string>;
  'bytes.decode': Exchange<{ readonly base64: string; readonly charset: string }, string>;
  'bytes.gzip': Exchange<{ readonly value: Content }, string>;
  'bytes.gunzip': Exchange<{ readonly base64: string }, string>;
  'sign.digest': Exchange<
    { readonly algorithm: string; readonly value: Content; readonly charset: string },
    string
  >;
  'sign.hmac': Exchange<KeyedValue, string>;
  'sign.rsa': Exchange<
    { readonly algorithm: string; readonly value: string; readonly key: string; readonly charset: string },
    string
  >;

  /** A page of the project; null where it has none of that name. */
  'html.file': Exchange<{ readonly name: string }, string | null>;

  uuid: Exchange<null, string>;
  sleep: Exchange<{ readonly milliseconds: number }, null>;
  log: Exchange<{ readonly line: string }, null>;
}

export type OperationName = keyof Operations;
export type Question<Name extends OperationName> = Operations[Name]['question'];
export type Answer<Name extends OperationName> = Operations[Name]['answer'];

/** The host's end: one function per operation. */
export type Handlers<Names extends OperationName = OperationName> = {
  readonly [Name in Names]: (question: Question<Name>) => Answer<Name>;
};

/** The host's reply to any question, with the clock as it stands now. */
export type Reply =
  | { readonly type: 'answer'; readonly now: number; readonly answer: unknown }
  | { readonly type: 'exception'; readonly now: number; readonly message: string }
  | { readonly type: 'stopped' };

export interface AuthorizationView {
  readonly wanted: readonly string[];
  readonly granted: readonly string[];
}

export interface TriggerView {
  readonly uid: string;
  readonly handler: string;
}

export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Content | null;
  readonly muteHttpExceptions: boolean;
  readonly followRedirects: boolean;
}

export interface IncomingResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Where the host keeps the body until the execution ends; most are read once, as text. */
  readonly body: number;
}
