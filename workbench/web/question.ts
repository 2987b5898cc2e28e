/** A page's question on the server: what it must look like, and who answers it. Nothing else reads a request's body. */
import * as v from 'valibot';
import type { Account } from '../google/world';
import type { Api, ApiName } from './api';
import type { Office } from './office';

/** The request does not say what it must; the message is one sentence on why. */
export class BadQuestion extends Error {}

type Answer<Name extends ApiName> = Api[Name]['answer'] | Promise<Api[Name]['answer']>;

export type Handler<Name extends ApiName> = (office: Office, body: unknown) => Promise<Api[Name]['answer']>;

/** A body that the schema refuses is a `BadQuestion`. */
export const question =
  <Name extends ApiName>(
    schema: v.GenericSchema<unknown, Api[Name]['ask']>,
    answer: (office: Office, ask: Api[Name]['ask']) => Answer<Name>,
  ): Handler<Name> =>
  async (office, body) => {
    const parsed = v.safeParse(schema, body, { abortEarly: true });
    if (parsed.success) return await answer(office, parsed.output);
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue);
    throw new BadQuestion(where === null ? `${issue.message}.` : `${where}: ${issue.message}.`);
  };

/** Throws `BadQuestion`. */
export const personNamed = (office: Office, key: string): Account => {
  const person = office.person(key);
  if (person === undefined) throw new BadQuestion(`Nobody here has the mailbox “${key}”.`);
  return person;
};
