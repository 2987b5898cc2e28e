import { LEASE } from '../../../src/app/replication/runNotes';
import type { Visit } from '../../../src/app/ports';
import type { CopyState } from '../../../src/app/sharing/copyState';
import type { Label } from '../../../src/core/sharing/label';
import { copyState } from '../../../src/app/sharing/copyState';

const MINUTE = 60_000;
const NOW = 1_775_000_000_000;
const LABEL = 'l0.0000000000000000';

const CUSTOMERS: Label = {
  id: LABEL,
  name: 'Customers',
  shared: [],
  origin: { account: '1001', handle: 'contactGroups/1', name: 'Aiko Mori' },
};

const replica = (contacts: number) => ({
  handle: 'contactGroups/1',
  version: '1',
  name: 'Customers',
  label: LABEL,
  foreign: [],
  contacts,
});

const visit = (change: Partial<Visit> = {}): Visit => ({ at: NOW, leasedUntil: 0, generation: 1, ...change });
const noted = (done: number, of: number, label = LABEL) => ({ copying: [{ label, done, of }] });
/** A run that began so many minutes ago and has not said that it ended. */
const begun = (minutes: number) => ({ leasedUntil: NOW - minutes * MINUTE + LEASE });

describe('how far a member’s copy of a label is', () => {
  it.each<[string, number | undefined, Visit | undefined, CopyState]>([
    ['nothing has been made yet', undefined, visit(), { type: 'waiting' }],
    ['he never opened the add-on', undefined, undefined, { type: 'waiting' }],
    ['the label is there, and its first run is going on', 0, visit(begun(1)), { type: 'waiting' }],
    ['visits were lost: Google’s count', 7, undefined, { type: 'there', contacts: 7 }],
    ['it was never said to be in order', 7, visit(), { type: 'there', contacts: 7 }],
    [
      'it was in order twelve minutes ago',
      7,
      visit({ upToDateAt: NOW - 12 * MINUTE - 1 }),
      { type: 'there', contacts: 7, minutesAgo: 12 },
    ],
    [
      'a run that began five minutes ago says no more: the next is in 55',
      600,
      visit({ ...noted(0, 1_000), ...begun(5) }),
      { type: 'copying', done: 600, of: 1_000, minutes: 55 },
    ],
    [
      'a run ended twenty minutes ago for want of time',
      250,
      visit({ ...noted(0, 1_000), at: NOW - 20 * MINUTE }),
      { type: 'copying', done: 250, of: 1_000, minutes: 40 },
    ],
    [
      'more is left than a run can make',
      1_000,
      visit({ ...noted(0, 5_000), at: NOW - 20 * MINUTE }),
      { type: 'copying', done: 1_000, of: 5_000, minutes: 160 },
    ],
    [
      'Google’s count is behind the note',
      0,
      visit({ ...noted(3, 10), at: NOW }),
      { type: 'copying', done: 3, of: 10, minutes: 60 },
    ],
    [
      'the label has contacts beside those',
      12,
      visit({ ...noted(3, 10), at: NOW }),
      { type: 'copying', done: 10, of: 10, minutes: 60 },
    ],
    [
      'no run has come for a day: an hour from now is as good a guess as any',
      3,
      visit({ ...noted(3, 10), at: NOW - 1_440 * MINUTE }),
      { type: 'copying', done: 3, of: 10, minutes: 60 },
    ],
    ['a run that noted nothing holds him, and none ever ended', 250, visit(begun(1)), { type: 'waiting' }],
    [
      'another label is being copied',
      3,
      visit({ ...noted(3, 10, 'l1.0000000000000000'), upToDateAt: NOW }),
      { type: 'there', contacts: 3, minutesAgo: 0 },
    ],
  ])('%s', (_situation, contacts, seen, state) => {
    const copy = contacts === undefined ? undefined : replica(contacts);
    expect(copyState(CUSTOMERS, copy, { mine: seen, owners: visit(), isOwner: false }, NOW)).toEqual(state);
  });
});

describe('of a label that was shared twelve minutes ago', () => {
  const label = { ...CUSTOMERS, sharedAt: NOW - 12 * MINUTE };
  const before = visit({ upToDateAt: NOW - 13 * MINUTE });
  const since = visit({ upToDateAt: NOW - 11 * MINUTE });

  it.each<[string, Visit | undefined, CopyState]>([
    ['has had no run since', before, { type: 'waiting', first: true }],
    ['never opened the add-on', undefined, { type: 'waiting', first: true }],
    ['has put it into the book', since, { type: 'waiting' }],
  ])('nothing has arrived, and its owner %s', (_situation, owners, state) => {
    expect(copyState(label, undefined, { mine: visit(), owners, isOwner: false }, NOW)).toEqual(state);
  });

  it('its owner’s contacts are there, and were in order only if a run came to its end since', () => {
    const seen = (mine: Visit) => copyState(label, replica(7), { mine, owners: mine, isOwner: true }, NOW);
    expect(seen(before)).toEqual({ type: 'there', contacts: 7 });
    expect(seen(since)).toEqual({ type: 'there', contacts: 7, minutesAgo: 11 });
    expect(seen(visit(begun(1)))).toEqual({ type: 'there', contacts: 7 });
  });
});
