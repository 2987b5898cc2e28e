/** Ways in which the emulated Google could be unlike Google, each as one change of its source, and the tests that must notice. */
import { serviceInfidelities } from './serviceInfidelities';

export interface Infidelity {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly replacement: string;
  /** Paths that jest runs. */
  readonly tests: readonly string[];
}

const PEOPLE = 'workbench/google/people';
const PEOPLE_TESTS = 'test/workbench/google/people';
const SHEETS_TESTS = 'test/workbench/google/sheets';
const OAUTH_TESTS = 'test/workbench/google/oauth';
const SCRIPT = 'workbench/google/script';
const SCRIPT_TESTS = 'test/workbench/google/script';

export const infidelities: readonly Infidelity[] = [
  {
    name: 'an etag is ignored',
    file: `${PEOPLE}/contactUpdate.ts`,
    text: 'if (etag === sourceEtag(contact.current) ||',
    replacement: "if (etag !== '' ||",
    tests: [`${PEOPLE_TESTS}/contactWrites`],
  },
  {
    name: 'a sync token never expires',
    file: `${PEOPLE}/listTokens.ts`,
    text: '|| now - token.fullSyncAt > lifetime)',
    replacement: ')',
    tests: [`${PEOPLE_TESTS}/connections`],
  },
  {
    name: 'a sync token takes other parameters',
    file: `${PEOPLE}/changeListing.ts`,
    text: 'since.parameters !== listParameters',
    replacement: 'false',
    tests: [`${PEOPLE_TESTS}/connections`],
  },
  {
    name: 'every page has a sync token',
    file: `${PEOPLE}/changeListing.ts`,
    text: '!more && requestSyncToken',
    replacement: 'requestSyncToken',
    tests: [`${PEOPLE_TESTS}/connections`],
  },
  {
    name: 'a new contact is listed at once, whatever the lag',
    file: `${PEOPLE}/addressBook.ts`,
    text: 'lagMs > 0 ? [{ until: world.now + lagMs, version: null }]',
    replacement: 'lagMs > 0 ? [{ until: world.now, version: null }]',
    tests: [`${PEOPLE_TESTS}/connections`],
  },
  {
    name: 'a tombstone is missing',
    file: `${PEOPLE}/listedContacts.ts`,
    text: 'if (version === null) return [];',
    replacement: 'if (version === null || version.deletedAt !== undefined) return [];',
    tests: [`${PEOPLE_TESTS}/connections`],
  },
  {
    name: 'a batch has no limit',
    file: `${PEOPLE}/contactBatchRoutes.ts`,
    text: 'if (count > maximum)',
    replacement: 'if (count > 100 * maximum)',
    tests: [`${PEOPLE_TESTS}/contactBatches`],
  },
  {
    name: 'a contact has two names',
    file: `${PEOPLE}/contactLimits.ts`,
    text: 'contentFields[name].singleton && elements.length > 1',
    replacement: 'contentFields[name].singleton && elements.length > 9',
    tests: [`${PEOPLE_TESTS}/contactWrites`],
  },
  {
    name: 'two labels have one name',
    file: `${PEOPLE}/contactGroups.ts`,
    text: 'group.name === name && group.resourceName !== except',
    replacement: 'group.name === name && group.resourceName === except',
    tests: [`${PEOPLE_TESTS}/contactGroups`],
  },
  {
    name: 'a contact leaves its last label',
    file: `${PEOPLE}/contactGroups.ts`,
    text: 'if (memberships.length === 0) return false;',
    replacement: '',
    tests: [`${PEOPLE_TESTS}/contactGroups`],
  },
  {
    name: 'a new label takes members at once, whatever the lag',
    file: `${PEOPLE}/addressBook.ts`,
    text: 'takesMembersFrom ?? 0) <= now',
    replacement: 'takesMembersFrom ?? 0) <= Infinity',
    tests: ['test/workbench/control/switches'],
  },
  {
    name: 'quotas are endless',
    file: 'workbench/google/quota.ts',
    text: '(usedIn[per][key] ?? 0) + units > ceiling',
    replacement: '(usedIn[per][key] ?? 0) + units > Infinity',
    tests: ['test/workbench/google/quota'],
  },
  {
    name: 'a batch costs what one contact costs',
    file: 'workbench/google/quotaCost.ts',
    text: "{ 'critical-reads': 6, 'critical-writes': 6 }",
    replacement: "{ 'critical-reads': 1, 'critical-writes': 1 }",
    tests: ['test/workbench/google/quota'],
  },
  {
    name: 'a refused batch of a spreadsheet is half applied',
    file: 'workbench/google/sheets/batchUpdate.ts',
    text: 'const taken = step(current, message, index, who, answers);',
    replacement:
      'Object.assign(spreadsheet, current); const taken = step(current, message, index, who, answers);',
    tests: [`${SHEETS_TESTS}/batch`],
  },
  {
    name: 'a named range exists twice',
    file: 'workbench/google/sheets/namedRangeRequests.ts',
    text: 'other.name.toLowerCase() === name.toLowerCase()',
    replacement: 'other.name === `${name} `',
    tests: [`${SHEETS_TESTS}/namedRangeRequests`],
  },
  {
    name: 'somebody reads another’s hidden folder',
    file: 'workbench/google/drive/fileAccess.ts',
    text: 'if (file.owner !== visitor.owner) return false;',
    replacement: '',
    tests: ['test/workbench/google/drive/driveService'],
  },
  {
    name: 'another application reads the hidden folder',
    file: 'workbench/google/drive/fileAccess.ts',
    text: 'const ownFile = file.project === visitor.project;',
    replacement: 'const ownFile = true;',
    tests: ['test/workbench/google/drive'],
  },
  {
    name: 'who is no administrator has the administrator’s view',
    file: 'workbench/google/directory/directoryService.ts',
    text: "if (view === 'admin_view' && !account.isAdmin) throw notAuthorized();",
    replacement: '',
    tests: ['test/workbench/google/directory'],
  },
  ...serviceInfidelities,
  {
    name: 'a revoked key still signs',
    file: 'workbench/google/oauth/assertion.ts',
    text: '!revoked && (named ?? id) === id',
    replacement: '(revoked || !revoked) && (named ?? id) === id',
    tests: [OAUTH_TESTS],
  },
  {
    name: 'a service account acts for people without delegation',
    file: 'workbench/google/oauth/assertion.ts',
    text: '!scopes.every((scope) => granted.includes(scope))',
    replacement: '!scopes.every((scope) => granted.includes(scope) || scope !== "")',
    tests: [OAUTH_TESTS],
  },
  {
    name: 'a suspended account’s tokens live on',
    file: 'workbench/google/oauth/authenticate.ts',
    text: 'account === undefined || account.suspended',
    replacement: 'account === undefined',
    tests: ['test/workbench/google/router', OAUTH_TESTS],
  },
  {
    name: 'an access token lives for ever',
    file: 'workbench/google/oauth/authenticate.ts',
    text: 'token.expiresAt <= world.now',
    replacement: 'token.expiresAt <= 0',
    tests: ['test/workbench/google/router', OAUTH_TESTS],
  },
  {
    name: 'a card’s callback runs for six minutes',
    file: 'workbench/runtime/execution.ts',
    text: 'card: 30 * SECOND',
    replacement: 'card: 6 * MINUTE',
    tests: ['test/workbench/runtime/timeLimit'],
  },
  {
    name: 'a property holds more than 9 KB',
    file: 'workbench/runtime/services/properties.ts',
    text: 'const VALUE_LIMIT = 9 * KB;',
    replacement: 'const VALUE_LIMIT = 90 * KB;',
    tests: ['test/workbench/runtime/properties'],
  },
  {
    name: 'private fields are pushed',
    file: `${SCRIPT}/checkSyntax.ts`,
    text: "if (node.type === 'PrivateIdentifier')",
    replacement: 'if (node.start < 0)',
    tests: [SCRIPT_TESTS],
  },
  {
    name: 'a scope that does not exist is pushed',
    file: `${SCRIPT}/checkManifest.ts`,
    text: '!isKnownScope(scope)',
    replacement: '!isKnownScope(scope) && scope === ""',
    tests: [SCRIPT_TESTS],
  },
  {
    name: 'a push with the Apps Script API switched off',
    file: `${SCRIPT}/projectAccess.ts`,
    text: 'if (world.scriptProjects.switchedOff.includes(caller.sub))',
    replacement: 'if (caller.sub === "")',
    tests: [SCRIPT_TESTS],
  },
  {
    name: 'a version follows the editor',
    file: `${SCRIPT}/contentRoutes.ts`,
    text: 'return contentOf(project, version.files);',
    replacement: 'return contentOf(project, project.files);',
    tests: [SCRIPT_TESTS],
  },
  {
    name: 'the deployment of HEAD moves',
    file: `${SCRIPT}/deploymentRoutes.ts`,
    text: "throw invalidScriptRequest('Read-only deployments may not be modified.');",
    replacement: '',
    tests: [SCRIPT_TESTS],
  },
  {
    name: 'a card shows more than 100 widgets',
    file: 'workbench/card-service-mock/card.ts',
    text: 'if (total > MOST_WIDGETS) break;',
    replacement: '',
    tests: ['workbench/card-service-mock/card'],
  },
  {
    name: 'a protected range keeps nobody out',
    file: 'workbench/google/sheets/protection.ts',
    text: 'overlap(area.range, cells) && !mayEdit(spreadsheet, area, who)',
    replacement: 'overlap(area.range, cells) && !mayEdit(spreadsheet, area, who) && false',
    tests: [`${SHEETS_TESTS}/protection`],
  },
  {
    name: 'a person fetches without end',
    file: 'workbench/runtime/dailyBudgets.ts',
    text: 'use[what] + count > world.script.limits[what]',
    replacement: 'use[what] + count > Infinity',
    tests: ['test/workbench/runtime/dailyBudgets'],
  },
  {
    name: 'triggers run all day',
    file: 'workbench/runtime/dailyBudgets.ts',
    text: "kind === 'trigger' && isSpent",
    replacement: "kind === 'editor' && isSpent",
    tests: ['test/workbench/runtime/dailyBudgets'],
  },
  {
    name: 'a page calls private functions',
    file: 'workbench/runtime/guest/shim.ts',
    text: "typeof declared !== 'function' || name.endsWith('_')",
    replacement: "typeof declared !== 'function'",
    tests: ['test/workbench/runtime/page'],
  },
  {
    name: 'hidden data outlives the disconnection of its application',
    file: 'workbench/google/drive/drivePage.ts',
    text: "owner === sub && space === 'appDataFolder'",
    replacement: "owner === sub && space === 'drive'",
    tests: ['test/workbench/control/switches'],
  },
];
