/** Google misbehaves for two hours: nothing is taken from anybody, nothing is written twice, and then all is well. */
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { benChangesAPhone, bensDifferences, judge, stopSharingWithBen } from '../../workbench/demo/story';
import type { FaultRule } from '../../workbench/google/faults';
import { addFault, clearFaults } from '../../workbench/google/faults';
import type { World } from '../../workbench/google/world';
import { contactsOf } from '../../workbench/judge/accountContacts';
import type { PersonJson } from '../../workbench/seed/personJson';
import { HOUR } from '../../workbench/workplace';
import { doubledRows } from './bookRows';
import {
  atOneCommit,
  atSavesAndUpdates,
  inDriveAndPeople,
  inTheBook,
  inTheFirstCopy,
  inTheStop,
} from './misbehaviours';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 22 });
});

const numberOfContacts = (): readonly number[] =>
  rehearsal.team.members.map(({ sub }) => contactsOf(rehearsal.team.place.world(), sub).length);

/** Two hours in which Google misbehaves. A rule that no call met would make a test of nothing. */
const endure = (rules: readonly FaultRule[]): void => {
  const { place } = rehearsal.team;
  for (const rule of rules) addFault(place.faults, rule);
  place.wait(2 * HOUR);
  expect(place.faults.rules.some(({ seen }) => seen > 0)).toBe(true);
  clearFaults(place.faults);
};

const expectNothingDoubled = (world: World): void => {
  expect(doubledRows(world, rehearsal.team.company.bookSpreadsheetId)).toEqual([]);
};

const expectEveryoneToHave = (people: readonly PersonJson[]): void => {
  const { team } = rehearsal;
  expectNothingDoubled(team.place.world());
  waitUntilQuiet(team.place);
  expect(judge(team, team.members, people).differences).toEqual([]);
  expectNothingDoubled(team.place.world());
};

describe('while a label is copied for the first time', () => {
  it.each([...atOneCommit, ...inTheBook, ...atSavesAndUpdates, ...inTheFirstCopy])('%s', (_what, rules) => {
    rehearsal.begin('shared');
    const before = numberOfContacts();
    endure(rules);
    numberOfContacts().forEach((held, position) => {
      expect(held).toBeGreaterThanOrEqual(before[position] ?? 0);
    });
    expectEveryoneToHave(rehearsal.team.company.expected);
  });
});

describe('while an edit of Ben’s goes round', () => {
  it.each([...atOneCommit, ...atSavesAndUpdates, ...inDriveAndPeople])('%s', (_what, rules) => {
    rehearsal.begin('copied');
    const before = numberOfContacts();
    const expected = benChangesAPhone(rehearsal.team, 3);
    endure(rules);
    expect(numberOfContacts()).toEqual(before);
    expectEveryoneToHave(expected);
  });
});

describe('while the share with Ben ends', () => {
  it.each([...inTheStop, ...atSavesAndUpdates])('%s', (_what, rules) => {
    const { team, begin } = rehearsal;
    const start = structuredClone(begin('installed'));
    begin('copied');
    const [aikos, , chies] = numberOfContacts();
    stopSharingWithBen(team);
    endure(rules);
    expect(numberOfContacts()).toMatchObject({ 0: aikos, 2: chies });
    waitUntilQuiet(team.place);
    expect(bensDifferences(team, start)).toEqual([]);
    const others = team.members.filter(({ sub }) => sub !== team.company.accounts.ben.sub);
    expect(judge(team, others, team.company.expected).differences).toEqual([]);
    expectNothingDoubled(team.place.world());
  });
});
