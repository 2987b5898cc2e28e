/**
 * An empty spreadsheet for a book to move to. Its tabs may stand there, filled in part, from an attempt that died: as long
 * as no head is written they are nobody's book.
 */
import type { FreshBook } from '../../app/ports';
import { RECORD_KINDS } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { SpreadsheetDeps } from './bookCalls';
import { createBookCalls, HEAD_CELL, WHAT } from './bookCalls';
import { headFrom } from './bookSchema';
import { makeTabs, presence, readShape, rowCounts } from './bookTabs';
import { addMarker, headCells, newTab, recordUpdates, resize } from './commitRequests';
import { keyOf } from './gridRange';

export const createFreshSheetsBook = (deps: SpreadsheetDeps): FreshBook => {
  const { readCells, change } = createBookCalls(deps);
  return {
    prepare: (rows) => {
      const shape = readShape(deps);
      if (!shape.ok) return shape;
      const counts = rowCounts(rows);
      const present = presence(shape.value);
      if (present === 'some') return fail({ type: 'damaged', what: WHAT });
      if (present === 'none') {
        const made = change(makeTabs(counts));
        return made.ok ? succeed({}) : made;
      }
      const cells = readCells([HEAD_CELL]);
      if (!cells.ok) return cells;
      const text = cells.value.get(keyOf(HEAD_CELL))?.[0]?.[0] ?? '';
      const head = headFrom(text);
      if (head !== undefined) return succeed({ opened: head.epoch });
      if (text !== '') return fail({ type: 'damaged', what: 'head' });
      const { sheets } = shape.value;
      const resized = [...counts].flatMap(([tab, count]) => {
        const now = sheets.find(({ properties }) => properties.title === tab.title)?.properties;
        // An older version of Meibo, which did not know the kind, may have begun.
        return now === undefined ? newTab(tab, count) : resize(tab, now.gridProperties.rowCount, count);
      });
      const done = resized.length === 0 ? succeed(null) : change(resized);
      return done.ok ? succeed({}) : done;
    },

    put: (records) => change(RECORD_KINDS.flatMap((kind) => recordUpdates(kind, records))),

    open: (head) => change([addMarker(head.marker, HEAD_CELL), ...headCells(head)]),
  };
};
