import { readingOf } from '../../../../src/core/book/reading';
import type { MassMatter, Operation } from '../../../../src/core/book/operation';
import { textOf, valueOf } from '../../../../src/core/book/record';
import { decidability, suggestionOf } from '../../../../src/core/book/suggestion';
import { waitingViewOf } from '../../../../src/app/suggestions/waitingView';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, dai, NOON } from '../paperBook';
import { decide, only } from './suggested';

const hold = (company: Company, count: number, matter: MassMatter = 'removals', of = 1_000): Operation => ({
  type: 'hold',
  label: company.customers,
  matter,
  count,
  of,
  examples: [company.kaede],
  nonce: company.nonce(),
});

/** Ben, a curator, has 250 of 1,000 waiting; Chie manages the label, Dai only looks. */
const waiting = (role: 'viewer' | 'editor' | 'curator' | 'manager' = 'curator') => {
  const company = createCompany();
  company.give(ben, role);
  company.give(chie, 'manager');
  company.give(dai, 'viewer');
  const [verdict] = company.tell(ben, hold(company, 250));
  return { company, verdict };
};

const rightOf = (company: Company, { id }: { readonly id: string }) => {
  const reading = readingOf(company.page(), id, NOON);
  const suggestion = suggestionOf(only(company));
  return suggestion === undefined ? undefined : decidability(reading, suggestion);
};

describe('so much at once that it waits', () => {
  it('is one record, with how many of how many, the first names, whose and since when', () => {
    const { company, verdict } = waiting();
    const record = only(company);
    expect(verdict).toEqual({ type: 'applied', record: record.id });
    expect(
      ['text', 'count', 'of', 'by', 'byName', 'since', 'waits'].map((name) => valueOf(record, name)),
    ).toEqual(['Kaede Kimura', 250, 1_000, ben.id, ben.name, NOON, true]);
    expect(company.record(company.kaede).deleted).toBeUndefined();
  });

  it('is renewed where it becomes more, and said twice writes nothing', () => {
    const { company } = waiting();
    const before = company.page().head.seq;
    company.tell(ben, hold(company, 250));
    expect(company.page().head.seq).toBe(before);
    company.tell(ben, hold(company, 251));
    expect(valueOf(only(company), 'count')).toBe(251);
  });

  it('is another record for another matter', () => {
    const { company } = waiting();
    company.tell(ben, hold(company, 600, 'changes'));
    expect(company.all('suggestion').map((record) => textOf(record, 'matter'))).toEqual([
      'removals',
      'changes',
    ]);
  });

  it('is withdrawn by its author, also of a label that he has lost, and by nobody else', () => {
    const { company } = waiting();
    company.tell(chie, hold(company, 0));
    expect(textOf(only(company), 'state')).toBe('open');
    company.apply(aiko, { type: 'stop-sharing', label: company.customers, principal: accountOf(ben) });
    company.tell(ben, hold(company, 0));
    expect(textOf(only(company), 'state')).toBe('withdrawn');
  });

  it('names nobody who is not in the label, or whom its author does not see', () => {
    const company = createCompany();
    const hidden = company.apply(aiko, company.add(company.suppliers, { name: [{ given: 'Hidden' }] }));
    company.give(ben, 'curator');
    company.tell(ben, { ...hold(company, 3), examples: [hidden, 'p99.0000000000000000'] } as Operation);
    expect(textOf(only(company), 'text')).toBe('');
  });

  it('of a label that is not his is refused as one that does not exist', () => {
    const company = createCompany();
    expect(company.tell(ben, hold(company, 3))).toEqual([{ type: 'refused', reason: 'unknown-label' }]);
  });

  it('is a wish where his role does not allow it: nobody can let it go, and it can be declined', () => {
    const { company, verdict } = waiting('editor');
    const wish = only(company);
    expect(verdict).toEqual({ type: 'refused', reason: 'no-right', suggestion: wish.id });
    expect(valueOf(wish, 'waits')).toBe(false);
    expect(company.tell(chie, decide(company, wish, true))).toEqual([
      { type: 'refused', reason: 'only-by-hand' },
    ]);
    expect(company.tell(chie, decide(company, wish, false))).toEqual([{ type: 'applied', record: wish.id }]);
  });
});

describe('who decides what waits', () => {
  it.each([
    ['its owner', aiko, 'may'],
    ['a manager of the label', chie, 'may'],
    ['its author, a curator', ben, 'no-right'],
    ['a viewer', dai, 'no-right'],
    ['somebody without the label', { id: '1009' }, 'unknown'],
  ] as const)('%s', (_who, person, expected) => {
    expect(rightOf(waiting().company, person)).toBe(expected);
  });

  it('its author, where he manages the label himself', () => {
    expect(rightOf(waiting('manager').company, ben)).toBe('may');
  });

  it('nobody, once its author may not do it any more', () => {
    const { company } = waiting();
    company.give(ben, 'viewer');
    expect(rightOf(company, aiko)).toBe('gone');
    expect(company.tell(aiko, decide(company, only(company), true))).toEqual([
      { type: 'refused', reason: 'gone' },
    ]);
  });

  it.each([
    ['lets it go', true, 'accepted'],
    ['restores', false, 'declined'],
  ] as const)(
    '%s: nothing but the record changes, and the label’s head wakes its author’s run',
    (_what, accept, state) => {
      const { company } = waiting();
      const { seq } = company.page().head;
      company.tell(chie, decide(company, only(company), accept));
      expect(textOf(only(company), 'state')).toBe(state);
      expect(company.logSince(seq).map(({ kind, labels }) => [kind, labels])).toEqual([
        ['suggestion', [company.customers]],
      ]);
    },
  );

  it('has to have seen how many there are', () => {
    const { company } = waiting();
    const seen = only(company);
    company.tell(ben, hold(company, 999));
    expect(company.tell(chie, decide(company, seen, true))).toEqual([{ type: 'refused', reason: 'renewed' }]);
  });
});

it('is shown to who decides and to its author, and to nobody else', () => {
  const { company } = waiting();
  const suggestion = suggestionOf(only(company))!;
  const shown = [aiko, chie, ben, dai].map(({ id }) =>
    waitingViewOf(readingOf(company.page(), id, NOON), suggestion),
  );
  expect(shown.map((view) => view && [view.mayDecide, view.isMine])).toEqual([
    [true, false],
    [true, false],
    [false, true],
    undefined,
  ]);
});
