import { commentsOn, mentionsOf, publicCount } from '../../../../src/core/book/comment';
import type { Author, Operation, Verdict } from '../../../../src/core/book/operation';
import { findPerson } from '../../../../src/core/book/operations/person';
import { readingOf } from '../../../../src/core/book/reading';
import type { RecordId } from '../../../../src/core/book/record';
import { textOf, valueOf } from '../../../../src/core/book/record';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, dai, NOON } from '../paperBook';

type Write = Extract<Operation, { type: 'write-comment' }>;

/** Ben edits customers, Chie looks at them, Dai has nothing. */
const staffed = (): Company => {
  const company = createCompany();
  company.give(ben, 'editor');
  company.give(chie, 'viewer');
  return company;
};

const write = ({ kaede, customers, nonce }: Company, change: Partial<Write> = {}): Write => ({
  type: 'write-comment',
  record: kaede,
  label: customers,
  text: 'Prefers mail.',
  mentions: [],
  nonce: nonce(),
  ...change,
});

const toHimself = (company: Company, text: string): Write => {
  const { label: _label, ...comment } = write(company, { text });
  return comment;
};

const reads = (company: Company, who: Author, record: RecordId = company.kaede) => {
  const page = company.page();
  const reading = readingOf(page, who.id, NOON);
  const seen = findPerson(reading, record);
  return {
    texts: seen === undefined ? [] : commentsOn(reading, seen, page.records.values()).map(({ text }) => text),
    count: seen === undefined ? 0 : publicCount(reading, seen),
    mentions: mentionsOf(reading, page.records.values()).map(({ text }) => text),
  };
};

const told = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.map((verdict) => (verdict.type === 'refused' ? verdict.reason : verdict.type));

describe('a comment for all of a label', () => {
  it('is read by everybody who has the label at once, with author and time, and by nobody else', () => {
    const company = staffed();
    const id = company.apply(ben, write(company));
    for (const who of [aiko, ben, chie])
      expect(reads(company, who)).toEqual({ texts: ['Prefers mail.'], count: 1, mentions: [] });
    expect(reads(company, dai)).toEqual({ texts: [], count: 0, mentions: [] });
    const row = company.record(id);
    expect([textOf(row, 'by'), textOf(row, 'byName'), valueOf(row, 'at')]).toEqual([
      ben.id,
      'Ben Hill',
      NOON,
    ]);
  });

  it('wakes no replica, and is no edit that keeps somebody from deleting the contact', () => {
    const company = staffed();
    const { heads } = company.page().head;
    const { v } = company.record(company.kaede);
    company.apply(ben, write(company));
    expect(company.page().head.heads).toEqual(heads);
    expect(told(company.tell(aiko, company.takeOut(company.kaede, company.customers, v)))).toEqual([
      'applied',
    ]);
  });

  it('goes out of sight with a deleted contact, and comes back with him', () => {
    const company = staffed();
    const [customers, kaede] = [company.customers, company.kaede];
    company.apply(ben, write(company));
    const before = company.page().head.seq;
    company.apply(aiko, company.takeOut(kaede, customers, before));
    expect(reads(company, ben).texts).toEqual([]);
    expect(told(company.tell(ben, write(company)))).toEqual(['gone']);
    const { deleted: deletion = 0 } = company.record(kaede);
    company.apply(aiko, { type: 'restore', record: kaede, label: customers, deletion });
    expect(reads(company, ben)).toMatchObject({ texts: ['Prefers mail.'], count: 1 });
    company.apply(aiko, company.takeOut(kaede, customers, company.page().head.seq));
    // Whoever had not seen the deletion brings him back by an edit.
    company.apply(ben, company.edit(kaede, before, { phone: { was: [], now: [{ value: '06-1' }] } }));
    expect(reads(company, ben)).toMatchObject({ texts: ['Prefers mail.'], count: 1 });
  });

  it('belongs to the label that was chosen: who sees the contact by another one does not read it', () => {
    const company = staffed();
    const { kaede, suppliers } = company;
    company.give(dai, 'editor', suppliers);
    company.give(ben, 'viewer', suppliers);
    company.apply(aiko, company.place(kaede, suppliers));
    company.apply(ben, write(company, { text: 'For customers.' }));
    company.apply(dai, write(company, { label: suppliers, text: 'For suppliers.' }));
    expect(reads(company, chie)).toMatchObject({ texts: ['For customers.'], count: 1 });
    expect(reads(company, dai)).toMatchObject({ texts: ['For suppliers.'], count: 1 });
    expect([...reads(company, ben).texts].sort()).toEqual(['For customers.', 'For suppliers.']);
    // Nobody writes into a label that he does not see, nor into one that he only looks at.
    expect(told(company.tell(dai, write(company)))).toEqual(['unknown-label']);
    expect(told(company.tell(ben, write(company, { label: suppliers })))).toEqual(['no-right']);
  });

  it.each([
    ['nothing but white space', ' \n\u202e ', 'no-words'],
    ['two thousand characters, of which each is two', '𠮷'.repeat(2_000), 'applied'],
    ['one more', '𠮷'.repeat(2_001), 'too-long'],
    ['a formula', '=IMPORTXML("https://kaede.example")', 'applied'],
  ])('of %s is %s', (_what, text, outcome) => {
    const company = staffed();
    const before = company.page();
    expect(told(company.tell(ben, write(company, { text })))).toEqual([outcome]);
    if (outcome !== 'applied') expect(company.page()).toEqual(before);
    else expect(reads(company, chie).texts).toEqual([text]);
  });
});

