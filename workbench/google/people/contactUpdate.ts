/** What becomes of a contact by an update, and why Google would refuse it; for one contact as for a batch. */
import { Refusal, type ErrorDetail } from '../http';
import type { World } from '../world';
import { contactProblem } from './addressBook';
import { contentBytes } from './contactLimits';
import type { JsonObject } from './jsonBody';
import type { AddressBook, Contact, Content } from './peopleData';
import { contentOf, etagOf, membershipsOf } from './personBody';
import { contentFieldNames, type WritableField } from './personFields';
import { personEtag, sourceEtag } from './personResource';

export interface ContactChange {
  readonly content: Content;
  readonly memberships: readonly string[];
}

/** Why one contact cannot be written, with its code in `google.rpc.Code`. */
export interface ContactProblem {
  readonly code: 3 | 5 | 9;
  readonly message: string;
}

/** "All updated fields will be replaced", which clears those that the person does not have. */
export const changed = (
  contact: Contact,
  person: JsonObject,
  mask: ReadonlySet<WritableField>,
): ContactChange => {
  const given = contentOf(person);
  const { content, memberships } = contact.current;
  return {
    content: Object.fromEntries(
      contentFieldNames.flatMap((name) => {
        const elements = mask.has(name) ? given[name] : content[name];
        return elements === undefined ? [] : [[name, elements] as const];
      }),
    ),
    memberships: mask.has('memberships') ? membershipsOf(person) : memberships,
  };
};

/** Bytes that the contact becomes longer; shorter, where it is negative. */
export const growth = ({ current }: Contact, { content }: ContactChange): number =>
  contentBytes(content) - contentBytes(current.content);

/** Wording from public error reports, e.g. googleapis/google-api-python-client issues 1169 and 2417. */
export const etagProblem = (contact: Contact, person: JsonObject): ContactProblem | undefined => {
  const etag = etagOf(person);
  if (etag === '')
    return {
      code: 3,
      message:
        'Request must set person.etag or person.metadata.sources.etag for the source that is being updated.',
    };
  if (etag === sourceEtag(contact.current) || etag === personEtag(contact.current)) return undefined;
  return {
    code: 9,
    message:
      'Request person.etag is different than the current person.etag. ' +
      'Clear local cache and get the latest person.',
  };
};

export const invalidContact = (
  book: AddressBook,
  { content, memberships }: ContactChange,
  { now, platform }: Pick<World, 'now' | 'platform'>,
): ContactProblem | undefined => {
  const message = contactProblem(book, content, memberships, now, platform);
  return message === undefined ? undefined : { code: 3, message };
};

export const contactNotFound: ContactProblem = { code: 5, message: 'Requested entity was not found.' };

/** The refusal of a call for one contact's problem. */
export const refused = (problem: ContactProblem, details: readonly ErrorDetail[] = []): Refusal => {
  const { message } = problem;
  switch (problem.code) {
    case 3:
      return new Refusal(400, 'INVALID_ARGUMENT', message, details);
    case 5:
      return new Refusal(404, 'NOT_FOUND', message, details);
    case 9:
      return new Refusal(400, 'FAILED_PRECONDITION', message, [failedPrecondition, ...details]);
  }
};

/** The address book is full; `MY_CONTACTS_OVERFLOW_COUNT` is the word that users of the API report. */
export const noRoom = (): Refusal => new Refusal(429, 'RESOURCE_EXHAUSTED', 'MY_CONTACTS_OVERFLOW_COUNT');

const failedPrecondition: ErrorDetail = {
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason: 'failedPrecondition',
  domain: 'people.googleapis.com',
};
