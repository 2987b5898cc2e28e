import fc from 'fast-check';
import type { Operation } from '../../../src/core/book/operation';
import { intoBatches, MOST_OPERATION_CHARACTERS, MOST_OPERATIONS } from '../../../src/core/book/intoBatches';

const open = (length = 16): Operation => ({ type: 'open', nonce: 'n'.repeat(length) });

const sizeOf = (operations: readonly Operation[]): number =>
  operations.reduce((sum, operation) => sum + JSON.stringify(operation).length, 0);

describe('cutting operations into batches', () => {
  it('of nothing gives none', () => {
    expect(intoBatches([])).toEqual([]);
  });

  it('starts a second batch with the 401st', () => {
    const sizes = (count: number) =>
      intoBatches(Array.from({ length: count }, () => open())).map(({ length }) => length);
    expect(sizes(400)).toEqual([400]);
    expect(sizes(401)).toEqual([400, 1]);
    expect(sizes(1_000)).toEqual([400, 400, 200]);
  });

  it('keeps every operation once and in order, within both limits unless one alone is too large', () => {
    const anyOperation = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }) },
      { weight: 1, arbitrary: fc.integer({ min: 100_000, max: 450_000 }) },
    );
    fc.assert(
      fc.property(fc.array(anyOperation.map(open), { maxLength: 20 }), (operations) => {
        const batches = intoBatches(operations);
        expect(batches.flat()).toEqual(operations);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(MOST_OPERATIONS);
          expect(batch.length === 1 || sizeOf(batch) <= MOST_OPERATION_CHARACTERS).toBe(true);
        }
        // None could have been joined with the one before.
        for (const [index, batch] of batches.entries())
          if (index > 0)
            expect(sizeOf([...batches[index - 1]!, batch[0]!])).toBeGreaterThan(MOST_OPERATION_CHARACTERS);
      }),
      { numRuns: 50 },
    );
  });
});
