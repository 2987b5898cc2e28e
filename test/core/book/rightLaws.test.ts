import fc from 'fast-check';
import type { BookPage } from '../../../src/core/book/decideCommit';
import type { LogEntry } from '../../../src/core/book/logEntry';
import type { BookRecord, Json, RecordId } from '../../../src/core/book/record';
import { textOf } from '../../../src/core/book/record';
import { ADMINISTRATOR, anySteps, operationOf, PEOPLE } from './anyStep';
import { createPaperBook } from './paperBook';

/** 0 for nothing, 1 for a viewer … 5 for an owner: read off the rows, without the code under test. */
const RANKS = ['', 'viewer', 'editor', 'curator', 'manager', 'owner'];
const EDITOR = 2;
const CURATOR = 3;
const MANAGER = 4;

const rankNamed = (role: Json): number => RANKS.findIndex((name) => name === (role ?? ''));

const live = (page: BookPage, kind: BookRecord['kind']): readonly BookRecord[] =>
  [...page.records.values()].filter((row) => row.kind === kind && row.deleted === undefined);

const rankOn = (page: BookPage, label: RecordId | undefined, account: string): number =>
  Math.max(
    0,
    ...live(page, 'grant')
      .filter((row) => row.label === label && textOf(row, 'principal') === `account:${account}`)
      .map((row) => rankNamed(textOf(row, 'role'))),
  );

const rankOf = (page: BookPage, person: BookRecord, account: string): number =>
  Math.max(
    rankOn(page, person.label, account),
    ...live(page, 'placement')
      .filter((row) => textOf(row, 'person') === person.id)
      .map((row) => Math.min(rankOn(page, row.label, account), rankNamed(textOf(row, 'cap')))),
  );

/** Whether the book before the change allowed it, by the rows alone. */
const wasAllowed = (
  before: BookPage,
  after: BookPage,
  { kind, type, by, record: id, about, changes }: LogEntry,
): boolean => {
  const row = before.records.get(id) ?? after.records.get(id)!;
  const rank = rankOn(before, row.label, by);
  switch (kind) {
    case 'person':
      if (type === 'create') return rank >= EDITOR;
      return type === 'delete' ? rank >= CURATOR : rankOf(before, row, by) >= EDITOR;
    case 'placement':
      if (type === 'delete') return rank >= CURATOR;
      return rank >= EDITOR && rankOn(before, before.records.get(about!)?.label, by) >= MANAGER;
    case 'grant': {
      const { was, now } = changes['role'] ?? { was: textOf(row, 'role'), now: '' };
      const isNewLabel = !before.records.has(row.label!);
      const isOwn = textOf(row, 'principal') === `account:${by}`;
      const leaves = isOwn && type === 'delete';
      const chooses = isOwn && Object.keys(changes).every((field) => ['copy', 'again'].includes(field));
      return (
        isNewLabel ||
        leaves ||
        chooses ||
        (rank >= MANAGER && rank >= rankNamed(was) && rank >= rankNamed(now))
      );
    }
    case 'suggestion':
      return rank > 0;
    case 'policy':
      return by === ADMINISTRATOR.id;
    case 'label':
    case 'member':
      return true;
  }
};

describe('whatever people ask of a book', () => {
  it('nobody changes what his role at that moment does not allow', () => {
    let changes = 0;
    fc.assert(
      fc.property(anySteps, (steps) => {
        const book = createPaperBook();
        for (const step of steps) {
          const before = book.page();
          book.tell(PEOPLE[step.author]!, operationOf(book, step));
          for (const entry of book.logSince(before.head.seq)) {
            changes += entry.kind === 'member' ? 0 : 1;
            expect([entry, wasAllowed(before, book.page(), entry)]).toEqual([entry, true]);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(changes).toBeGreaterThan(500);
  });

  it('a new grant takes no right from anybody, and an ended one leaves its account none on the label', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const book = createPaperBook();
        for (const step of steps) {
          const before = book.page();
          book.tell(PEOPLE[step.author]!, operationOf(book, step));
          const after = book.page();
          for (const entry of book.logSince(before.head.seq).filter(({ kind }) => kind === 'grant')) {
            const grant = after.records.get(entry.record)!;
            const account = textOf(grant, 'principal').replace('account:', '');
            if (entry.type === 'delete') expect(rankOn(after, grant.label, account)).toBe(0);
            if (entry.type !== 'create') continue;
            for (const person of live(before, 'person'))
              for (const { id } of PEOPLE)
                expect(rankOf(after, person, id)).toBeGreaterThanOrEqual(rankOf(before, person, id));
          }
        }
      }),
    );
  });

  it('a label that exists has exactly one owner, and always the one who made it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const book = createPaperBook();
        for (const step of steps) book.tell(PEOPLE[step.author]!, operationOf(book, step));
        for (const label of book.all('label')) {
          const owners = live(book.page(), 'grant').filter(
            (row) => row.label === label.id && textOf(row, 'role') === 'owner',
          );
          expect(owners.map((row) => textOf(row, 'principal'))).toEqual([
            `account:${textOf(label, 'originAccount')}`,
          ]);
        }
      }),
    );
  });
});
