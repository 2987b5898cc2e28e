import type { FieldEdit } from '../../../../src/core/book/operation';
import { LONGEST_SUGGESTION } from '../../../../src/core/book/operations/suggest';
import type { BookRecord } from '../../../../src/core/book/record';
import { textOf, valueOf } from '../../../../src/core/book/record';
import type { Company } from '../company';
import { accountOf, createCompany, makeLabel } from '../company';
import { aiko, ben, chie } from '../paperBook';

const withViewers = () => {
  const company = createCompany();
  company.give(ben, 'viewer');
  company.give(chie, 'viewer');
  return company;
};

const phone = (value: string): FieldEdit => ({
  was: [{ value: '03-1234-5678', type: 'work' }],
  now: [{ value }],
});

const wish = (company: Company, value: string) =>
  company.edit(company.kaede, company.page().head.seq, { phone: phone(value) });

const lines = (rows: readonly BookRecord[]) =>
  rows.map((row) => ['by', 'matter', 'text', 'state'].map((name) => textOf(row, name)));

describe('an edit by a viewer', () => {
  it('is kept as a suggestion per field, in words, and the person stays as he was', () => {
    const company = withViewers();
    const before = company.record(company.kaede);
    const [verdict] = company.tell(
      ben,
      company.edit(company.kaede, before.v, {
        phone: phone('06-1111-2222'),
        nickname: { was: [], now: [{ value: 'Kae' }] },
      }),
    );
    const suggestions = company.all('suggestion');
    expect(lines(suggestions)).toEqual([
      ['1002', 'nickname', 'Kae', 'open'],
      ['1002', 'phone', '06-1111-2222', 'open'],
    ]);
    expect(verdict).toEqual({ type: 'refused', reason: 'no-right', suggestion: suggestions[0]!.id });
    expect(company.record(company.kaede)).toEqual(before);
  });

  it('that changes nothing leaves no suggestion', () => {
    const company = withViewers();
    const page = company.page();
    const same = { was: [], now: [{ value: '０３－１２３４－５６７８', type: 'WORK' }] };
    expect(company.tell(ben, company.edit(company.kaede, 99, { phone: same }))).toEqual([
      { type: 'refused', reason: 'no-right' },
    ]);
    expect(company.page()).toEqual(page);
  });

  it('of a field that is not shared leaves no suggestion', () => {
    const company = withViewers();
    const note = { was: [], now: [{ value: 'met in Kobe' }] };
    expect(company.tell(ben, company.edit(company.kaede, 99, { note }))).toEqual([
      { type: 'refused', reason: 'no-right' },
    ]);
  });
});

describe('suggestions', () => {
  it('of one member on one field of one person are one: a second wish takes the place of the first', () => {
    const company = withViewers();
    company.tell(ben, wish(company, '06-1111-2222'));
    company.tell(ben, wish(company, '06-3333-4444'));
    expect(lines(company.all('suggestion'))).toEqual([['1002', 'phone', '06-3333-4444', 'open']]);
  });

  it('said again write nothing', () => {
    const company = withViewers();
    const [first] = company.tell(ben, wish(company, '06-1111-2222'));
    const { verdicts, commit } = company.decide(ben, wish(company, '06-1111-2222'));
    expect([verdicts, commit]).toEqual([[first], undefined]);
  });

  it('of the same words but other parts, or other from their five hundredth character on, are another wish', () => {
    const long = (end: string) => [{ value: `https://aoi.example/${'a'.repeat(600)}${end}` }];
    for (const [field, first, second] of [
      ['name', [{ given: 'Mary Ann', family: 'Lee' }], [{ given: 'Mary', family: 'Ann Lee' }]],
      ['url', long('wrong'), long('right')],
    ] as const) {
      const company = withViewers();
      const only = makeLabel(company, aiko, 'Sites', ['name', 'url']);
      company.give(ben, 'viewer', only);
      const kei = company.apply(aiko, company.add(only, { name: [{ given: 'Kei' }] }));
      for (const now of [first, second])
        company.tell(ben, company.edit(kei, company.page().head.seq, { [field]: { was: [], now } }));
      expect(company.all('suggestion').map((row) => valueOf(row, 'now'))).toEqual([second]);
    }
  });

  it('of two new contacts of one name are two; of one contact, said again, one', () => {
    const company = withViewers();
    const sato = (email: string) =>
      company.add(company.customers, { name: [{ family: 'Sato' }], email: [{ value: email }] });
    for (const email of ['sato@aoi.example', 'sato@tsukimi.example', 'sato@aoi.example'])
      company.tell(ben, sato(email));
    expect(company.all('suggestion')).toHaveLength(2);
  });

  it('of two members stay apart', () => {
    const company = withViewers();
    company.tell(ben, wish(company, '06-1111-2222'));
    company.tell(chie, wish(company, '06-3333-4444'));
    expect(lines(company.all('suggestion')).map(([by]) => by)).toEqual(['1002', '1003']);
  });

  it('stay one where the member has lost the label that he saw the person in first', () => {
    const company = withViewers();
    company.apply(aiko, company.place(company.kaede, company.suppliers));
    company.give(ben, 'viewer', company.suppliers);
    company.tell(ben, wish(company, '06-1111-2222'));
    company.apply(aiko, { type: 'stop-sharing', label: company.customers, principal: accountOf(ben) });
    company.tell(ben, wish(company, '06-3333-4444'));
    expect(company.all('suggestion').map((row) => [row.label, textOf(row, 'text')])).toEqual([
      [company.suppliers, '06-3333-4444'],
    ]);
  });

  it('to remove a person from two labels are two', () => {
    const company = withViewers();
    company.apply(aiko, company.place(company.kaede, company.suppliers));
    company.give(ben, 'viewer', company.suppliers);
    company.tell(
      ben,
      company.takeOut(company.kaede, company.customers, 99),
      company.takeOut(company.kaede, company.suppliers, 99),
    );
    expect(company.all('suggestion').map((row) => row.label)).toEqual([company.customers, company.suppliers]);
  });

  it('end at 500 characters, and never in the middle of one', () => {
    const company = withViewers();
    const family = '𠮷'.repeat(600);
    company.tell(ben, company.edit(company.kaede, 99, { name: { was: [], now: [{ family }] } }));
    expect(textOf(company.all('suggestion')[0]!, 'text')).toBe('𠮷'.repeat(LONGEST_SUGGESTION));
    expect(LONGEST_SUGGESTION).toBe(500);
  });
});
