import type { Operation } from '../../../../src/core/book/operation';
import { LONGEST_PROPOSAL } from '../../../../src/core/book/operations/suggest';
import type { BookRecord } from '../../../../src/core/book/record';
import { textOf, valueOf } from '../../../../src/core/book/record';
import type { Company } from '../company';
import { accountOf, createCompany, makeLabel } from '../company';
import { aiko, ben, chie, NOON } from '../paperBook';
import { decide, only, PHONE, suggested } from './suggested';

const phoneOf = (company: Company): unknown => valueOf(company.record(company.kaede), 'phone');

describe('a suggestion', () => {
  it('keeps who wished what and when, in words and as values', () => {
    const { suggestion } = suggested();
    expect(['by', 'byName', 'at', 'was', 'now'].map((name) => valueOf(suggestion, name))).toEqual([
      '1003',
      'Chie Sato',
      NOON,
      PHONE,
      [{ value: '06-1111-2222' }],
    ]);
  });

  it('holds nothing of the field that its author does not see', () => {
    const company = createCompany();
    const all = makeLabel(company, aiko, 'All', ['name', 'address', 'homeAddress']);
    const person = company.apply(
      aiko,
      company.add(all, { name: [{ given: 'Kei' }], address: [{ street: 'Home 1', type: 'home' }] }),
    );
    const some = makeLabel(company, aiko, 'Some', ['name', 'address']);
    company.apply(aiko, company.place(person, some));
    company.give(chie, 'viewer', some);
    company.tell(chie, company.edit(person, 99, { address: { was: [], now: [{ street: 'Work 2' }] } }));
    expect(JSON.stringify(only(company))).toContain('Work 2');
    expect(JSON.stringify(only(company))).not.toContain('Home 1');
  });
});

describe('who accepts', () => {
  it('makes the change by his own right, and closes the suggestion in the same commit', () => {
    const { company, suggestion } = suggested();
    const { seq } = company.page().head;
    expect(company.tell(ben, decide(company, suggestion, true))).toEqual([
      { type: 'applied', record: suggestion.id },
    ]);
    expect(phoneOf(company)).toEqual([{ value: '06-1111-2222' }]);
    expect(company.logSince(seq).map(({ by, kind, changes }) => [by, kind, Object.keys(changes)])).toEqual([
      ['1002', 'person', ['phone']],
      ['1002', 'suggestion', ['state', 'decidedByName']],
    ]);
    expect(textOf(only(company), 'state')).toBe('accepted');
  });

  it('twice has accepted once, and may not decline what he accepted', () => {
    const { company, suggestion } = suggested();
    company.tell(ben, decide(company, suggestion, true));
    const page = company.page();
    expect(company.tell(ben, decide(company, suggestion, true))).toEqual([
      { type: 'unchanged', record: suggestion.id },
    ]);
    expect(company.tell(aiko, decide(company, suggestion, false))).toEqual([
      { type: 'refused', reason: 'already-decided' },
    ]);
    expect(company.page()).toEqual(page);
  });

  it('keeps what others changed of the field meanwhile', () => {
    const { company, suggestion } = suggested();
    company.apply(
      aiko,
      company.edit(company.kaede, company.page().head.seq, {
        phone: { was: PHONE, now: [...PHONE, { value: '045-222-3333' }] },
      }),
    );
    company.tell(ben, decide(company, suggestion, true));
    expect(phoneOf(company)).toEqual([{ value: '045-222-3333' }, { value: '06-1111-2222' }]);
  });

  it('a wish that its author or somebody else has changed since he looked is asked to look again', () => {
    const { company, suggestion } = suggested();
    const [accepted, declined] = [decide(company, suggestion, true), decide(company, suggestion, false)];
    company.apply(
      aiko,
      company.edit(company.kaede, company.page().head.seq, {
        phone: { was: PHONE, now: [...PHONE, { value: '1' }] },
      }),
    );
    expect(company.tell(ben, accepted)).toEqual([{ type: 'refused', reason: 'newer-edit' }]);
    const wish = { phone: { was: PHONE, now: [{ value: '06-3333-4444' }] } };
    company.tell(chie, company.edit(company.kaede, company.page().head.seq, wish));
    const page = company.page();
    expect(company.tell(ben, accepted, declined)).toEqual([
      { type: 'refused', reason: 'renewed' },
      { type: 'refused', reason: 'renewed' },
    ]);
    expect(company.page()).toEqual(page);
  });

  it('a wish of which he saw all is not held up by edits of other fields, nor by its author putting it aside', () => {
    const { company, suggestion } = suggested();
    const accepted = decide(company, suggestion, true);
    const nickname = { was: [], now: [{ value: 'Kae' }] };
    company.apply(aiko, company.edit(company.kaede, company.page().head.seq, { nickname }));
    company.tell(chie, { type: 'dismiss-suggestion', suggestion: suggestion.id });
    expect(company.tell(ben, accepted)).toMatchObject([{ type: 'applied' }]);
  });

  it('a removal is not carried out over an edit that came after he looked', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    company.give(chie, 'viewer');
    company.tell(chie, company.takeOut(company.kaede, company.customers, company.page().head.seq));
    const accepted = decide(company, only(company), true);
    const phone = { was: PHONE, now: [{ value: '06-1111-2222' }] };
    company.apply(ben, company.edit(company.kaede, company.page().head.seq, { phone }));
    expect(company.tell(aiko, accepted)).toEqual([{ type: 'refused', reason: 'newer-edit' }]);
    expect(company.record(company.kaede).deleted).toBeUndefined();
  });

  it('a wish for a person who was deleted is told so, and nothing changes; he may still decline it', () => {
    const { company, suggestion } = suggested();
    company.apply(aiko, company.takeOut(company.kaede, company.customers, company.page().head.seq));
    const page = company.page();
    expect(company.tell(ben, decide(company, suggestion, true))).toEqual([
      { type: 'refused', reason: 'gone' },
    ]);
    expect(company.page()).toEqual(page);
    expect(company.tell(ben, decide(company, suggestion, false))).toMatchObject([{ type: 'applied' }]);
  });

  it('a removal takes the person out, and an addition adds him', () => {
    const company = createCompany();
    company.give(ben, 'curator');
    company.give(chie, 'viewer');
    company.tell(chie, company.takeOut(company.kaede, company.customers, company.page().head.seq));
    company.tell(chie, company.add(company.customers, { name: [{ given: 'Rin' }], phone: PHONE }));
    const persons = company.all('person').length;
    for (const suggestion of company.all('suggestion'))
      expect(company.tell(ben, decide(company, suggestion, true))).toMatchObject([{ type: 'applied' }]);
    expect(company.record(company.kaede).deleted).toBeDefined();
    expect(valueOf(company.all('person')[persons]!, 'name')).toEqual([{ given: 'Rin' }]);
  });

  it('a new contact whom somebody has added meanwhile adds no second one, and leaves the wish open', () => {
    const company = createCompany();
    company.give(chie, 'viewer');
    const sato = () =>
      company.add(company.customers, { name: [{ family: 'Sato' }], email: [{ value: 'sato@aoi.example' }] });
    company.tell(chie, sato());
    company.apply(aiko, sato());
    const page = company.page();
    expect(company.tell(aiko, decide(company, only(company), true))).toEqual([
      { type: 'refused', reason: 'there-already' },
    ]);
    expect(company.page()).toEqual(page);
    expect(company.tell(aiko, decide(company, only(company), false))).toMatchObject([{ type: 'applied' }]);
  });

  it('what was too long to be kept is asked to do it by hand', () => {
    const company = createCompany();
    company.give(chie, 'viewer');
    const family = 'x'.repeat(LONGEST_PROPOSAL);
    company.tell(chie, company.edit(company.kaede, 99, { name: { was: [], now: [{ family }] } }));
    expect(valueOf(only(company), 'now')).toBeUndefined();
    expect(company.tell(aiko, decide(company, only(company), true))).toEqual([
      { type: 'refused', reason: 'only-by-hand' },
    ]);
  });
});

