/** The rows of the book's tabs, as a person would read them, with nothing of the product's own reading. */
import { readTab } from '../google/sheets/spreadsheetPage';
import type { World } from '../google/world';

export type Row = Readonly<Partial<Record<string, string>>>;

/** No rows where the book has no such tab yet. */
export const rowsOf = (world: World, book: string, tab: string): readonly Row[] => {
  const tabs = world.sheets.spreadsheets[book]?.sheets ?? [];
  if (!tabs.some(({ title }) => title === tab)) return [];
  const [header = [], ...rows] = readTab(world, book, tab);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((column, position) => [column, row[position] ?? ''])));
};

export const isLive = (row: Row): boolean => (row['deleted'] ?? '') === '';

/** A grant may end at an instant. */
export const isCurrent = ({ until = '' }: Row, now: number): boolean => until === '' || Number(until) > now;
