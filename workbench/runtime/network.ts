/** The way from the emulated Apps Script to the emulated Google: what UrlFetchApp needs of whoever answers its requests. */
import type { GoogleRequest, GoogleResponse } from '../google/http';

export interface Network {
  /**
   * Carries one request out on behalf of an execution. The clock stands still meanwhile: the runtime advances it by
   * `latency` virtual milliseconds. Throws `NetworkTimeout` where no answer comes, whether or not the request took effect.
   */
  readonly send: (request: GoogleRequest, execution: string) => Exchange;
}

export interface Exchange {
  readonly response: GoogleResponse;
  readonly latency: number;
}

/** How long UrlFetchApp waits before it gives up. Google documents no figure; developers report one minute. */
export const PATIENCE = 60_000;

/** No answer came. What the request did at the other end is unknown to the caller. */
export class NetworkTimeout extends Error {
  /** Virtual milliseconds spent waiting. */
  readonly latency: number;

  constructor(url: string, latency = PATIENCE) {
    super(`Timeout: ${url}`);
    this.latency = latency;
  }
}
