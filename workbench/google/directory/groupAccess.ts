/** Who may see a group and its members, for both services that show them. */
import type { Account, World } from '../world';
import { isOfCompany, type Group } from './directoryData';
import { relationOf } from './groups';

const mayManage = (roles: readonly string[]): boolean => roles.includes('OWNER') || roles.includes('MANAGER');

/**
 * "View members" in a group's access settings (support.google.com/a/answer/9175391); administrators always can. Members
 * outside the company never can here, while Google lets those whose role has the permission.
 */
export const mayViewMembers = (world: World, group: Group, viewer: Account): boolean => {
  if (group.viewMembers === 'nobody') return false;
  if (!isOfCompany(world, viewer)) return false;
  if (viewer.isAdmin || group.viewMembers === 'company') return true;
  const roles = relationOf(world, group, { type: 'user', sub: viewer.sub })?.roles ?? [];
  return group.viewMembers === 'members' ? roles.length > 0 : mayManage(roles);
};
