/** Colleagues by the beginning of a name or an address, from the company's directory in the People API. */
import * as v from 'valibot';
import type { Colleague, Directory } from '../../app/ports';
import { fullName } from '../../core/contacts/displayName';
import { succeed } from '../../core/result';
import type { Http, Token } from '../http';
import { read } from '../http';

/**
 * Of the two searches that Google has, this one answers any account of the company about any word's beginning. Admin SDK's
 * `users.list` compares whole names, and its prefixes hold for one field at a time
 * (developers.google.com/people/api/rest/v1/people/searchDirectoryPeople,
 * developers.google.com/workspace/admin/directory/v1/guides/search-users).
 */
const SEARCH = 'https://people.googleapis.com/v1/people:searchDirectoryPeople';
const WHAT = 'directory';

/** As many as one looks through while typing. */
const MOST_FOUND = 10;

const nameSchema = v.object({
  familyName: v.optional(v.string(), ''),
  givenName: v.optional(v.string(), ''),
});

const foundSchema = v.object({
  people: v.optional(
    v.array(
      v.object({
        names: v.optional(v.array(nameSchema), []),
        emailAddresses: v.optional(v.array(v.object({ value: v.optional(v.string(), '') })), []),
      }),
    ),
    [],
  ),
});

const nameFrom = (name: v.InferOutput<typeof nameSchema> | undefined): string =>
  name === undefined ? '' : fullName({ family: name.familyName, given: name.givenName });

type Found = v.InferOutput<typeof foundSchema>['people'][number];

/**
 * Someone without an address has no account that could be shared with. The name is put together here: Google's own
 * `displayName` follows the reader's language (developers.google.com/people/api/rest/v1/people#name), and a colleague
 * would be called otherwise while typing than everywhere else.
 */
const colleagueFrom = ({ names, emailAddresses }: Found): readonly Colleague[] => {
  const email = (emailAddresses[0]?.value ?? '').toLowerCase();
  return email === '' ? [] : [{ email, name: nameFrom(names[0]) }];
};

export const createDirectorySearch =
  (http: Http, token: Token): Directory['search'] =>
  (beginning) => {
    const bearer = token();
    if (!bearer.ok) return bearer;
    const parameters = [
      `query=${encodeURIComponent(beginning)}`,
      'readMask=names,emailAddresses',
      'sources=DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE',
      `pageSize=${String(MOST_FOUND)}`,
    ];
    const answer = http.send({
      method: 'get',
      url: `${SEARCH}?${parameters.join('&')}`,
      token: bearer.value,
    });
    if (!answer.ok) return answer;
    const found = read(answer.value, WHAT, foundSchema);
    return found.ok ? succeed(found.value.people.flatMap(colleagueFrom)) : found;
  };
