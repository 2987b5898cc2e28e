/**
 * One execution's JavaScript: a context that nothing else has used and nothing will use again.
 *
 * *Faithful:* ECMAScript's globals and Apps Script's services, no timers, no URL, no TextEncoder
 * (https://developers.google.com/apps-script/guides/v8-runtime); top-level code runs at every execution; promises settle
 * before the execution ends.
 * *Not faithful:* a context is no security boundary: the script is trusted not to attack the machine. A loop without end
 * is cut off by the real clock.
 */
import { createContext, Script } from 'node:vm';
import type { Bridge } from './bridge';
import type { Outcome } from './execution';
import type { install } from './guest/shim';
import { shimScript } from './shimScript';

/** The name under which the way in lies on the global object until the script's top level has run. */
const DOOR = '__enter';
const OPEN_DOOR = `;(() => { const enter = globalThis.${DOOR}; delete globalThis.${DOOR}; enter(); })();`;

/**
 * Compiled once for all executions. Top level and call are one script, because each script run under a time limit costs
 * a thread.
 */
export const compileProject = (code: string): Script =>
  new Script(`${code}\n${OPEN_DOOR}`, { filename: 'Code.js' });

export interface Call {
  readonly script: Script;
  readonly bridge: Bridge;
  readonly now: number;
  readonly seed: number;
  readonly functionName: string;
  /** JSON text of a list. */
  readonly arguments: string;
  /** `google.script.run` brings back no value but those that it could carry there. */
  readonly isForPage: boolean;
  /** Real milliseconds, for a script that computes without end. */
  readonly realTimeLimit: number;
}

export const runInFreshContext = (call: Call): Outcome => {
  // Without a prototype: an inherited `constructor` would be the host's Object, and a way out.
  const sandbox = Object.create(null) as Record<string, unknown>;
  const context = createContext(sandbox, { microtaskMode: 'afterEvaluate' });
  // The value of the shim's script is `install`, by its construction.
  const installShim = shimScript().runInContext(context) as typeof install;
  const entrance = installShim(call.bridge, call.now, call.seed);
  try {
    sandbox[DOOR] = entrance.prepare(call.functionName, call.arguments, call.isForPage);
    call.script.runInContext(context, { timeout: call.realTimeLimit });
  } catch (thrown) {
    return isRealTimeLimit(thrown) ? { type: 'timed-out' } : outcomeOf(entrance.failure(thrown));
  }
  return outcomeOf(entrance.outcome());
};

/** The shim writes outcomes in no other form. */
const outcomeOf = (json: string): Outcome => {
  const outcome = JSON.parse(json) as
    | Exclude<Outcome, { type: 'returned' }>
    | { type: 'returned'; value?: unknown };
  return outcome.type === 'returned' ? { type: 'returned', value: outcome.value } : outcome;
};

const isRealTimeLimit = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'code' in thrown &&
  thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
