import type { Operation } from '../../../../src/core/book/operation';
import { LONGEST_PROPOSAL } from '../../../../src/core/book/operations/suggest';
import type { BookRecord } from '../../../../src/core/book/record';
import { valueOf } from '../../../../src/core/book/record';
import type { Company } from '../company';
import { createCompany, makeLabel } from '../company';
import { aiko, ben, chie, dai } from '../paperBook';
import { decide, only, PHONE, suggested } from './suggested';

describe('a decision without the right changes nothing', () => {
  const refusedTo = (company: Company, author: typeof ben, suggestion: BookRecord): unknown => {
    const page = company.page();
    const [accepted] = company.tell(author, decide(company, suggestion, true));
    expect(company.tell(author, decide(company, suggestion, false))).toEqual([accepted]);
    expect(company.page()).toEqual(page);
    return accepted?.type === 'refused' ? accepted.reason : accepted;
  };

  it('for a viewer, also for the author himself', () => {
    const { company, suggestion } = suggested('viewer');
    expect(refusedTo(company, ben, suggestion)).toBe('no-right');
    expect(refusedTo(company, chie, suggestion)).toBe('no-right');
  });

  it('for somebody whom no label reaches, to whom it does not exist', () => {
    const { company, suggestion } = suggested();
    expect(refusedTo(company, dai, suggestion)).toBe('unknown-record');
  });

  it('for an editor who does not see the label in which the author sees the person', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    company.apply(aiko, company.place(company.kaede, company.suppliers));
    company.give(chie, 'viewer', company.suppliers);
    company.tell(chie, company.edit(company.kaede, 99, { phone: { was: PHONE, now: [] } }));
    expect(refusedTo(company, ben, only(company))).toBe('unknown-record');
  });

  it('for an editor whose labels do not share the field', () => {
    const company = createCompany();
    const names = makeLabel(company, aiko, 'Names', ['name']);
    const births = makeLabel(company, aiko, 'Births', ['name', 'birthday']);
    const person = company.apply(aiko, company.add(names, { name: [{ given: 'Kei' }] }));
    company.apply(aiko, company.place(person, births));
    company.give(ben, 'editor', names);
    for (const label of [names, births]) company.give(chie, 'viewer', label);
    company.tell(chie, company.edit(person, 99, { birthday: { was: [], now: [{ date: '2000-01-01' }] } }));
    expect(only(company).label).toBe(names);
    expect(refusedTo(company, ben, only(company))).toBe('unknown-record');
    expect(company.tell(aiko, decide(company, only(company), true))).toMatchObject([{ type: 'applied' }]);
  });

  it.each([
    ['custom', [{ key: 'x', value: 'y'.repeat(LONGEST_PROPOSAL) }]],
    ['address', [{ street: 'y'.repeat(LONGEST_PROPOSAL), type: 'home' }]],
  ] as const)(
    'for an editor from whom a part may be hidden of a %s that is kept in words alone',
    (field, now) => {
      const company = createCompany();
      const some = makeLabel(company, aiko, 'Some', field === 'address' ? ['name', 'address'] : ['name']);
      const all = makeLabel(company, aiko, 'All', ['name', field, 'homeAddress']);
      const person = company.apply(aiko, company.add(some, { name: [{ given: 'Kei' }] }));
      company.apply(aiko, company.place(person, all));
      company.give(ben, 'editor', some);
      for (const label of [some, all]) company.give(chie, 'viewer', label);
      company.tell(chie, company.edit(person, 99, { [field]: { was: [], now } }));
      expect(valueOf(only(company), 'now')).toBeUndefined();
      expect(refusedTo(company, ben, only(company))).toBe('unknown-record');
      expect(company.tell(aiko, decide(company, only(company), true))).toEqual([
        { type: 'refused', reason: 'only-by-hand' },
      ]);
    },
  );

  it('for a curator, where taking it to another label needs a manager', () => {
    const company = createCompany();
    company.give(ben, 'curator');
    company.give(ben, 'editor', company.suppliers);
    company.give(chie, 'viewer');
    company.give(chie, 'viewer', company.suppliers);
    company.tell(chie, company.place(company.kaede, company.suppliers));
    expect(refusedTo(company, ben, only(company))).toBe('no-right');
    expect(company.tell(aiko, decide(company, only(company), true))).toMatchObject([{ type: 'applied' }]);
  });

  it('for a suggestion about another person than the one that was named', () => {
    const { company, suggestion } = suggested();
    const other = company.apply(aiko, company.add(company.customers, { name: [{ given: 'Rin' }] }));
    expect(company.tell(ben, { ...decide(company, suggestion, true), record: other } as Operation)).toEqual([
      { type: 'refused', reason: 'unknown-record' },
    ]);
  });
});
