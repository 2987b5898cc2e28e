import { openAddOn } from '../../src/app/openAddOn';
import { changeRole } from '../../src/app/sharing/changeRole';
import { leaveLabel } from '../../src/app/sharing/leaveLabel';
import { prepareShare } from '../../src/app/sharing/prepareShare';
import { shareLabel } from '../../src/app/sharing/shareLabel';
import { stopSharing } from '../../src/app/sharing/stopSharing';
import { viewLabel, viewLabels } from '../../src/app/sharing/viewLabels';
import type { Author } from '../../src/core/book/operation';
import { copyState } from '../../src/app/sharing/copyState';
import { confirmShareCard } from '../../src/sidebar/cards/confirmShareCard';
import { confirmStopCard } from '../../src/sidebar/cards/confirmStopCard';
import { labelCard } from '../../src/sidebar/cards/labelCard';
import { english } from '../../src/sidebar/messages/english';
import { add } from '../memory/addressBookByHand';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../app/office';

const principal = ({ id }: Author): string => `account:${id}`;

const shared = (...given: readonly (readonly [Author, string])[]) => {
  const office = createOffice();
  for (const person of [aiko, ben, chie, emi]) openAddOn(office.deps(person));
  const handle = makeGoogleLabel(office, aiko, 'Customers');
  let label = handle;
  for (const [person, role] of given) {
    const done = shareLabel(office.deps(aiko))({ label, address: person.email, role });
    if (!done.ok) throw new Error(done.problem.type);
    label = done.value.key;
  }
  return { office, handle, label };
};

const value = <Value>(
  result: { ok: true; value: Value } | { ok: false; problem: { type: string } },
): Value => {
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
};

describe('sharing', () => {
  it('a second time, before the owner’s first run, does not promise the contacts within an hour', () => {
    const { office, label } = shared([ben, 'viewer']);
    // Nothing of the label is in the book: Aiko's next hourly run tells it, Chie's next one after that brings it.
    expect(office.bookData.rows.person).toHaveLength(0);
    const plan = value(prepareShare(office.deps(aiko))({ label, address: chie.email, role: 'viewer' }));
    expect(JSON.stringify(confirmShareCard(plan, english))).not.toContain('within about an hour');
  });

  it('tells a member whose label’s owner had no run yet nothing of an hour', () => {
    const { office, label } = shared([ben, 'viewer']);
    expect(office.bookData.rows.person).toHaveLength(0);
    const view = value(viewLabel(office.deps(ben))(label));
    expect(JSON.stringify(labelCard(view, english))).not.toContain('within about an hour');
  });

  it('just now does not make the owner’s label up to date since before it was shared', () => {
    const { office, label } = shared([ben, 'viewer']);
    office.visits.visits[aiko.id] = {
      at: office.clock.now - 300_000,
      leasedUntil: 0,
      generation: 1,
      upToDateAt: office.clock.now - 300_000,
    };
    expect(JSON.stringify(labelCard(value(viewLabel(office.deps(aiko))(label)), english))).not.toContain(
      'Up to date',
    );
  });

  it('by a manager whose own copy is under way does not give the part he has for the whole', () => {
    const { office, label } = shared([ben, 'manager']);
    const replica = value(office.deps(ben).addressBook.createLabel('Customers', label));
    add(office.contactsOf(ben), {}, [replica.handle]);
    office.visits.visits[ben.id] = {
      at: office.clock.now,
      leasedUntil: 0,
      generation: 1,
      copying: [{ label, done: 0, of: 1_000 }],
    };
    const plan = value(prepareShare(office.deps(ben))({ label, address: chie.email, role: 'viewer' }));
    expect(plan.contacts).not.toBe(1);
  });
});

describe('stopping', () => {
  it('by leaving does not leave a label of one’s own on the home card', () => {
    const { office, label } = shared([ben, 'viewer']);
    value(office.deps(ben).addressBook.createLabel('Customers', label));
    value(leaveLabel(office.deps(ben))(label));
    expect(value(viewLabels(office.deps(ben)))).toEqual([]);
  });
});

describe('a manager who is not the owner', () => {
  it('and types himself is not told that the label is his', () => {
    const { office, label } = shared([ben, 'manager']);
    const plan = prepareShare(office.deps(ben))({ label, address: ben.email, role: 'viewer' });
    expect(plan.ok ? '' : english.refusals[plan.problem.type]).not.toBe('This label is already yours.');
  });
});

