/** The book's tabs as somebody reads them who knows the spreadsheet and not the program. */
import { readTab } from '../../workbench/google/sheets/spreadsheetPage';
import type { World } from '../../workbench/google/world';

export type Row = Readonly<Record<string, string>>;

/** One object per row that is not empty, by the names in the header. */
export const rowsOf = (world: World, spreadsheetId: string, tab: string): readonly Row[] => {
  const [header = [], ...rows] = readTab(world, spreadsheetId, tab);
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])));
};

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, position) => texts.indexOf(text) !== position);

const RECORD_TABS = ['People', 'Labels', 'Access', 'Placements', 'Members', 'Suggestions'] as const;

/**
 * What stands twice in the book: a record, a number of the log, an operation's change of a record, a grant of one person
 * on one label, a person of one mail address under one label. Nothing, unless a commit took effect twice.
 */
export const doubledRows = (world: World, spreadsheetId: string): readonly string[] => {
  const rows = (tab: string): readonly Row[] => rowsOf(world, spreadsheetId, tab);
  const living = (tab: string): readonly Row[] => rows(tab).filter(({ deleted }) => deleted === '');
  const log = rows('Log');
  return [
    ...RECORD_TABS.flatMap((tab) => repeated(rows(tab).map(({ id = '' }) => `${tab} ${id}`))),
    ...repeated(log.map(({ seq = '' }) => `Log ${seq}`)),
    ...repeated(log.map(({ key = '', record = '' }) => `Log ${key} ${record}`)),
    ...repeated(living('Access').map(({ label = '', principal = '' }) => `grant ${label} ${principal}`)),
    ...repeated(living('People').map(({ label = '', email = '' }) => `person ${label} ${email}`)),
  ];
};

/** The head's cell, read as what it says it is. */
export const headOf = (world: World, spreadsheetId: string): { readonly seq: number } => {
  const cell = rowsOf(world, spreadsheetId, 'Head').find(({ what }) => what === 'head')?.['value'] ?? '{}';
  const head = JSON.parse(cell) as { readonly seq: number };
  return head;
};
