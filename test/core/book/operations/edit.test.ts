import type { FieldValue } from '../../../../src/core/contacts/fieldValue';
import { valueOf } from '../../../../src/core/book/record';
import { createCompany, KAEDE, makeLabel } from '../company';
import { aiko, ben, chie } from '../paperBook';

const phones = (...values: readonly string[]): FieldValue => values.map((value) => ({ value }));

const office = () => {
  const company = createCompany();
  company.give(ben, 'editor');
  company.give(chie, 'editor');
  return company;
};

describe('editing a person', () => {
  it('writes the changed field with its seq and author, logs before and after, and leaves the other fields', () => {
    const company = office();
    const before = company.record(company.kaede);
    const now = phones('06-1111-2222');
    company.apply(ben, company.edit(before.id, before.v, { phone: { was: KAEDE.phone!, now } }));
    const after = company.record(before.id);
    expect(after.fields['phone']).toEqual({
      value: now,
      seq: after.v,
      by: ben.id,
      seqByOther: before.v,
    });
    expect(after.fields['name']).toEqual(before.fields['name']);
    expect(company.logSince(after.v - 1)).toMatchObject([
      { type: 'edit', changes: { phone: { was: KAEDE.phone, now } }, labels: [company.customers] },
    ]);
  });

  it('moves the head of every label that holds the person, also those the editor does not see', () => {
    const company = office();
    company.apply(aiko, company.place(company.kaede, company.suppliers));
    const { v } = company.record(company.kaede);
    company.apply(ben, company.edit(company.kaede, v, { nickname: { was: [], now: [{ value: 'Kae' }] } }));
    const { heads, seq } = company.page().head;
    expect([heads[company.customers], heads[company.suppliers]]).toEqual([seq, seq]);
  });

  it('of one field by two people leaves the one that committed last, and the log keeps both', () => {
    const company = office();
    const { v } = company.record(company.kaede);
    const { seq } = company.page().head;
    const named = (given: string) =>
      company.edit(company.kaede, v, { name: { was: KAEDE.name!, now: [{ family: 'Kimura', given }] } });
    company.apply(ben, named('Kaede-B'));
    company.apply(chie, named('Kaede-C'));
    expect(valueOf(company.record(company.kaede), 'name')).toEqual([{ family: 'Kimura', given: 'Kaede-C' }]);
    expect(company.logSince(seq).map(({ changes }) => changes['name']!.now)).toEqual([
      [{ family: 'Kimura', given: 'Kaede-B' }],
      [{ family: 'Kimura', given: 'Kaede-C' }],
    ]);
  });

  it('by somebody who types the home address that he does not see leaves it hidden and as it was', () => {
    const company = createCompany();
    const all = makeLabel(company, aiko, 'All', ['name', 'address', 'homeAddress']);
    const home = { street: 'Home 1', unstructured: 'Home 1, key under the mat', type: 'home' };
    const kei = company.apply(aiko, company.add(all, { name: [{ given: 'Kei' }], address: [home] }));
    const some = makeLabel(company, aiko, 'Some', ['name', 'address']);
    company.apply(aiko, company.place(kei, some, 'editor'));
    company.give(chie, 'editor', some);
    const work = { street: 'Home 1', type: 'work' };
    company.apply(chie, company.edit(kei, company.record(kei).v, { address: { was: [], now: [work] } }));
    expect(valueOf(company.record(kei), 'address')).toEqual([work, home]);
    const again = company.edit(kei, company.record(kei).v, { address: { was: [], now: [work] } });
    expect(company.tell(chie, again)).toMatchObject([{ type: 'unchanged' }]);
  });

  it('of one list by two people merges element by element', () => {
    const company = office();
    const was = phones('03-1234-5678', '06-1111-2222');
    const kaede = company.apply(aiko, company.add(company.customers, { phone: was }));
    const { v } = company.record(kaede);
    const swap = phones('03-1234-5678', '045-222-3333');
    company.apply(ben, company.edit(kaede, v, { phone: { was, now: swap } }));
    company.apply(
      chie,
      company.edit(kaede, v, { phone: { was, now: phones('06-1111-2222', '011-333-4444') } }),
    );
    expect(valueOf(company.record(kaede), 'phone')).toEqual(phones('045-222-3333', '011-333-4444'));
  });

  it('to what the book says already, in another spelling, changes nothing', () => {
    const company = office();
    const now = [{ value: '０３（１２３４）５６７８', type: 'WORK' }];
    const page = company.page();
    const edit = company.edit(company.kaede, 0, { phone: { was: [], now } });
    expect(company.tell(ben, edit)).toEqual([{ type: 'unchanged', record: company.kaede }]);
    expect(company.page()).toEqual(page);
  });

  it('that is only proposed is a suggestion even of an editor; what he edited beside it is done', () => {
    const company = office();
    const { v } = company.record(company.kaede);
    const proposed = { was: KAEDE.phone!, now: phones('06-1111-2222'), proposed: true } as const;
    const edited = { was: [], now: [{ value: 'Kae' }] };
    expect(company.tell(ben, company.edit(company.kaede, v, { phone: proposed }))).toMatchObject([
      { type: 'refused', reason: 'only-by-hand' },
    ]);
    company.apply(ben, company.edit(company.kaede, v, { phone: proposed, nickname: edited }));
    const { fields } = company.record(company.kaede);
    expect([fields['phone']?.value, fields['nickname']?.value]).toEqual([KAEDE.phone, edited.now]);
    expect(company.all('suggestion').map((row) => valueOf(row, 'matter'))).toEqual(['phone']);
  });

  it('of a field that no label of his shares changes nothing', () => {
    const company = office();
    const edit = company.edit(company.kaede, 0, { note: { was: [], now: [{ value: 'met in Kobe' }] } });
    expect(company.tell(ben, edit)).toEqual([{ type: 'unchanged', record: company.kaede }]);
  });

  it('of a field that only another person’s label shares changes nothing for him', () => {
    const company = office();
    const notes = makeLabel(company, aiko, 'Notes', ['name', 'note']);
    company.apply(aiko, company.place(company.kaede, notes));
    const edit = company.edit(company.kaede, 0, { note: { was: [], now: [{ value: 'met in Kobe' }] } });
    expect(company.tell(ben, edit)).toEqual([{ type: 'unchanged', record: company.kaede }]);
    expect(company.tell(aiko, edit)).toEqual([{ type: 'applied', record: company.kaede }]);
  });

  it('of a person that does not exist and of one that he may not see gets one answer', () => {
    const company = createCompany();
    const edits = { phone: { was: [], now: phones('06-1111-2222') } };
    const unseen = company.tell(ben, company.edit(company.kaede, 0, edits));
    const absent = company.tell(ben, company.edit('p99.0000000000000000', 0, edits));
    expect(unseen).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    expect(absent).toEqual(unseen);
  });

  it('of something that is no person is an edit of a person that does not exist', () => {
    const company = office();
    const edits = { name: { was: [], now: [{ given: 'Mine' }] } };
    expect(company.tell(ben, company.edit(company.customers, 0, edits))).toEqual([
      { type: 'refused', reason: 'unknown-record' },
    ]);
  });
});

