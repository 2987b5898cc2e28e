/**
 * A refusal whose body is not the `google.rpc.Status` envelope: OAuth's two-word error, and the older envelope with an
 * `errors` list by which Drive v3 and the Admin SDK still answer.
 */
import { Refusal, type ErrorDetail } from './http';

export class ShapedRefusal extends Refusal {
  readonly shape: unknown;

  constructor(httpStatus: number, status: string, message: string, shape: unknown) {
    super(httpStatus, status, message);
    this.shape = shape;
  }
}

/**
 * `{ error: { code, message, errors: [{ message, domain, reason }] } }`,
 * after developers.google.com/workspace/drive/api/guides/handle-errors.
 */
export const olderRefusal = (
  httpStatus: number,
  reason: string,
  message: string,
  place: { readonly locationType: string; readonly location: string } | Record<string, never> = {},
): ShapedRefusal =>
  new ShapedRefusal(httpStatus, '', message, {
    error: { code: httpStatus, message, errors: [{ message, domain: 'global', reason, ...place }] },
  });

/** `google.rpc.ErrorInfo` as Google's front end fills it: docs.cloud.google.com/apis/design/errors. */
export const errorInfo = (reason: string, host: string, operation: string): ErrorDetail => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain: 'googleapis.com',
  metadata: { service: host, method: operation },
});
