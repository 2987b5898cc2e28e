import type { Author, Operation } from '../../../../src/core/book/operation';
import { textOf } from '../../../../src/core/book/record';
import { createCompany } from '../company';
import { aiko, ben, chie } from '../paperBook';

describe('a new name of a label', () => {
  const arrange = () => {
    const company = createCompany();
    company.give(ben, 'manager');
    const rename = (name: string, label = company.customers): Operation => ({
      type: 'rename-label',
      label,
      name,
    });
    const tell = (author: Author, name: string) => company.tell(author, rename(name))[0];
    const called = (): string => textOf(company.record(company.customers), 'name');
    return { company, rename, tell, called };
  };

  it('is one change of the label, with the name before, and moves its head and no other', () => {
    const { company, tell } = arrange();
    const { seq, heads } = company.page().head;
    tell(ben, 'Clients');
    expect(company.logSince(seq)).toMatchObject([
      {
        by: ben.id,
        type: 'edit',
        kind: 'label',
        record: company.customers,
        labels: [company.customers],
        changes: { name: { was: 'Customers', now: 'Clients' } },
      },
    ]);
    expect(company.page().head.heads).toEqual({ ...heads, [company.customers]: seq + 1 });
  });

  it('of two at once the last one stays', () => {
    const { tell, called } = arrange();
    tell(ben, 'Clients');
    tell(aiko, 'Kunden');
    expect(called()).toBe('Kunden');
  });

  it.each([
    ['Clients\n\t Tokyo  ', 'Clients Tokyo'],
    ['\u202eClients\u2069', 'Clients'],
    ['得意先', '得意先'],
    ['C'.repeat(300), 'C'.repeat(200)],
    ['  ', 'Customers'],
    ['Customers ', 'Customers'],
  ])('is one line of plain text, and never none: %j', (given, expected) => {
    const { company, tell, called } = arrange();
    const { seq } = company.page().head;
    tell(ben, given);
    expect(called()).toBe(expected);
    expect(company.logSince(seq)).toHaveLength(expected === 'Customers' ? 0 : 1);
  });

  it('is refused for a label that is none', () => {
    const { company, rename } = arrange();
    for (const label of ['l99.0000000000000000', company.kaede])
      expect(company.tell(aiko, rename('Clients', label))).toEqual([
        { type: 'refused', reason: 'unknown-label' },
      ]);
  });

  it('says nothing to somebody whom the label does not reach', () => {
    const { tell, called } = arrange();
    expect(tell(chie, 'Clients')).toEqual({ type: 'refused', reason: 'unknown-label' });
    expect(called()).toBe('Customers');
  });
});