describe('an edit and a deletion of one person', () => {
  it('an edit that the deleter had not seen brings the person back, with everything it had', () => {
    const company = office();
    const { v } = company.record(company.kaede);
    const { seq } = company.page().head;
    company.apply(aiko, company.takeOut(company.kaede, company.customers, v));
    expect(company.record(company.kaede).deleted).toBe(seq + 1);
    const now = phones('06-1111-2222');
    company.apply(ben, company.edit(company.kaede, v, { phone: { was: KAEDE.phone!, now } }));
    const person = company.record(company.kaede);
    expect(person.deleted).toBeUndefined();
    expect([valueOf(person, 'name'), valueOf(person, 'phone')]).toEqual([KAEDE.name, now]);
    expect(company.logSince(seq).map(({ type }) => type)).toEqual(['delete', 'restore']);
  });

  it('an edit by someone who had seen the deletion is refused as gone', () => {
    const company = office();
    const { v } = company.record(company.kaede);
    company.apply(aiko, company.takeOut(company.kaede, company.customers, v));
    const page = company.page();
    const seen = page.head.seq;
    const edit = company.edit(company.kaede, seen, { phone: { was: [], now: phones('06-1111-2222') } });
    expect(company.tell(ben, edit)).toEqual([{ type: 'refused', reason: 'gone' }]);
    expect(company.page()).toEqual(page);
  });

  it('an edit that says nothing new does not bring a deleted person back', () => {
    const company = office();
    const { v } = company.record(company.kaede);
    company.apply(aiko, company.takeOut(company.kaede, company.customers, v));
    const edit = company.edit(company.kaede, v, { phone: { was: [], now: KAEDE.phone! } });
    expect(company.tell(ben, edit)).toEqual([{ type: 'unchanged', record: company.kaede }]);
    expect(company.record(company.kaede).deleted).toBeDefined();
  });
});
