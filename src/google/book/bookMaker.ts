/** Making a spreadsheet into a book: the tabs that are missing, their headers, and the first marker. */
import type { BookMaker } from '../../app/install';
import { emptyHead } from '../../core/book/head';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { SpreadsheetDeps } from './bookCalls';
import { createBookCalls, HEAD_CELL, WHAT } from './bookCalls';
import { makeTabs, presence, readShape } from './bookTabs';
import { addMarker, headCells } from './commitRequests';

export const createBookMaker = (deps: SpreadsheetDeps, newEpoch: () => string): BookMaker => ({
  prepare: (): Result<'made' | 'found', Problem> => {
    const shape = readShape(deps);
    if (!shape.ok) return shape;
    const present = presence(shape.value);
    if (present === 'all') return succeed('found');
    // Filling the gap with an empty tab would hide what is lost.
    if (present === 'some') return fail({ type: 'damaged', what: WHAT });

    const head = emptyHead(newEpoch());
    const made = createBookCalls(deps).change([
      ...makeTabs(),
      ...headCells(head),
      addMarker(head.marker, HEAD_CELL),
    ]);
    return made.ok ? succeed('made') : made;
  },
});
