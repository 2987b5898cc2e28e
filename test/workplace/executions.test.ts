/** Every execution of the whole story: within Google's time, without an error, and silent about whose contacts it moves. */
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import {
  benChangesAPhone,
  chieChangesATitle,
  CHIES_TITLE,
  stopSharingWithBen,
} from '../../workbench/demo/story';
import { returned } from '../../workbench/companySetup';
import { share } from '../../workbench/demo/team';
import type { Execution } from '../../workbench/runtime/execution';
import type { PersonJson } from '../../workbench/seed/personJson';
import { privateContacts } from '../../workbench/seed/privateContacts';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const SECOND = 1_000;

let rehearsal: Rehearsal;
let executions: readonly Execution[];

beforeAll(() => {
  rehearsal = rehearse({ members: 4, contacts: 60 });
  const { team, begin } = rehearsal;
  begin('installed');
  const ended: Execution[] = [];
  const stopWatching = team.place.runtime.observe((execution) => ended.push(execution));
  const { dai, aiko } = team.company.accounts;
  for (const member of team.members.slice(1)) share(team, member);
  waitUntilQuiet(team.place);
  returned(team.place.open(dai.sub), 'Dai opens Meibo');
  waitUntilQuiet(team.place);
  benChangesAPhone(team, 59);
  waitUntilQuiet(team.place);
  chieChangesATitle(team, 59);
  waitUntilQuiet(team.place);
  stopSharingWithBen(team);
  const label = { action: 'open-label', label: rehearsal.label };
  returned(team.place.click(aiko.sub, { parameters: label }), 'Aiko looks at the label');
  returned(team.place.click(aiko.sub, { parameters: { action: 'share' } }), 'a refused click');
  waitUntilQuiet(team.place);
  stopWatching();
  executions = ended;
});

const slowest = (kind: Execution['kind']): number =>
  Math.max(
    ...executions.filter((one) => one.kind === kind).map(({ startedAt, endedAt }) => endedAt - startedAt),
  );

it('each ends by itself', () => {
  expect(new Set(executions.map(({ outcome }) => outcome.type))).toEqual(new Set(['returned']));
  expect(new Set(executions.map(({ functionName }) => functionName))).toEqual(
    new Set(['onHomepage', 'onCardAction', 'onClock']),
  );
});

it('each card is there within 30 virtual seconds, each trigger done within four and a half minutes', () => {
  expect(slowest('card')).toBeGreaterThan(SECOND);
  expect(slowest('card')).toBeLessThan(30 * SECOND);
  expect(slowest('trigger')).toBeGreaterThan(SECOND);
  expect(slowest('trigger')).toBeLessThan(270 * SECOND);
});

/** Texts by which somebody would recognise a person; a single letter or digit is nobody's. */
const traitsOf = (person: PersonJson): readonly string[] =>
  [
    ...(person.names ?? []).flatMap(({ givenName, familyName }) => [givenName, familyName]),
    ...(person.emailAddresses ?? []).map(({ value }) => value),
    ...(person.phoneNumbers ?? []).map(({ value }) => value),
    ...(person.organizations ?? []).map(({ name }) => name),
  ].filter((text): text is string => text !== undefined && text.length > 1);

it('none logs a name, an address, a number or a company of the contacts that it moves', () => {
  const logs = executions.flatMap((one) => one.logs);
  expect(logs.length).toBeGreaterThan(10);
  const people = [
    ...rehearsal.team.company.expected,
    ...privateContacts('aiko', 30),
    ...privateContacts('ben', 4),
  ];
  const traits = [...new Set([...people.flatMap(traitsOf), CHIES_TITLE, 'private-canary'])];
  expect(traits.length).toBeGreaterThan(150);
  const text = logs.join('\n');
  expect(traits.filter((trait) => text.includes(trait))).toEqual([]);
});

it('none logs a key, a token or a colleague’s address', () => {
  const text = executions.flatMap((one) => one.logs).join('\n');
  expect(text).not.toMatch(/PRIVATE KEY|ya29|Bearer|eyJ|@/);
});
