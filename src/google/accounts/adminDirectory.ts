/** The company's people, from Google's directory; every account of the domain may read names and addresses there. */
import * as v from 'valibot';
import type { Directory, Person } from '../../app/ports';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Http, HttpAnswer, HttpRequest, Token } from '../http';
import { problemOf, read } from '../http';
import { createDirectorySearch } from './directorySearch';

const USERS = 'https://admin.googleapis.com/admin/directory/v1/users';
const WHAT = 'directory';

const userSchema = v.object({
  id: v.string(),
  primaryEmail: v.string(),
  isAdmin: v.optional(v.boolean(), false),
  name: v.optional(v.object({ fullName: v.optional(v.string(), '') }), {}),
  organizations: v.optional(
    v.array(v.object({ department: v.optional(v.string(), ''), primary: v.optional(v.boolean(), false) })),
    [],
  ),
});

const pageSchema = v.object({
  users: v.optional(v.array(userSchema), []),
  nextPageToken: v.optional(v.string()),
});

type User = v.InferOutput<typeof userSchema>;

const unitOf = ({ organizations }: User): Pick<Person, 'unit'> => {
  const { department = '' } = organizations.find(({ primary }) => primary) ?? organizations[0] ?? {};
  return department === '' ? {} : { unit: department };
};

const personFrom = (user: User): Person => ({
  id: user.id,
  email: user.primaryEmail.toLowerCase(),
  name: user.name.fullName,
  ...unitOf(user),
});

const byAddress = (email: string): string => `/${encodeURIComponent(email)}?viewType=domain_public`;

const foundIn = (answer: HttpAnswer): Result<Person | undefined, Problem> => {
  // Outsiders are answered with 404, and by some domains with 403: neither tells whether the address exists.
  if (answer.status === 404 || answer.status === 403) return succeed(undefined);
  const user = read(answer, WHAT, userSchema);
  return user.ok ? succeed(personFrom(user.value)) : user;
};

export const createAdminDirectory = (http: Http, token: Token): Directory => {
  const get = (path: string): Result<HttpAnswer, Problem> => {
    const bearer = token();
    return bearer.ok ? http.send({ method: 'get', url: `${USERS}${path}`, token: bearer.value }) : bearer;
  };
  return {
    find: (email) => {
      const answer = get(byAddress(email));
      return answer.ok ? foundIn(answer.value) : answer;
    },

    findEach: (emails) => {
      const bearer = token();
      if (!bearer.ok) return bearer;
      const requests = emails.map((email): HttpRequest => ({
        method: 'get',
        url: `${USERS}${byAddress(email)}`,
        token: bearer.value,
      }));
      const answers = http.sendAll(requests);
      if (!answers.ok) return answers;
      const people: (Person | undefined)[] = [];
      for (const answer of answers.value) {
        const found = foundIn(answer);
        if (!found.ok) return found;
        people.push(found.value);
      }
      return succeed(people);
    },

    search: createDirectorySearch(http, token),

    list: () => {
      const people: Person[] = [];
      let page = '';
      do {
        const next = page === '' ? '' : `&pageToken=${encodeURIComponent(page)}`;
        const answer = get(`?customer=my_customer&viewType=domain_public&maxResults=500${next}`);
        if (!answer.ok) return answer;
        const got = read(answer.value, WHAT, pageSchema);
        if (!got.ok) return got;
        people.push(...got.value.users.map(personFrom));
        page = got.value.nextPageToken ?? '';
      } while (page !== '');
      return succeed(people);
    },

    isAdmin: (account) => {
      const answer = get(`/${account}?viewType=admin_view`);
      if (!answer.ok) return answer;
      // Only an administrator gets this view of anybody at all.
      if (answer.value.status === 403) return succeed(false);
      const user = read(answer.value, WHAT, userSchema);
      if (!user.ok)
        return fail(user.problem.type === 'damaged' ? user.problem : problemOf(answer.value, WHAT));
      return succeed(user.value.isAdmin);
    },
  };
};
