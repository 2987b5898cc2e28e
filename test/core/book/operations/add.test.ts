import type { Operation } from '../../../../src/core/book/operation';
import { fieldsOf } from '../../../../src/core/book/personFields';
import { textOf } from '../../../../src/core/book/record';
import type { Company } from '../company';
import { createCompany, makeLabel } from '../company';
import { aiko, ben } from '../paperBook';

describe('adding a person', () => {
  it('makes one record at home in the label, one log entry, and moves the label’s head only', () => {
    const company = createCompany();
    const before = company.page().head;
    const person = company.apply(aiko, company.add(company.customers, { name: [{ given: 'Emi' }] }));
    const { head } = company.page();
    expect(company.record(person)).toEqual({
      id: person,
      kind: 'person',
      label: company.customers,
      v: before.seq + 1,
      fields: { name: { value: [{ given: 'Emi' }], seq: before.seq + 1, by: aiko.id } },
    });
    expect(company.logSince(before.seq)).toMatchObject([
      { type: 'create', kind: 'person', record: person, by: aiko.id, labels: [company.customers] },
    ]);
    expect(head.heads).toEqual({ ...before.heads, [company.customers]: head.seq });
    expect(head.rows).toEqual({ ...before.rows, person: before.rows.person + 1 });
  });

  it('keeps what the label shares, tidied; the rest never reaches the book', () => {
    const company = createCompany();
    const label = makeLabel(company, aiko, 'Press', ['name', 'phone']);
    const person = company.apply(
      aiko,
      company.add(label, {
        name: [{ given: ' Emi ', nonsense: 'x' }],
        phone: [{ value: '03-1234-5678' }, { value: '０３（１２３４）５６７８' }, { value: '' }],
        note: [{ value: 'met in Kobe' }],
        email: [{ value: 'emi@example.com' }],
      }),
    );
    expect(fieldsOf(company.record(person))).toEqual({
      name: [{ given: 'Emi' }],
      phone: [{ value: '03-1234-5678' }],
    });
  });

  /** Emi with an address, or without one, unless she is there. */
  const emi = (company: Company, label: string, value?: string): Operation => ({
    type: 'add',
    label,
    fields: { name: [{ given: 'Emi' }], ...(value === undefined ? {} : { email: [{ value }] }) },
    unlessThere: true,
    nonce: company.nonce(),
  });

  it('unless somebody is there adds nobody at an address that the author sees', () => {
    const company = createCompany();
    company.give(ben, 'editor', company.suppliers);
    const first = company.apply(aiko, emi(company, company.suppliers, 'emi@aoi.example'));
    const page = company.page();
    expect(company.tell(ben, emi(company, company.suppliers, 'EMI@aoi.example'))).toEqual([
      { type: 'refused', reason: 'there-already' },
    ]);
    expect(company.page()).toEqual(page);
    company.apply(aiko, company.takeOut(first, company.suppliers, page.head.seq));
    company.apply(ben, emi(company, company.suppliers, 'emi@aoi.example'));
  });

  it('unless somebody is there adds whose address is behind a wall, and whoever has none', () => {
    const company = createCompany();
    company.give(ben, 'editor', company.suppliers);
    const names = makeLabel(company, aiko, 'Names', ['name']);
    company.give(ben, 'viewer', names);
    company.apply(aiko, emi(company, company.customers, 'emi@walled.example'));
    const unseen = company.apply(aiko, emi(company, company.customers, 'emi@hidden.example'));
    company.apply(aiko, company.place(unseen, names));
    for (const address of ['emi@walled.example', 'emi@hidden.example', undefined, undefined])
      expect(company.tell(ben, emi(company, company.suppliers, address))).toMatchObject([
        { type: 'applied' },
      ]);
  });

  it('leaves the address of a home out unless the label shares it', () => {
    const company = createCompany();
    const address = [
      { street: '1-1', type: 'work' },
      { street: '2-2', type: 'home' },
    ];
    const kept = company.apply(
      aiko,
      company.add(makeLabel(company, aiko, 'Offices', ['address']), { address }),
    );
    expect(fieldsOf(company.record(kept)).address).toEqual([{ street: '1-1', type: 'work' }]);
    const homes = makeLabel(company, aiko, 'Homes', ['address', 'homeAddress']);
    expect(fieldsOf(company.record(company.apply(aiko, company.add(homes, { address })))).address).toEqual(
      address,
    );
  });

  it('by a viewer becomes a suggestion that names the person, once per name', () => {
    const company = createCompany();
    company.give(ben, 'viewer');
    const propose = (given: string) =>
      company.tell(ben, company.add(company.customers, { name: [{ given }] }));
    propose('Emi');
    propose('Fumi');
    propose('Emi');
    expect(company.all('suggestion').map((row) => textOf(row, 'text'))).toEqual(['Emi', 'Fumi']);
    expect(company.all('suggestion').every((row) => textOf(row, 'matter') === 'add')).toBe(true);
    expect(company.all('person')).toHaveLength(1);
  });

  it('to a label that does not exist and to one that is not shared with him gets one answer', () => {
    const company = createCompany();
    const fields = { name: [{ given: 'Emi' }] };
    const unseen = company.tell(ben, company.add(company.customers, fields));
    const absent = company.tell(ben, company.add('l9.0000000000000000', fields));
    expect(unseen).toEqual([{ type: 'refused', reason: 'unknown-label' }]);
    expect(absent).toEqual(unseen);
  });
});
