/** The emulated Apps Script: runs the functions of one script project, as people and as the clock call them. */
import type { World } from '../google/world';
import { createBridge } from './bridge';
import { countTriggerTime, refusalToBegin } from './dailyBudgets';
import type { Execution, ExecutionRequest, KillSwitch, Outcome } from './execution';
import type { Identity } from './identity';
import type { Network } from './network';
import type { Handlers } from './operations';
import type { RunningExecution } from './runningExecution';
import { beginExecution } from './runningExecution';
import { compileProject, runInFreshContext } from './scriptContext';
import type { Trigger } from './scriptData';
import type { ScriptProject } from './scriptProject';
import { byteHandlers } from './services/bytes';
import { cacheHandlers } from './services/cache';
import { lockHandlers, releaseLocks } from './services/locks';
import { mailHandlers } from './services/mail';
import { readOwn } from './services/ownEntries';
import { propertiesHandlers } from './services/properties';
import { sessionHandlers } from './services/session';
import { triggerHandlers } from './services/triggers';
import { urlFetchHandlers } from './services/urlFetch';
import { clockEvent, dueTriggers, nextTriggerAt, scheduleNext } from './triggerClock';
import type { TriggerByHand } from './triggersPage';
import { installTrigger } from './triggersPage';

/**
 * No honest execution computes as long; the virtual limits are Google's. A run over ten thousand contacts takes some ten seconds
 * of a processor, and several times that on a machine that has other work.
 */
const REAL_TIME_LIMIT = 180_000;

export interface RuntimeDependencies {
  /** A function, so that a snapshot can take the world's place between two executions. */
  readonly world: () => World;
  readonly network: Network;
  readonly identity: Identity;
  readonly project: ScriptProject;
  /** Why the host of cards cannot use what a function answered; left out where nothing shows cards. */
  readonly refuseAnswer?: (answer: unknown) => string | undefined;
}

export interface DueTriggerOptions {
  /** Which of the executions to kill, and where. */
  readonly kill?: (trigger: Trigger) => KillSwitch | undefined;
}

export interface ScriptRuntime {
  readonly execute: (request: ExecutionRequest) => Execution;
  /** The triggers that the clock has reached, the longest due first. */
  readonly dueTriggers: (now: number) => readonly Trigger[];
  /** Fires what is due by the world's clock; what becomes due meanwhile waits for the next call. */
  readonly runDueTriggers: (options?: DueTriggerOptions) => readonly Execution[];
  /** The next moment at which some trigger fires; nothing moves the clock there but the caller. */
  readonly nextTriggerAt: () => number | undefined;
  /** As a person does in the editor; throws what Google says. */
  readonly installTrigger: (trigger: TriggerByHand) => Trigger;
  /** Calls the listener at the end of every execution, until the returned function is called. */
  readonly observe: (listener: (execution: Execution) => void) => () => void;
}

export const createScriptRuntime = (dependencies: RuntimeDependencies): ScriptRuntime => {
  const { world, project } = dependencies;
  const script = compileProject(project.code);
  const listeners = new Set<(execution: Execution) => void>();

  /** By account id: how many executions have begun and not ended, which one that waits for the network lets happen. */
  const underWay = new Map<string, number>();

  const run = (running: RunningExecution, request: ExecutionRequest): Outcome =>
    runInFreshContext({
      script,
      bridge: createBridge(running, handlersOf(running, dependencies)),
      now: running.startedAt,
      seed: running.number,
      functionName: request.functionName,
      arguments: JSON.stringify(
        request.arguments ?? (request.argument === undefined ? [] : [request.argument]),
      ),
      isForPage: request.arguments !== undefined,
      realTimeLimit: REAL_TIME_LIMIT,
    });

  const execute = (request: ExecutionRequest): Execution => {
    const running = beginExecution(world(), request, project.manifest);
    const { sub } = running.account;
    const together = (underWay.get(sub) ?? 0) + 1;
    underWay.set(sub, together);
    let execution: Execution;
    try {
      const refusal = refusalToBegin(running, together);
      const outcome = refusal === undefined ? run(running, request) : threw(refusal);
      execution = finish(running, request, used(outcome, request, dependencies));
    } finally {
      underWay.set(sub, together - 1);
    }
    for (const listener of listeners) listener(execution);
    return execution;
  };

  const fire = (trigger: Trigger, kill: KillSwitch | undefined): Execution => {
    const argument = clockEvent(trigger, world().now);
    scheduleNext(trigger, project.manifest.timeZone, world().now);
    return execute({
      account: trigger.owner,
      functionName: trigger.handler,
      argument,
      kind: 'trigger',
      ...(kill === undefined ? {} : { kill }),
    });
  };

  return {
    execute,
    dueTriggers: (now) => dueTriggers(world(), now),
    runDueTriggers: (options = {}) => {
      const stillThere = (trigger: Trigger): boolean => world().script.triggers.includes(trigger);
      return dueTriggers(world(), world().now).flatMap((trigger) =>
        stillThere(trigger) ? [fire(trigger, options.kill?.(trigger))] : [],
      );
    },
    nextTriggerAt: () => nextTriggerAt(world()),
    installTrigger: (trigger) => installTrigger(world(), project, trigger),
    observe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** What Google itself says, where the script has not begun. */
const threw = (message: string): Outcome => ({ type: 'threw', message, stack: '' });

const handlersOf = (
  running: RunningExecution,
  { network, identity, project }: RuntimeDependencies,
): Handlers => ({
  'html.file': ({ name }) => readOwn(project.pages ?? {}, name.replace(/\.html$/, '')) ?? null,
  ...propertiesHandlers(running),
  ...cacheHandlers(running),
  ...lockHandlers(running),
  ...mailHandlers(running),
  ...sessionHandlers(running, identity),
  ...triggerHandlers(running),
  ...urlFetchHandlers(running, network),
  ...byteHandlers(running),
});

/** A card's callback fails by its answer as well: the person sees an error, and so must whoever looks at the run. */
const used = (
  outcome: Outcome,
  { kind }: ExecutionRequest,
  { refuseAnswer }: RuntimeDependencies,
): Outcome => {
  const message = kind === 'card' && outcome.type === 'returned' ? refuseAnswer?.(outcome.value) : undefined;
  return message === undefined ? outcome : { type: 'threw', message, stack: '' };
};

/** However the script ended, its locks are free and a stop from outside has the last word. */
const finish = (running: RunningExecution, request: ExecutionRequest, ended: Outcome): Execution => {
  const { id, world, startedAt, counts, logs, stopped } = running;
  releaseLocks(world.script.locks, id);
  if (stopped?.type === 'crashed') throw stopped.cause;
  const outcome = stopped ?? ended;
  if (outcome.type === 'timed-out') world.now = Math.max(world.now, running.deadline);
  countTriggerTime(running);
  const { account, functionName, kind } = request;
  return {
    id,
    account,
    functionName,
    kind,
    startedAt,
    endedAt: world.now,
    ...counts,
    logs: [...logs],
    outcome,
  };
};
