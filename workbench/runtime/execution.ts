/** One run of one function of the script: what is asked of the runtime, and what it reports afterwards. */

/** Who calls: Gmail for a card, the clock, a developer in the editor, or the web page through `google.script.run`. */
export type ExecutionKind = 'card' | 'trigger' | 'editor' | 'page';

export interface ExecutionRequest {
  /** The account id (`sub`) of the person as whom the function runs. */
  readonly account: string;
  readonly functionName: string;
  /** A JSON value; absent, the function is called without an argument. */
  readonly argument?: unknown;
  /** In its place, as many JSON values as a page passes by `google.script.run`; it takes such values back and no others. */
  readonly arguments?: readonly unknown[];
  readonly kind: ExecutionKind;
  readonly kill?: KillSwitch;
}

/**
 * Kills the execution before or after its n-th step, counted from 1. A step is one HTTP request (each request inside a
 * `fetchAll` is one) or one property write (a `setProperties` is one).
 */
export interface KillSwitch {
  readonly step: number;
  readonly when: 'before' | 'after';
}

export interface Execution {
  readonly id: string;
  readonly account: string;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Requests and property writes begun, also one that a kill prevented. */
  readonly steps: number;
  readonly propertyWrites: number;
  readonly fetches: number;
  readonly roundTrips: number;
  readonly logs: readonly string[];
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly type: 'returned'; readonly value: unknown }
  | { readonly type: 'threw'; readonly message: string; readonly stack: string }
  | { readonly type: 'killed' }
  | { readonly type: 'timed-out' };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * Google: 6 minutes per execution, 30 seconds for a card's callback of an add-on
 * (https://developers.google.com/apps-script/guides/services/quotas). Whether the 30 seconds bind an add-on's clock
 * triggers is not documented; published add-ons run theirs for 6 minutes.
 */
export const TIME_LIMITS: Readonly<Record<ExecutionKind, number>> = {
  card: 30 * SECOND,
  trigger: 6 * MINUTE,
  editor: 6 * MINUTE,
  page: 6 * MINUTE,
};
