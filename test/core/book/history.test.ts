/** The log as the book's truth: what it makes of the records, what leaves it, and what can be found again from it. */
import fc from 'fast-check';
import { compactionOf, oldestSegment, recordsOf } from '../../../src/core/book/compaction';
import type { BookPage } from '../../../src/core/book/decideCommit';
import { firstUnlike, foldLog } from '../../../src/core/book/foldLog';
import { headlineOf } from '../../../src/core/book/head';
import type { LogEntry } from '../../../src/core/book/logEntry';
import { firstBrokenLink } from '../../../src/core/book/logEntry';
import type { BookRecord, RecordId } from '../../../src/core/book/record';
import type { FoundBook } from '../../../src/core/book/repair';
import { findWhole } from '../../../src/core/book/repair';
import type { Step } from './anyStep';
import { anySteps, operationOf, PEOPLE } from './anyStep';
import { answerTo, createPaperBook, hash } from './paperBook';

const play = (steps: readonly Step[]): BookPage => {
  const book = createPaperBook();
  for (const step of steps) book.tell(PEOPLE[step.author]!, operationOf(book, step));
  return book.page();
};

/** One life of a book, the same in every run. */
const SAMPLE = fc
  .sample(anySteps, { seed: 4, numRuns: 200 })
  .find((steps) => play(steps).log.some(({ kind }) => kind === 'person'))!;

/** Without the verdicts of last batches, which no entry tells. */
const logged = (record: BookRecord): BookRecord => {
  const { batches: _batches, ...fields } = record.fields;
  return { ...record, fields };
};

const foundAs = ({ head, records, log }: BookPage): FoundBook => ({
  head,
  copy: headlineOf(head),
  entries: log,
  records: [...records.values()],
});

/** Moves as much out of the log as one compaction does. */
const compacted = (page: BookPage): { readonly page: BookPage; readonly moved: readonly LogEntry[] } => {
  const { log } = answerTo({ ...page }, oldestSegment(page.head));
  const segment = log.filter(({ seq }) => seq <= (oldestSegment(page.head).logTo ?? 0));
  const asked = new Set(recordsOf(segment));
  const records = new Map([...page.records].filter(([id]) => asked.has(id)));
  const commit = compactionOf({ head: page.head, records, log: segment }, hash);
  if (commit === undefined) return { page, moved: [] };
  const { head, archive = [] } = commit;
  return { page: { ...page, head, log: page.log.filter(({ seq }) => seq >= head.base) }, moved: archive };
};

describe('the log', () => {
  it('makes exactly what the records are', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { records, log } = play(steps);
        expect([...foldLog(log).values()]).toEqual([...records.values()].map(logged));
        expect(firstUnlike(log, records)).toBeUndefined();
      }),
    );
  });

  it('that is compacted again and again is one history with what has left it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const before = play(steps);
        let page = before;
        const archive: LogEntry[] = [];
        for (let time = 0; time < 3; time += 1) {
          const { page: next, moved } = compacted(page);
          archive.push(...moved);
          page = next;
          expect(page.head.base).toBe(archive.length + 1);
          expect([...archive, ...page.log]).toEqual(before.log);
          expect(firstBrokenLink(hash, page.head.link, page.log)).toBeUndefined();
        }
        expect(page.records).toBe(before.records);
      }),
      { numRuns: 30 },
    );
  });

  it('of which a record was altered, or an entry, is not compacted', () => {
    const page = play(SAMPLE);
    expect(compacted(page).moved.length).toBeGreaterThan(0);
    const [first] = page.log;
    const record = page.records.get(first!.record)!;
    const altered: BookRecord = {
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([name, field]) => [name, { ...field, value: 'x' }]),
      ),
    };
    expect(compacted({ ...page, records: new Map([...page.records, [record.id, altered]]) }).moved).toEqual(
      [],
    );
    const without = new Map([...page.records].filter(([id]) => id !== record.id));
    expect(compacted({ ...page, records: without }).moved).toEqual([]);
    const forged = { ...first!, by: '1009' };
    expect(compacted({ ...page, log: [forged, ...page.log.slice(1)] }).moved).toEqual([]);
  });
});

describe('a book found again', () => {
  const recordsIn = (found: FoundBook): readonly BookRecord[] | undefined => {
    const finding = findWhole(found, hash);
    return finding.type === 'whole' ? Object.values(finding.book.records).flat() : undefined;
  };
  const byId = (records: readonly BookRecord[]): readonly BookRecord[] =>
    [...records].sort((one, other) => (one.id < other.id ? -1 : 1));

  it('is whole as long as its log is, whatever became of its rows and in whatever order it stands', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(), fc.boolean(), (given, keep, isHeadLost) => {
        const page = play(given);
        const all = [...page.records.values()];
        const found: FoundBook = {
          head: isHeadLost ? undefined : page.head,
          copy: headlineOf(page.head),
          entries: [...page.log].reverse(),
          records: all.filter((_record, index) => (keep >> (index % 30)) % 2 === 1),
        };
        const finding = findWhole(found, hash);
        if (finding.type !== 'whole') throw new Error('The book was not found.');
        expect(byId(Object.values(finding.book.records).flat()).map(logged)).toEqual(byId(all).map(logged));
        expect(finding.book.head).toEqual(page.head);
        expect(finding.book.log).toEqual(page.log);
      }),
      { numRuns: 50 },
    );
  });

  const page = play(SAMPLE);
  const found = foundAs(page);

  it('lacks each change that is missing, and one that was altered', () => {
    for (const { seq } of page.log) {
      const missing = findWhole({ ...found, entries: page.log.filter((entry) => entry.seq !== seq) }, hash);
      expect(missing).toEqual({ type: 'lost', head: false, changes: [seq], records: 0 });
      const altered = page.log.map((entry) => (entry.seq === seq ? { ...entry, at: entry.at + 1 } : entry));
      expect(findWhole({ ...found, entries: altered }, hash)).toMatchObject({ type: 'lost', changes: [seq] });
    }
  });

  it('is not taken in by a log that was cut off and written anew', () => {
    const end = page.log.length - 2;
    const book = createPaperBook();
    for (const step of SAMPLE.slice(0, 2)) book.tell(PEOPLE[step.author]!, operationOf(book, step));
    const other = book.page().log.map((entry, index) => ({ ...entry, seq: end + index + 1 }));
    expect(findWhole({ ...found, entries: [...page.log.slice(0, end), ...other] }, hash).type).toBe('lost');
  });
  it('without a head is lost', () => {
    const { head: _head, copy: _copy, ...rest } = found;
    expect(findWhole({ ...rest, head: undefined, copy: undefined }, hash)).toMatchObject({ head: true });
  });

  it('keeps what was erased from the log where a row still says it, and nothing of it where none does', () => {
    const entry = page.log.find(({ kind }) => kind === 'person')!;
    const erased = page.log.map((one) => (one === entry ? { ...one, changes: {}, salt: '' } : one));
    const id: RecordId = entry.record;
    const names = (records: readonly BookRecord[] | undefined): readonly string[] =>
      Object.keys(records?.find((record) => record.id === id)?.fields ?? {}).sort();
    expect(names(recordsIn({ ...found, entries: erased }))).toEqual(names([...page.records.values()]));
    const gone = page.log.filter(({ record, seq }) => record === id && seq !== entry.seq);
    expect(names(recordsIn({ ...found, entries: erased, records: [] }))).toEqual(
      [...new Set(gone.flatMap(({ changes }) => Object.keys(changes)))].sort(),
    );
  });
});
