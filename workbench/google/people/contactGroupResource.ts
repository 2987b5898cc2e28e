/** A label as the API shows it under a mask of group fields. */
import { invalidArgument } from '../http';
import { memberCounts, systemGroups } from './contactGroups';
import { pathsOf } from './fieldMask';
import type { AddressBook, ContactGroup, GroupClientData } from './peopleData';

export interface GroupResource {
  readonly resourceName: string;
  readonly etag?: string;
  readonly metadata?: { readonly updateTime: string; readonly deleted?: true };
  readonly groupType?: 'USER_CONTACT_GROUP' | 'SYSTEM_CONTACT_GROUP';
  readonly name?: string;
  readonly formattedName?: string;
  readonly memberCount?: number;
  readonly memberResourceNames?: readonly string[];
  readonly clientData?: readonly GroupClientData[];
}

export type GroupField = 'clientData' | 'groupType' | 'memberCount' | 'metadata' | 'name';
export type GroupMask = ReadonlySet<GroupField>;

const groupFields: readonly GroupField[] = ['clientData', 'groupType', 'memberCount', 'metadata', 'name'];

/** "Defaults to … if not set or set to empty." */
export const groupMask = (parameter: string, mask: string, otherwise: readonly GroupField[]): GroupMask => {
  const paths = pathsOf(mask);
  if (paths.length === 0) return new Set(otherwise);
  return new Set(
    paths.map((path) => {
      const known = groupFields.find((name) => name === path);
      if (known === undefined) throw invalidArgument(`Invalid ${parameter} mask path: "${path}".`);
      return known;
    }),
  );
};

export const defaultReadFields: readonly GroupField[] = ['metadata', 'groupType', 'memberCount', 'name'];
export const defaultWrittenFields: readonly GroupField[] = ['metadata', 'groupType', 'name'];

export const groupEtag = (group: ContactGroup): string =>
  Buffer.from(`group:${group.seq.toString(36)}`).toString('base64');

/** System groups have neither etag nor update time. */
export const systemGroupOf = (resourceName: string, mask: GroupMask, memberCount: number): GroupResource => ({
  resourceName,
  ...(mask.has('groupType') ? { groupType: 'SYSTEM_CONTACT_GROUP' } : {}),
  ...(mask.has('name') ? systemGroups[resourceName] : {}),
  ...(mask.has('memberCount') && memberCount > 0 ? { memberCount } : {}),
});

export const groupOf = (group: ContactGroup, mask: GroupMask, memberCount: number): GroupResource => {
  const { resourceName, name, clientData } = group;
  const updateTime = new Date(group.updatedAt).toISOString();
  const etag = groupEtag(group);
  if (group.deleted) return { resourceName, etag, metadata: { updateTime, deleted: true } };
  return {
    resourceName,
    etag,
    ...(mask.has('metadata') ? { metadata: { updateTime } } : {}),
    ...(mask.has('groupType') ? { groupType: 'USER_CONTACT_GROUP' } : {}),
    ...(mask.has('name') ? { name, formattedName: name } : {}),
    ...(mask.has('memberCount') && memberCount > 0 ? { memberCount } : {}),
    ...(mask.has('clientData') && clientData.length > 0 ? { clientData } : {}),
  };
};

/** What counts as a group in a listing: its place, and how it looks. */
export interface ListedGroup {
  readonly seq: number;
  readonly resource: GroupResource;
}

/** System groups first, then labels by their last change; since a sync token, the changed and the deleted ones. */
export const listedGroups = (
  book: AddressBook,
  since: number | undefined,
  mask: GroupMask,
): readonly ListedGroup[] => {
  const counts = memberCounts(book);
  const countOf = (resourceName: string): number => counts.get(resourceName) ?? 0;
  const system = Object.keys(systemGroups).map((resourceName) => ({
    seq: 0,
    resource: systemGroupOf(resourceName, mask, countOf(resourceName)),
  }));
  const own = Object.values(book.groups)
    .filter((group) => (since === undefined ? !group.deleted : group.seq > since))
    .sort((one, other) => one.seq - other.seq)
    .map((group) => ({ seq: group.seq, resource: groupOf(group, mask, countOf(group.resourceName)) }));
  return since === undefined ? [...system, ...own] : own;
};
