/**
 * What administrators and owners do to the company's groups: plain acts on the world, which make no call.
 *
 * *Not faithful:* a circle of groups can be made here. Google refuses the last step ("The API returns an error for cycles in
 * group memberships", developers.google.com/workspace/admin/directory/reference/rest/v1/members), yet circles are met.
 */
import { numericId } from '../createWorld';
import type { World } from '../world';
import type { Group, GroupRole, MemberIdentity } from './directoryData';
import { findGroup, isSame, memberIdentity } from './groups';

/** The act cannot be done; the message is a sentence for whoever tried. */
export class NoSuchThing extends Error {}

export interface NewGroup {
  readonly email: string;
  readonly name: string;
  readonly description?: string;
  readonly viewMembers?: Group['viewMembers'];
  /** Addresses of users, of groups or outside. */
  readonly members?: readonly string[];
}

const groupAt = (world: World, email: string): Group => {
  const group = findGroup(world, email);
  if (group === undefined) throw new NoSuchThing(`There is no group ${email}.`);
  return group;
};

const identityAt = (world: World, key: string): MemberIdentity => {
  const who = memberIdentity(world, key);
  if (who === undefined) throw new NoSuchThing(`Nobody has the address ${key}.`);
  return who;
};

/** "Created by an administrator": as in the Admin console. */
export const createGroup = (world: World, given: NewGroup): Group => {
  if (findGroup(world, given.email) !== undefined) throw new NoSuchThing(`${given.email} is taken.`);
  const group: Group = {
    id: `0${BigInt(numericId(world, 'group')).toString(36)}`,
    email: given.email,
    name: given.name,
    description: given.description ?? '',
    aliases: [],
    createdAt: world.now,
    members: [],
    viewMembers: given.viewMembers ?? 'company',
  };
  world.directory.groups.push(group);
  for (const member of given.members ?? []) joinGroup(world, given.email, member);
  return group;
};

/** By address; a member who is in it already gets the role. */
export const joinGroup = (
  world: World,
  groupEmail: string,
  member: string,
  role: GroupRole = 'MEMBER',
): void => {
  addMember(world, groupAt(world, groupEmail), identityAt(world, member), role);
};

/** "Add all users in the organization as members of this group." */
export const letEverybodyJoin = (world: World, groupEmail: string): void => {
  addMember(world, groupAt(world, groupEmail), { type: 'everybody' }, 'MEMBER');
};

const addMember = (world: World, group: Group, who: MemberIdentity, role: GroupRole): void => {
  const present = group.members.find((member) => isSame(member.who, who));
  if (present === undefined) group.members.push({ who, role, since: world.now });
  else present.role = role;
};

export const leaveGroup = (world: World, groupEmail: string, member: string): void => {
  const group = groupAt(world, groupEmail);
  const who = identityAt(world, member);
  const at = group.members.findIndex((present) => isSame(present.who, who));
  if (at === -1) throw new NoSuchThing(`${member} is not in ${groupEmail}.`);
  group.members.splice(at, 1);
};

/** Its members and the groups that it was in are rid of it. */
export const deleteGroup = (world: World, groupEmail: string): void => {
  const { groups } = world.directory;
  const group = groupAt(world, groupEmail);
  groups.splice(groups.indexOf(group), 1);
  for (const { members } of groups) {
    const kept = members.filter(({ who }) => who.type !== 'group' || who.id !== group.id);
    members.splice(0, Infinity, ...kept);
  }
};

/** The former address stays as an alias. */
export const renameGroup = (world: World, groupEmail: string, newEmail: string): void => {
  const group = groupAt(world, groupEmail);
  if (findGroup(world, newEmail) !== undefined) throw new NoSuchThing(`${newEmail} is taken.`);
  group.aliases.push(group.email.toLowerCase());
  group.email = newEmail;
};

export const setViewMembers = (world: World, groupEmail: string, viewMembers: Group['viewMembers']): void => {
  groupAt(world, groupEmail).viewMembers = viewMembers;
};
