import { labelsHolding } from '../../../../src/core/sharing/placement';
import { placementOf } from '../../../../src/core/sharing/placement';
import { textOf } from '../../../../src/core/book/record';
import type { Company } from '../company';
import { createCompany } from '../company';
import { aiko, ben, chie } from '../paperBook';

const labelsOf = (company: Company) =>
  labelsHolding(
    company.record(company.kaede),
    company.all('placement').flatMap((row) => placementOf(row) ?? []),
  );

describe('taking a person out', () => {
  it('of its home deletes it everywhere: the row stays as a tombstone and every label’s head moves', () => {
    const company = createCompany();
    company.apply(aiko, company.place(company.kaede, company.suppliers));
    const before = company.record(company.kaede);
    company.apply(aiko, company.takeOut(company.kaede, company.customers, before.v));
    const { head } = company.page();
    expect(company.record(company.kaede)).toEqual({ ...before, v: head.seq, deleted: head.seq });
    expect(head.heads).toMatchObject({ [company.customers]: head.seq, [company.suppliers]: head.seq });
  });

  it('of another label ends the placement only', () => {
    const company = createCompany();
    company.apply(aiko, company.place(company.kaede, company.suppliers));
    const before = company.page().head;
    company.apply(aiko, company.takeOut(company.kaede, company.suppliers, before.seq));
    expect(company.record(company.kaede).deleted).toBeUndefined();
    expect(labelsOf(company)).toEqual([company.customers]);
    expect(company.page().head.heads[company.customers]).toBe(before.heads[company.customers]);
    expect(company.logSince(before.seq)).toMatchObject([
      { type: 'delete', kind: 'placement', about: company.kaede, labels: [company.suppliers] },
    ]);
  });

  it('is refused while someone else’s edit is newer than what the deleter saw', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    company.give(chie, 'curator');
    const { v } = company.record(company.kaede);
    company.apply(
      ben,
      company.edit(company.kaede, v, { phone: { was: [], now: [{ value: '06-1111-2222' }] } }),
    );
    const page = company.page();
    expect(company.tell(chie, company.takeOut(company.kaede, company.customers, v))).toEqual([
      { type: 'refused', reason: 'newer-edit' },
    ]);
    expect(company.page()).toEqual(page);
    company.apply(chie, company.takeOut(company.kaede, company.customers, page.head.seq));
  });

  it('is refused where his own edit stands on top of someone else’s that he had not seen', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    company.give(chie, 'curator');
    const { v } = company.record(company.kaede);
    const phone = (value: string) => ({ phone: { was: [], now: [{ value }] } });
    company.apply(ben, company.edit(company.kaede, v, phone('06-1111-2222')));
    const seen = company.record(company.kaede).v;
    company.apply(chie, company.edit(company.kaede, v, phone('06-3333-4444')));
    expect(company.tell(chie, company.takeOut(company.kaede, company.customers, v))).toEqual([
      { type: 'refused', reason: 'newer-edit' },
    ]);
    company.apply(chie, company.takeOut(company.kaede, company.customers, seen));
  });

  it('goes through where the newer edit was his own', () => {
    const company = createCompany();
    company.give(chie, 'curator');
    const { v } = company.record(company.kaede);
    company.apply(
      chie,
      company.edit(company.kaede, v, { phone: { was: [], now: [{ value: '06-1111-2222' }] } }),
    );
    company.apply(chie, company.takeOut(company.kaede, company.customers, v));
    expect(company.record(company.kaede).deleted).toBeDefined();
  });

  it('a second time changes nothing', () => {
    const company = createCompany();
    const takeOut = company.takeOut(company.kaede, company.customers, company.record(company.kaede).v);
    company.apply(aiko, takeOut);
    const page = company.page();
    expect(company.tell(aiko, takeOut)).toEqual([{ type: 'unchanged', record: company.kaede }]);
    expect(company.page()).toEqual(page);
  });

  it('of a label that does not hold it changes nothing', () => {
    const company = createCompany();
    expect(company.tell(aiko, company.takeOut(company.kaede, company.suppliers, 99))).toEqual([
      { type: 'unchanged', record: company.kaede },
    ]);
  });

  it('by a curator of a label where it is placed never deletes it from its home', () => {
    const company = createCompany();
    company.apply(aiko, company.place(company.kaede, company.suppliers, 'owner'));
    company.give(ben, 'curator', company.suppliers);
    const ofHome = company.tell(ben, company.takeOut(company.kaede, company.customers, 99));
    expect(ofHome).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    company.apply(ben, company.takeOut(company.kaede, company.suppliers, 99));
    expect(labelsOf(company)).toEqual([company.customers]);
  });

  it('by an editor becomes a suggestion to remove it, which names the person', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    company.tell(ben, company.takeOut(company.kaede, company.customers, 99));
    const [suggestion] = company.all('suggestion');
    expect([textOf(suggestion!, 'matter'), textOf(suggestion!, 'text')]).toEqual(['remove', 'Kaede Kimura']);
  });

  it('that does not exist and that is not shared with him get one answer', () => {
    const company = createCompany();
    const unseen = company.tell(ben, company.takeOut(company.kaede, company.customers, 99));
    const absent = company.tell(ben, company.takeOut('p99.0000000000000000', company.customers, 99));
    expect(unseen).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    expect(absent).toEqual(unseen);
  });
});
