/** The law that commits of the book rest on: a batch is carried out whole, or it never was. */
import fc from 'fast-check';
import { callSheets, naming, openDesk, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

const few = fc.integer({ min: 0, max: 5 });
const word = fc.constantFrom('a', 'b', '名', '');
const sheetId = fc.constantFrom(0, 1, 2);
const dimension = fc.constantFrom('ROWS', 'COLUMNS');

/** Small numbers, so that about every second batch holds a request that is refused. */
const request: fc.Arbitrary<object> = fc.oneof(
  fc
    .tuple(fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 3 }), sheetId, few, few)
    .map(([texts, id, row, column]) => writing(texts, { sheetId: id, row, column })),
  fc.tuple(few, few).map(([name, id]) => naming(`commit_${String(name)}`, `marker${String(id)}`)),
  few.map((id) => ({ deleteNamedRange: { namedRangeId: `marker${String(id)}` } })),
  fc.tuple(few, sheetId).map(([title, id]) => ({
    addSheet: {
      properties: {
        sheetId: id,
        title: `T${String(title)}`,
        gridProperties: { rowCount: 6, columnCount: 6 },
      },
    },
  })),
  fc.tuple(sheetId, few).map(([id, title]) => ({
    updateSheetProperties: { properties: { sheetId: id, title: `T${String(title)}` }, fields: 'title' },
  })),
  sheetId.map((id) => ({ deleteSheet: { sheetId: id } })),
  fc.tuple(sheetId, dimension, few, few).map(([id, axis, startIndex, endIndex]) => ({
    deleteDimension: { range: { sheetId: id, dimension: axis, startIndex, endIndex } },
  })),
  fc.tuple(sheetId, dimension, few, few).map(([id, axis, startIndex, endIndex]) => ({
    insertDimension: { range: { sheetId: id, dimension: axis, startIndex, endIndex } },
  })),
  fc.tuple(sheetId, few).map(([id, dimensionIndex]) => ({
    sortRange: { range: { sheetId: id }, sortSpecs: [{ dimensionIndex }] },
  })),
);

/** Tabs 0 and 1 of 6 × 6 cells with something in them, and a name. */
const furnished = (): Desk => {
  const desk = openDesk();
  const gridProperties = { rowCount: 6, columnCount: 6 };
  desk.batch(
    { updateSheetProperties: { properties: { gridProperties }, fields: 'gridProperties' } },
    { addSheet: { properties: { sheetId: 1, title: 'T1', gridProperties } } },
    writing([['a', 'b'], ['c']]),
    naming('commit_1', 'marker1'),
  );
  return desk;
};

describe('a random batch', () => {
  it('that is refused leaves everything as it was; one that is taken equals its requests sent one by one', () => {
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 4 }), (requests) => {
        const whole = furnished();
        const before = whole.sheets();
        const { status } = whole.batch(...requests);
        const single = furnished();
        const firstRefusal = requests.findIndex((one) => single.batch(one).status !== 200);
        if (status === 200) {
          outcomes.taken += 1;
          expect(firstRefusal).toBe(-1);
          expect(whole.sheets()).toEqual(single.sheets());
        } else {
          outcomes.refused += 1;
          expect(firstRefusal).not.toBe(-1);
          expect(whole.sheets()).toEqual(before);
        }
      }),
      { numRuns: 400 },
    );
    // A law that saw one outcome only would prove half of what it says.
    expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(40);
  });

  it('leaves no filled cell outside the grid and no empty one at the end of a row', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), (requests) => {
        const { world, id, batch } = furnished();
        requests.forEach((one) => batch(one));
        for (const { rows, rowCount, columnCount } of world.sheets.spreadsheets[id]!.sheets) {
          expect(rows.length).toBeLessThanOrEqual(rowCount);
          expect(rows.at(-1)).not.toEqual([]);
          for (const row of rows) {
            expect(row.length).toBeLessThanOrEqual(columnCount);
            expect(row.at(-1)).not.toBeNull();
          }
        }
        expect(callSheets(world, 'GET', `/${id}`).status).toBe(200);
      }),
      { numRuns: 200 },
    );
  });
});
