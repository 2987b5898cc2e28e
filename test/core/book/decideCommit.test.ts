import { decideCommit, questionFor } from '../../../src/core/book/decideCommit';
import { emptyHead } from '../../../src/core/book/head';
import type { Batch } from '../../../src/core/book/operation';
import { accountOf, createCompany, KAEDE } from './company';
import { aiko, ben, chie, hash, NOON } from './paperBook';

describe('a batch of several operations', () => {
  it('is decided one after the other: what the first makes, the second finds', () => {
    const company = createCompany();
    const { v } = company.record(company.kaede);
    const verdicts = company.tell(
      aiko,
      company.takeOut(company.kaede, company.customers, v),
      company.edit(company.kaede, v, { phone: { was: [], now: [{ value: '06-1111-2222' }] } }),
    );
    expect(verdicts.map(({ type }) => type)).toEqual(['applied', 'applied']);
    expect(company.record(company.kaede).deleted).toBeUndefined();
  });

  it('stands on the rights and placements that its earlier operations left', () => {
    const company = createCompany();
    company.give(ben, 'manager');
    company.give(ben, 'curator', company.suppliers);
    const verdicts = company.tell(
      ben,
      company.place(company.kaede, company.suppliers),
      company.takeOut(company.kaede, company.suppliers, 0),
      { type: 'stop-sharing', label: company.customers, principal: accountOf(ben) },
      company.add(company.customers, KAEDE),
    );
    expect(verdicts.map(({ type }) => type)).toEqual(['applied', 'applied', 'applied', 'refused']);
  });

  it('keeps what is allowed where something else in it is refused', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    const verdicts = company.tell(
      ben,
      company.add(company.suppliers, KAEDE),
      company.add(company.customers, KAEDE),
      company.takeOut('p99.0000000000000000', company.customers, 0),
    );
    expect(verdicts.map(({ type }) => type)).toEqual(['refused', 'applied', 'refused']);
    expect(company.all('person')).toHaveLength(2);
  });

  it('gives every log entry its author, its time and the key of the operation that it fulfils', () => {
    const company = createCompany();
    const { seq } = company.page().head;
    company.tell(aiko, company.add(company.customers, KAEDE), company.add(company.suppliers, KAEDE));
    const entries = company.logSince(seq);
    expect(entries.map(({ by, at }) => [by, at])).toEqual([
      ['1001', NOON],
      ['1001', NOON],
    ]);
    const keys = entries.map(({ key }) => key.split('|'));
    expect(keys.map(([account, channel, , index]) => [account, channel, index])).toEqual([
      ['1001', 'card', '0'],
      ['1001', 'card', '1'],
    ]);
  });

  it('of two adds by one author keeps two records apart, even under one nonce', () => {
    const company = createCompany();
    const add = company.add(company.customers, KAEDE);
    const [first, second] = company.tell(aiko, add, add);
    expect(first).not.toEqual(second);
    expect(company.all('person')).toHaveLength(3);
  });
});

describe('a batch that changes nothing', () => {
  it('makes no commit', () => {
    const company = createCompany();
    const unchanged = company.edit(company.kaede, 0, { phone: { was: [], now: KAEDE.phone! } });
    expect(company.decide(aiko, unchanged)).toEqual({
      verdicts: [{ type: 'unchanged', record: company.kaede }],
    });
    expect(company.decide(aiko)).toEqual({ verdicts: [] });
  });

  it('of somebody new still registers him', () => {
    const company = createCompany();
    const emi = { id: '1005', email: 'emi@kaede.example', name: 'Emi Ota' };
    const { commit } = company.decide(emi, company.add(company.customers, KAEDE));
    expect(commit?.log.map(({ kind, type }) => [kind, type])).toEqual([['member', 'create']]);
  });
});

describe('a commit', () => {
  it('carries only the rows that it changes', () => {
    const company = createCompany();
    const { commit } = company.decide(aiko, company.add(company.customers, KAEDE));
    expect(commit?.records.map(({ kind }) => kind)).toEqual(['person', 'member']);
  });

  it('on an empty book follows its first marker', () => {
    const batch: Batch = {
      author: aiko,
      channel: 'install',
      key: 'k',
      nonce: '0000000000000000',
      operations: [],
    };
    const page = { head: emptyHead('spring'), records: new Map(), log: [] };
    const { commit } = decideCommit({ page, batch, now: NOON, hash });
    expect([commit?.after, commit?.head.marker, commit?.head.seq]).toEqual(['commit_0', 'commit_1', 1]);
  });

  it('hides what was in it from whoever does not have the nonce', () => {
    const company = createCompany();
    const entries = (nonce: string) =>
      decideCommit({
        page: { ...company.page(), log: [] },
        batch: {
          author: aiko,
          channel: 'card',
          key: 'k',
          nonce,
          operations: [company.add(company.customers, KAEDE)],
        },
        now: NOON,
        hash,
      }).commit!.log;
    expect(entries('0000000000000000')[0]!.digest).not.toBe(entries('1111111111111111')[0]!.digest);
  });
});

describe('what is read before a batch is decided', () => {
  const batch = (...operations: Batch['operations']): Batch => ({
    author: chie,
    channel: 'card',
    key: 'k',
    nonce: '0000000000000000',
    operations,
  });

  it('is the access part and the author’s own row for sharing', () => {
    const stop = {
      type: 'stop-sharing',
      label: 'l0.0000000000000000',
      principal: { type: 'account', id: '1' },
    } as const;
    expect(questionFor(batch(stop))).toEqual({
      kinds: ['label', 'grant', 'group', 'policy'],
      records: [],
      member: '1003',
    });
  });

  it('is each touched person once, and no other person', () => {
    const { kaede, takeOut, edit, customers } = createCompany();
    expect(questionFor(batch(takeOut(kaede, customers, 0), edit(kaede, 0, {})))).toEqual({
      kinds: ['label', 'grant', 'group', 'placement', 'suggestion'],
      records: [kaede],
      member: '1003',
    });
  });
});
