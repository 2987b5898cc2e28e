/** Reads a Google Contacts export, of today's form or of the one before it, and says what of it a contact cannot hold. */
import Papa from 'papaparse';
import { columnOf, type Column, type NumberedKind } from './csvColumns';
import type { CsvCells } from './csvElements';
import { personFromCsvRow } from './personFromCsvRow';
import type { PersonJson } from './personJson';

export interface CsvPerson {
  /** As a spreadsheet program numbers it: the column names are row 1. */
  readonly row: number;
  readonly person: PersonJson;
  /** The person's own labels; everybody is in Google's “My contacts” besides. */
  readonly labels: readonly string[];
  readonly starred: boolean;
}

export interface CsvWarning {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

/** People and what was left out of them, or why there is nobody: one sentence for the person who chose the file. */
export type CsvReading =
  | { readonly ok: true; readonly people: readonly CsvPerson[]; readonly warnings: readonly CsvWarning[] }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): CsvReading => ({ ok: false, sentence });

/** Spreadsheet programs of many countries write semicolons or tabs; no column name contains any of the three. */
const delimiterOf = (text: string): string => {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string): number => firstLine.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
};

/** Google marks its own groups, such as `* myContacts`, with the star that marks primary values elsewhere. */
const SYSTEM_GROUP = '* ';

/** “1,024 characters per field (except for the Notes field)”: support.google.com/contacts/answer/148779. */
const isTooLong = (column: string, text: string): boolean =>
  column !== 'Notes' && text.length > 1024 && text.split(' ::: ').some((value) => value.length > 1024);

const readCells = (
  columns: readonly Column[],
  texts: readonly string[],
  report: (column: string, reason: string) => void,
): CsvCells => {
  const plain = new Map<string, string>();
  const numbered = new Map<NumberedKind, Map<number, Map<string, string>>>();
  const put = (cells: Map<string, string>, column: string, part: string, text: string): void => {
    if (cells.has(part)) report(column, 'This column occurs twice; its first value was taken.');
    else cells.set(part, text);
  };
  texts.forEach((cell, position) => {
    const text = cell.trim();
    if (text === '') return;
    const column = columns[position] ?? columnOf('');
    if (column.type === 'not taken') report(column.name, column.reason);
    else if (isTooLong(column.name, text)) report(column.name, 'Google takes 1,024 characters at most.');
    else if (column.type === 'plain') put(plain, column.name, column.name, text);
    else put(partsAt(numbered, column.kind, column.number), column.name, column.part, text);
  });
  return { plain, numbered };
};

const partsAt = (
  numbered: Map<NumberedKind, Map<number, Map<string, string>>>,
  kind: NumberedKind,
  number: number,
): Map<string, string> => {
  const byNumber = numbered.get(kind) ?? new Map<number, Map<string, string>>();
  const parts = byNumber.get(number) ?? new Map<string, string>();
  numbered.set(kind, byNumber.set(number, parts));
  return parts;
};

const readRow = (
  columns: readonly Column[],
  texts: readonly string[],
  row: number,
  warnings: CsvWarning[],
): CsvPerson | undefined => {
  // An empty line is no row: most files end with one.
  if (texts.every((text) => text.trim() === '')) return undefined;
  const report = (column: string, reason: string): void => {
    warnings.push({ row, column, reason });
  };
  return personWithLabels(readCells(columns, texts, report), row, report);
};

const personWithLabels = (
  cells: CsvCells,
  row: number,
  report: (column: string, reason: string) => void,
): CsvPerson | undefined => {
  const person = personFromCsvRow(cells, report);
  if (Object.keys(person).length === 0) {
    report('', 'This row says nothing about a person.');
    return undefined;
  }
  const groups = (cells.plain.get('Labels') ?? '').split(' ::: ').filter((group) => group !== '');
  const isSystem = (group: string): boolean => group.startsWith(SYSTEM_GROUP);
  for (const group of groups.filter(isSystem)) {
    if (!['* myContacts', '* starred'].includes(group))
      report(
        'Labels',
        `Google no longer lets anyone join its own group “${group.slice(SYSTEM_GROUP.length)}”.`,
      );
  }
  return {
    row,
    person,
    labels: groups.filter((group) => !isSystem(group)).map((group) => group.trim()),
    starred: groups.includes('* starred'),
  };
};

export const readGoogleCsv = (text: string): CsvReading => {
  if (text.trim() === '') return refused('The file is empty.');
  if (text.includes('\0')) return refused('The file is not a CSV text; export the contacts as “Google CSV”.');
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed !== undefined)
    return refused(
      `The file breaks off: a quotation mark in row ${(unclosed.row ?? 0) + 1} is never closed.`,
    );
  const columns = (parsed.data[0] ?? []).map(columnOf);
  if (columns.every((column) => column.type === 'not taken'))
    return refused(
      'The first row names no column of a Google Contacts export, such as “First Name” or “E-mail 1 - Value”.',
    );
  const warnings: CsvWarning[] = [];
  const people = parsed.data
    .slice(1)
    .map((texts, position) => readRow(columns, texts, position + 2, warnings))
    .filter((person) => person !== undefined);
  if (people.length === 0) return refused('The file has column names, but no people below them.');
  return { ok: true, people, warnings };
};
