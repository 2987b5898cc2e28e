/**
 * Misbehaviour on purpose: rules that stand in front of the services and lose requests, lose answers or refuse,
 * addressed by operation and occurrence. Plain data, so that a snapshot of the world and its faults go together.
 */
import type { GoogleResponse } from './http';
import { Refusal, refusalResponse } from './http';

export type FaultEffect =
  /** The request never arrives: nothing happens, and the caller waits in vain. */
  | { readonly type: 'lost-request' }
  /** The request is carried out, and its answer never arrives. */
  | { readonly type: 'lost-answer' }
  /** The answer takes so much longer. Whoever waits for a minute at most no longer sees it. */
  | { readonly type: 'slow'; readonly milliseconds: number }
  /** Google answers with an error, and nothing happens. */
  | {
      readonly type: 'refuse';
      readonly httpStatus: number;
      readonly status: string;
      readonly message: string;
    };

export interface FaultRule {
  /** Google's method id, e.g. `sheets.spreadsheets.batchUpdate`; `*` stands for every one. */
  readonly operation: string;
  /** Only this caller's calls count, by e-mail; absent: everybody's. */
  readonly caller?: string;
  /** Which of the matching calls since the rule was added, counted from 1; absent: all of them. */
  readonly occurrences?: readonly number[];
  readonly effect: FaultEffect;
}

export interface Faults {
  /** `by`: who has added the rule, so that it can be taken away alone. */
  readonly rules: { readonly rule: FaultRule; readonly by?: string; seen: number }[];
}

export const noFaults = (): Faults => ({ rules: [] });

export const addFault = (faults: Faults, rule: FaultRule, by?: string): void => {
  faults.rules.push({ rule, seen: 0, ...(by === undefined ? {} : { by }) });
};

/** Takes away what somebody has added, and leaves the rest as it was. */
export const removeFaults = (faults: Faults, by: string): void => {
  faults.rules.splice(0, Infinity, ...faults.rules.filter((entry) => entry.by !== by));
};

export const clearFaults = (faults: Faults): void => {
  faults.rules.length = 0;
};

/** Counts the call in every rule that it matches, and answers the effect of the first rule whose turn it is. */
export const nextFault = (faults: Faults, operation: string, caller: string): FaultEffect | undefined => {
  let effect: FaultEffect | undefined;
  for (const entry of faults.rules) {
    const { rule } = entry;
    if (rule.operation !== '*' && rule.operation !== operation) continue;
    if (rule.caller !== undefined && rule.caller !== caller) continue;
    entry.seen += 1;
    if (rule.occurrences?.includes(entry.seen) ?? true) effect ??= rule.effect;
  }
  return effect;
};

export const refusedByFault = (effect: FaultEffect & { readonly type: 'refuse' }): GoogleResponse =>
  refusalResponse(new Refusal(effect.httpStatus, effect.status, effect.message));
