import { hintOf } from '../../../../src/core/book/hint';
import type { Operation } from '../../../../src/core/book/operation';
import type { Company } from '../company';
import { createCompany } from '../company';
import { aiko, ben, chie } from '../paperBook';

const staffed = (): Company => {
  const company = createCompany();
  company.give(ben, 'editor');
  company.give(chie, 'viewer');
  return company;
};

const hint = (company: Company) => hintOf(company.record(company.kaede));

const pin = (company: Company, text: string, base = hint(company).seq): Operation => ({
  type: 'pin-hint',
  record: company.kaede,
  text,
  base,
});

describe('a hint', () => {
  it('is one line with its author’s name, replaced and taken away with its history in the log', () => {
    const company = staffed();
    const { seq } = company.page().head;
    company.apply(ben, pin(company, ' Not on\n Tuesdays\u202e '));
    expect(hint(company)).toEqual({ text: 'Not on Tuesdays', byName: ben.name, seq: seq + 1 });
    company.apply(aiko, pin(company, 'Not on Mondays'));
    company.apply(ben, pin(company, ''));
    expect(hint(company)).toEqual({ text: '', byName: '', seq: seq + 3 });
    expect(company.logSince(seq).map(({ by, changes }) => [by, changes['hint']?.now])).toEqual([
      [ben.id, { text: 'Not on Tuesdays', byName: ben.name }],
      [aiko.id, { text: 'Not on Mondays', byName: aiko.name }],
      [ben.id, null],
    ]);
  });

  it('is an edit of the contact: its labels’ heads move, and a deleter who has not seen it is refused', () => {
    const company = staffed();
    const { v } = company.record(company.kaede);
    company.apply(ben, pin(company, 'Not on Tuesdays'));
    const { head } = company.page();
    expect(head.heads[company.customers]).toBe(head.seq);
    expect(company.tell(aiko, company.takeOut(company.kaede, company.customers, v))).toEqual([
      { type: 'refused', reason: 'newer-edit' },
    ]);
  });

  it.each([
    ['of two hundred characters is pinned', ben, '火'.repeat(200), 0, { type: 'applied' }],
    ['of one more is refused', ben, '火'.repeat(201), 0, { reason: 'too-long' }],
    ['by a viewer is refused', chie, 'x', 0, { reason: 'no-right' }],
    ['over one that its author has not seen is refused', ben, 'x', 1, { reason: 'newer-edit' }],
    ['that is not there is taken away without a change', ben, ' ', 0, { type: 'unchanged' }],
  ])('%s', (_situation, who, text, base, verdict) => {
    const company = staffed();
    const before = company.page();
    expect(company.tell(who, pin(company, text, base))).toMatchObject([verdict]);
    if (!('type' in verdict) || verdict.type !== 'applied') expect(company.page()).toEqual(before);
  });
});
