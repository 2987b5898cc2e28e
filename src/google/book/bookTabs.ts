/** The tabs of a spreadsheet: which of a book's are there, and making them. */
import * as v from 'valibot';
import type { BookHead } from '../../core/book/head';
import { RECORD_KINDS } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import { fail } from '../../core/result';
import type { Result } from '../../core/result';
import { read } from '../http';
import type { SpreadsheetDeps } from './bookCalls';
import { SHEETS, WHAT } from './bookCalls';
import type { Tab } from './bookLayout';
import { ALL_TABS, capacityFor, LATER_KINDS, RECORDS } from './bookLayout';
import { addTab, updateCells } from './commitRequests';

const spreadsheetSchema = v.object({
  sheets: v.optional(
    v.array(
      v.object({
        properties: v.object({
          sheetId: v.optional(v.number(), 0),
          title: v.string(),
          gridProperties: v.optional(
            v.object({ rowCount: v.optional(v.number(), 0), columnCount: v.optional(v.number(), 0) }),
            {},
          ),
        }),
      }),
    ),
    [],
  ),
  namedRanges: v.optional(v.array(v.object({ namedRangeId: v.string(), name: v.string() })), []),
});

export type SpreadsheetShape = v.InferOutput<typeof spreadsheetSchema>;

/** What a spreadsheet consists of, without its cells. */
export const readShape = ({
  http,
  token,
  spreadsheet,
}: SpreadsheetDeps): Result<SpreadsheetShape, Problem> => {
  const id = spreadsheet();
  if (id === undefined) return fail({ type: 'not-set-up', what: WHAT });
  const bearer = token();
  if (!bearer.ok) return bearer;
  const answer = http.send({
    method: 'get',
    url: `${SHEETS}/${encodeURIComponent(id)}?fields=sheets.properties,namedRanges`,
    token: bearer.value,
  });
  return answer.ok ? read(answer.value, WHAT, spreadsheetSchema) : answer;
};

const FIRST_TABS = ALL_TABS.filter((tab) => !LATER_KINDS.some((kind) => RECORDS[kind] === tab));

/** How many of a book's tabs are there; a book that lacks one was cut by hand, or made before there was such a tab. */
export const presence = ({ sheets }: SpreadsheetShape): 'all' | 'none' | 'some' => {
  const titles = new Set(sheets.map(({ properties }) => properties.title));
  const isThere = ({ title }: Tab): boolean => titles.has(title);
  if (!ALL_TABS.some(isThere)) return 'none';
  return FIRST_TABS.every(isThere) ? 'all' : 'some';
};

/** How many rows each tab has, told by the rows that it uses; log and archive begin empty. */
export const rowCounts = (rows: BookHead['rows']): ReadonlyMap<Tab, number> =>
  new Map(RECORD_KINDS.map((kind) => [RECORDS[kind], capacityFor(rows[kind])]));

export const makeTabs = (counts: ReadonlyMap<Tab, number> = new Map()): readonly object[] => [
  ...ALL_TABS.map((tab) => addTab(tab, counts.get(tab))),
  ...ALL_TABS.map((tab) => updateCells(tab, 0, [tab.columns])),
];
