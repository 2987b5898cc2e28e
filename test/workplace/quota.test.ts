/** Google's quotas at their ceilings: a first copy that is too large for one minute waits for the next, and nothing is doubled. */
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { judge } from '../../workbench/demo/story';
import { HOUR } from '../../workbench/workplace';
import { contactsOf } from '../../workbench/judge/accountContacts';
import { doubledRows } from './bookRows';
import { rehearse } from './rehearsal';

it('a first copy that uses up a minute’s writes waits for the next minute, and is whole after one run', () => {
  const { team, begin } = rehearse({ members: 2, contacts: 240 });
  begin('shared');
  const { place, members, company } = team;
  const ben = company.accounts.ben.sub;
  const own = contactsOf(place.world(), ben).length;
  // Two batches are needed, and there are units for one.
  place.world().quota.ofPerson = { ...place.world().quota.ofPerson, 'critical-writes': 6 };

  const runs = Array.from({ length: 4 }, () => place.wait(HOUR)).flat();
  expect(new Set(runs.map(({ outcome }) => outcome.type))).toEqual(new Set(['returned']));
  const refused = place
    .world()
    .calls.filter(({ status, caller }) => status === 429 && caller.startsWith('ben@'));
  // Once for the second batch of new ones, once for those that he had already.
  expect(refused).toHaveLength(2);
  const waited = runs.filter(({ startedAt, endedAt }) => endedAt - startedAt >= 60_000);
  // Aiko's run waits too: it tags her own contacts.
  expect(waited.map(({ account }) => account)).toEqual([company.accounts.aiko.sub, ben]);
  expect(contactsOf(place.world(), ben).length).toBeGreaterThanOrEqual(own + 220);

  waitUntilQuiet(place);
  expect(judge(team, members, company.expected).differences).toEqual([]);
  expect(doubledRows(place.world(), company.bookSpreadsheetId)).toEqual([]);
});
