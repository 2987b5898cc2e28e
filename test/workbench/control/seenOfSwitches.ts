/** A company whose Google can be switched to misbehave, and what a program sees of each switch. */
import { createSwitches, type SwitchName } from '../../../workbench/control/switches';
import { createGroup } from '../../../workbench/google/directory/groupsTools';
import { driveService } from '../../../workbench/google/drive/driveService';
import { noFaults } from '../../../workbench/google/faults';
import { createServiceAccount, grantDelegation } from '../../../workbench/google/oauth/serviceAccounts';
import { peopleService } from '../../../workbench/google/people/peopleService';
import { newQuotaData } from '../../../workbench/google/quota';
import type { World } from '../../../workbench/google/world';
import { openKaede } from '../google/kaede';

export const SCOPES = [
  'https://www.googleapis.com/auth/contacts',
  'https://www.googleapis.com/auth/drive.appdata',
];
export const ROBOT = 'meibo-book@kaede-meibo.iam.gserviceaccount.example';

export const open = () => {
  const faults = noFaults();
  const kaede = openKaede([peopleService, driveService], faults);
  Object.assign(kaede.world.quota, newQuotaData());
  createServiceAccount(kaede.world, { email: ROBOT });
  createGroup(kaede.world, { email: 'sales@kaede.example', name: 'Sales' });
  grantDelegation(kaede.world, ROBOT, SCOPES);
  const switches = createSwitches(() => kaede.world, faults);
  const token = () => kaede.identity.accessToken(kaede.aiko.sub, SCOPES);
  const list = (extra = '') =>
    kaede.call('GET', `https://people.googleapis.com/v1/people/me/connections?personFields=names${extra}`, {
      token: token(),
    });
  const files = () =>
    kaede.call('GET', 'https://www.googleapis.com/drive/v3/files?spaces=appDataFolder', { token: token() });
  const post = (path: string, json: unknown) =>
    kaede.call('POST', `https://people.googleapis.com/v1/${path}`, { token: token(), json });
  return { ...kaede, faults, switches, list, files, post };
};
type Opened = ReturnType<typeof open>;

export const aiko = 'aiko@kaede.example';
const newLabelTakesAMember = ({ post }: Opened): number => {
  const { resourceName } = post('contactGroups', { contactGroup: { name: `Golf` } }).json;
  const membership = { contactGroupMembership: { contactGroupResourceName: resourceName } };
  return post('people:createContact', { memberships: [membership] }).status;
};

const limitsOf = ({ script: { limits } }: World) => [
  limits.fetches,
  limits.propertyCalls,
  limits.simultaneous,
];

/** What a program sees of a switch that is on, and again when it is off. */
export const seen: readonly (readonly [
  SwitchName,
  object,
  (opened: Opened) => unknown,
  whenOn: unknown,
  whenOff: unknown,
])[] = [
  [
    'faults',
    {
      rules: [
        { operation: '*', effect: { type: 'refuse', httpStatus: 503, status: 'UNAVAILABLE', message: '-' } },
      ],
    },
    ({ list }) => list().status,
    503,
    200,
  ],
  [
    'faults',
    {
      rules: [
        { operation: 'people.people.connections.list', effect: { type: 'slow', milliseconds: 70_000 } },
      ],
    },
    ({ list }) => [list().latency, list().status],
    [71_500, 200],
    [1_500, 200],
  ],
  ['quota', { ofPerson: { 'critical-reads': 0 } }, ({ list }) => list().status, 429, 200],
  ['quota-used-up', {}, ({ list }) => list().status, 429, 200],
  ['drive-off', { account: aiko }, ({ files }) => files().text.includes('domainPolicy'), true, false],
  ['drive-off', {}, ({ files }) => files().status, 403, 200],
  ['consent-revoked', { account: aiko }, ({ list }) => list().status, 403, 200],
  [
    'consent-partial',
    { account: aiko, scopes: SCOPES.slice(1) },
    ({ list, files }) => [list().status, files().status],
    [403, 200],
    [200, 200],
  ],
  [
    'consent-partial',
    { scopes: SCOPES.slice(0, 1) },
    ({ list, files }) => [list().status, files().status],
    [200, 403],
    [200, 200],
  ],
  [
    'script-lock-held',
    { seconds: 30 },
    ({ world }) => world.script.locks.script?.execution,
    'another run',
    undefined,
  ],
  ['account-suspended', { account: aiko }, ({ list }) => list().status, 401, 200],
  ['label-lag', { seconds: 2 }, newLabelTakesAMember, 400, 200],
  ['listing-lag', { minutes: 5 }, ({ world }) => world.people.lagMs, 300_000, 0],
  [
    'stale-etag-skipped',
    {},
    ({ world }) => world.people.staleEtagInBatch,
    'skip the contact',
    'refuse the batch',
  ],
  ['quota', { dailyWrites: 0 }, ({ post }) => post('people:createContact', {}).status, 429, 200],
  [
    'group-unreadable',
    { group: 'sales@kaede.example' },
    ({ world }) => world.directory.groups[0]?.viewMembers,
    'nobody',
    'company',
  ],
  [
    'transitive-groups',
    {},
    ({ world }) => world.directory.edition,
    'Enterprise Standard',
    'Business Standard',
  ],
  ['delegation-revoked', {}, ({ world }) => world.oauth.delegations.length, 0, 1],
  ['add-on-uninstalled', {}, ({ world }) => world.marketplace.installedFor.type, 'nobody', 'everyone'],
  ['sheets-late', { times: 2 }, ({ faults }) => faults.rules[0]?.rule.occurrences?.length, 2, undefined],
  ['kill', { step: 3 }, ({ switches }) => switches.runs.kill, { step: 3, when: 'after' }, undefined],
  [
    'script-limits',
    { fetches: 5, simultaneous: 2 },
    ({ world }) => limitsOf(world),
    [5, 500_000, 2],
    [100_000, 500_000, 30],
  ],
  ['editor-triggers-bound', {}, ({ world }) => world.script.editorTriggers, 'as the add-on’s', 'free'],
  ['double-trigger', {}, ({ switches }) => switches.runs.isDoubled, true, false],
];
