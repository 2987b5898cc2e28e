import { caretakersOf } from '../../../../src/core/book/caretakers';
import { contactHistory } from '../../../../src/core/book/contactHistory';
import type { Author, Operation } from '../../../../src/core/book/operation';
import { findPerson } from '../../../../src/core/book/operations/person';
import { readingOf } from '../../../../src/core/book/reading';
import { personView } from '../../../../src/app/mail/personView';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, dai, NOON } from '../paperBook';

const stranger = { id: '1009', email: 'gen@kaede.example', name: 'Gen Abe' };

const staffed = (): Company => {
  const company = createCompany();
  company.give(ben, 'editor');
  company.give(chie, 'viewer');
  return company;
};

const known = (company: Company) => caretakersOf(company.record(company.kaede));

const name = (
  company: Company,
  named: Pick<Extract<Operation, { type: 'set-caretakers' }>, 'caretaker' | 'deputy'>,
  base = known(company).seq,
): Operation => ({ type: 'set-caretakers', record: company.kaede, base, ...named });

describe('who looks after a contact', () => {
  it('is named with who stands in, one replaced and one left as he is, with both in the log', () => {
    const company = staffed();
    const { seq } = company.page().head;
    company.apply(ben, name(company, { caretaker: ben, deputy: chie }));
    company.apply(aiko, name(company, { deputy: aiko }));
    company.apply(ben, name(company, { caretaker: null }));
    expect(known(company)).toEqual({ deputy: { account: aiko.id, name: aiko.name }, seq: seq + 3 });
    expect(company.logSince(seq).map(({ by, changes }) => [by, Object.keys(changes)])).toEqual([
      [ben.id, ['caretaker', 'deputy']],
      [aiko.id, ['deputy']],
      [ben.id, ['caretaker']],
    ]);
  });

  it('is an edit of the contact: its labels’ heads move, and a deleter who has not seen it is refused', () => {
    const company = staffed();
    const { v } = company.record(company.kaede);
    company.apply(ben, name(company, { caretaker: ben }));
    const { head } = company.page();
    expect(head.heads[company.customers]).toBe(head.seq);
    expect(company.tell(aiko, company.takeOut(company.kaede, company.customers, v))).toEqual([
      { type: 'refused', reason: 'newer-edit' },
    ]);
  });

  it('may be called otherwise than then: his account stays, and naming him again changes nothing', () => {
    const company = staffed();
    company.apply(ben, name(company, { caretaker: { ...chie, name: '' } }));
    expect(known(company).caretaker).toEqual({ account: chie.id, name: chie.email });
    expect(company.tell(ben, name(company, { caretaker: chie }))).toMatchObject([{ type: 'unchanged' }]);
  });

  it.each([
    ['by a viewer is refused', chie, { caretaker: chie }, 0, { reason: 'no-right' }],
    ['who does not see him is refused', ben, { caretaker: stranger }, 0, { reason: 'caretaker-unseen' }],
    [
      'as a deputy who does not see him is refused',
      ben,
      { deputy: stranger },
      0,
      { reason: 'caretaker-unseen' },
    ],
    ['over one that the author has not seen is refused', ben, { deputy: ben }, 1, { reason: 'newer-edit' }],
    ['is nobody still', ben, { caretaker: null, deputy: null }, 0, { type: 'unchanged' }],
    ['is not said', ben, {}, 0, { type: 'unchanged' }],
  ])('%s', (_situation, who, named, base, verdict) => {
    const company = staffed();
    const before = company.page();
    expect(company.tell(who, name(company, named, base))).toMatchObject([verdict]);
    expect(company.page()).toEqual(before);
  });

  it('of a deleted contact, and of one that the author does not see, is refused', () => {
    const company = staffed();
    expect(company.tell(stranger, name(company, { caretaker: null }))).toMatchObject([
      { reason: 'unknown-record' },
    ]);
    company.apply(aiko, company.takeOut(company.kaede, company.customers, 99));
    expect(company.tell(ben, name(company, { caretaker: ben }))).toMatchObject([{ reason: 'gone' }]);
  });
});

describe('who sees the contact by another label alone, and looks after him there', () => {
  /** Kaede is in both labels of Aiko’s: Ben has the one, Dai the other, Chie both. */
  const walled = () => {
    const company = staffed();
    const { kaede, suppliers } = company;
    company.apply(aiko, company.place(kaede, suppliers));
    company.give(dai, 'viewer', suppliers);
    company.give(chie, 'viewer', suppliers);
    const before = company.page().head.seq;
    company.apply(aiko, name(company, { caretaker: dai, deputy: chie }));
    const seenBy = ({ id }: Author) => {
      const reading = readingOf(company.page(), id, NOON);
      const { caretaker, deputy } = personView(reading, kaede)?.caretakers ?? {};
      const told = contactHistory(company.logSince(before), findPerson(reading, kaede)!, reading);
      return {
        card: [caretaker?.name, deputy?.name],
        history: told.flatMap(({ caretakers = [] }) => caretakers.map(({ care, now }) => [care, now])),
      };
    };
    return { company, seenBy };
  };

  it('is named to whoever has that label, and to nobody else, on no card and in no history', () => {
    const { seenBy } = walled();
    const whole = {
      card: [dai.name, chie.name],
      history: [
        ['caretaker', dai.name],
        ['deputy', chie.name],
      ],
    };
    expect([seenBy(aiko), seenBy(chie), seenBy(dai)]).toEqual([whole, whole, whole]);
    expect(seenBy(ben)).toEqual({ card: [undefined, chie.name], history: [['deputy', chie.name]] });
  });

  it('is not found out by naming him: the answer is the same as of anybody who does not see the contact', () => {
    const { company } = walled();
    for (const caretaker of [dai, stranger])
      expect(company.tell(ben, name(company, { caretaker }))).toMatchObject([{ reason: 'caretaker-unseen' }]);
  });

  it('is named again to all once no label shows him the contact', () => {
    const { company, seenBy } = walled();
    company.apply(aiko, { type: 'stop-sharing', label: company.suppliers, principal: accountOf(dai) });
    expect(seenBy(ben).card).toEqual([dai.name, chie.name]);
  });
});
