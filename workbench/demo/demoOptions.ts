/** What the demo can be told on its command line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface DemoOptions {
  readonly members: number;
  readonly contacts: number;
  /** The text of a Google Contacts export, to be the label's contacts. */
  readonly csv?: string;
  readonly killEach: boolean;
  /** The folder with the bundle to run. */
  readonly payload: string;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: DemoOptions }
  | { readonly ok: false; readonly sentence: string };

const MOST_MEMBERS = 200;
const MOST_CONTACTS = 20_000;

const wholeNumber = (text: string | undefined, otherwise: number, most: number): number | undefined => {
  if (text === undefined) return otherwise;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number <= most ? number : undefined;
};

const refuse = (sentence: string): ReadOptions => ({ ok: false, sentence });

export const readOptions = (args: readonly string[]): ReadOptions => {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        members: { type: 'string' },
        contacts: { type: 'string' },
        csv: { type: 'string' },
        payload: { type: 'string' },
        'kill-each': { type: 'boolean' },
      },
    }));
  } catch {
    return refuse('Usage: npm run demo -- [--members N] [--contacts N] [--csv FILE] [--kill-each]');
  }
  const members = wholeNumber(values.members, 4, MOST_MEMBERS);
  const contacts = wholeNumber(values.contacts, 1_000, MOST_CONTACTS);
  if (members === undefined || members < 1)
    return refuse(`--members takes a number from 1 to ${String(MOST_MEMBERS)}.`);
  if (contacts === undefined) return refuse(`--contacts takes a number from 0 to ${String(MOST_CONTACTS)}.`);
  let csv: string | undefined;
  try {
    csv = values.csv === undefined ? undefined : readFileSync(values.csv, 'utf8');
  } catch {
    return refuse(`The file ${values.csv ?? ''} cannot be read.`);
  }
  return {
    ok: true,
    options: {
      members,
      contacts,
      killEach: values['kill-each'] === true,
      payload: values.payload ?? 'build/dist',
      ...(csv === undefined ? {} : { csv }),
    },
  };
};
