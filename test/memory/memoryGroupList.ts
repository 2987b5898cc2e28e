/** The list of groups that a worker left; lost where a test says so. */
import type { GroupList, ListedGroup } from '../../src/app/ports';

export interface GroupListData {
  groups?: readonly ListedGroup[];
}

export const createMemoryGroupList = (data: GroupListData): GroupList => ({
  all: () => data.groups,
  write: (groups) => {
    data.groups = groups;
  },
});
