/** The book under contention: nothing lost, nothing twice, nothing out of order; and little work in vain. */
import fc from 'fast-check';
import { firstBrokenLink } from '../../../src/core/book/logEntry';
import { accessFrom, roleOn } from '../../../src/core/sharing/access';
import type { BookData } from '../../memory/memoryBook';
import { recordsOf } from '../../memory/memoryBook';
import type { MirrorData } from '../../memory/memoryMirror';
import { nodeHashing } from '../../memory/nodeHashing';
import type { Outcome } from './contention';
import { contend, FAIR, LABEL, people } from './contention';

/** Whoever believes the mirror sees what the book says, at any moment. */
const watch = (book: BookData, mirror: MirrorData): void => {
  if (mirror.dirty !== null || mirror.access === null) return;
  const truth = accessFrom(book.head, recordsOf(book));
  for (const { id } of people(3)) {
    const believed = roleOn(mirror.access, LABEL, id, 0);
    if (believed !== roleOn(truth, LABEL, id, 0)) throw new Error('The mirror says what the book does not.');
  }
};

const expectWholeAndOnce = ({ book, told }: Outcome, batches: number): void => {
  const { log, head } = book;
  expect(told).toHaveLength(batches);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  expect(firstBrokenLink(nodeHashing.hash, '', log)).toBeUndefined();
  expect([head.seq, head.chain]).toEqual([log.at(-1)!.seq, log.at(-1)!.chain]);

  const persons = log.filter(({ kind }) => kind === 'person');
  const wished = told.flatMap(({ batch, verdicts }) =>
    verdicts.map((verdict, index) => [
      `${batch.author.id}|cycle|${batch.key}|${String(index)}`,
      verdict.type === 'refused' ? 'refused' : verdict.record,
    ]),
  );
  expect(persons).toHaveLength(wished.length);
  expect(new Map(persons.map(({ key, record }) => [key, record]))).toEqual(
    new Map(wished as [string, string][]),
  );
  // Of one member the batches stand in the order in which they were told.
  for (const { id } of people(50)) {
    const turns = persons.filter(({ by }) => by === id).map(({ key }) => Number(/turn (\d+)/.exec(key)?.[1]));
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
  }
};

describe('whoever contends for one book', () => {
  it('has each batch committed once, whatever interleaves, gets lost, or arrives late', () => {
    const anySeed = fc.nat();
    const anyShare = fc.constantFrom(0, 0.1, 0.3);
    fc.assert(
      fc.property(anySeed, anyShare, anyShare, anyShare, (seed, lostRequests, lostAnswers, late) => {
        const weather = { lostRequests, lostAnswers, late };
        const given = { members: 5, turns: 2, period: 2_000, operations: 2, weather, seed, watch };
        expectWholeAndOnce(contend(given), 10);
      }),
      { numRuns: 15 },
    );
  });

  it('has so also among fifty', () => {
    const weather = { lostRequests: 0.1, lostAnswers: 0.1, late: 0.1 };
    const given = { members: 50, turns: 1, period: 0, operations: 1, weather, seed: 7, watch };
    expectWholeAndOnce(contend(given), 50);
  });

  it('commits nine tenths of what the book could take one after the other, and nobody waits three periods', () => {
    // P11: fifty people, each of whom tells the book something once a minute.
    const [members, turns, period] = [50, 3, 60_000];
    const outcome = contend({ members, turns, period, operations: 1, weather: FAIR, seed: 11, watch });
    expectWholeAndOnce(outcome, members * turns);
    const useful = (members * turns) / outcome.appends;
    expect(useful).toBeGreaterThanOrEqual(0.9);
    const serial = Math.max((turns - 1) * period, 0) + members * 1_020;
    expect(serial / outcome.elapsed).toBeGreaterThanOrEqual(0.9);
    expect(outcome.longestWait).toBeLessThanOrEqual(3 * period);
  });
});
