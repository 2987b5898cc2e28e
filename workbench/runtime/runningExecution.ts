/** An execution while it runs: its world, its clock, its steps, and the one way in which it is stopped from outside. */
import { newId } from '../google/world';
import type { Account, World } from '../google/world';
import { TIME_LIMITS } from './execution';
import type { ExecutionKind, ExecutionRequest, KillSwitch } from './execution';
import type { Manifest } from './scriptProject';

export interface RunningExecution {
  readonly id: string;
  /** Which execution of the world this is: the seed of all that looks random in it. */
  readonly number: number;
  readonly world: World;
  readonly account: Account;
  readonly kind: ExecutionKind;
  readonly manifest: Manifest;
  readonly startedAt: number;
  readonly deadline: number;
  readonly kill: KillSwitch | undefined;
  readonly counts: { steps: number; propertyWrites: number; fetches: number; roundTrips: number };
  readonly logs: string[];
  /** Set once and never cleared: from then on the host answers nothing. */
  stopped: StopReason | undefined;
}

export type StopReason =
  | { readonly type: 'killed' }
  | { readonly type: 'timed-out' }
  /** The emulator itself has a bug; the caller of the runtime is told, not the script. */
  | { readonly type: 'crashed'; readonly cause: unknown };

/** Unwinds the host's side of a call after a stop. The script sees an error of its own realm, which changes nothing. */
export class Stopped extends Error {}

/** What a service of Apps Script throws at the script; the message is Google's. */
export class ScriptException extends Error {}

export const beginExecution = (
  world: World,
  request: ExecutionRequest,
  manifest: Manifest,
): RunningExecution => {
  const account = world.accounts.find(({ sub }) => sub === request.account);
  if (account === undefined) throw new Error(`No account ${request.account} in this world.`);
  if (account.suspended) throw new Error(`Nothing runs as ${account.email}: the account is suspended.`);
  world.script.executionsMade += 1;
  return {
    id: newId(world, 'execution-'),
    number: world.script.executionsMade,
    world,
    account,
    kind: request.kind,
    manifest,
    startedAt: world.now,
    deadline: world.now + TIME_LIMITS[request.kind],
    kill: request.kill,
    counts: { steps: 0, propertyWrites: 0, fetches: 0, roundTrips: 0 },
    logs: [],
    stopped: undefined,
  };
};

/** Called once at most: a stopped execution is answered nothing that could stop it again. */
export const stop = (execution: RunningExecution, reason: StopReason): Stopped => {
  execution.stopped = reason;
  return new Stopped(`The execution is stopped: ${reason.type}.`);
};

/** Carries out one step, unless the kill switch strikes before it; where it strikes after it, the answer is lost. */
export const takeStep = <Value>(execution: RunningExecution, effect: () => Value): Value => {
  execution.counts.steps += 1;
  const strikes = execution.kill?.step === execution.counts.steps ? execution.kill.when : undefined;
  if (strikes === 'before') throw stop(execution, { type: 'killed' });
  const value = effect();
  if (strikes === 'after') throw stop(execution, { type: 'killed' });
  return value;
};

/**
 * Lets virtual time pass, up to the deadline: Google ends an execution while it waits, not after. The clock never goes
 * back, also where another execution ran meanwhile and passed this one's deadline.
 */
export const passTime = (execution: RunningExecution, milliseconds: number): void => {
  const { world, deadline } = execution;
  world.now = Math.max(world.now, Math.min(world.now + milliseconds, deadline));
};

/** Lets time pass and ends the execution if that was too long. */
export const wait = (execution: RunningExecution, milliseconds: number): void => {
  const endOfWait = execution.world.now + milliseconds;
  passTime(execution, milliseconds);
  if (endOfWait > execution.deadline) throw stop(execution, { type: 'timed-out' });
};
