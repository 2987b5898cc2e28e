/**
 * The company's accounts and groups as its administrator sees them, over the Directory API. Google answers these lists to nobody
 * else (developers.google.com/workspace/admin/directory/reference/rest/v1/members/list), so a worker asks in his place, by
 * domain-wide delegation for these scopes and no others.
 */
import * as v from 'valibot';
import type { ListedGroup } from '../../app/ports';
import type { AdminView, CompanyAccount, GroupContent } from '../../app/worker/workerPorts';
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { read } from '../http';
import type { ServiceAccountKey } from './serviceAccountKey';
import type { SigningDeps } from './serviceAccountToken';
import { mintToken } from './serviceAccountToken';

const SCOPES = [
  'https://www.googleapis.com/auth/admin.directory.user.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly',
];

const USERS = 'https://admin.googleapis.com/admin/directory/v1/users';
const GROUPS = 'https://admin.googleapis.com/admin/directory/v1/groups';

const page = { nextPageToken: v.optional(v.string()) };

const usersSchema = v.object({
  ...page,
  users: v.optional(
    v.array(
      v.object({
        id: v.string(),
        primaryEmail: v.string(),
        suspended: v.optional(v.boolean(), false),
        name: v.optional(v.object({ fullName: v.optional(v.string(), '') }), {}),
      }),
    ),
    [],
  ),
});

const groupsSchema = v.object({
  ...page,
  groups: v.optional(
    v.array(v.object({ id: v.string(), email: v.string(), name: v.optional(v.string(), '') })),
    [],
  ),
});

/** Somebody outside may have no id, and the whole company as a member no address. */
const membersSchema = v.object({
  ...page,
  members: v.optional(
    v.array(
      v.object({
        id: v.optional(v.string(), ''),
        email: v.optional(v.string(), ''),
        type: v.optional(v.string(), 'USER'),
      }),
    ),
    [],
  ),
});

const contentOf = (
  members: readonly v.InferOutput<typeof membersSchema>['members'][number][],
): GroupContent => {
  const ofType = (type: string) => members.filter((member) => member.type === type && member.id !== '');
  return {
    people: ofType('USER').map(({ id, email }) => ({ id, email: email.toLowerCase() })),
    inner: ofType('GROUP').map(({ id }) => id),
    hasEverybody: members.some(({ type }) => type === 'CUSTOMER'),
  };
};

export interface AdminViewDeps extends SigningDeps {
  readonly keys: () => readonly ServiceAccountKey[];
}

export const createAdminView =
  (deps: AdminViewDeps) =>
  (adminEmail: string): AdminView => {
    let known: string | undefined;
    const token = (): Result<string, Problem> => {
      if (known !== undefined) return succeed(known);
      let problem: Problem = { type: 'not-set-up', what: 'key' };
      for (const key of deps.keys()) {
        const minted = mintToken(deps, { key, scopes: SCOPES, subject: adminEmail });
        if (minted.ok) {
          known = minted.value;
          return minted;
        }
        problem = minted.problem;
      }
      return fail(problem);
    };

    /** To the last page, or not at all: a list that lacks some would look like people who have gone. */
    const readAll = <Page extends { readonly nextPageToken?: string | undefined }, Item>(
      address: string,
      schema: v.GenericSchema<unknown, Page>,
      itemsIn: (page: Page) => readonly Item[],
    ): Result<readonly Item[], Problem> => {
      const bearer = token();
      if (!bearer.ok) return bearer;
      const items: Item[] = [];
      let next = '';
      do {
        const after = next === '' ? '' : `&pageToken=${encodeURIComponent(next)}`;
        const answer = deps.http.send({
          method: 'get',
          url: `${address}${after}`,
          token: bearer.value,
        });
        if (!answer.ok) return answer;
        const got = read(answer.value, 'directory', schema);
        if (!got.ok) return got;
        items.push(...itemsIn(got.value));
        next = got.value.nextPageToken ?? '';
      } while (next !== '');
      return succeed(items);
    };

    return {
      accounts: () =>
        readAll(`${USERS}?customer=my_customer&maxResults=500`, usersSchema, ({ users }) =>
          users.map(({ id, primaryEmail, suspended, name }): CompanyAccount => ({
            id,
            email: primaryEmail.toLowerCase(),
            name: name.fullName,
            isSuspended: suspended,
          })),
        ),
      groups: () =>
        readAll(`${GROUPS}?customer=my_customer&maxResults=200`, groupsSchema, ({ groups }) =>
          groups.map(({ id, email, name }): ListedGroup => ({
            id,
            email: email.toLowerCase(),
            name: name || email,
          })),
        ),
      contentOf: (group) => {
        const members = readAll(
          `${GROUPS}/${encodeURIComponent(group)}/members?maxResults=200`,
          membersSchema,
          (page) => page.members,
        );
        return members.ok ? succeed(contentOf(members.value)) : members;
      },
    };
  };
