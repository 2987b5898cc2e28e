import { earlierVerdicts, findMember } from '../../../../src/core/book/operations/member';
import { textOf, valueOf } from '../../../../src/core/book/record';
import { createCompany } from '../company';
import { aiko, ben, createPaperBook, NOON } from '../paperBook';

describe('members', () => {
  it('whoever acts for the first time is registered on the way, in the same commit', () => {
    const book = createPaperBook();
    book.tell(aiko, { type: 'open', nonce: book.nonce() });
    expect(book.all('member').map((row) => [textOf(row, 'account'), textOf(row, 'email')])).toEqual([
      ['1001', 'aiko@kaede.example'],
    ]);
    expect(book.logSince(0).map(({ type, kind }) => [type, kind])).toEqual([
      ['create', 'member'],
      ['edit', 'member'],
    ]);
  });

  it('opening is noted once, with the time of the first', () => {
    const book = createPaperBook();
    const open = { type: 'open', nonce: book.nonce() } as const;
    const member = book.apply(aiko, open);
    expect(valueOf(book.record(member), 'opened')).toBe(NOON);
    expect(book.decide(aiko, open)).toEqual({ verdicts: [{ type: 'unchanged', record: member }] });
  });

  it('registering somebody does not say that he has opened it', () => {
    const company = createCompany();
    expect(company.all('member').filter((row) => valueOf(row, 'opened') !== undefined)).toEqual([]);
  });

  it('a new address replaces the old one; the account is the same member', () => {
    const company = createCompany();
    const members = company.all('member').length;
    company.tell({ ...ben, email: 'ben.hill@kaede.example' }, { type: 'open', nonce: company.nonce() });
    const member = findMember(company.all('member'), ben.id)!;
    expect([company.all('member').length, textOf(member, 'email')]).toEqual([
      members,
      'ben.hill@kaede.example',
    ]);
  });

  it('an execution that does not know its account’s name leaves the name alone', () => {
    const company = createCompany();
    const { seq } = company.page().head;
    company.tell({ ...ben, name: '' }, { type: 'open', nonce: company.nonce() });
    expect(textOf(findMember(company.all('member'), ben.id)!, 'name')).toBe('Ben Hill');
    expect(company.logSince(seq)).toHaveLength(1);
  });

  it('registering somebody as he is known writes nothing', () => {
    const company = createCompany();
    const { commit } = company.decide(aiko, { type: 'register', account: ben, nonce: company.nonce() });
    expect(commit).toBeUndefined();
  });
});

describe('what a batch was told', () => {
  const tellOne = () => {
    const company = createCompany();
    const verdicts = company.tell(aiko, company.add(company.customers, { name: [{ given: 'Emi' }] }));
    const key = company.page().log.at(-1)!.key.split('|')[2]!;
    return { company, verdicts, key, member: findMember(company.all('member'), aiko.id) };
  };

  it('is remembered with the member, by channel and key', () => {
    const { member, key, verdicts } = tellOne();
    expect(earlierVerdicts(member, 'card', key)).toEqual(verdicts);
    expect(earlierVerdicts(member, 'cycle', key)).toBeUndefined();
    expect(earlierVerdicts(member, 'card', 'another')).toBeUndefined();
    expect(earlierVerdicts(undefined, 'card', key)).toBeUndefined();
  });

  it('is bookkeeping: no log entry says it, and the member’s version stays', () => {
    const { company, member } = tellOne();
    expect(member!.v).toBeLessThan(company.page().head.seq);
    expect(company.page().log.some(({ changes }) => 'batches' in changes)).toBe(false);
  });

  it('gives way to the next batch of that channel', () => {
    const { company, key } = tellOne();
    company.tell(aiko, company.add(company.customers, { name: [{ given: 'Fumi' }] }));
    expect(earlierVerdicts(findMember(company.all('member'), aiko.id), 'card', key)).toBeUndefined();
  });
});
