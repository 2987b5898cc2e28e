import fc from 'fast-check';
import type { Commit } from '../../../src/core/book/decideCommit';
import { decideCommit, questionFor } from '../../../src/core/book/decideCommit';
import type { LogEntry } from '../../../src/core/book/logEntry';
import { firstBrokenLink } from '../../../src/core/book/logEntry';
import type { Batch } from '../../../src/core/book/operation';
import type { BookRecord, Json, RecordId } from '../../../src/core/book/record';
import { placeOf, valueOf } from '../../../src/core/book/record';
import type { Step } from './anyStep';
import { anySteps, operationOf, PEOPLE } from './anyStep';
import type { PaperBook } from './paperBook';
import { answerTo, createPaperBook, hash, NOON } from './paperBook';

const play = (steps: readonly Step[], book = createPaperBook()): PaperBook => {
  for (const step of steps) book.tell(PEOPLE[step.author]!, operationOf(book, step));
  return book;
};

/** Everybody is registered, so that nobody is on the way. */
const staffed = (): PaperBook => {
  const book = createPaperBook();
  for (const account of PEOPLE) book.tell(account, { type: 'register', account, nonce: book.nonce() });
  return book;
};

/** The newest change of a record's field by anybody else than whoever changed it last. */
const lastByOther = (log: readonly LogEntry[], { seq, record, by }: LogEntry, name: string) =>
  log.findLast(
    (entry) =>
      entry.seq < seq && entry.record === record && entry.by !== by && entry.changes[name] !== undefined,
  )?.seq;

/** What the log alone says that the records hold. */
const folded = (log: readonly LogEntry[]): ReadonlyMap<RecordId, Omit<BookRecord, 'label'>> => {
  const records = new Map<RecordId, Omit<BookRecord, 'label'>>();
  for (const entry of log) {
    const { seq, by, type, kind, record: id, changes } = entry;
    const { deleted, ...known } = records.get(id) ?? { id, kind, v: 0, fields: {} };
    const fields = { ...known.fields };
    for (const [name, { was, now }] of Object.entries(changes)) {
      expect(was).toEqual(fields[name]?.value ?? null);
      const seqByOther = lastByOther(log, entry, name);
      fields[name] = { value: now, seq, by, ...(seqByOther === undefined ? {} : { seqByOther }) };
    }
    const formerly = deleted === undefined || type === 'restore' ? {} : { deleted };
    records.set(id, {
      ...known,
      v: seq,
      fields,
      ...formerly,
      ...(type === 'delete' ? { deleted: seq } : {}),
    });
  }
  return records;
};

/** What no log entry says: where a record is at home, and what the last batches of a member were told. */
const logged = ({ label: _label, ...record }: BookRecord): Omit<BookRecord, 'label'> => {
  const { batches: _batches, ...fields } = record.fields;
  return { ...record, fields };
};

describe('whatever people ask of a book', () => {
  it('its changes are numbered 1, 2, 3… without a gap, and the head is the last', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { head, log } = play(steps).page();
        expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: head.seq }, (_, index) => index + 1));
      }),
    );
  });

  it('the log, read from the beginning, gives exactly the fields of all records', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { records, log } = play(steps).page();
        const expected = [...records.values()].map(logged);
        expect([...folded(log).values()]).toEqual(expected);
      }),
    );
  });

  it('each label’s head is the last change that names it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { head, log } = play(steps).page();
        expect(head.heads).toEqual(
          Object.fromEntries(log.flatMap(({ seq, labels }) => labels.map((label) => [label, seq]))),
        );
      }),
    );
  });

  it('the chain holds, up to the link that the head remembers', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { head, log } = play(steps).page();
        expect(firstBrokenLink(hash, '', log)).toBeUndefined();
        expect(log.at(-1)?.chain ?? '').toBe(head.chain);
      }),
    );
  });

  it('every record stands in the row that its id tells, and no two in one', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { head, records } = play(steps).page();
        const rows = [...records.values()].map(({ id, kind }) => {
          const place = placeOf(id);
          expect(place?.kind).toBe(kind);
          expect(place!.row).toBeLessThan(head.rows[kind]);
          return `${kind} ${String(place!.row)}`;
        });
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.length).toBe(Object.values(head.rows).reduce((sum, used) => sum + used, 0));
      }),
    );
  });

  it('one member has one open suggestion per person and field', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const wishes = play(steps)
          .all('suggestion')
          .filter((row) => valueOf(row, 'matter') === 'phone' && valueOf(row, 'state') === 'open')
          .map((row) => JSON.stringify(['person', 'by'].map((name): Json => valueOf(row, name) ?? null)));
        expect(new Set(wishes).size).toBe(wishes.length);
      }),
    );
  });
});

