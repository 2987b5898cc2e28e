/** The book as its spreadsheet holds it: rows by the names of their columns, and the exact JSON of each record. */
import * as v from 'valibot';
import { readTab } from '../google/sheets/spreadsheetPage';
import type { Office } from './office';

/** A row of a tab. `number` is what Sheets shows at its left. */
export interface BookRow {
  readonly number: number;
  readonly cell: (column: string) => string;
}

/** Empty before `install` has made the tab. */
export const rowsOf = ({ place, company }: Office, tab: string): readonly BookRow[] => {
  const world = place.world();
  const id = company.bookSpreadsheetId;
  if (world.sheets.spreadsheets[id]?.sheets.some(({ title }) => title === tab) !== true) return [];
  const [columns = [], ...rows] = readTab(world, id, tab);
  return rows.map((cells, index) => ({
    number: index + 2,
    cell: (column) => cells[columns.indexOf(column)] ?? '',
  }));
};

const changesSchema = v.record(v.string(), v.object({ was: v.unknown(), now: v.unknown() }));

export type Changes = v.InferOutput<typeof changesSchema>;

/** What a row of the log says was changed; nothing where a hand has spoiled the cell. */
export const changesIn = (row: BookRow): Changes => {
  try {
    return v.parse(changesSchema, JSON.parse(row.cell('changes')));
  } catch {
    return {};
  }
};

export interface Grant {
  readonly label: string;
  readonly account: string;
  readonly role: string;
}

/** Who has which role on which label, as long as it lasts. */
export const liveGrants = (office: Office): readonly Grant[] =>
  rowsOf(office, 'Access')
    .filter((row) => row.cell('deleted') === '')
    .flatMap((row) => {
      const account = /^account:(\d+)$/.exec(row.cell('principal'))?.[1];
      return account === undefined ? [] : [{ label: row.cell('label'), account, role: row.cell('role') }];
    });

export interface SharedLabel {
  readonly id: string;
  readonly name: string;
  /** The account whose label it was made from. */
  readonly owner: string;
  /** That label of the owner's, by its resource name. */
  readonly origin: string;
}

export const liveLabels = (office: Office): readonly SharedLabel[] =>
  rowsOf(office, 'Labels')
    .filter((row) => row.cell('deleted') === '' && row.cell('id') !== '')
    .map((row) => ({
      id: row.cell('id'),
      name: row.cell('name'),
      owner: row.cell('originAccount'),
      origin: row.cell('originHandle'),
    }));
