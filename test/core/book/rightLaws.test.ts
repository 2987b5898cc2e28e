import fc from 'fast-check';
import type { BookPage } from '../../../src/core/book/decideCommit';
import type { LogEntry } from '../../../src/core/book/logEntry';
import { ADMINISTRATOR, anySteps, operationOf, PEOPLE } from './anyStep';
import { createPaperBook } from './paperBook';
import {
  CURATOR,
  EDITOR,
  live,
  MANAGER,
  OWNER,
  rankByGroups,
  rankNamed,
  rankOf,
  rankOn,
  textIn,
} from './rowRights';

/** What concerns nobody but the one who writes it. */
const OWN_FIELDS = ['principal', 'copy', 'again'];

const mayChangeGrant = (before: BookPage, after: BookPage, entry: LogEntry): boolean => {
  const { by, record: id, changes } = entry;
  const row = before.records.get(id) ?? after.records.get(id)!;
  if (!before.records.has(row.label!)) return true;
  const rank = rankOn(before, row.label, by);
  const principal = textIn(row, 'principal');
  const isOwn = principal === `account:${by}` || principal === `except:${by}`;
  const { was, now } = changes['role'] ?? { was: textIn(row, 'role'), now: '' };
  if (isOwn && Object.keys(changes).every((field) => OWN_FIELDS.includes(field))) return true;
  // Whoever leaves, closes a group's way for himself, or hands over.
  if (isOwn && rank > 0 && rankNamed(now) <= rank) return true;
  return rank >= MANAGER && rank >= rankNamed(was) && rank >= rankNamed(now) && rankNamed(was) < OWNER;
};

/** Whether the book before the change allowed it, by the rows alone. */
const wasAllowed = (before: BookPage, after: BookPage, entry: LogEntry): boolean => {
  const { kind, type, by, record: id, about } = entry;
  const row = before.records.get(id) ?? after.records.get(id)!;
  const rank = rankOn(before, row.label, by);
  switch (kind) {
    case 'person':
      // How many comments there are changes with a comment, which has a right of its own.
      if (Object.keys(entry.changes).join() === 'comments') return true;
      if (type === 'create') return rank >= EDITOR;
      // An edit outlives a deletion that its author had not seen; without one, bringing back is a curator's act.
      if (type === 'restore' && Object.keys(entry.changes).length === 0) return rank >= CURATOR;
      return type === 'delete' ? rank >= CURATOR : rankOf(before, row, by) >= EDITOR;
    case 'placement':
      if (type === 'delete') return rank >= CURATOR;
      if (type === 'restore' && before.log.find(({ seq }) => seq === row.deleted)?.by === by)
        return rank >= CURATOR;
      return rank >= EDITOR && rankOn(before, before.records.get(about!)?.label, by) >= MANAGER;
    case 'grant':
      return mayChangeGrant(before, after, entry);
    case 'suggestion':
      // Whoever knows a label's id may ask for it.
      return rank > 0 || (textIn(row, 'matter') === 'access' && textIn(row, 'by') === by);
    case 'comment':
      if ('seenBy' in entry.changes) return rank > 0;
      if (row.label === undefined || type === 'edit') return textIn(row, 'by') === by;
      return type === 'create' ? rank >= EDITOR : textIn(row, 'by') === by || rank >= CURATOR;
    case 'policy':
      return by === ADMINISTRATOR.id;
    case 'label':
    case 'member':
    case 'group':
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
            changes += entry.kind === 'member' || entry.kind === 'group' ? 0 : 1;
            expect([entry, wasAllowed(before, book.page(), entry)]).toEqual([entry, true]);
          }
        }
      }),
      { numRuns: 350 },
    );
    expect(changes).toBeGreaterThan(300);
  });

  it('a new grant takes no right from anybody, and an ended one leaves its account what groups bring it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const book = createPaperBook();
        for (const step of steps) {
          const before = book.page();
          book.tell(PEOPLE[step.author]!, operationOf(book, step));
          const after = book.page();
          const entries = book.logSince(before.head.seq).filter(({ kind }) => kind === 'grant');
          const isAnException = entries.some((entry) =>
            textIn(after.records.get(entry.record)!, 'principal').startsWith('except:'),
          );
          for (const entry of isAnException ? [] : entries) {
            const grant = after.records.get(entry.record)!;
            const account = textIn(grant, 'principal').replace('account:', '');
            if (entry.type === 'delete')
              expect(rankOn(after, grant.label, account)).toBe(rankByGroups(after, grant.label, account));
            if (entry.type !== 'create' || entries.length > 1) continue;
            for (const person of live(before, 'person'))
              for (const { id } of PEOPLE)
                expect(rankOf(after, person, id)).toBeGreaterThanOrEqual(rankOf(before, person, id));
          }
        }
      }),
    );
  });

  it('a label that exists always has an owner, and nobody but himself takes it from him', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const book = createPaperBook();
        const ownersOf = (label: string): readonly string[] =>
          live(book.page(), 'grant')
            .filter((row) => row.label === label && textIn(row, 'role') === 'owner')
            .map((row) => textIn(row, 'principal'));
        for (const step of steps) {
          const before = new Map(book.all('label').map(({ id }) => [id, ownersOf(id)]));
          book.tell(PEOPLE[step.author]!, operationOf(book, step));
          for (const { id } of book.all('label')) {
            const own = `account:${PEOPLE[step.author]!.id}`;
            const taken = (before.get(id) ?? []).filter((owner) => !ownersOf(id).includes(owner));
            expect(ownersOf(id).length).toBeGreaterThan(0);
            expect(taken.filter((owner) => owner !== own)).toEqual([]);
          }
        }
      }),
    );
  });
});
