import { recipientsOf } from '../../../src/app/compose/recipients';
import { viewLabelPeople } from '../../../src/app/compose/viewLabelPeople';
import { viewSharedLabels } from '../../../src/app/compose/viewSharedLabels';
import type { LabelPeople } from '../../../src/app/compose/viewLabelPeople';
import type { Author } from '../../../src/core/book/operation';
import { addressee } from '../../../workbench/web/cards/ours/composeViews';
import { mailOffice } from '../mail/mailOffice';
import { aiko, ben, chie, emi } from '../office';

const opened = () => {
  const mail = mailOffice();
  const people = (person: Author, label = mail.customers): LabelPeople['people'] => {
    const view = viewLabelPeople(mail.deps(person))(label);
    if (!view.ok) throw new Error(view.problem.type);
    return view.value.people;
  };
  return { ...mail, people };
};

describe('the people of a label', () => {
  it('are those whom the member sees in it, by reading, each with the first address that mail reaches', () => {
    const { people, add, customers, rin } = opened();
    const ken = add(customers, {
      name: [{ family: '青木', given: '健', familyReading: 'あおき' }],
      email: [{ value: 'no address yet' }, { value: 'Ken@Kaede.example' }, { value: 'ken@aoki.example' }],
    });
    const nobody = add(customers, { name: [{ given: 'Zoe' }] });
    expect(people(ben)).toEqual([
      { record: nobody, name: 'Zoe', isOutside: false },
      { record: ken, name: '青木 健', address: 'ken@kaede.example', isOutside: false },
      { record: rin, name: '神田 凛', address: 'rin@aoi.example', isOutside: true },
    ]);
  });

  it('who were taken out, and those of other labels, are not among them', () => {
    const { people, add, share, tell, rin, customers, office } = opened();
    add(share('Suppliers', ben, 'viewer'), {
      name: [{ given: 'Zoe' }],
      email: [{ value: 'zoe@aoi.example' }],
    });
    const base = office.bookData.head.seq;
    tell(aiko, { type: 'take-out', record: rin, label: customers, base, nonce: 'n'.repeat(16) });
    expect(people(ben)).toEqual([]);
  });

  it('whose address is hidden from the member are there without it', () => {
    const { people, tell, customers, rin } = opened();
    tell(aiko, {
      type: 'choose-fields',
      label: customers,
      hide: [{ item: 'email', from: { type: 'role', role: 'viewer' } }],
      show: [],
      share: [],
      unshare: [],
    });
    expect(people(chie)).toEqual([{ record: rin, name: '神田 凛', isOutside: false }]);
    expect(people(ben)).toMatchObject([{ address: 'rin@aoi.example' }]);
  });

  it('of a label behind a wall are refused as those of a label that does not exist', () => {
    const { deps, customers } = opened();
    expect(viewLabelPeople(deps(emi))(customers)).toEqual({ ok: false, problem: { type: 'unknown-label' } });
    expect(viewLabelPeople(deps(emi))('l9.0000000000000000')).toEqual(viewLabelPeople(deps(emi))(customers));
    expect(viewLabelPeople(deps(ben))('contactGroups/1')).toMatchObject({
      problem: { type: 'not-understood' },
    });
  });

  it('cost one reading of the book, and the list of labels none', () => {
    const { deps, people, reads, customers } = opened();
    people(ben);
    expect(reads()).toBe(1);
    expect(viewSharedLabels(deps(ben))()).toEqual({
      ok: true,
      value: [{ key: customers, name: 'Customers' }],
    });
    expect(viewSharedLabels(deps(emi))()).toEqual({ ok: true, value: [] });
    expect(reads()).toBe(0);
  });
});

describe('the addresses that a message gets', () => {
  it('are each one once, and none that it has', () => {
    const people = [
      addressee(0, { address: 'a@x.example' }),
      addressee(1, { address: 'b@x.example' }),
      addressee(2, { address: 'a@x.example' }),
      addressee(3, { address: 'c@x.example' }),
    ];
    expect(recipientsOf(people, ['C@X.example '])).toEqual({
      addresses: ['a@x.example', 'b@x.example'],
      there: 1,
      withoutAddress: [],
    });
  });

  it.each([
    ['2,000 addresses', 2_000, false, 0, undefined],
    ['one more than that', 2_001, false, 0, { of: 'all', most: 2_000 }],
    ['as many with those that are there', 1_990, false, 11, { of: 'all', most: 2_000 }],
    ['500 outside the company', 500, true, 3, undefined],
    ['501 outside the company', 501, true, 0, { of: 'outside', most: 500 }],
  ])('%s', (_situation, count, isOutside, there, tooMany) => {
    const people = Array.from({ length: count }, (_, index) => addressee(index, { isOutside }));
    const draft = Array.from({ length: there }, (_, index) => `there${String(index)}@x.example`);
    expect(recipientsOf(people, draft).tooMany).toEqual(tooMany);
  });
});
