import { platformSwitches } from '../../../workbench/control/platformSwitches';
import { BadParameters } from '../../../workbench/control/switch';
import { createSwitches, switchNames, switchTable } from '../../../workbench/control/switches';
import { noFaults } from '../../../workbench/google/faults';
import { addKey } from '../../../workbench/google/oauth/serviceAccounts';
import { assumedAnswers } from '../../../workbench/google/platformAnswers';
import { aiko, open, ROBOT, SCOPES, seen } from './seenOfSwitches';

const syncing = '&requestSyncToken=true';

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

it('tokens that are ended are refused as expired, and the next ones are good', () => {
  const { identity, aiko: person, call, switches } = open();
  const url = 'https://people.googleapis.com/v1/people/me/connections?personFields=names';
  const token = identity.accessToken(person.sub, SCOPES);
  switches.turnOn('tokens-expired', {});
  expect(call('GET', url, { token }).text).toContain('ACCESS_TOKEN_EXPIRED');
  expect(call('GET', url, { token: identity.accessToken(person.sub, SCOPES) }).status).toBe(200);
});

it('hidden data that is deleted is not found, one person’s alone, and new can be made', () => {
  const { identity, call, aiko: person, ben, switches } = open();
  const drive = 'https://www.googleapis.com/drive/v3/files';
  const make = (sub: string) => {
    const token = identity.accessToken(sub, SCOPES);
    const { json } = call('POST', drive, { token, json: { name: 'state', parents: ['appDataFolder'] } });
    return () => call('GET', `${drive}/${String(json['id'])}`, { token }).status;
  };
  const [hers, his] = [make(person.sub), make(ben.sub)];
  switches.turnOn('hidden-app-data-deleted', { account: aiko });
  expect([hers(), his(), make(person.sub)()]).toEqual([404, 200, 200]);
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

it('off brings back what was before, not what is usual', () => {
  const { world, switches } = open();
  Object.assign(world.quota, { ofPerson: { 'critical-reads': 7 }, firstPages: 3 });
  world.people.lagMs = 9_000;
  const before = structuredClone(world);
  for (const name of ['quota', 'listing-lag'] as const) switches.turnOn(name, switchTable[name].example);
  switches.turnAllOff();
  expect(world).toEqual(before);
});

it('what was answered otherwise before is answered so again', () => {
  const { world, switches } = open();
  const names = switchNames.filter((name) => Object.hasOwn(platformSwitches, name));
  for (const name of names) switches.turnOn(name, switchTable[name].example);
  const before = structuredClone(world.platform);
  const later = createSwitches(() => world, noFaults());
  for (const name of names) later.turnOn(name, switchTable[name].example);
  later.turnAllOff();
  expect(world.platform).toEqual(before);
  switches.turnAllOff();
  expect(world.platform).toEqual(assumedAnswers());
});

it.each([
  ['quota', 'quota-used-up', 0, 7],
  ['quota-used-up', 'quota', 12, 7],
] as const)('of two that change the same, %s can go first', (first, second, meanwhile, inTheEnd) => {
  const { world, switches } = open();
  world.quota.ofPerson = { 'critical-writes': 7 };
  switches.turnOn(first, switchTable[first].example);
  switches.turnOn(second, switchTable[second].example);
  switches.turnOff(first);
  expect(world.quota.ofPerson['critical-writes']).toBe(meanwhile);
  switches.turnOff(second);
  expect(world.quota.ofPerson['critical-writes']).toBe(inTheEnd);
});

it('one that is refused new parameters stays below what was turned on after it', () => {
  const { world, switches } = open();
  switches.turnOn('quota', { ofPerson: { 'critical-writes': 12 } });
  switches.turnOn('quota-used-up', {});
  expect(() => {
    switches.turnOn('quota', { ofPerson: { 'critical-writes': -1 } });
  }).toThrow(BadParameters);
  expect([...switches.on().keys()]).toEqual(['quota', 'quota-used-up']);
  expect(world.quota.ofPerson['critical-writes']).toBe(0);
  switches.turnOff('quota-used-up');
  expect(world.quota.ofPerson['critical-writes']).toBe(12);
});

it('consents come back as they were, in whatever order they were taken', () => {
  const { world, switches, ben } = open();
  world.oauth.consents[ben.sub] = ['openid'];
  const before = structuredClone(world.oauth.consents);
  for (const name of ['consent-revoked', 'consent-partial'] as const)
    switches.turnOn(name, switchTable[name].example);
  switches.turnOff('consent-revoked');
  expect(world.oauth.consents[ben.sub]).toHaveLength(2);
  switches.turnOff('consent-partial');
  expect(world.oauth.consents).toEqual(before);
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
