/** The shim's end of the bridge: asks the host, and turns its refusals into errors of this context. */
import type { Answer, OperationName, Question, Reply } from '../operations';
import { setClock } from './clock';

/** What every service of Apps Script throws. */
export class Exception extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

export type HostBridge = (operation: OperationName, question: string) => string;

let host: HostBridge | undefined;

export const connect = (bridge: HostBridge): void => {
  host = bridge;
};

export const ask = <Name extends OperationName>(operation: Name, question: Question<Name>): Answer<Name> => {
  const reply = send(operation, JSON.stringify(question));
  if (reply.type === 'stopped') throw new Exception('Exceeded maximum execution time');
  setClock(reply.now);
  if (reply.type === 'exception') throw new Exception(reply.message);
  // The host answers by the contract that both ends are compiled from.
  return reply.answer as Answer<Name>;
};

/** An error of the host's realm must not reach the script: deep in a recursion even the call itself may raise one. */
const send = (operation: OperationName, question: string): Reply => {
  try {
    return JSON.parse(host?.(operation, question) ?? '{"type":"stopped"}') as Reply;
  } catch {
    throw new RangeError('Maximum call stack size exceeded');
  }
};
