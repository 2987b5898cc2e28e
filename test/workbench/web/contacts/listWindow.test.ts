import fc from 'fast-check';
import {
  askedRows,
  drawnRows,
  rowAfterKey,
  scrollTopShowing,
} from '../../../../workbench/web/pages/contacts/listWindow';

const scrolled = fc.record({
  scrollTop: fc.integer({ min: 0, max: 100_000 }),
  height: fc.integer({ min: 1, max: 2_000 }),
  rowHeight: fc.integer({ min: 20, max: 100 }),
  total: fc.integer({ min: 0, max: 3_000 }),
});

describe('the rows of a long list', () => {
  it('that are drawn hold every row one can see, and never many more', () => {
    fc.assert(
      fc.property(scrolled, (state) => {
        const { from, to } = drawnRows(state);
        const firstSeen = Math.floor(state.scrollTop / state.rowHeight);
        const lastSeen = Math.ceil((state.scrollTop + state.height) / state.rowHeight);
        for (let row = firstSeen; row < Math.min(lastSeen, state.total); row += 1) {
          expect(from).toBeLessThanOrEqual(row);
          expect(to).toBeGreaterThan(row);
        }
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(state.total);
        expect(to - from).toBeLessThanOrEqual(state.height / state.rowHeight + 18);
      }),
    );
  });

  it('that are asked for hold those that are drawn, in whole blocks', () => {
    fc.assert(
      fc.property(scrolled, (state) => {
        const drawn = drawnRows(state);
        const asked = askedRows(drawn);
        expect(asked.from).toBeLessThanOrEqual(drawn.from);
        expect(asked.to).toBeGreaterThanOrEqual(drawn.to);
        expect([asked.from % 50, asked.to % 50]).toEqual([0, 0]);
      }),
    );
  });

  it('of an unknown number are asked for from the top', () => {
    expect(askedRows({ from: 0, to: 0 })).toEqual({ from: 0, to: 50 });
  });

  it('a small scroll asks for nothing new', () => {
    const at = (scrollTop: number) =>
      askedRows(drawnRows({ scrollTop, height: 600, rowHeight: 48, total: 1_000 }));
    expect(at(480)).toEqual(at(0));
  });

  it('a row that is whole in sight needs no scroll; one above or below needs just enough', () => {
    const state = { scrollTop: 480, height: 480, rowHeight: 48, total: 100 };
    expect([10, 19, 9, 20].map((row) => scrollTopShowing(row, state))).toEqual([480, 480, 432, 528]);
  });

  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 9],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 9],
    ['a', undefined],
  ])('%s leads from row 5 of 10 to %p', (key, row) => {
    expect(rowAfterKey(key, 5, 10, 8)).toBe(row);
  });
});
