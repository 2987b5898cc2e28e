/** What `npm start` can be told on its command line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Absent: the first free one from 8080 on. */
  readonly port?: number;
  /** How many contacts the label has; absent: a thousand, or all of the file. */
  readonly contacts?: number;
  /** The text of a Google Contacts export, to be the label's contacts. It is kept in memory only. */
  readonly csv?: string;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: StartOptions }
  | { readonly ok: false; readonly sentence: string };

const LAST_PORT = 65_535;
const MOST_CONTACTS = 20_000;

const refuse = (sentence: string): ReadOptions => ({ ok: false, sentence });

/** Undefined where it is none. */
const wholeNumber = (text: string, most: number): number | undefined =>
  /^\d{1,6}$/.test(text) && Number(text) <= most ? Number(text) : undefined;

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const given = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, contacts: { type: 'string' }, csv: { type: 'string' } },
    }).values;
  } catch {
    return undefined;
  }
};

export const readStartOptions = (args: readonly string[]): ReadOptions => {
  const values = given(args);
  if (values === undefined) return refuse('Usage: npm start -- [--port N] [--contacts N] [--csv FILE]');
  const port = values.port === undefined ? undefined : wholeNumber(values.port, LAST_PORT);
  if (values.port !== undefined && port === undefined)
    return refuse(`--port takes a number from 0 to ${String(LAST_PORT)}.`);
  const contacts = values.contacts === undefined ? undefined : wholeNumber(values.contacts, MOST_CONTACTS);
  if (values.contacts !== undefined && contacts === undefined)
    return refuse(`--contacts takes a number from 0 to ${String(MOST_CONTACTS)}.`);
  const csv = values.csv === undefined ? undefined : readText(values.csv);
  if (values.csv !== undefined && csv === undefined) return refuse(`The file ${values.csv} cannot be read.`);
  return {
    ok: true,
    options: {
      ...(port === undefined ? {} : { port }),
      ...(contacts === undefined ? {} : { contacts }),
      ...(csv === undefined ? {} : { csv }),
    },
  };
};
