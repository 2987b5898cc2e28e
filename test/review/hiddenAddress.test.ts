import { valueOf } from '../../src/core/book/record';
import { createCompany, makeLabel } from '../core/book/company';
import { aiko, chie } from '../core/book/paperBook';

it('an editor who does not see a home address does not bring it into sight, nor change it, by typing it himself', () => {
  const company = createCompany();
  const all = makeLabel(company, aiko, 'All', ['name', 'address', 'homeAddress']);
  const home = { street: 'Home 1', type: 'home', unstructured: 'Home 1, ring at Sato, key under the mat' };
  const person = company.apply(aiko, company.add(all, { name: [{ given: 'Kei' }], address: [home] }));
  const some = makeLabel(company, aiko, 'Some', ['name', 'address']);
  company.apply(aiko, company.place(person, some, 'editor'));
  company.give(chie, 'editor', some);
  company.tell(
    chie,
    company.edit(person, 99, { address: { was: [], now: [{ street: 'Home 1', type: 'work' }] } }),
  );
  const held = JSON.stringify(valueOf(company.record(person), 'address'));
  expect(held).toContain('"home"');
});
