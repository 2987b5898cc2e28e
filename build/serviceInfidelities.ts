/** Ways in which the emulated searches, photos, resource names, groups and limits of an account could be unlike Google's. */
import type { Infidelity } from './infidelityList';

const PEOPLE = 'workbench/google/people';
const PEOPLE_TESTS = 'test/workbench/google/people';
const GROUP_TESTS = ['test/workbench/google/directory', 'test/workbench/google/cloudidentity'];

export const serviceInfidelities: readonly Infidelity[] = [
  {
    name: 'a search finds without being warmed up',
    file: `${PEOPLE}/searchRoutes.ts`,
    text: 'cache[collection] ?? 0',
    replacement: 'cache[collection] ?? Infinity',
    tests: [`${PEOPLE_TESTS}/searching`],
  },
  {
    name: 'a photo may be anything',
    file: `${PEOPLE}/photos.ts`,
    text: 'beginning.every((byte, index) => bytes[index] === byte)',
    replacement: 'beginning.every((byte) => byte > 0)',
    tests: [`${PEOPLE_TESTS}/photos`],
  },
  {
    name: 'former resource names are not told',
    file: `${PEOPLE}/personResource.ts`,
    text: '...(showsFormerNames && contact.previousResourceNames !== undefined',
    replacement: '...(!showsFormerNames && contact.previousResourceNames !== undefined',
    tests: [`${PEOPLE_TESTS}/renamedContacts`],
  },
  {
    name: 'a profile is merged into contacts that are asked for alone',
    file: `${PEOPLE}/linkedPerson.ts`,
    text: "account === undefined || !sources.has('READ_SOURCE_TYPE_PROFILE')",
    replacement: 'account === undefined',
    tests: [`${PEOPLE_TESTS}/renamedContacts`],
  },
  {
    name: 'an account holds any number of bytes',
    file: `${PEOPLE}/contactLimits.ts`,
    text: 'maximumBookBytes = 20 *',
    replacement: 'maximumBookBytes = 2000 *',
    tests: [`${PEOPLE_TESTS}/contactBatches`],
  },
  {
    name: 'a day’s writes never end',
    file: 'workbench/google/quotaCost.ts',
    text: 'dailyWriteCosts[operation] ?? 0',
    replacement: '0 * (dailyWriteCosts[operation] ?? 0)',
    tests: ['test/workbench/google/quota'],
  },
  {
    name: 'who is no administrator reads groups',
    file: 'workbench/google/directory/groupRoutes.ts',
    text: 'if (!callingColleague(call).isAdmin) throw notAuthorized();',
    replacement: 'callingColleague(call);',
    tests: GROUP_TESTS,
  },
  {
    name: 'a member of a nested group is in no other group',
    file: 'workbench/google/directory/groups.ts',
    text: 'if (inner !== undefined) visit(inner',
    replacement: 'if (inner === group) visit(inner',
    tests: GROUP_TESTS,
  },
  {
    name: 'every edition knows transitive memberships',
    file: 'workbench/google/cloudidentity/identityRequest.ts',
    text: "directory.edition === 'Business Standard'",
    replacement: 'directory.edition.length === 0',
    tests: GROUP_TESTS,
  },
  {
    name: 'a group’s members are shown to every colleague',
    file: 'workbench/google/directory/groupAccess.ts',
    text: "viewer.isAdmin || group.viewMembers === 'company'",
    replacement: "viewer.isAdmin || group.viewMembers !== 'nobody'",
    tests: GROUP_TESTS,
  },
];
