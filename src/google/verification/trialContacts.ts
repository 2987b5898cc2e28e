/** Throw-away contacts of the admin's: made, looked at in the listing of changes, and found again by their tag. */
import * as v from 'valibot';
import type { ThrowAways } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { HttpAnswer } from '../http';
import type { Send } from './trial';
import { bodyOf } from './trial';
import type { Person } from './trialPerson';
import { isTrial, personSchema, trialPerson } from './trialPerson';

export const PEOPLE = 'https://people.googleapis.com/v1';
const WHAT = 'contacts';

/** A sync token serves the mask that it was given for (developers.google.com/people/api/rest/v1/people.connections/list). */
export const LISTING = `${PEOPLE}/people/me/connections?pageSize=1000&requestSyncToken=true&personFields=clientData,emailAddresses,memberships,metadata,phoneNumbers`;

const pageSchema = v.object({
  connections: v.optional(v.array(personSchema), []),
  nextPageToken: v.optional(v.string()),
  nextSyncToken: v.optional(v.string()),
});

export type People = ReadonlyMap<string, Person>;

export interface Listed {
  readonly people: People;
  readonly mark: string;
}

export interface TrialContacts extends ThrowAways {
  readonly tryCreate: (content: object) => Result<HttpAnswer, Problem>;
  readonly create: (content: object) => Result<Person, Problem>;
  /** For a contact that was made without Google telling its name. */
  readonly noteUnnamed: () => void;
  readonly get: (name: string) => Result<Person, Problem>;
  /** Where the changes begin that this run has made. */
  readonly firstMark: () => Result<string, Problem>;
  readonly changes: (mark: string) => Result<Listed, Problem>;
}

/** Stands for a contact that was made, or may have been, and whose name nobody has told yet. */
const UNNAMED = '';

/** How long such a contact may take to show in the listing, before each of the two looks for it. */
const PATIENCE = 10_000;

const isDone = (answer: Result<HttpAnswer, Problem>): boolean => answer.ok && answer.value.status < 300;

export const createTrialContacts = (send: Send, sleep: (milliseconds: number) => void): TrialContacts => {
  const known = new Set<string>();
  let unnamed = 0;
  let mark: string | undefined;

  /** Those of this run and of earlier ones; a listing names those, too, that nobody named when they were made. */
  const note = (person: Person): void => {
    const name = person.resourceName;
    if (person.metadata.deleted) known.delete(name);
    else if (isTrial(person) && !known.has(name)) {
      known.add(name);
      unnamed = Math.max(0, unnamed - 1);
    }
  };

  const list = (since?: string): Result<Listed, Problem> => {
    const people = new Map<string, Person>();
    const start = since === undefined ? LISTING : `${LISTING}&syncToken=${encodeURIComponent(since)}`;
    let next = '';
    for (;;) {
      const page = bodyOf(send({ method: 'get', url: `${start}${next}` }), WHAT, pageSchema);
      if (!page.ok) return page;
      const { connections, nextPageToken, nextSyncToken } = page.value;
      for (const person of connections) {
        people.set(person.resourceName, person);
        note(person);
      }
      if (nextSyncToken !== undefined) return succeed({ people, mark: nextSyncToken });
      // The last page has the one token, every other page the other.
      if (nextPageToken === undefined) return fail({ type: 'damaged', what: WHAT });
      next = `&pageToken=${encodeURIComponent(nextPageToken)}`;
    }
  };

  const look = (): Result<Listed, Problem> => {
    const listed = list(mark);
    if (listed.ok) mark ??= listed.value.mark;
    return listed;
  };

  const tryCreate = (content: object): Result<HttpAnswer, Problem> => {
    const url = `${PEOPLE}/people:createContact?personFields=metadata`;
    const answer = send({ method: 'post', url, json: trialPerson(content) });
    const person = bodyOf(answer, WHAT, personSchema);
    if (person.ok) known.add(person.value.resourceName);
    else if (!answer.ok || answer.value.status >= 500) unnamed += 1;
    return answer;
  };

  const deleteOne = (name: string): boolean => {
    const answer = send({ method: 'delete', url: `${PEOPLE}/${name}:deleteContact` });
    return isDone(answer) || (answer.ok && answer.value.status === 404);
  };

  return {
    kind: 'contacts',
    tryCreate,
    create: (content) => bodyOf(tryCreate(content), WHAT, personSchema),
    noteUnnamed: () => {
      unnamed += 1;
    },
    get: (name) => {
      const fields =
        'birthdays,clientData,emailAddresses,metadata,names,occupations,organizations,phoneNumbers,urls';
      return bodyOf(
        send({ method: 'get', url: `${PEOPLE}/${name}?personFields=${fields}` }),
        WHAT,
        personSchema,
      );
    },
    firstMark: () => {
      if (mark !== undefined) return succeed(mark);
      const listed = look();
      return listed.ok ? succeed(listed.value.mark) : listed;
    },
    changes: list,

    find: () => {
      if (unnamed > 0) sleep(PATIENCE);
      const listed = look();
      // Those that are known by name can be removed without a listing.
      if (!listed.ok && known.size + unnamed === 0) return listed;
      return succeed([...known, ...Array.from({ length: unnamed }, () => UNNAMED)]);
    },
    remove: (found) => {
      const names = found.filter((name) => name !== UNNAMED);
      const url = `${PEOPLE}/people:batchDeleteContacts`;
      const batch =
        names.length === 0 || isDone(send({ method: 'post', url, json: { resourceNames: names } }));
      // One that somebody has deleted by hand may keep the batch from deleting the others.
      const kept = batch ? [] : names.filter((name) => !deleteOne(name));
      for (const name of names) if (!kept.includes(name)) known.delete(name);
      return kept.length + unnamed === 0 ? succeed(null) : fail({ type: 'not-found', what: WHAT });
    },
  };
};
