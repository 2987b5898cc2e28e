/**
 * `people.batchCreateContacts`, `batchUpdateContacts` and `batchDeleteContacts`. A batch is carried out whole or not at
 * all; a refusal names its contacts in `contactErrors` (developers.google.com/people/api/rest/v1/people/batchUpdateContacts:
 * "If not successful, returns BatchUpdateContactsErrorDetails, a list of errors corresponding to each contact").
 */
import { invalidArgument } from '../http';
import type { Route } from '../route';
import {
  addContacts,
  hasRoomFor,
  hasRoomToGrow,
  liveContact,
  moveToTrash,
  myContacts,
  readBook,
  replaceVersion,
  type NewContact,
} from './addressBook';
import {
  changed,
  contactNotFound,
  etagProblem,
  growth,
  invalidContact,
  noRoom,
  refused,
  type ContactChange,
  type ContactProblem,
} from './contactUpdate';
import { optionalReadMask, updateMask, type ReadMask } from './fieldMask';
import { list, listOf, map, message, objectOf, text, textOf, textsOf } from './jsonBody';
import type { Contact } from './peopleData';
import { contentOf, membershipsOf, personShape } from './personBody';
import { localeOf, personOf } from './personResource';
import { peopleRoute, type AccountCall } from './peopleRoute';
import { sourceType } from './readSources';

type Problems = Readonly<Record<string, ContactProblem>>;

const readMaskOf = (body: Readonly<Record<string, unknown>>, method: string): ReadMask => {
  if (typeof body['readMask'] !== 'string')
    throw invalidArgument('read_mask is required. It may be empty to skip the read after the write.');
  return optionalReadMask('readMask', body['readMask'], method);
};

const checkCount = (count: number, maximum: number, what: string): void => {
  if (count === 0) throw invalidArgument(`Request must have at least one of ${what}.`);
  if (count > maximum)
    throw invalidArgument(`Request must have at most ${String(maximum)} ${what}, but has ${String(count)}.`);
};

const refuseProblems = (problems: Problems, detail: string): void => {
  const [first] = Object.values(problems);
  if (first === undefined) return;
  const typeName = `type.googleapis.com/google.people.v1.${detail}`;
  throw refused(first, [{ '@type': typeName, contactErrors: problems }]);
};

const batchCreateContacts = ({ world, sub, message: body }: AccountCall): unknown => {
  const mask = readMaskOf(body, 'people/batchCreateContacts');
  const people = listOf(body['contacts']).map((contact) => objectOf(objectOf(contact)['contactPerson']));
  checkCount(people.length, 200, 'contacts');
  const contacts = people.map((person): NewContact => {
    const memberships = membershipsOf(person);
    return { content: contentOf(person), memberships: memberships.length === 0 ? [myContacts] : memberships };
  });
  const book = readBook(world, sub);
  const problems = contacts.flatMap((contact, index) => {
    const problem = invalidContact(book, contact, world);
    return problem === undefined ? [] : [[String(index), problem] as const];
  });
  refuseProblems(Object.fromEntries(problems), 'BatchCreateContactsErrorDetails');
  if (!hasRoomFor(world, sub, contacts)) throw noRoom();
  const created = addContacts(world, sub, contacts);
  if (mask.size === 0 && !world.platform.emptyMaskNames) return {};
  const locale = localeOf(world, sub);
  return { createdPeople: created.map((contact) => personResponse(contact, mask, locale)) };
};

type Planned =
  | {
      readonly resourceName: string;
      readonly contact: Contact;
      readonly change: ContactChange;
      readonly problem: undefined;
    }
  | { readonly resourceName: string; readonly problem: ContactProblem };

const batchUpdateContacts = ({ world, sub, message: body }: AccountCall): unknown => {
  const mask = updateMask('updateMask', textOf(body['updateMask']), 'people/batchUpdateContacts');
  const shown = readMaskOf(body, 'people/batchUpdateContacts');
  const people = Object.entries(objectOf(body['contacts']));
  checkCount(people.length, 200, 'contacts');
  const book = readBook(world, sub);
  const planned = people.map(([resourceName, given]): Planned => {
    const contact = liveContact(book, resourceName);
    if (contact === undefined) return { resourceName, problem: contactNotFound };
    const person = objectOf(given);
    const change = changed(contact, person, mask);
    const problem = etagProblem(contact, person) ?? invalidContact(book, change, world);
    return problem === undefined ? { resourceName, contact, change, problem } : { resourceName, problem };
  });
  const skipsStale = world.people.staleEtagInBatch === 'skip the contact';
  const problems = planned.flatMap(({ resourceName, problem }) =>
    problem === undefined || (problem.code === 9 && skipsStale) ? [] : [[resourceName, problem] as const],
  );
  refuseProblems(Object.fromEntries(problems), 'BatchUpdateContactsErrorDetails');
  const growths = planned.map((plan) => (plan.problem === undefined ? growth(plan.contact, plan.change) : 0));
  if (
    !hasRoomToGrow(
      book,
      growths.reduce((sum, bytes) => sum + bytes, 0),
    )
  )
    throw noRoom();
  const locale = localeOf(world, sub);
  const results = planned.map((plan) => {
    if (plan.problem !== undefined)
      return { requestedResourceName: plan.resourceName, status: plan.problem, httpStatusCode: 400 };
    replaceVersion(world, book, plan.contact, plan.change);
    return personResponse(plan.contact, shown, locale, plan.resourceName);
  });
  if (shown.size === 0 && !skipsStale) return {};
  return {
    updateResult: Object.fromEntries(results.map((result) => [result.requestedResourceName, result])),
  };
};

const batchDeleteContacts = ({ world, sub, message: body }: AccountCall): unknown => {
  const names = [...new Set(textsOf(body['resourceNames']))];
  checkCount(names.length, 500, 'resource_names');
  const book = readBook(world, sub);
  const contacts = names.map((name) => {
    const contact = liveContact(book, name);
    if (contact === undefined) throw refused(contactNotFound);
    return contact;
  });
  for (const contact of contacts) moveToTrash(world, book, contact);
  return {};
};

/** A contact may have been asked for by a name that it had before. */
const personResponse = (
  contact: Contact,
  mask: ReadMask,
  locale: string,
  requestedResourceName = contact.resourceName,
) => ({
  requestedResourceName,
  person: personOf(contact, contact.current, mask, locale),
  status: {},
  httpStatusCode: 200,
});

const batchRoute = (
  name: 'batchCreateContacts' | 'batchUpdateContacts' | 'batchDeleteContacts',
  fields: Parameters<typeof message>[0],
  answer: (call: AccountCall) => unknown,
): Route =>
  peopleRoute({
    method: 'POST',
    pattern: new RegExp(`^/v1/people:${name}$`, 'u'),
    operation: `people.people.${name}`,
    body: message(fields),
    answer,
  });

export const contactBatchRoutes: readonly Route[] = [
  batchRoute(
    'batchCreateContacts',
    { contacts: list(message({ contactPerson: personShape })), readMask: text, sources: list(sourceType) },
    batchCreateContacts,
  ),
  batchRoute(
    'batchUpdateContacts',
    { contacts: map(personShape), updateMask: text, readMask: text, sources: list(sourceType) },
    batchUpdateContacts,
  ),
  batchRoute('batchDeleteContacts', { resourceNames: list(text) }, batchDeleteContacts),
];
