/** The person's own contacts, by Google's search: those with an address, and those of shared labels that begin somehow. */
import * as v from 'valibot';
import type { OwnContacts } from '../../app/mail/ownContacts';
import { elementKey } from '../../core/contacts/canonicalValue';
import type { Problem } from '../../core/replication/problem';
import type { ReplicaContact } from '../../core/replication/replica';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { Http, HttpAnswer, HttpRequest, Token } from '../http';
import { read } from '../http';
import { contactFrom, isPerson, type Person } from './personContact';

const SEARCH = 'https://people.googleapis.com/v1/people:searchContacts';
const MASK = 'readMask=names,emailAddresses,phoneNumbers,organizations';
const WHAT = 'contacts';

/** Namesakes at one address; more than a card shows. */
const MOST_FOUND = 10;

const foundSchema = v.object({
  results: v.optional(v.array(v.object({ person: v.optional(v.custom<Person>(isPerson)) })), []),
});

export const createOwnContacts = (http: Http, token: Token): OwnContacts => {
  const requestFor = (query: string, bearer: string, mask: string): HttpRequest => ({
    method: 'get',
    url: `${SEARCH}?query=${encodeURIComponent(query)}&${mask}&pageSize=${String(MOST_FOUND)}`,
    token: bearer,
  });
  const contactsIn = (answer: HttpAnswer): Result<readonly ReplicaContact[], Problem> => {
    const found = read(answer, WHAT, foundSchema);
    if (!found.ok) return found;
    return succeed(
      found.value.results.flatMap(({ person }) => (person === undefined ? [] : [contactFrom(person)])),
    );
  };
  return {
    findByAddress: (address) => {
      const bearer = token();
      if (!bearer.ok) return bearer;
      // "Before searching, clients should send a warmup request with an empty query"
      // (developers.google.com/people/v1/contacts#search_the_users_contacts).
      const warmedUp = http.send(requestFor('', bearer.value, MASK));
      if (!warmedUp.ok) return warmedUp;
      const answer = http.send(requestFor(address, bearer.value, MASK));
      if (!answer.ok) return answer;
      const found = contactsIn(answer.value);
      if (!found.ok) return found;
      const wanted = elementKey('email', { value: address });
      // Google finds beginnings of words, in names and companies as well.
      return succeed(
        found.value
          .map(({ fields }) => fields)
          .filter(({ email = [] }) => email.some((element) => elementKey('email', element) === wanted)),
      );
    },

    // The warmup goes along: whoever types sends another search a moment later, and nobody waits twice for a suggestion.
    findCopies: (beginning) => {
      const bearer = token();
      if (!bearer.ok) return bearer;
      const answers = http.sendAll(
        ['', beginning].map((query) => requestFor(query, bearer.value, `${MASK},clientData`)),
      );
      if (!answers.ok) return answers;
      const [, answer] = answers.value;
      if (answer === undefined) return succeed([]);
      const found = contactsIn(answer);
      if (!found.ok) return found;
      return succeed(found.value.flatMap(({ record, fields }) => (record === undefined ? [] : [fields])));
    },
  };
};
