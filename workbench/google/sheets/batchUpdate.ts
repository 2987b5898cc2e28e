/**
 * `spreadsheets.batchUpdate`: every request is carried out on the value that the one before it left, and only the last
 * value becomes the spreadsheet, so a refusal on the way leaves no trace.
 */
import { invalidArgument } from '../http';
import type { PlatformAnswers } from '../platformAnswers';
import type { BatchStep, RequestHandler } from './batchStep';
import { appendCells, sortRange, updateCells } from './cellRequests';
import { appendDimension, deleteDimension, insertDimension } from './dimensionRequests';
import type { Refuse } from './grid';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './namedRangeRequests';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protectedRangeRequests';
import { refuseProtectedRequest } from './protection';
import type { RequestKind, RequestMessage } from './requestMessages';
import { addSheet, deleteSheet, updateSheetProperties } from './sheetRequests';
import type { Spreadsheet } from './sheetsData';

const handlers: { readonly [Kind in RequestKind]: RequestHandler<Kind> } = {
  addSheet,
  updateSheetProperties,
  deleteSheet,
  updateCells,
  appendCells,
  sortRange,
  appendDimension,
  insertDimension,
  deleteDimension,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
};

const isKind = (name: string): name is RequestKind => Object.hasOwn(handlers, name);

const handle = <Kind extends RequestKind>(
  kind: Kind,
  spreadsheet: Spreadsheet,
  message: RequestMessage,
  refuse: Refuse,
  who: string,
  answers: PlatformAnswers,
): BatchStep => {
  const content = message[kind];
  if (content === undefined) throw refuse('No request set.');
  const taken = handlers[kind](spreadsheet, content, refuse, who, answers);
  refuseProtectedRequest(spreadsheet, kind, content, who, refuse);
  return taken;
};

const step = (
  spreadsheet: Spreadsheet,
  message: RequestMessage,
  index: number,
  who: string,
  answers: PlatformAnswers,
): BatchStep => {
  const place = `requests[${String(index)}]`;
  const [kind, second] = Object.keys(message).filter(isKind);
  if (kind === undefined) throw invalidArgument(`Invalid ${place}: No request set.`);
  if (second !== undefined) {
    throw invalidArgument(
      `Invalid value at '${place}' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
    );
  }
  const refuse = (problem: string) => invalidArgument(`Invalid ${place}.${kind}: ${problem}`);
  return handle(kind, spreadsheet, message, refuse, who, answers);
};

export interface BatchOutcome {
  readonly spreadsheet: Spreadsheet;
  readonly replies: readonly BatchStep['reply'][];
}

/** `who` asks, by address: what is protected refuses some and not others. */
export const applyBatch = (
  spreadsheet: Spreadsheet,
  messages: readonly RequestMessage[],
  who: string,
  answers: PlatformAnswers,
): BatchOutcome => {
  if (messages.length === 0) throw invalidArgument('Must specify at least one request.');
  const replies: BatchStep['reply'][] = [];
  let current = spreadsheet;
  messages.forEach((message, index) => {
    const taken = step(current, message, index, who, answers);
    current = taken.spreadsheet;
    replies.push(taken.reply);
  });
  return { spreadsheet: current, replies };
};
