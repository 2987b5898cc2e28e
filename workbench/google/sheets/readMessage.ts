/**
 * Reads a JSON body as one of Google's messages, and refuses in the words of Google's JSON parser what does not fit:
 * a field that the message does not have is an error, so a misspelt one is never passed over.
 */
import * as v from 'valibot';
import { Refusal } from '../http';

export const readMessage = <Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> => {
  const read = v.safeParse(schema, body, { abortEarly: true });
  if (read.success) return read.output;
  throw refusalOf(read.issues[0]);
};

const protoNames: Readonly<Record<string, string>> = {
  string: 'TYPE_STRING',
  integer: 'TYPE_INT32',
  boolean: 'TYPE_BOOL',
};

const refusalOf = (issue: v.BaseIssue<unknown>): Refusal => {
  const keys = (issue.path ?? []).map((item) => item.key);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const parent = pathText(keys.slice(0, -1));
    const place = parent === '' ? '' : ` at '${parent}'`;
    return malformed(parent, `Unknown name "${String(keys.at(-1))}"${place}: Cannot find field.`);
  }
  const path = pathText(keys);
  const number = keys.at(-1) === 'numberValue' ? 'TYPE_DOUBLE' : 'TYPE_INT32';
  const type =
    issue.type === 'number'
      ? number
      : (protoNames[issue.type] ?? 'type.googleapis.com/google.apps.sheets.v4');
  return malformed(path, `Invalid value at '${path}' (${type}), ${JSON.stringify(issue.input) ?? 'nothing'}`);
};

/** Google names fields here as in its protos: `requests[0].update_cells.start.row_index`. */
const pathText = (keys: readonly unknown[]): string =>
  keys
    .map((key) => {
      if (typeof key === 'number') return `[${String(key)}]`;
      return `.${String(key).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    })
    .join('')
    .replace(/^\./, '');

const malformed = (field: string, description: string): Refusal =>
  new Refusal(400, 'INVALID_ARGUMENT', `Invalid JSON payload received. ${description}`, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description }] },
  ]);
