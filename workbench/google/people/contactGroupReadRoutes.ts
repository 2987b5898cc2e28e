/** `contactGroups.list`, `get` and `batchGet`. */
import { invalidArgument, notFound } from '../http';
import type { Route } from '../route';
import { readBook } from './addressBook';
import {
  defaultReadFields,
  groupMask,
  groupOf,
  listedGroups,
  systemGroupOf,
  type GroupMask,
  type GroupResource,
} from './contactGroupResource';
import { isSystemGroup, liveGroup, membersOf } from './contactGroups';
import { contactNotFound } from './contactUpdate';
import { decodePageToken, decodeSyncToken, encodeToken, type SyncToken } from './listTokens';
import type { AddressBook } from './peopleData';
import { listLatency, numberParameter, peopleRoute, type AccountCall } from './peopleRoute';

const maskOf = ({ query }: AccountCall): GroupMask =>
  groupMask('groupFields', query.get('groupFields') ?? '', defaultReadFields);

const listGroups = (call: AccountCall): unknown => {
  const { query, world, sub, now } = call;
  const pageSize = numberParameter(query, 'pageSize', 30, 1000);
  const syncToken = query.get('syncToken') ?? '';
  const mask = maskOf(call);
  const book = readBook(world, sub);
  const since = syncToken === '' ? undefined : decodeSyncToken(book, syncToken, now);
  // Google documents no rule here that a sync call must repeat the parameters, as it does for connections.
  const parameters = `groups:${syncToken}`;
  const pageToken = query.get('pageToken') ?? '';
  const page = pageToken === '' ? undefined : decodePageToken(pageToken);
  if (page !== undefined && page.parameters !== parameters)
    throw invalidArgument('Request parameters must match the first call that provided the page token.');

  const all = listedGroups(book, since?.seq, mask);
  const [place, name] = page?.after ?? [-1, ''];
  const rest = all.filter(({ seq, resource }) =>
    seq === place ? resource.resourceName > name : seq > Number(place),
  );
  const shown = rest.slice(0, pageSize);
  const last = shown.at(-1);
  const next: SyncToken = page?.next ?? {
    seq: book.changeSeq,
    fullSyncAt: since?.fullSyncAt ?? now,
    generation: book.tokenGeneration,
    parameters: 'groups',
  };
  return {
    ...(shown.length === 0 ? {} : { contactGroups: shown.map(({ resource }) => resource) }),
    ...(all.length === 0 ? {} : { totalItems: all.length }),
    ...(last !== undefined && rest.length > shown.length
      ? { nextPageToken: encodeToken({ after: [last.seq, last.resource.resourceName], next, parameters }) }
      : { nextSyncToken: encodeToken(next) }),
  };
};

const findGroup = (
  book: AddressBook,
  resourceName: string,
  mask: GroupMask,
  maximumMembers: number,
): GroupResource | undefined => {
  const group = liveGroup(book, resourceName);
  if (group === undefined && !isSystemGroup(resourceName)) return undefined;
  const members = membersOf(book, resourceName).map((contact) => contact.resourceName);
  const resource =
    group === undefined
      ? systemGroupOf(resourceName, mask, members.length)
      : groupOf(group, mask, members.length);
  const memberResourceNames = members.slice(0, maximumMembers);
  return memberResourceNames.length === 0 ? resource : { ...resource, memberResourceNames };
};

const maximumMembersOf = ({ query }: AccountCall): number =>
  numberParameter(query, 'maxMembers', 0, Number.MAX_SAFE_INTEGER);

const getGroup = (call: AccountCall): GroupResource => {
  const book = readBook(call.world, call.sub);
  const resourceName = call.path['resourceName'] ?? '';
  const group = findGroup(book, resourceName, maskOf(call), maximumMembersOf(call));
  if (group === undefined) throw notFound();
  return group;
};

const getGroups = (call: AccountCall): unknown => {
  const names = call.query.getAll('resourceNames');
  if (names.length === 0 || names.length > 200)
    throw invalidArgument('resource_names must have between 1 and 200 values.');
  const book = readBook(call.world, call.sub);
  const mask = maskOf(call);
  const maximumMembers = maximumMembersOf(call);
  return {
    responses: names.map((requestedResourceName) => {
      const contactGroup = findGroup(book, requestedResourceName, mask, maximumMembers);
      return contactGroup === undefined
        ? { requestedResourceName, status: contactNotFound }
        : { requestedResourceName, contactGroup, status: {} };
    }),
  };
};

export const contactGroupReadRoutes: readonly Route[] = [
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/contactGroups$/u,
    operation: 'people.contactGroups.list',
    parameters: ['groupFields', 'pageSize', 'pageToken', 'syncToken'],
    latency: listLatency,
    answer: listGroups,
  }),
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/contactGroups:batchGet$/u,
    operation: 'people.contactGroups.batchGet',
    parameters: ['groupFields', 'maxMembers', 'resourceNames'],
    answer: getGroups,
  }),
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/(?<resourceName>contactGroups\/[^/:]+)$/u,
    operation: 'people.contactGroups.get',
    parameters: ['groupFields', 'maxMembers'],
    answer: getGroup,
  }),
];
