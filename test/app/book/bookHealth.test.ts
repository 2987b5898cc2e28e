import { bookHealth, watched } from '../../../src/app/book/bookHealth';
import { commitBatch } from '../../../src/app/book/commitBatch';
import type { BookAlarm } from '../../../src/app/ports';
import { fail, succeed } from '../../../src/core/result';
import type { Problem } from '../../../src/core/replication/problem';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { withBookHealth } from '../../../src/sidebar/cards/bookHealthSection';
import { rehouseReport, repairReport } from '../../../src/sidebar/bookReport';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { aiko, ben, createOffice } from '../office';

const account = ({ id }: { readonly id: string }) => ({ type: 'account' as const, id });

const quietAlarm = (at?: number): BookAlarm & { at: number | undefined } => {
  const alarm = {
    at,
    raisedAt: () => alarm.at,
    raise: (moment: number) => {
      alarm.at = moment;
    },
    clear: () => {
      alarm.at = undefined;
    },
  };
  return alarm;
};

const opened = () => {
  const office = createOffice();
  const deps = office.deps(aiko);
  const share = {
    type: 'share',
    label: { handle: 'contactGroups/7', name: 'Customers', shared: [] },
    principal: account(ben),
    role: 'editor',
    nonce: 'n000000000000001',
  } as const;
  commitBatch(deps)(office.batch(aiko, share));
  office.asked.length = 0;
  const settings = { registeredAdmin: () => aiko.id };
  return { office, deps: { ...deps, settings, alarm: quietAlarm() } };
};

describe('the book’s health', () => {
  it('is looked at for the admin alone, with one reading', () => {
    const { office, deps } = opened();
    const asBen = { ...deps, account: { identify: () => succeed(ben) } };
    expect([bookHealth(asBen), office.asked]).toEqual(['well', []]);
    expect([bookHealth(deps), office.asked]).toEqual(['well', ['read']]);
  });

  it('says that an older version was put back', () => {
    const { office, deps } = opened();
    const older = structuredClone(office.bookData);
    commitBatch(deps)(office.batch(ben, { type: 'open', nonce: 'n000000000000002' }));
    Object.assign(office.bookData, older);
    expect(bookHealth(deps)).toBe('set-back');
  });

  it.each<[Problem, 'well' | 'damaged']>([
    [{ type: 'damaged', what: 'record' }, 'damaged'],
    [{ type: 'damaged', what: 'log' }, 'damaged'],
    [{ type: 'damaged', what: 'book' }, 'well'],
    [{ type: 'unreachable', what: 'book' }, 'well'],
  ])('after somebody found %j is %s, until a repair clears it', (problem, health) => {
    const { office, deps } = opened();
    const book = watched({ ...deps.book, read: () => fail(problem) }, deps.alarm, deps.clock);
    book.read({ kinds: ['person'] });
    expect(bookHealth(deps)).toBe(health);
    office.clock.now += 60_000;
    const since = deps.alarm.at;
    book.read({ kinds: ['person'] });
    expect(deps.alarm.at).toBe(since);
    deps.alarm.clear();
    expect(bookHealth(deps)).toBe('well');
  });

  it('stands first on the admin’s card, in his language, and nowhere where all is well', () => {
    for (const messages of [english, japanese]) {
      const card = homeCard([], messages);
      expect(withBookHealth(card, 'well', messages)).toBe(card);
      for (const health of ['set-back', 'damaged'] as const) {
        const [first] = withBookHealth(card, health, messages).sections;
        expect(JSON.stringify(first)).toContain(messages.book.health[health]);
      }
    }
  });
});

describe('the reports for an admin', () => {
  it('name what is lost by its numbers, in both languages', () => {
    const lost = { type: 'lost', head: true, changes: [3, 4, 5, 9], records: 2 } as const;
    expect(repairReport(lost, 'en').split('\n').slice(0, 3)).toEqual([
      '✗ The book’s head is lost, in the tab Head and in its copy.',
      '✗ 4 changes of the log are lost: 3–5, 9.',
      '✗ 2 entries are lost that the log cannot tell.',
    ]);
    expect(repairReport(lost, 'ja')).toContain('✗ 記録の変更 4 件が失われています（3–5, 9）。');
    const many = Array.from({ length: 40 }, (_, index) => index * 2);
    expect(repairReport({ ...lost, changes: many }, 'en')).toContain('16, 18, ….');
  });

  it('say in a line what else came of it', () => {
    expect(repairReport({ type: 'repaired' }, 'en')).toBe(`✓ ${english.book.repair.repaired}`);
    expect(repairReport({ type: 'set-back' }, 'ja')).toBe(`✗ ${japanese.book.repair['set-back']}`);
    expect(rehouseReport('moved', 'en')).toBe(`✓ ${english.book.rehouse.moved}`);
    expect(rehouseReport('no-place', 'ja')).toBe(`✗ ${japanese.book.rehouse['no-place']}`);
  });
});
