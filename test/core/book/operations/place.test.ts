import { textOf } from '../../../../src/core/book/record';
import { placementOf } from '../../../../src/core/sharing/placement';
import type { Role } from '../../../../src/core/sharing/role';
import { createCompany, makeLabel } from '../company';
import { aiko, ben } from '../paperBook';

type Given = Exclude<Role, 'owner'>;

const capOf = (company: ReturnType<typeof createCompany>): Role | undefined =>
  company.all('placement').flatMap((row) => placementOf(row) ?? [])[0]?.cap;

describe('placing a person in a further label', () => {
  it('makes a placement, not a copy, and moves the heads of both labels', () => {
    const company = createCompany();
    const before = company.page().head;
    company.apply(aiko, company.place(company.kaede, company.suppliers));
    const { head } = company.page();
    expect(company.all('person')).toHaveLength(1);
    expect(company.logSince(before.seq)).toMatchObject([
      {
        type: 'create',
        kind: 'placement',
        about: company.kaede,
        labels: [company.customers, company.suppliers],
      },
    ]);
    expect(head.heads).toEqual({
      ...before.heads,
      [company.customers]: head.seq,
      [company.suppliers]: head.seq,
    });
  });

  it('by a manager of the home caps it at most at manager, whatever he asks', () => {
    const company = createCompany();
    company.give(ben, 'manager');
    company.give(ben, 'editor', company.suppliers);
    company.apply(ben, company.place(company.kaede, company.suppliers, 'owner'));
    expect(capOf(company)).toBe('manager');
  });

  it('keeps a lower cap as asked', () => {
    const company = createCompany();
    company.apply(aiko, company.place(company.kaede, company.suppliers, 'editor'));
    expect(capOf(company)).toBe('editor');
  });

  it('where it is placed already, or at home, changes nothing', () => {
    const company = createCompany();
    company.apply(aiko, company.place(company.kaede, company.suppliers, 'viewer'));
    const page = company.page();
    for (const label of [company.suppliers, company.customers])
      expect(company.tell(aiko, company.place(company.kaede, label, 'manager'))).toEqual([
        { type: 'unchanged', record: company.kaede },
      ]);
    expect(company.page()).toEqual(page);
  });

  // A role on the home, a role on the target, and what becomes of the wish.
  it.each<[Given, Given, 'applied' | 'suggested']>([
    ['manager', 'editor', 'applied'],
    ['manager', 'viewer', 'suggested'],
    ['curator', 'manager', 'suggested'],
    ['viewer', 'editor', 'suggested'],
  ])('a %s at home and %s of the target: %s', (home, target, outcome) => {
    const company = createCompany();
    company.give(ben, home);
    company.give(ben, target, company.suppliers);
    const [verdict] = company.tell(ben, company.place(company.kaede, company.suppliers));
    expect(verdict?.type).toBe(outcome === 'applied' ? 'applied' : 'refused');
    const suggestions = company.all('suggestion').map((row) => [textOf(row, 'matter'), row.label]);
    expect(suggestions).toEqual(outcome === 'applied' ? [] : [['place', company.suppliers]]);
  });

  it('a manager of a label where it is placed cannot place it onwards: that is asked of the home', () => {
    const company = createCompany();
    const press = makeLabel(company, aiko, 'Press');
    company.apply(aiko, company.place(company.kaede, company.suppliers, 'manager'));
    company.give(ben, 'manager', company.suppliers);
    company.give(ben, 'manager', press);
    expect(company.tell(ben, company.place(company.kaede, press))[0]).toMatchObject({ reason: 'no-right' });
    company.give(ben, 'manager');
    company.apply(ben, company.place(company.kaede, press));
  });

  it('a deleted person is gone', () => {
    const company = createCompany();
    company.apply(aiko, company.takeOut(company.kaede, company.customers, company.record(company.kaede).v));
    expect(company.tell(aiko, company.place(company.kaede, company.suppliers))).toEqual([
      { type: 'refused', reason: 'gone' },
    ]);
  });

  it('an unseen person, an unseen target and ones that do not exist get one answer', () => {
    const company = createCompany();
    const answers = [
      company.tell(ben, company.place(company.kaede, company.suppliers)),
      company.tell(ben, company.place('p99.0000000000000000', company.suppliers)),
      company.tell(ben, company.place(company.kaede, 'l9.0000000000000000')),
    ];
    company.give(ben, 'manager');
    answers.push(company.tell(ben, company.place(company.kaede, company.suppliers)));
    for (const answer of answers) expect(answer).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
  });
});
