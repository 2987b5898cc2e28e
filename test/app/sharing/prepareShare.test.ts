import { openAddOn } from '../../../src/app/openAddOn';
import { prepareShare } from '../../../src/app/sharing/prepareShare';
import type { Refusal } from '../../../src/app/sharing/refusal';
import type { ShareRequest } from '../../../src/app/sharing/shareLabel';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import type { Author } from '../../../src/core/book/operation';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { fail } from '../../../src/core/result';
import { DEFAULT_POLICIES } from '../../../src/core/sharing/policies';
import { recordsOf } from '../../memory/memoryBook';
import { add } from '../../memory/addressBookByHand';
import type { Office } from '../office';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../office';

const customersOf = (made: Office): string =>
  Object.values(made.contactsOf(aiko).labels).find(({ name }) => name === 'Customers')!.handle;

/** Aiko has Customers with one contact, and shares it with Ben, a curator, who has opened the add-on like her. */
const arranged = () => {
  const made = createOffice();
  const customers = makeGoogleLabel(made, aiko, 'Customers');
  add(made.contactsOf(aiko), {}, [customers]);
  for (const person of [aiko, ben]) openAddOn(made.deps(person));
  const family = makeGoogleLabel(made, aiko, 'Family');
  shareLabel(made.deps(aiko))({ label: customers, address: ben.email, role: 'curator' });
  const label = recordsOf(made.bookData).find(({ kind }) => kind === 'label')!.id;
  return { made, customers, family, label };
};

describe('what a share would do', () => {
  it('of a label that nobody has: whom, how, how many, which fields, and that it is the first', () => {
    const { made, family } = arranged();
    const before = made.digest();
    expect(prepareShare(made.deps(aiko))({ label: family, address: 'Ben', role: 'editor' })).toEqual({
      ok: true,
      value: {
        key: family,
        label: 'Family',
        person: ben,
        principal: 'account:1002',
        role: 'editor',
        contacts: 0,
        shared: DEFAULT_SHARED,
        chooses: true,
        opened: true,
        first: true,
      },
    });
    expect(made.digest()).toBe(before);
  });

  it.each(['shared id', 'label of Google Contacts'])('of a label that is shared already, by its %s', (by) => {
    const { made, customers, label } = arranged();
    const key = by === 'shared id' ? label : customers;
    const plan = prepareShare(made.deps(aiko))({ label: key, address: emi.email, role: 'viewer' });
    expect(plan).toMatchObject({
      ok: true,
      value: { key, label: 'Customers', contacts: 1, first: true, opened: false, person: emi },
    });
    const upToDateAt = made.clock.now;
    made.visits.visits[aiko.id] = { at: upToDateAt, leasedUntil: 0, generation: 1, upToDateAt };
    const later = prepareShare(made.deps(aiko))({ label: key, address: emi.email, role: 'viewer' });
    expect(later).toMatchObject({ ok: true, value: { contacts: 1, first: false } });
  });

  it('for a while ends when it was asked to, or when the company’s longest share does, and says which', () => {
    const { made, label } = arranged();
    const DAY = 24 * 60 * 60_000;
    const planned = (days: number | undefined) =>
      prepareShare(made.deps(aiko))({
        label,
        address: chie.email,
        role: 'viewer',
        ...(days === undefined ? {} : { until: made.clock.now + days * DAY }),
      });
    const end = (days: number) => ({ at: made.clock.now + days * DAY });
    expect(planned(undefined)).not.toHaveProperty('value.ends');
    expect(planned(9)).toHaveProperty('value.ends', end(9));
    for (const days of [0, -1, NaN])
      expect(planned(days)).toEqual({ ok: false, problem: { type: 'end-passed' } });
    made.deps(aiko).policies.write({ ...DEFAULT_POLICIES, longestDays: 30 });
    expect(planned(9)).toHaveProperty('value.ends', end(9));
    expect(planned(31)).toHaveProperty('value.ends', { ...end(30), longestDays: 30 });
    expect(planned(undefined)).toHaveProperty('value.ends', { ...end(30), longestDays: 30 });
  });

  it('to somebody who has it for a while already says which end it takes away', () => {
    const { made, label } = arranged();
    const until = made.clock.now + 1_000;
    shareLabel(made.deps(aiko))({ label, address: chie.email, role: 'viewer', until });
    const request = { label, address: chie.email, role: 'viewer' };
    expect(prepareShare(made.deps(aiko))(request)).toHaveProperty('value.formerEnd', until);
    expect(prepareShare(made.deps(aiko))({ ...request, until })).not.toHaveProperty('value.formerEnd');
    made.clock.now = until;
    expect(prepareShare(made.deps(aiko))(request)).not.toHaveProperty('value.formerEnd');
  });

  it('to somebody whose Google Contacts are nearly full says how many would not fit', () => {
    const { made, label } = arranged();
    for (let more = 0; more < 3; more += 1) add(made.contactsOf(aiko), {}, [customersOf(made)]);
    const plan = (contacts: number) => {
      made.visits.visits[emi.id] = { at: 0, leasedUntil: 0, generation: 1, contacts };
      return prepareShare(made.deps(aiko))({ label, address: emi.email, role: 'viewer' });
    };
    expect(plan(24_998)).toMatchObject({ value: { contacts: 4, tooMany: { has: 24_998, count: 2 } } });
    expect(plan(26_000)).toMatchObject({ value: { tooMany: { count: 4 } } });
    expect(plan(24_996)).not.toHaveProperty('value.tooMany');
  });

  it('by a manager whose own copy is under way: what it will come to, not what he has', () => {
    const { made, label } = arranged();
    shareLabel(made.deps(aiko))({ label, address: ben.email, role: 'manager' });
    const planned = () => prepareShare(made.deps(ben))({ label, address: chie.email, role: 'viewer' });
    expect(planned()).not.toHaveProperty('value.contacts');
    const replica = made.deps(ben).addressBook.createLabel('Customers', label);
    if (!replica.ok) throw new Error('no replica');
    add(made.contactsOf(ben), {}, [replica.value.handle]);
    const copying = [{ label, done: 0, of: 1_000 }];
    made.visits.visits[ben.id] = { at: made.clock.now, leasedUntil: 0, generation: 1, copying };
    expect(planned()).toMatchObject({ ok: true, value: { contacts: 1_000 } });
  });

  it('with somebody who has the label in another role names that role; with one who has the same, none', () => {
    const { made, label } = arranged();
    const planned = (role: string) => prepareShare(made.deps(aiko))({ label, address: ben.email, role });
    expect(planned('viewer')).toMatchObject({ value: { role: 'viewer', formerRole: 'curator' } });
    const same = planned('curator');
    expect(same).toMatchObject({ value: { role: 'curator' } });
    expect(same).not.toHaveProperty('value.formerRole');
  });

  it('with several says of each what it would be, and of whom it would not why', () => {
    const { made, label } = arranged();
    const address = 'Ben, Emi, Zoe, b.hill@kaede.example';
    expect(prepareShare(made.deps(aiko))({ label, address, role: 'viewer' })).toMatchObject({
      ok: true,
      value: {
        person: ben,
        formerRole: 'curator',
        also: [{ person: emi, opened: false }],
        refused: [{ typed: 'Zoe', problem: { type: 'no-such-name' } }],
      },
    });
  });

  it('with a member whose visit was lost: the book still knows that he opened the add-on', () => {
    const { made, family } = arranged();
    const request = { label: family, address: ben.email, role: 'viewer' };
    // What the company allows is known from the first look on.
    prepareShare(made.deps(aiko))(request);
    made.asked.length = 0;
    prepareShare(made.deps(aiko))(request);
    expect(made.asked).toEqual([]);
    delete made.visits.visits[ben.id];
    expect(prepareShare(made.deps(aiko))(request)).toMatchObject({ value: { opened: true } });
    expect(made.asked).toEqual(['read']);
  });
});