describe('whoever decides suggestions', () => {
  it('accepts each once, and a suggestion that is decided is decided for good', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const states = new Map<RecordId, Json[]>();
        for (const { kind, record, changes } of play(steps).page().log)
          if (kind === 'suggestion' && changes['state'] !== undefined)
            states.set(record, [...(states.get(record) ?? []), changes['state'].now]);
        for (const [first, decided, ...more] of states.values()) {
          expect(first).toBe('open');
          // What waited in somebody’s account may also come to nothing there.
          expect([undefined, 'accepted', 'declined', 'withdrawn']).toContain(decided);
          expect(more).toEqual([]);
        }
      }),
    );
  });
});

describe('deciding', () => {
  const decided = (book: PaperBook, batch: Batch, whole: boolean): Commit | undefined => {
    const asked = answerTo(book.page(), questionFor(batch));
    // An earlier change is looked up in the log, so that it has to be the one that was asked for.
    const page = whole ? { ...book.page(), log: asked.log } : asked;
    return decideCommit({ page, batch, now: NOON, hash }).commit;
  };

  const anyBatch = fc.tuple(anySteps, anySteps);
  const arrange = (earlier: readonly Step[], later: readonly Step[]): readonly [PaperBook, Batch] => {
    const book = play(earlier);
    const operations = later.map((step) => operationOf(book, step));
    const author = PEOPLE[later[0]!.author]!;
    return [book, { author, channel: 'cycle', key: book.nonce(), nonce: book.nonce(), operations }];
  };

  it('the same batch on the same page twice gives the same commit', () => {
    fc.assert(
      fc.property(anyBatch, ([earlier, later]) => {
        const [book, batch] = arrange(earlier, later);
        expect(decided(book, batch, false)).toEqual(decided(book, batch, false));
      }),
    );
  });

  it('needs no more of the book than it asks for', () => {
    fc.assert(
      fc.property(anyBatch, ([earlier, later]) => {
        const [book, batch] = arrange(earlier, later);
        expect(decided(book, batch, false)).toEqual(decided(book, batch, true));
      }),
    );
  });

  it('writes a commit that follows the last one, or none', () => {
    fc.assert(
      fc.property(anyBatch, ([earlier, later]) => {
        const [book, batch] = arrange(earlier, later);
        const { head } = book.page();
        const commit = decided(book, batch, false);
        if (commit === undefined) return;
        expect([commit.after, commit.rowsBefore]).toEqual([head.marker, head.rows]);
        expect(commit.head.marker).toBe(`commit_${String(head.seq + 1)}`);
        expect(commit.log.length).toBeGreaterThan(0);
        expect(commit.log.every(({ by }) => by === batch.author.id)).toBe(true);
      }),
    );
  });

  it('many operations in one batch or one by one comes to the same', () => {
    // What a commit itself makes has its id from the batch's nonce, and here are several batches for one.
    const nameless = (told: unknown) => JSON.stringify(told).replace(/\.n\d{15}/g, '');
    const told = (book: PaperBook) =>
      nameless(
        book
          .logSince(0)
          .map(({ by, type, record, labels, changes }) => ({ by, type, record, labels, changes })),
      );
    fc.assert(
      fc.property(anyBatch, ([earlier, later]) => {
        const [atOnce, oneByOne] = [play(earlier, staffed()), play(earlier, staffed())];
        const operations = later.map((step) => operationOf(atOnce, step));
        const author = PEOPLE[later[0]!.author]!;
        const verdicts = operations.flatMap((operation) => oneByOne.tell(author, operation));
        expect(nameless(verdicts)).toBe(nameless(atOnce.tell(author, ...operations)));
        expect(told(oneByOne)).toEqual(told(atOnce));
      }),
    );
  });
});
