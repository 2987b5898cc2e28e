/** Making a spreadsheet into a book: the tabs that are missing, their headers, and the first marker. */
import * as v from 'valibot';
import type { BookMaker } from '../../app/install';
import { emptyHead } from '../../core/book/head';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { problemOf, read } from '../http';
import { ALL_TABS, GROWTH, HEAD } from './bookLayout';
import { addMarker, updateCells } from './commitRequests';
import { cellRange } from './gridRange';
import type { SpreadsheetDeps } from './bookCalls';
import { SHEETS, WHAT } from './bookCalls';

const spreadsheetSchema = v.object({
  sheets: v.optional(
    v.array(v.object({ properties: v.object({ sheetId: v.optional(v.number(), 0), title: v.string() }) })),
    [],
  ),
});

const makeEverything = (epoch: string): readonly object[] => {
  const head = emptyHead(epoch);
  return [
    ...ALL_TABS.map(({ sheetId, title, columns }) => ({
      addSheet: {
        properties: {
          sheetId,
          title,
          gridProperties: { rowCount: GROWTH, columnCount: columns.length, frozenRowCount: 1 },
        },
      },
    })),
    ...ALL_TABS.map((tab) => updateCells(tab, 0, [tab.columns])),
    updateCells(HEAD, 1, [['head', JSON.stringify(head)]]),
    addMarker(head.marker, cellRange(HEAD.sheetId, 1, 1, 1)),
  ];
};

export const createBookMaker = (
  { http, token, spreadsheet }: SpreadsheetDeps,
  newEpoch: () => string,
): BookMaker => ({
  prepare: (): Result<'made' | 'found', Problem> => {
    const id = spreadsheet();
    if (id === undefined) return fail({ type: 'not-set-up', what: WHAT });
    const bearer = token();
    if (!bearer.ok) return bearer;
    const answer = http.send({
      method: 'get',
      url: `${SHEETS}/${encodeURIComponent(id)}?fields=sheets.properties`,
      token: bearer.value,
    });
    if (!answer.ok) return answer;
    const found = read(answer.value, WHAT, spreadsheetSchema);
    if (!found.ok) return found;

    const titles = new Set(found.value.sheets.map(({ properties }) => properties.title));
    const present = ALL_TABS.filter(({ title }) => titles.has(title));
    if (present.length === ALL_TABS.length) return succeed('found');
    // A book that lacks a tab was cut by hand; filling the gap with an empty one would hide what is lost.
    if (present.length > 0) return fail({ type: 'damaged', what: WHAT });

    const made = http.send({
      method: 'post',
      url: `${SHEETS}/${encodeURIComponent(id)}:batchUpdate`,
      token: bearer.value,
      json: { requests: makeEverything(newEpoch()) },
    });
    if (!made.ok) return made;
    return made.value.status < 300 ? succeed('made') : fail(problemOf(made.value, WHAT));
  },
});