describe('what is refused before it is asked', () => {
  it.each<[string, Author, Partial<ShareRequest>, Refusal['type']]>([
    ['nobody', aiko, { address: '' }, 'nobody'],
    ['half an address', aiko, { address: 'ben@' }, 'no-address'],
    ['a name that nobody has', aiko, { address: 'Zoe' }, 'no-such-name'],
    ['a beginning that fits two', aiko, { address: 'kaede' }, 'several-people'],
    ['oneself', aiko, { address: 'Aiko Mori <aiko@kaede.example>' }, 'yourself'],
    ['the owner’s role', aiko, { role: 'owner' }, 'unknown-role'],
    ['no role', aiko, { role: '' }, 'unknown-role'],
    ['a label that vanished', aiko, { label: 'contactGroups/99' }, 'label-vanished'],
    ['a tampered label', aiko, { label: 'people/me' }, 'not-understood'],
    ['a shared label that there is not', aiko, { label: 'l9.0000000000000000' }, 'unknown-label'],
    ['a shared label that does not reach her', chie, { label: 'shared' }, 'unknown-label'],
    ['a shared label by a curator', ben, { label: 'shared', address: chie.email }, 'no-right'],
  ])('%s', (_situation, person, change, type) => {
    const { made, label, family } = arranged();
    const before = made.digest();
    const request = { label: family, address: ben.email, role: 'viewer', ...change };
    const asked = { ...request, label: request.label === 'shared' ? label : request.label };
    expect(prepareShare(made.deps(person))(asked)).toEqual({ ok: false, problem: { type } });
    expect(made.digest()).toBe(before);
  });

  it('a role for the owner, by a manager', () => {
    const { made, label } = arranged();
    shareLabel(made.deps(aiko))({ label, address: ben.email, role: 'manager' });
    const request = { label, address: aiko.email, role: 'viewer' };
    expect(prepareShare(made.deps(ben))(request)).toEqual({ ok: false, problem: { type: 'owner-stays' } });
  });

  it('while account, Directory, contacts or book cannot be reached', () => {
    const { made, family } = arranged();
    const problem = { type: 'unreachable', what: 'it' } as const;
    const lost = () => fail(problem);
    const deps = made.deps(aiko);
    const byAddress = { label: family, address: emi.email, role: 'viewer' };
    const byName = { ...byAddress, address: 'Emi' };
    const broken = [
      [{ account: { identify: lost } }, byAddress],
      [{ directory: { ...deps.directory, find: lost } }, byAddress],
      [{ directory: { ...deps.directory, search: lost } }, byName],
      [{ addressBook: { ...deps.addressBook, listLabels: lost } }, byAddress],
      [{ book: { ...deps.book, read: lost } }, byAddress],
    ] as const;
    for (const [part, request] of broken)
      expect(prepareShare({ ...deps, ...part })(request)).toEqual({
        ok: false,
        problem: { type: 'out-of-reach', problem },
      });
  });
});
