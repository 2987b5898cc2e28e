/** A contact is deleted or taken out, and comes back: who may, who would lose it, and what an undo brings. */
import { planRemoval, removeContact, restoreContact } from '../../../src/app/contacts/removeContact';
import { viewDeleted } from '../../../src/app/contacts/viewDeleted';
import { viewLabelContacts } from '../../../src/app/contacts/viewLabelContacts';
import { viewContact, viewPerson } from '../../../src/app/mail/viewPerson';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import type { Author } from '../../../src/core/book/operation';
import type { LabelId } from '../../../src/core/book/record';
import { mailOffice } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';

/** Rin is at home in Customers (Aiko, Ben, Chie) and placed in Press (Aiko, Chie): Ben curates the one, Chie the other. */
const opened = () => {
  const mail = mailOffice();
  const { office, deps, tell, rin, customers, share } = mail;
  const nonce = (): string => deps(aiko).nonces.draw();
  const press = share('Press', chie, 'curator');
  tell(aiko, { type: 'place', record: rin, label: press, cap: 'editor', nonce: nonce() });
  shareLabel(office.deps(aiko))({ label: customers, address: ben.email, role: 'curator' });
  const remove = (person: Author, label: LabelId) => {
    const plan = planRemoval(deps(person))(rin);
    const base = plan.ok ? String(plan.value.base) : '';
    return removeContact(deps(person))({ record: rin, label, base });
  };
  const undo = (person: Author, label: LabelId, deletion: number) =>
    restoreContact(deps(person))({ record: rin, label, deletion: String(deletion) });
  const labelsFor = (person: Author): readonly string[] => {
    const seen = viewPerson(deps(person))(rin);
    return seen.ok ? seen.value.labels.map(({ name }) => name) : [];
  };
  const trips = (): readonly string[] =>
    office.asked.splice(0).flatMap((what) => /^(?:read|append)/.exec(what) ?? []);
  office.asked.length = 0;
  return { ...mail, press, remove, undo, labelsFor, trips };
};

const value = <Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: object },
): Value => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};

it('before a deletion one reads which labels lose the contact, and how many people, each counted once', () => {
  const { deps, rin, customers, press } = opened();
  expect(value(planRemoval(deps(aiko))(rin))).toMatchObject({
    person: '神田 凛',
    home: customers,
    people: 3,
    labels: [
      { id: customers, name: 'Customers', people: 3 },
      { id: press, name: 'Press', people: 2 },
    ],
    takeOuts: [{ id: press, people: 0 }],
  });
});

it('of a label that does not reach him a deleter is told nothing, neither its name nor its people', () => {
  const { deps, rin, customers } = opened();
  expect(value(planRemoval(deps(ben))(rin))).toMatchObject({
    home: customers,
    people: 3,
    labels: [{ id: customers }],
    takeOuts: [],
  });
});

it('where one is curator of a further label only, it is taken out of that one', () => {
  const { deps, rin, press } = opened();
  const plan = value(planRemoval(deps(chie))(rin));
  expect(plan.home).toBeUndefined();
  expect(plan.takeOuts).toEqual([{ id: press, name: 'Press', people: 0 }]);
});

it('a deleted contact is gone for everybody; the undo brings it back with its places, once', () => {
  const { remove, undo, labelsFor, customers, office, rin, trips } = opened();
  const removed = value(remove(ben, customers));
  expect(removed).toMatchObject({ record: rin, label: customers, how: 'deleted' });
  expect([aiko, ben, chie].map(labelsFor)).toEqual([[], [], []]);

  trips();
  expect(value(undo(ben, customers, removed.deletion))).toMatchObject({ record: rin });
  expect(trips()).toEqual(['read', 'append']);
  expect([aiko, ben].map(labelsFor)).toEqual([['Customers', 'Press'], ['Customers']]);
  const before = office.digest();
  expect(undo(ben, customers, removed.deletion)).toMatchObject({ ok: true });
  expect(office.digest()).toBe(before);
});

it('a deletion costs one reading and one writing, and a reading for its undo', () => {
  const { deps, rin, customers, trips } = opened();
  const base = String(value(planRemoval(deps(ben))(rin)).base);
  expect(trips()).toEqual(['read']);
  removeContact(deps(ben))({ record: rin, label: customers, base });
  expect(trips()).toEqual(['read', 'append', 'read']);
});

it('what somebody has changed since the question is not deleted unseen', () => {
  const { deps, rin, customers, tell, office } = opened();
  const base = String(value(planRemoval(deps(ben))(rin)).base);
  const title = { was: [], now: [{ value: 'Rinrin' }] };
  tell(aiko, { type: 'edit', record: rin, base: 99, edits: { nickname: title }, nonce: 'n'.repeat(16) });
  const before = office.digest();
  expect(removeContact(deps(ben))({ record: rin, label: customers, base })).toEqual({
    ok: false,
    problem: { type: 'newer-edit' },
  });
  expect(office.digest()).toBe(before);
});

