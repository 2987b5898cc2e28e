/**
 * `google.script.run`: what a page of the script asks of it.
 *
 * *Faithful* (https://developers.google.com/apps-script/guides/html/communication): every function that the script declares
 * at its top level can be called by whoever has the page open, with any arguments, but for names that end in an underscore;
 * values are those of `pageValues.ts`; a call that throws reaches the failure handler; ten calls run at a time, and later
 * ones wait (`callQueue.ts`).
 * *Not faithful:* what becomes of a forbidden value that a function returns is not documented: here, as developers report,
 * the page receives null. The message of a failure is the exception's own; Google's may have the error's name before it.
 */
import type { Execution, KillSwitch } from './execution';
import { pageValue } from './pageValues';
import type { ScriptRuntime } from './scriptRuntime';

export type PageAnswer =
  | { readonly type: 'success'; readonly value: unknown }
  | { readonly type: 'failure'; readonly message: string };

export interface PageCall {
  /** The account of whoever has the page open. */
  readonly sub: string;
  readonly functionName: string;
  readonly arguments: readonly unknown[];
  readonly kill?: KillSwitch;
}

export interface AnsweredCall {
  readonly execution: Execution;
  readonly answer: PageAnswer;
}

/** Throws the TypeError of the page's own side where an argument cannot be carried: nothing runs then. */
export const callFromPage = (runtime: ScriptRuntime, call: PageCall): AnsweredCall => {
  const { sub, functionName, kill } = call;
  const execution = runtime.execute({
    account: sub,
    functionName,
    arguments: call.arguments.map((argument, index) => pageValue(argument, String(index))),
    kind: 'page',
    ...(kill === undefined ? {} : { kill }),
  });
  return { execution, answer: answerOf(execution) };
};

const answerOf = ({ outcome }: Execution): PageAnswer => {
  switch (outcome.type) {
    case 'returned':
      return { type: 'success', value: outcome.value ?? null };
    case 'threw':
      return { type: 'failure', message: outcome.message };
    case 'timed-out':
      return { type: 'failure', message: 'Exceeded maximum execution time' };
    case 'killed':
      return {
        type: 'failure',
        message: 'We’re sorry, a server error occurred. Please wait a bit and try again.',
      };
  }
};
