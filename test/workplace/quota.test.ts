/** Google's quotas at their ceilings: a first copy that is too large for one run goes on with the next, and nothing is doubled. */
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { judge } from '../../workbench/demo/story';
import { HOUR } from '../../workbench/workplace';
import { contactsOf } from '../../workbench/judge/accountContacts';
import { doubledRows } from './bookRows';
import { rehearse } from './rehearsal';

it('a first copy that uses up a minute’s writes ends cleanly and goes on with the next run', () => {
  const { team, begin } = rehearse({ members: 2, contacts: 240 });
  begin('shared');
  const { place, members, company } = team;
  const ben = company.accounts.ben.sub;
  const own = contactsOf(place.world(), ben).length;
  // Two batches are needed, and there are units for one.
  place.world().quota.ofPerson = { ...place.world().quota.ofPerson, 'critical-writes': 6 };

  const held: number[] = [];
  const outcomes = new Set<string>();
  for (let hour = 0; hour < 6; hour += 1) {
    for (const { outcome } of place.wait(HOUR)) outcomes.add(outcome.type);
    held.push(contactsOf(place.world(), ben).length);
  }
  expect(place.world().calls.some(({ status, caller }) => status === 429 && caller.startsWith('ben@'))).toBe(
    true,
  );
  expect([...outcomes]).toEqual(['returned']);
  // After some hour he had some, and not all.
  expect(held.some((count) => count > own && count < Math.max(...held))).toBe(true);

  waitUntilQuiet(place);
  expect(judge(team, members, company.expected).differences).toEqual([]);
  expect(doubledRows(place.world(), company.bookSpreadsheetId)).toEqual([]);
});