it('taken out of one label it stays in the other, and whoever took it out puts it back', () => {
  const { remove, undo, labelsFor, press, rin, deps } = opened();
  const removed = value(remove(chie, press));
  expect(removed.how).toBe('taken-out');
  expect(labelsFor(aiko)).toEqual(['Customers']);
  expect(undo(ben, press, removed.deletion)).toEqual({ ok: false, problem: { type: 'unknown-record' } });
  expect(value(undo(chie, press, removed.deletion)).labels).toHaveLength(2);
  expect(value(viewPerson(deps(aiko))(rin)).labels.map(({ name }) => name)).toEqual(['Customers', 'Press']);
});

it.each([
  ['a viewer of the home', chie, 'no-right'],
  ['somebody whom no label reaches', emi, 'unknown-record'],
])('%s neither deletes it nor brings it back', (_who, person, type) => {
  const { deps, rin, customers, remove, undo, office } = opened();
  const refusal = { ok: false, problem: { type } };
  expect(removeContact(deps(person))({ record: rin, label: customers, base: '99' })).toEqual(refusal);
  const removed = value(remove(ben, customers));
  const before = office.digest();
  expect(undo(person, customers, removed.deletion)).toEqual(refusal);
  expect(office.digest()).toBe(before);
});

describe('what a label has lost', () => {
  it('is listed for its curators, the latest first, with who and when; brought back it is listed no more', () => {
    const { deps, customers, add, remove, tell, undo, trips } = opened();
    const yui = add(customers, { name: [{ family: '森', given: '結衣' }] });
    tell(aiko, { type: 'take-out', record: yui, label: customers, base: 99, nonce: 'n'.repeat(16) });
    const removed = value(remove(ben, customers));
    trips();
    const lost = value(viewDeleted(deps(aiko))(customers, ''));
    // The first is two round trips of the book in Sheets.
    expect(trips()).toEqual(['read', 'read']);
    expect(lost.items.map(({ fields, byName, how }) => [fields.name?.[0]?.['given'], byName, how])).toEqual([
      ['凛', 'Ben Hill', 'deleted'],
      ['結衣', 'Aiko Mori', 'deleted'],
    ]);
    undo(ben, customers, removed.deletion);
    expect(value(viewDeleted(deps(ben))(customers, '')).items.map(({ record }) => record)).toEqual([yui]);
  });

  it('is nothing for an editor, and a label that reaches nobody is unknown to him', () => {
    const { deps, customers, press } = opened();
    expect(viewDeleted(deps(chie))(customers, '')).toEqual({ ok: false, problem: { type: 'no-right' } });
    expect(viewDeleted(deps(ben))(press, '')).toEqual({ ok: false, problem: { type: 'unknown-label' } });
  });

  it('does not name whom its curator sees no more by any way', () => {
    const { deps, press, remove, customers } = opened();
    remove(chie, press);
    remove(ben, customers);
    expect(value(viewDeleted(deps(chie))(press, '')).items).toEqual([]);
  });
});

describe('the contacts of a label', () => {
  it('are those at home there and those placed there, by how their names sound, a part at a time', () => {
    const { deps, customers, press, add, trips } = opened();
    add(customers, { name: [{ family: '江藤', given: '海', familyReading: 'えとう' }] });
    for (let index = 0; index < 60; index += 1)
      add(customers, { name: [{ given: `Z${String(index).padStart(2, '0')}` }] });
    trips();
    const first = value(viewLabelContacts(deps(chie))(customers, ''));
    expect(trips()).toEqual(['read']);
    expect([first.total, first.persons.length, first.next, first.mayRestore]).toEqual([62, 50, 50, false]);
    const second = value(viewLabelContacts(deps(chie))(customers, '50'));
    expect([second.persons.length, second.next]).toEqual([12, undefined]);
    const names = [...first.persons, ...second.persons].map(({ record }) => record);
    expect(new Set(names).size).toBe(62);
    expect(value(viewLabelContacts(deps(chie))(press, '')).persons).toHaveLength(1);
    expect(viewLabelContacts(deps(emi))(customers, '')).toEqual({
      ok: false,
      problem: { type: 'unknown-label' },
    });
  });
});

it('a contact’s card says who changed last what one sees, and nothing of what is hidden', () => {
  const { deps, rin, tell, customers } = opened();
  const made = value(viewContact(deps(chie))(rin)).changed;
  const edit = (person: Author, field: 'nickname' | 'birthday', text: object) =>
    tell(person, {
      type: 'edit',
      record: rin,
      base: 99,
      edits: { [field]: { was: [], now: [text] } },
      nonce: deps(aiko).nonces.draw(),
    });
  const hiding = { item: 'birthday', from: { type: 'account', id: chie.id } } as const;
  tell(aiko, {
    type: 'choose-fields',
    label: customers,
    share: ['birthday'],
    unshare: [],
    hide: [hiding],
    show: [],
  });
  edit(ben, 'birthday', { date: '1984-04-02' });
  expect(value(viewContact(deps(chie))(rin)).changed).toEqual(made);
  edit(ben, 'nickname', { value: 'Rinrin' });
  expect(value(viewContact(deps(chie))(rin)).changed?.byName).toBe('Ben Hill');
});
