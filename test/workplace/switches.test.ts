/** Each misbehaviour that lasts, switched on for two hours while a label is copied for the first time: then all is well. */
import type { SwitchName } from '../../workbench/control/switches';
import { createSwitches } from '../../workbench/control/switches';
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { judge } from '../../workbench/demo/story';
import { HOUR } from '../../workbench/workplace';
import { doubledRows } from './bookRows';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 22 });
});

const account = 'ben@kaede.example';
const lasting: readonly (readonly [SwitchName, object])[] = [
  ['label-lag', { seconds: 2 }],
  ['listing-lag', { minutes: 5 }],
  ['stale-etag-skipped', {}],
  ['drive-off', { account }],
  ['consent-revoked', { account }],
  ['delegation-revoked', {}],
  ['account-suspended', { account }],
  ['add-on-uninstalled', {}],
  ['quota', { ofPerson: { 'critical-reads': 8, 'group-reads': 2 }, refusal: 'backend' }],
  ['quota', { firstPages: 0 }],
  [
    'consent-partial',
    { account, scopes: ['openid', 'https://www.googleapis.com/auth/script.external_request'] },
  ],
  ['script-limits', { fetches: 6, propertyCalls: 60 }],
  ['script-limits', { triggerMinutes: 0 }],
];

it.each(lasting)('%s %j', (name, parameters) => {
  const { team, begin } = rehearsal;
  begin('shared');
  const { place, members, company } = team;
  const switches = createSwitches(place.world, place.faults);
  switches.turnOn(name, parameters);
  place.wait(2 * HOUR);
  switches.turnAllOff();
  place.wait(HOUR);
  waitUntilQuiet(place);
  expect(judge(team, members, company.expected).differences).toEqual([]);
  expect(doubledRows(place.world(), company.bookSpreadsheetId)).toEqual([]);
});

it('everybody’s hidden data deleted under finished copies: nothing is lost, doubled or made anew', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  const { place, members, company } = team;
  createSwitches(place.world, place.faults).turnOn('hidden-app-data-deleted', {});
  const since = place.world().calls.length;
  waitUntilQuiet(place);
  const operations = place
    .world()
    .calls.slice(since)
    .map(({ operation }) => operation);
  expect(operations).toContain('drive.files.create');
  expect(operations).not.toContain('people.people.batchCreateContacts');
  expect(judge(team, members, company.expected).differences).toEqual([]);
  expect(doubledRows(place.world(), company.bookSpreadsheetId)).toEqual([]);
});

it('contacts whose resource names change after they were copied are neither copied again nor taken away', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  const { place, members, company } = team;
  const before = place.world().calls.length;
  createSwitches(place.world, place.faults).turnOn('resource-names-changed', {});
  place.wait(2 * HOUR);
  waitUntilQuiet(place);
  expect(judge(team, members, company.expected).differences).toEqual([]);
  const calls = place.world().calls.slice(before);
  expect(calls.filter(({ operation }) => /(create|delete)\w*Contacts?$/i.test(operation))).toEqual([]);
});
