/**
 * The one function of the host that a script's context can reach, through its service shim alone. Text in, text out: it
 * never throws and returns no object, since a host object in a script's hands is a way out of its context.
 */
import type { Handlers, OperationName, Question, Reply } from './operations';
import type { RunningExecution } from './runningExecution';
import { ScriptException, stop, Stopped } from './runningExecution';

export type Bridge = (operation: OperationName, question: string) => string;

export const createBridge =
  (execution: RunningExecution, handlers: Handlers): Bridge =>
  (operation, question) =>
    JSON.stringify(reply(execution, handlers, operation, question));

const reply = <Name extends OperationName>(
  execution: RunningExecution,
  handlers: Handlers,
  operation: Name,
  json: string,
): Reply => {
  const { world } = execution;
  if (execution.stopped !== undefined) return { type: 'stopped' };
  try {
    // Both ends are compiled from the contract in operations.ts, and the script itself never holds this end.
    const question = JSON.parse(json) as Question<Name>;
    const answer = handlers[operation](question);
    return { type: 'answer', now: world.now, answer };
  } catch (problem) {
    if (problem instanceof ScriptException || isStackOverflow(problem)) {
      return { type: 'exception', now: world.now, message: problem.message };
    }
    if (!(problem instanceof Stopped)) stop(execution, { type: 'crashed', cause: problem });
    return { type: 'stopped' };
  }
};

/** The script's recursion filled the stack that host and script share: its mistake, not the emulator's. */
const isStackOverflow = (problem: unknown): problem is RangeError =>
  problem instanceof RangeError && problem.message === 'Maximum call stack size exceeded';