describe('a private comment', () => {
  it('may everybody write who sees the contact, and nobody else learns that there is one', () => {
    const company = staffed();
    const person = company.record(company.kaede);
    const { seq, heads } = company.page().head;
    const id = company.apply(chie, toHimself(company, 'Asked twice about prices.'));
    expect(reads(company, chie)).toEqual({ texts: ['Asked twice about prices.'], count: 0, mentions: [] });
    for (const who of [aiko, ben, dai])
      expect(reads(company, who)).toEqual({ texts: [], count: 0, mentions: [] });
    expect(company.record(company.kaede)).toEqual(person);
    expect(company.page().head.heads).toEqual(heads);
    expect(company.logSince(seq).map(({ kind, labels, about }) => [kind, labels, about])).toEqual([
      ['comment', [], undefined],
    ]);
    for (const who of [aiko, ben])
      for (const type of ['edit-comment', 'delete-comment', 'see-mention'] as const)
        expect(told(company.tell(who, { type, record: company.kaede, comment: id, text: 'x' }))).toEqual([
          'unknown-record',
        ]);
  });

  it('mentions nobody', () => {
    const company = staffed();
    const before = company.page();
    expect(told(company.tell(ben, { ...toHimself(company, 'x'), mentions: [chie] }))).toEqual([
      'mention-private',
    ]);
    expect(company.page()).toEqual(before);
  });
});

describe('a comment that stands', () => {
  const standing = () => {
    const company = staffed();
    const comment = company.apply(ben, write(company));
    const about = { record: company.kaede, comment };
    return { company, comment, about };
  };

  it('is changed by its author alone, and the log keeps what it said', () => {
    const { company, comment, about } = standing();
    const { seq } = company.page().head;
    const edit: Operation = { type: 'edit-comment', ...about, text: 'Prefers calls.' };
    expect(told(company.tell(aiko, edit))).toEqual(['no-right']);
    expect(told(company.tell(ben, edit, edit))).toEqual(['applied', 'unchanged']);
    expect(reads(company, chie).texts).toEqual(['Prefers calls.']);
    expect(valueOf(company.record(comment), 'editedAt')).toBe(NOON);
    expect(company.logSince(seq)).toMatchObject([
      {
        kind: 'comment',
        about: company.kaede,
        changes: { text: { was: 'Prefers mail.', now: 'Prefers calls.' } },
      },
    ]);
  });

  it('is not changed any more by an author who is a viewer by now, who may still delete it', () => {
    const { company, about } = standing();
    company.give(ben, 'viewer');
    expect(told(company.tell(ben, { type: 'edit-comment', ...about, text: 'x' }))).toEqual(['no-right']);
    expect(told(company.tell(ben, { type: 'delete-comment', ...about }))).toEqual(['applied']);
    expect(reads(company, aiko)).toMatchObject({ texts: [], count: 0 });
  });

  it('of another person than is said is not found', () => {
    const { company, comment } = standing();
    const emi = company.apply(aiko, company.add(company.customers, { name: [{ given: 'Emi' }] }));
    expect(told(company.tell(ben, { type: 'delete-comment', record: emi, comment }))).toEqual([
      'unknown-record',
    ]);
  });

  it('is deleted by a curator of its label or of the contact’s home, who sees it, and by nobody twice', () => {
    const { company, about } = standing();
    company.give(dai, 'curator');
    const remove: Operation = { type: 'delete-comment', ...about };
    expect(told(company.tell(chie, remove))).toEqual(['no-right']);
    expect(told(company.tell(dai, remove, remove))).toEqual(['applied', 'unknown-record']);
  });
});

describe('a mention', () => {
  it('reminds the one who is named until he has looked, and nobody else', () => {
    const company = staffed();
    const comment = company.apply(ben, write(company, { mentions: [chie, chie, ben] }));
    expect(valueOf(company.record(comment), 'mentions')).toEqual([{ account: chie.id, name: chie.name }]);
    expect([chie, ben, aiko].map((who) => reads(company, who).mentions.length)).toEqual([1, 0, 0]);
    const look: Operation = { type: 'see-mention', record: company.kaede, comment };
    expect(told(company.tell(aiko, look))).toEqual(['unchanged']);
    expect(told(company.tell(chie, look, look))).toEqual(['applied', 'unchanged']);
    expect(reads(company, chie)).toEqual({ texts: ['Prefers mail.'], count: 1, mentions: [] });
  });

  it('of somebody who does not see the label writes nothing at all', () => {
    const company = staffed();
    const before = company.page();
    expect(told(company.tell(ben, write(company, { mentions: [chie, dai] })))).toEqual(['mention-unseen']);
    expect(company.page()).toEqual(before);
  });

  it('is gone for whoever has lost the label since', () => {
    const company = staffed();
    company.apply(ben, write(company, { mentions: [chie] }));
    company.apply(aiko, { type: 'stop-sharing', label: company.customers, principal: accountOf(chie) });
    expect(reads(company, chie).mentions).toEqual([]);
  });
});
