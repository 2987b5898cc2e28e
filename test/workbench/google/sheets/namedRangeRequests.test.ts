import { readTab } from '../../../../workbench/google/sheets/spreadsheetPage';
import { callSheets, naming, openDesk, refused, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

const namesOf = ({ world, id }: Desk): readonly string[] => {
  const { body } = callSheets(world, 'GET', `/${id}`);
  const { namedRanges = [] } = body as { namedRanges?: { name: string }[] };
  return namedRanges.map(({ name }) => name);
};

const rangeOf = ({ world, id }: Desk): unknown =>
  (callSheets(world, 'GET', `/${id}`).body as { namedRanges?: { range: unknown }[] }).namedRanges?.[0]?.range;

describe('the name of a range', () => {
  it('that exists is refused, and nothing of the batch happened', () => {
    const desk = openDesk();
    desk.batch(naming('commit_1', 'first'), writing([['first writer']]));
    const before = desk.sheets();
    expect(desk.batch(naming('commit_1', 'second'), writing([['late writer']]))).toMatchObject(
      refused(
        'Invalid requests[0].addNamedRange: Cannot add named range with name: commit_1, a named range with that name already exists.',
      ),
    );
    expect(desk.sheets()).toEqual(before);
    expect(readTab(desk.world, desk.id, 'Sheet1')).toEqual([['first writer']]);
  });

  it('that differs from an existing one in case only is refused', () => {
    const { batch } = openDesk();
    batch(naming('commit_1'));
    expect(batch(naming('COMMIT_1'))).toMatchObject({ status: 400 });
  });

  it('that was deleted in the same batch is free again', () => {
    const desk = openDesk();
    desk.batch(naming('commit_1', 'first'));
    const answered = desk.batch(
      { deleteNamedRange: { namedRangeId: 'first' } },
      naming('commit_1', 'second'),
    );
    expect(answered.status).toBe(200);
    expect(namesOf(desk)).toEqual(['commit_1']);
  });

  it('stays taken after its tab was deleted, although no answer shows it', () => {
    const desk = openDesk();
    desk.batch({ addSheet: { properties: { sheetId: 7, title: 'Log' } } }, naming('commit_1'));
    expect(desk.batch({ deleteSheet: { sheetId: 0 } }).status).toBe(200);
    expect(namesOf(desk)).toEqual([]);
    const again = { addNamedRange: { namedRange: { name: 'commit_1', range: { sheetId: 7 } } } };
    expect(desk.batch(again)).toMatchObject({ status: 400 });
  });

  it.each(['', '1st', 'two words', 'a-b', 'A1', 'SEQ12', 'R1C1', 'rc', 'true_seq', 'FALSE', 'x'.repeat(251)])(
    'may not be %j',
    (name) => {
      const { batch, sheets } = openDesk();
      const before = sheets();
      expect(batch(naming(name))).toMatchObject({ status: 400, body: { status: 'INVALID_ARGUMENT' } });
      expect(sheets()).toEqual(before);
    },
  );

  it.each(['commit_1', '_x', 'seqs12', '名簿', 'x'.repeat(250)])('may be %j', (name) => {
    expect(openDesk().batch(naming(name)).status).toBe(200);
  });
});

describe('the id of a named range', () => {
  it('that exists is refused', () => {
    const { batch, sheets } = openDesk();
    batch(naming('commit_1', 'marker'));
    const before = sheets();
    expect(batch(naming('commit_2', 'marker'))).toMatchObject(
      refused(
        'Invalid requests[0].addNamedRange: Cannot add named range with ID: marker, a named range with that ID already exists.',
      ),
    );
    expect(sheets()).toEqual(before);
  });

  it('is made up where the caller gives none, another one each time', () => {
    const { batch } = openDesk();
    const idOf = (name: string): string =>
      (batch(naming(name)).body as { replies: { addNamedRange: { namedRange: { namedRangeId: string } } }[] })
        .replies[0]!.addNamedRange.namedRange.namedRangeId;
    expect(idOf('commit_1')).not.toBe(idOf('commit_2'));
  });

  it('that is unknown refuses the whole batch, wherever in it the deletion stands', () => {
    const { batch, sheets } = openDesk();
    const before = sheets();
    expect(batch({ deleteNamedRange: { namedRangeId: 'gone' } }, writing([['x']]))).toMatchObject(
      refused('Invalid requests[0].deleteNamedRange: No NamedRange with id: gone'),
    );
    expect(batch(writing([['x']]), { deleteNamedRange: { namedRangeId: 'gone' } })).toMatchObject({
      status: 400,
    });
    expect(sheets()).toEqual(before);
  });
});

describe('a named range', () => {
  it('is renamed and moved as its mask says', () => {
    const desk = openDesk();
    desk.batch(naming('commit_1', 'marker'));
    const range = { sheetId: 0, startRowIndex: 4, endRowIndex: 5 };
    const named = { namedRangeId: 'marker', name: 'commit_2', range };
    desk.batch({ updateNamedRange: { namedRange: named, fields: 'name' } });
    expect(namesOf(desk)).toEqual(['commit_2']);
    expect(rangeOf(desk)).toMatchObject({ startRowIndex: 0 });
    desk.batch({ updateNamedRange: { namedRange: named, fields: 'range' } });
    expect(rangeOf(desk)).toEqual({ startRowIndex: 4, endRowIndex: 5 });
  });

  it('is not renamed to a name that another one has', () => {
    const { batch, sheets } = openDesk();
    batch(naming('commit_1', 'one'), naming('commit_2', 'two'));
    const before = sheets();
    const namedRange = { namedRangeId: 'one', name: 'commit_2' };
    expect(batch({ updateNamedRange: { namedRange, fields: 'name' } })).toMatchObject({ status: 400 });
    expect(sheets()).toEqual(before);
  });

  it('on a tab that does not exist, beyond its grid, or without a range is refused', () => {
    const { batch } = openDesk();
    const add = (range?: object): object => ({ addNamedRange: { namedRange: { name: 'commit_1', range } } });
    expect(batch(add({ sheetId: 5 }))).toMatchObject(
      refused('Invalid requests[0].addNamedRange: No grid with id: 5'),
    );
    expect(batch(add({ sheetId: 0, startRowIndex: 1000, endRowIndex: 1001 }))).toMatchObject({ status: 400 });
    expect(batch(add())).toMatchObject({ status: 400 });
  });

  it('moves with the rows before which others are inserted, and goes with its own', () => {
    const desk = openDesk();
    const range = { sheetId: 0, startRowIndex: 2, endRowIndex: 4 };
    const rows = (startIndex: number, endIndex: number): object => ({
      range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex },
    });
    desk.batch({ addNamedRange: { namedRange: { name: 'segment', range } } });
    desk.batch({ insertDimension: rows(2, 5) });
    expect(rangeOf(desk)).toEqual({ startRowIndex: 5, endRowIndex: 7 });
    desk.batch({ insertDimension: rows(7, 8) });
    expect(rangeOf(desk)).toEqual({ startRowIndex: 5, endRowIndex: 7 });
    desk.batch({ insertDimension: rows(6, 8) });
    expect(rangeOf(desk)).toEqual({ startRowIndex: 5, endRowIndex: 9 });
    desk.batch({ deleteDimension: rows(4, 6) });
    expect(rangeOf(desk)).toEqual({ startRowIndex: 4, endRowIndex: 7 });
    desk.batch({ deleteDimension: rows(3, 8) });
    expect(rangeOf(desk)).toBeUndefined();
    expect(desk.batch(naming('segment'))).toMatchObject({ status: 400 });
  });
});

describe('a protected range', () => {
  it('is kept, with an id of its own, and told with its tab', () => {
    const { batch, world, id } = openDesk();
    batch({
      addProtectedRange: {
        protectedRange: { range: { sheetId: 0 }, editors: { users: ['emi@kaede.example'] } },
      },
    });
    expect(callSheets(world, 'GET', `/${id}`).body).toMatchObject({
      sheets: [{ protectedRanges: [{ range: {}, editors: { users: ['emi@kaede.example'] } }] }],
    });
  });

  it('with an id that exists is refused', () => {
    const { batch } = openDesk();
    const add = { addProtectedRange: { protectedRange: { protectedRangeId: 3, range: { sheetId: 0 } } } };
    expect(batch(add, add)).toMatchObject({ status: 400 });
    expect(batch(add).status).toBe(200);
  });
});