describe('its author', () => {
  const dismiss = (suggestion: BookRecord): Operation => ({
    type: 'dismiss-suggestion',
    suggestion: suggestion.id,
  });

  it('puts it aside, once; it stays open, and nobody else can', () => {
    const { company, suggestion } = suggested();
    expect(company.tell(ben, dismiss(suggestion))).toEqual([{ type: 'refused', reason: 'unknown-record' }]);
    expect(company.tell(chie, dismiss(suggestion))).toMatchObject([{ type: 'applied' }]);
    expect(company.tell(chie, dismiss(suggestion))).toMatchObject([{ type: 'unchanged' }]);
    expect(['state', 'seen'].map((name) => valueOf(only(company), name))).toEqual(['open', true]);
  });

  it('is told again of a newer wish, and may wish again after a refusal', () => {
    const { company, suggestion } = suggested();
    company.tell(chie, dismiss(suggestion));
    const wish = (value: string) =>
      company.edit(company.kaede, company.page().head.seq, { phone: { was: PHONE, now: [{ value }] } });
    company.tell(chie, wish('06-3333-4444'));
    expect(['seen', 'now'].map((name) => valueOf(only(company), name))).toEqual([
      false,
      [{ value: '06-3333-4444' }],
    ]);
    company.tell(ben, decide(company, only(company), false));
    company.tell(chie, wish('06-3333-4444'));
    expect(company.all('suggestion').map((each) => textOf(each, 'state'))).toEqual(['declined', 'open']);
  });
});

it('stopping to share with the decider takes the right away at once', () => {
  const { company, suggestion } = suggested();
  company.apply(aiko, { type: 'stop-sharing', label: company.customers, principal: accountOf(ben) });
  expect(company.tell(ben, decide(company, suggestion, true))).toEqual([
    { type: 'refused', reason: 'unknown-record' },
  ]);
});
