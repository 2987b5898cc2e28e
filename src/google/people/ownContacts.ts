/** The person's own contacts with an address, by Google's search. */
import * as v from 'valibot';
import type { OwnContacts } from '../../app/ports';
import { elementKey } from '../../core/contacts/canonicalValue';
import { succeed } from '../../core/result';
import type { Http, Token } from '../http';
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

export const createOwnContacts = (http: Http, token: Token): OwnContacts => ({
  findByAddress: (address) => {
    const bearer = token();
    if (!bearer.ok) return bearer;
    const ask = (query: string) =>
      http.send({
        method: 'get',
        url: `${SEARCH}?query=${encodeURIComponent(query)}&${MASK}&pageSize=${String(MOST_FOUND)}`,
        token: bearer.value,
      });
    // "Before searching, clients should send a warmup request with an empty query"
    // (developers.google.com/people/v1/contacts#search_the_users_contacts).
    const warmedUp = ask('');
    if (!warmedUp.ok) return warmedUp;
    const answer = ask(address);
    if (!answer.ok) return answer;
    const found = read(answer.value, WHAT, foundSchema);
    if (!found.ok) return found;
    const wanted = elementKey('email', { value: address });
    // Google finds beginnings of words, in names and companies as well.
    return succeed(
      found.value.results
        .flatMap(({ person }) => (person === undefined ? [] : [contactFrom(person).fields]))
        .filter(({ email = [] }) => email.some((element) => elementKey('email', element) === wanted)),
    );
  },
});
