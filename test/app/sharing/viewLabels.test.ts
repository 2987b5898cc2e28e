import { openAddOn } from '../../../src/app/openAddOn';
import { leaveLabel } from '../../../src/app/sharing/leaveLabel';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { viewLabel, viewLabels } from '../../../src/app/sharing/viewLabels';
import { add } from '../../memory/addressBookByHand';
import { aiko, ben, chie, createOffice, makeGoogleLabel } from '../office';

const EMPTY = { type: 'there', contacts: 0 } as const;

/** Aiko has Customers and Family, and shares Customers with Ben, a viewer who never opened the add-on. */
const arranged = () => {
  const office = createOffice();
  const customers = makeGoogleLabel(office, aiko, 'Customers');
  const family = makeGoogleLabel(office, aiko, 'Family');
  openAddOn(office.deps(aiko));
  const shared = shareLabel(office.deps(aiko))({ label: customers, address: ben.email, role: 'viewer' });
  if (!shared.ok) throw new Error('not shared');
  return { office, customers, family, label: shared.value.key };
};

describe('the labels that a person sees', () => {
  it('are the shared ones with his role, then his own; a shared one is not listed twice', () => {
    const { office, label, family } = arranged();
    expect(viewLabels(office.deps(aiko))).toEqual({
      ok: true,
      value: [
        { key: label, name: 'Customers', role: 'owner', copy: EMPTY, choice: 'live' },
        { key: family, name: 'Family', copy: EMPTY },
      ],
    });
  });

  it('are no copies of shared ones, whatever a copy is called', () => {
    const { office, label } = arranged();
    office.deps(ben).addressBook.createLabel('Customers (Aiko)', label);
    expect(viewLabels(office.deps(ben))).toEqual({
      ok: true,
      value: [
        { key: label, name: 'Customers', role: 'viewer', owner: 'Aiko Mori', copy: EMPTY, choice: 'live' },
      ],
    });
  });

  it('are none of a colleague’s that are not shared with him', () => {
    const { office } = arranged();
    expect(viewLabels(office.deps(chie))).toEqual({ ok: true, value: [] });
  });

  it('say of a shared one that it is on its way until there is a copy, and then how much is in it', () => {
    const { office, label } = arranged();
    openAddOn(office.deps(ben));
    const copy = () => {
      const lines = viewLabels(office.deps(ben));
      return lines.ok ? lines.value.map((line) => line.copy) : lines;
    };
    expect(copy()).toEqual([{ type: 'waiting', first: true }]);
    const upToDateAt = office.clock.now;
    office.visits.visits[aiko.id] = { at: upToDateAt, leasedUntil: 0, generation: 1, upToDateAt };
    expect(copy()).toEqual([{ type: 'waiting' }]);
    const replica = office.deps(ben).addressBook.createLabel('Customers', label);
    if (!replica.ok) throw new Error('no replica');
    add(office.contactsOf(ben), {}, [replica.value.handle]);
    expect(copy()).toEqual([{ type: 'there', contacts: 1 }]);
  });

  it('that he left are none of his own, though a copy is still in his Google Contacts', () => {
    const { office, label } = arranged();
    office.deps(ben).addressBook.createLabel('Customers', label);
    leaveLabel(office.deps(ben))(label);
    expect(viewLabels(office.deps(ben))).toEqual({ ok: true, value: [] });
  });

  it('and were shared just now are not up to date since before that', () => {
    const { office, label } = arranged();
    const upToDateAt = office.clock.now - 300_000;
    office.visits.visits[aiko.id] = { at: upToDateAt, leasedUntil: 0, generation: 1, upToDateAt };
    expect(viewLabel(office.deps(aiko))(label)).toMatchObject({ value: { copy: EMPTY, first: true } });
    expect(viewLabel(office.deps(aiko))(label)).not.toHaveProperty('value.copy.minutesAgo');
  });

  it('do not need the book while the mirror can be believed', () => {
    const { office } = arranged();
    office.asked.length = 0;
    viewLabels(office.deps(ben));
    expect(office.asked).toEqual([]);
  });
});

describe('one label', () => {
  it('shows who has it, with which role, and who never opened the add-on', () => {
    const { office, label } = arranged();
    const view = viewLabel(office.deps(aiko))(label);
    expect(view).toMatchObject({
      ok: true,
      value: {
        mayShare: true,
        sharedWith: [
          { principal: 'account:1001', role: 'owner', opened: true, isMe: true },
          { principal: 'account:1002', role: 'viewer', opened: false, isMe: false },
        ],
      },
    });
  });

  it('shows how a colleague is called who came after the installation and opened nothing', () => {
    const { office, label } = arranged();
    const view = viewLabel(office.deps(aiko))(label);
    expect(view).toMatchObject({ value: { sharedWith: [{}, { name: 'Ben Hill', email: ben.email }] } });
  });

  it('may not be shared on by a viewer', () => {
    const { office, label } = arranged();
    expect(viewLabel(office.deps(ben))(label)).toMatchObject({
      ok: true,
      value: { role: 'viewer', mayShare: false, mayLeave: true },
    });
  });

  it('of Google Contacts that nobody has may be shared', () => {
    const { office, family, label } = arranged();
    expect(viewLabel(office.deps(aiko))(family)).toEqual({
      ok: true,
      value: {
        key: family,
        name: 'Family',
        all: [
          { key: label, name: 'Customers', role: 'owner', copy: EMPTY, choice: 'live' },
          { key: family, name: 'Family', copy: EMPTY },
        ],
        sharedWith: [],
        first: true,
        mayShare: true,
        mayLeave: false,
        copy: EMPTY,
      },
    });
  });

  it('that is not shared with him and one that does not exist get one answer', () => {
    const { office, label } = arranged();
    const unseen = viewLabel(office.deps(chie))(label);
    expect(unseen).toEqual({ ok: false, problem: { type: 'unknown-label' } });
    expect(viewLabel(office.deps(chie))('l9.0000000000000000')).toEqual(unseen);
  });

  it('of Google Contacts that is gone has vanished', () => {
    const { office } = arranged();
    expect(viewLabel(office.deps(aiko))('contactGroups/99')).toEqual({
      ok: false,
      problem: { type: 'label-vanished' },
    });
  });
});
