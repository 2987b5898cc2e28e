/** What crosses the wire between a client and an emulated Google service, and Google's error envelope. */

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface GoogleRequest {
  readonly method: Method;
  /** Absolute, e.g. `https://people.googleapis.com/v1/people/me/connections?pageSize=10`. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface GoogleResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** `google.rpc.ErrorInfo`, `QuotaFailure`… exactly as they stand in `error.details[]`. */
export type ErrorDetail = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** Thrown by a service to answer with Google's error envelope; caught by the router and nowhere else. */
export class Refusal extends Error {
  readonly httpStatus: number;
  /** The canonical code, e.g. `INVALID_ARGUMENT`. */
  readonly status: string;
  readonly details: readonly ErrorDetail[];

  constructor(httpStatus: number, status: string, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.httpStatus = httpStatus;
    this.status = status;
    this.details = details;
  }
}

export const invalidArgument = (message: string): Refusal => new Refusal(400, 'INVALID_ARGUMENT', message);

export const notFound = (message = 'Requested entity was not found.'): Refusal =>
  new Refusal(404, 'NOT_FOUND', message);

export const permissionDenied = (message: string): Refusal => new Refusal(403, 'PERMISSION_DENIED', message);

export const jsonResponse = (value: unknown, status = 200): GoogleResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8' },
  body: Buffer.from(JSON.stringify(value), 'utf8'),
});

export const refusalResponse = (refusal: Refusal): GoogleResponse =>
  jsonResponse(
    {
      error: {
        code: refusal.httpStatus,
        message: refusal.message,
        status: refusal.status,
        ...(refusal.details.length === 0 ? {} : { details: refusal.details }),
      },
    },
    refusal.httpStatus,
  );
