import type { Author, Operation } from '../../../../src/core/book/operation';
import type { LabelId } from '../../../../src/core/book/record';
import { labelsHolding, placementOf } from '../../../../src/core/sharing/placement';
import { createCompany } from '../company';
import { aiko, ben, chie, dai } from '../paperBook';

/** Kaede is at home in Customers and placed in Suppliers; Ben is a curator of both, Chie an editor, Dai nobody. */
const arranged = () => {
  const company = createCompany();
  const { kaede, customers, suppliers, record } = company;
  for (const label of [customers, suppliers]) {
    company.give(ben, 'curator', label);
    company.give(chie, 'editor', label);
  }
  company.apply(aiko, company.place(kaede, suppliers));
  const takeOut = (author: Author, label: LabelId): number => {
    company.apply(author, company.takeOut(kaede, label, record(kaede).v));
    return company.page().head.seq;
  };
  const restore = (label: LabelId, deletion: number): Operation => ({
    type: 'restore',
    record: kaede,
    label,
    deletion,
  });
  const held = (): readonly LabelId[] => {
    if (record(kaede).deleted !== undefined) return [];
    return labelsHolding(
      record(kaede),
      company.all('placement').flatMap((row) => placementOf(row) ?? []),
    );
  };
  return { ...company, deleteIn: takeOut, restore, held };
};

describe('bringing back a deleted contact', () => {
  it('gives it all that it had, its places in other labels included, and tells every label', () => {
    const { customers, suppliers, kaede, record, held, deleteIn, restore, tell, page, logSince } = arranged();
    const [before, labels] = [record(kaede), held()];
    const deletion = deleteIn(ben, customers);
    expect(held()).toEqual([]);
    expect(tell(ben, restore(customers, deletion))).toEqual([{ type: 'applied', record: kaede }]);
    expect(held()).toEqual(labels);
    expect({ ...record(kaede), v: 0 }).toEqual({ ...before, v: 0 });
    expect(logSince(deletion)).toMatchObject([{ type: 'restore', changes: {}, labels }]);
    for (const label of [customers, suppliers]) expect(page().head.heads[label]).toBe(deletion + 1);
  });

  it('asked for twice changes nothing the second time', () => {
    const { customers, kaede, deleteIn, restore, decide, tell } = arranged();
    const undo = restore(customers, deleteIn(ben, customers));
    tell(ben, undo);
    expect(decide(ben, undo)).toEqual({ verdicts: [{ type: 'unchanged', record: kaede }] });
  });

  it('an undo of yesterday does not undo the deletion of today', () => {
    const { customers, deleteIn, restore, tell, decide, held } = arranged();
    const yesterday = deleteIn(ben, customers);
    tell(ben, restore(customers, yesterday));
    deleteIn(ben, customers);
    expect(decide(ben, restore(customers, yesterday))).toEqual({
      verdicts: [{ type: 'refused', reason: 'gone' }],
    });
    expect(held()).toEqual([]);
  });

  it.each([
    ['another curator of the home', aiko, 'applied'],
    ['an editor', chie, 'no-right'],
    ['somebody without access', dai, 'unknown-record'],
  ])('%s', (_who, author, outcome) => {
    const { customers, deleteIn, restore, decide } = arranged();
    const { verdicts, commit } = decide(author, restore(customers, deleteIn(ben, customers)));
    expect([verdicts[0]?.type, verdicts[0]?.type === 'refused' ? verdicts[0].reason : 'applied']).toEqual([
      outcome === 'applied' ? 'applied' : 'refused',
      outcome,
    ]);
    expect(commit === undefined).toBe(outcome !== 'applied');
  });
});

describe('bringing back a place in a label', () => {
  it('is for whoever took it out, who may not place', () => {
    const { customers, suppliers, kaede, deleteIn, restore, tell, held } = arranged();
    const deletion = deleteIn(ben, suppliers);
    expect(held()).toEqual([customers]);
    expect(tell(ben, restore(suppliers, deletion))).toEqual([{ type: 'applied', record: kaede }]);
    expect(held()).toEqual([customers, suppliers]);
    expect(tell(ben, restore(suppliers, deletion))).toEqual([{ type: 'unchanged', record: kaede }]);
  });

  it('by somebody else needs what placing needs', () => {
    const { suppliers, kaede, deleteIn, restore, tell } = arranged();
    const undo = restore(suppliers, deleteIn(ben, suppliers));
    expect(tell(chie, undo)).toEqual([{ type: 'refused', reason: 'no-right' }]);
    expect(tell(dai, undo)).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    expect(tell(aiko, undo)).toEqual([{ type: 'applied', record: kaede }]);
  });

  it('of a contact that was deleted since brings nothing back', () => {
    const { customers, suppliers, deleteIn, restore, tell } = arranged();
    const deletion = deleteIn(ben, suppliers);
    deleteIn(ben, customers);
    expect(tell(ben, restore(suppliers, deletion))).toEqual([{ type: 'refused', reason: 'gone' }]);
  });

  it('by a change that took something else out is nothing', () => {
    const { customers, suppliers, deleteIn, restore, tell } = arranged();
    deleteIn(ben, suppliers);
    expect(tell(ben, restore(suppliers, 1))).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    expect(tell(ben, { ...restore(customers, 1), record: 'p99.0000000000000000' } as Operation)).toEqual([
      { type: 'refused', reason: 'unknown-record' },
    ]);
  });
});
