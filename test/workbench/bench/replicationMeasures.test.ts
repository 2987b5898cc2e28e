/** The measures of replication at a small size: what they count is asserted here, what they time never is. */
import { firstCopy } from '../../../workbench/bench/replication/firstCopy';
import { idleDay } from '../../../workbench/bench/replication/idleDay';
import { strangers } from '../../../workbench/bench/replication/pair';
import { writeCost } from '../../../workbench/bench/replication/writeCost';
import { builtPayload } from '../../builtPayload';

const CONTACTS = 60;

it('a label is copied in one minute, a day without edits writes nothing, and a change costs hardly more writes than it must', () => {
  const pair = strangers(CONTACTS, builtPayload());
  const copied = firstCopy(pair, CONTACTS);
  expect(copied.map(({ unit, value }) => [unit, value])).toContainEqual(['executions', 1]);
  expect(idleDay(pair).map(({ unit, value }) => [unit, value])).toEqual([
    ['connections.list', 24],
    ['contactGroups.list', 6],
    ['reads of the book', 0],
    ['writes', 0],
  ]);
  const set = { changes: { edits: 16, additions: 2, deletions: 2 }, waves: 2 };
  // One of the deleted was the reader's own before: to give it back is a write of its own.
  expect(writeCost(pair, set)).toMatchObject({ value: 9 / 8 });
});
