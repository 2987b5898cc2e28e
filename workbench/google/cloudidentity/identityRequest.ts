/** What the methods of Cloud Identity have in common: who asks, which group, refusals, pages. */
import type { Group, MemberIdentity } from '../directory/directoryData';
import { findGroup, memberAccount } from '../directory/groups';
import { invalidArgument, permissionDenied, Refusal } from '../http';
import type { Call, Route } from '../route';
import type { Account, World } from '../world';

/** As reported with the group's own name in terraform-google-modules/terraform-example-foundation issue 1206. */
export const groupDenied = (name: string): Refusal => {
  const description = `Error(2028): Permission denied for resource ${name} (or it may not exist).`;
  return new Refusal(403, 'PERMISSION_DENIED', description, [
    {
      '@type': 'type.googleapis.com/google.rpc.ResourceInfo',
      resourceType: 'cloudidentity.googleapis.com/Group',
      resourceName: name,
      owner: 'domain:cloudidentity.googleapis.com',
      description,
    },
  ]);
};

/** Google publishes no words for it. */
export const denied = (): Refusal => permissionDenied('The caller does not have permission');

export const resourceName = ({ id }: Group): string => `groups/${id}`;

/** A service account without a person could be given the right to read groups; here it has none. */
export const callingAccount = ({ world, caller }: Call): Account => {
  const account =
    caller.type === 'account' ? world.accounts.find(({ sub }) => sub === caller.sub) : undefined;
  if (account === undefined) throw denied();
  return account;
};

/** Of an address `groups/{group}/…`. */
export const namedGroup = ({ world, path }: Call): Group => {
  const id = path['group'] ?? '';
  const group = world.directory.groups.find((candidate) => candidate.id === id);
  if (group === undefined) throw groupDenied(`groups/${id}`);
  return group;
};

/** "Only available to Google Workspace Enterprise Standard, Enterprise Plus, …", else a 403. */
export const checkEdition = ({ directory }: World): void => {
  if (directory.edition === 'Business Standard') throw denied();
};

/** The address by which Google knows somebody today. */
export const keyOf = (world: World, who: MemberIdentity): string => {
  switch (who.type) {
    case 'user':
      return memberAccount(world, who)?.email ?? '';
    case 'group':
      return findGroup(world, who.id)?.email ?? '';
    case 'outside':
      return who.email;
    case 'everybody':
      return world.directory.customerId;
  }
};

export const pageOf = <Item>(
  { query }: Call,
  items: readonly Item[],
  sizes: { readonly usual: number; readonly largest: number },
): { readonly page: readonly Item[]; readonly nextPageToken?: string } => {
  const given = Number(query.get('pageSize') ?? '0');
  if (!Number.isInteger(given) || given < 0 || given > sizes.largest)
    throw invalidArgument('Request contains an invalid argument.');
  const start = startOf(query.get('pageToken') ?? '');
  const end = start + (given || sizes.usual);
  return {
    page: items.slice(start, end),
    ...(end < items.length
      ? { nextPageToken: Buffer.from(`from ${String(end)}`).toString('base64url') }
      : {}),
  };
};

const startOf = (token: string): number => {
  if (token === '') return 0;
  const start = /^from (\d+)$/u.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1];
  if (start === undefined) throw invalidArgument('Request contains an invalid argument.');
  return Number(start);
};

export const readRoute = (pattern: RegExp, operation: string, json: (call: Call) => unknown): Route => ({
  method: 'GET',
  pattern,
  operation,
  writes: false,
  latency: 400,
  scopes: [
    'https://www.googleapis.com/auth/cloud-identity.groups',
    'https://www.googleapis.com/auth/cloud-identity.groups.readonly',
    'https://www.googleapis.com/auth/cloud-platform',
  ],
  answer: (call) => ({ json: json(call) }),
});
