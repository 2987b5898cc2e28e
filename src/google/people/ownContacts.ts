/** The person's own contacts: those with an address, by Google's search, and his copies of shared ones. */
import * as v from 'valibot';
import type { OwnContacts } from '../../app/mail/ownContacts';
import { elementKey } from '../../core/contacts/canonicalValue';
import type { Problem } from '../../core/replication/problem';
import type { ReplicaContact } from '../../core/replication/replica';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { Http, HttpAnswer, HttpRequest, Token } from '../http';
import { read } from '../http';
import type { StateCopies } from '../stateCopies';
import { contactFrom, isPerson, type Person } from './personContact';

const SEARCH = 'https://people.googleapis.com/v1/people:searchContacts';
const MASK = 'readMask=names,emailAddresses,phoneNumbers,organizations';
const WHAT = 'contacts';

/** Namesakes at one address; more than a card shows. */
const MOST_FOUND = 10;

const foundSchema = v.object({
  results: v.optional(v.array(v.object({ person: v.optional(v.custom<Person>(isPerson)) })), []),
});

export const createOwnContacts = (http: Http, token: Token, state: StateCopies): OwnContacts => {
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

    findCopies: (beginning) => {
      const bearer = token();
      if (!bearer.ok) return bearer;
      const request = state.request();
      if (request !== undefined) {
        const answer = http.send({ ...request, token: bearer.value });
        if (!answer.ok) return answer;
        const copies = state.copiesIn(answer.value);
        return succeed(copies === undefined ? { type: 'found', contacts: [] } : { type: 'all', copies });
      }
      // Which file holds his copies is learnt beside a search of Google's. The warmup goes along: whoever types asks again a
      // moment later, and nobody waits twice for a suggestion.
      const searches = ['', beginning].map((query) => requestFor(query, bearer.value, `${MASK},clientData`));
      const answers = http.sendAll([...searches, { ...state.lookUp, token: bearer.value }]);
      if (!answers.ok) return answers;
      const [, answer, listing] = answers.value;
      if (listing !== undefined) state.learn(listing);
      const found = answer === undefined ? succeed([]) : contactsIn(answer);
      if (!found.ok) return found;
      const contacts = found.value.flatMap(({ record, fields }) => (record === undefined ? [] : [fields]));
      return succeed({ type: 'found', contacts });
    },
  };
};
