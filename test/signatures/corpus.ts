/** The messages of a folder, each with what its sender says of himself in it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Mailbox } from '../../src/core/contacts/mailbox';
import { mailboxFrom } from '../../src/core/contacts/mailbox';
import type { ExpectedSignature } from './compareSignature';

export interface CorpusMessage {
  readonly name: string;
  readonly sender: Mailbox;
  readonly body: string;
  readonly expected: ExpectedSignature;
}

const text = v.optional(v.nullable(v.string()));
const texts = v.optional(v.array(v.string()), []);

const expectedSchema = v.object({
  name: text,
  nameReading: text,
  company: text,
  department: text,
  title: text,
  phones: v.optional(v.array(v.object({ type: v.optional(v.string(), ''), value: v.string() })), []),
  emails: texts,
  urls: texts,
  address: text,
  postalCode: text,
});

const FROM = /^From:\s*(.*)$/;

const messageOf = (folder: string, file: string): CorpusMessage => {
  const [first = '', ...lines] = readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/);
  const sender = mailboxFrom(FROM.exec(first)?.[1] ?? '', (name) => name);
  if (sender === undefined) throw new Error(`${file} does not begin with From: Name <address>`);
  const json: unknown = JSON.parse(readFileSync(path.join(folder, file.replace(/txt$/, 'json')), 'utf8'));
  const parsed = v.parse(expectedSchema, json);
  const said = Object.entries(parsed).filter(([, value]) => value !== undefined);
  return { name: file, sender, body: lines.join('\n'), expected: Object.fromEntries(said) };
};

/** Of this folder and those in it, in the order of their names. */
export const readCorpus = (folder: string): readonly CorpusMessage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => messageOf(folder, file));
