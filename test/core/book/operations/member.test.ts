import { decideCommit, questionFor } from '../../../../src/core/book/decideCommit';
import type { Channel, Verdict } from '../../../../src/core/book/operation';
import { MOST_OPERATIONS } from '../../../../src/core/book/intoBatches';
import { findMember } from '../../../../src/core/book/operations/member';
import { earlierVerdicts, withBatch } from '../../../../src/core/book/rememberedBatches';
import type { BookRecord } from '../../../../src/core/book/record';
import { textOf, valueOf } from '../../../../src/core/book/record';
import { createCompany } from '../company';
import { aiko, answerTo, ben, createPaperBook, hash, NOON } from '../paperBook';

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

  const told = ({ company }: ReturnType<typeof tellOne>, key: string) =>
    earlierVerdicts(findMember(company.all('member'), aiko.id), 'card', key);

  it('is remembered through seven later batches of that channel, and not for ever', () => {
    const one = tellOne();
    const { company, key, verdicts } = one;
    for (let later = 1; later <= 7; later += 1) {
      company.tell(aiko, company.add(company.customers, { name: [{ given: `Fumi ${String(later)}` }] }));
      expect(told(one, key)).toEqual(verdicts);
    }
    company.tell(aiko, company.add(company.customers, { name: [{ given: 'Gen' }] }));
    expect(told(one, key)).toBeUndefined();
  });

  it('is remembered in bounded room: two channels’ largest batches and all older ones fit a cell', () => {
    const { member } = tellOne();
    const refused = {
      type: 'refused' as const,
      reason: 'not-shared-with' as const,
      suggestion: 's0.0000000000000000',
    };
    const large = Array.from({ length: MOST_OPERATIONS }, () => refused);
    const fill = (before: BookRecord, channel: Channel, count: number): BookRecord => {
      let record = before;
      for (let key = 0; key < count; key += 1) {
        const value = withBatch(
          record,
          { channel, key: `${channel} ${String(key)}` },
          key < 6 ? [refused] : large,
        );
        record = { ...record, fields: { ...record.fields, batches: { value, seq: 1, by: aiko.id } } };
      }
      return record;
    };
    const full = fill(fill(fill(member!, 'cycle', 9), 'install', 9), 'card', 6);
    expect(JSON.stringify(full).length).toBeLessThan(50_000);
    expect(earlierVerdicts(full, 'cycle', 'cycle 8')).toEqual(large);
    expect(earlierVerdicts(full, 'cycle', 'cycle 7')).toBeUndefined();
    expect(earlierVerdicts(full, 'card', 'card 0')).toEqual([refused]);
  });
});

describe('a batch of which only a part is known to have taken effect', () => {
  it('has that part answered and the rest decided, once', () => {
    const company = createCompany();
    const [first, second] = ['Emi', 'Fumi'].map((given) =>
      company.add(company.customers, { name: [{ given }] }),
    );
    const known: Verdict = { type: 'applied', record: company.kaede };
    const batch = {
      author: aiko,
      channel: 'card',
      key: 'k',
      nonce: company.nonce(),
      operations: [first!, second!],
    } as const;
    const { verdicts, commit } = decideCommit({
      page: answerTo(company.page(), questionFor(batch)),
      batch,
      now: NOON,
      hash,
      earlier: [known, undefined],
    });
    expect(verdicts[0]).toEqual(known);
    expect(commit!.log.map(({ key }) => key)).toEqual([`${aiko.id}|card|k|1`]);
    const row = findMember(commit!.records, aiko.id);
    expect(earlierVerdicts(row, 'card', 'k')).toEqual(verdicts);
  });
});
