import { createSwitches, switchNames, switchTable } from '../../../workbench/control/switches';
import type { SwitchName } from '../../../workbench/control/switches';
import { BadParameters } from '../../../workbench/control/switch';
import { noFaults } from '../../../workbench/google/faults';
import { createGroup } from '../../../workbench/google/directory/groupsTools';
import { driveService } from '../../../workbench/google/drive/driveService';
import {
  addKey,
  createServiceAccount,
  grantDelegation,
} from '../../../workbench/google/oauth/serviceAccounts';
import { newQuotaData } from '../../../workbench/google/quota';
import { openKaede } from '../google/kaede';
import { peopleService } from '../../../workbench/google/people/peopleService';

const SCOPES = ['https://www.googleapis.com/auth/contacts', 'https://www.googleapis.com/auth/drive.appdata'];
const ROBOT = 'meibo-book@kaede-meibo.iam.gserviceaccount.example';

const open = () => {
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

const aiko = 'aiko@kaede.example';
const syncing = '&requestSyncToken=true';
const newLabelTakesAMember = ({ post }: Opened): number => {
  const { resourceName } = post('contactGroups', { contactGroup: { name: `Golf` } }).json;
  const membership = { contactGroupMembership: { contactGroupResourceName: resourceName } };
  return post('people:createContact', { memberships: [membership] }).status;
};

/** What a program sees of a switch that is on, and again when it is off. */
const seen: readonly (readonly [
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
  ['quota', { ofPerson: { 'critical-reads': 0 } }, ({ list }) => list().status, 429, 200],
  ['quota-used-up', {}, ({ list }) => list().status, 429, 200],
  ['drive-off', { account: aiko }, ({ files }) => files().text.includes('domainPolicy'), true, false],
  ['drive-off', {}, ({ files }) => files().status, 403, 200],
  ['consent-revoked', { account: aiko }, ({ list }) => list().status, 403, 200],
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
  ['double-trigger', {}, ({ switches }) => switches.runs.isDoubled, true, false],
];

it.each(seen)('%s %j shows while it is on, and no longer', (name, parameters, look, whenOn, whenOff) => {
  const opened = open();
  opened.switches.turnOn(name, parameters);
  expect(look(opened)).toEqual(whenOn);
  expect([...opened.switches.on().keys()]).toEqual([name]);
  opened.switches.turnOff(name);
  // The label of the first look is in the way of a second one of the same name.
  expect(look(name === 'label-lag' ? open() : opened)).toEqual(whenOff);
  expect(opened.switches.on().size).toBe(0);
});

it('sync tokens that are expired are refused as such, and those given out later are good', () => {
  const { list, switches } = open();
  const old = String(list(syncing).json['nextSyncToken']);
  switches.turnOn('sync-tokens-expired', { account: aiko });
  expect(list(`${syncing}&syncToken=${old}`).text).toContain('EXPIRED_SYNC_TOKEN');
  const fresh = String(list(syncing).json['nextSyncToken']);
  expect(list(`${syncing}&syncToken=${fresh}`).status).toBe(200);
  expect(switches.on().size).toBe(0);
});

it('contacts that have other resource names are listed with those that they had', () => {
  const { list, post, switches } = open();
  const { resourceName } = post('people:createContact', {}).json;
  const masked = `,metadata${syncing}`;
  const token = String(list(masked).json['nextSyncToken']);
  switches.turnOn('resource-names-changed', { account: aiko });
  const changes = list(`${masked}&syncToken=${token}`).text;
  expect(changes).toContain(`"previousResourceNames":["${String(resourceName)}"]`);
  expect(list(masked).text).not.toContain(String(resourceName));
});

it('a revoked key is revoked for good, with all the account’s others', () => {
  const { world, switches } = open();
  addKey(world, ROBOT);
  switches.turnOn('key-revoked', { serviceAccount: ROBOT });
  switches.turnAllOff();
  expect(world.oauth.serviceAccounts[0]?.keys.map(({ revoked }) => revoked)).toEqual([true, true]);
});

it('lost script properties leave the administrator’s settings', () => {
  const { world, switches } = open();
  Object.assign(world.script.scriptProperties, { BOOK_ACCOUNT_KEY: '[]', head: '7' });
  switches.turnOn('script-properties-lost', {});
  expect(world.script.scriptProperties).toEqual({ BOOK_ACCOUNT_KEY: '[]' });
});

it('a kill strikes once', () => {
  const { switches } = open();
  switches.turnOn('kill', { step: 3 });
  switches.ended({ outcome: { type: 'returned', value: null } });
  expect(switches.runs.kill).toBeDefined();
  switches.ended({ outcome: { type: 'killed' } });
  expect(switches.runs.kill).toBeUndefined();
});

it('what is refused changes nothing: neither what is off nor what is on', () => {
  const { switches, list } = open();
  expect(() => {
    switches.turnOn('drive-off', { account: 'nobody@kaede.example' });
  }).toThrow(BadParameters);
  switches.turnOn('quota', { ofPerson: { 'critical-reads': 0 } });
  expect(() => {
    switches.turnOn('quota', { ofPerson: { 'critical-reads': -1 } });
  }).toThrow(BadParameters);
  expect(list().status).toBe(429);
  expect([...switches.on().keys()]).toEqual(['quota']);
});

it('all that is on can be switched off at once', () => {
  const { switches, list } = open();
  for (const [name, parameters] of seen) switches.turnOn(name, parameters);
  switches.turnAllOff();
  expect(switches.on().size).toBe(0);
  expect(list().status).toBe(200);
});

it.each(switchNames)('%s takes its own example, and says what it does in one sentence', (name) => {
  const { switches, world, ben } = open();
  expect(world.accounts).toContain(ben);
  expect(() => {
    switches.turnOn(name, switchTable[name].example);
  }).not.toThrow();
  expect(switchTable[name].does).toMatch(/^[A-Z].*\.$/);
  expect(() => {
    switches.turnOn(name, { ...switchTable[name].example, more: true });
  }).toThrow(BadParameters);
});
