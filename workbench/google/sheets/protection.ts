/**
 * What a protected range keeps out: writers of the file who are not among its editors.
 *
 * *Faithful:* the owner of the file and the editors of the range write, others are refused, and nothing of their batch
 * happens; who protects without naming editors is one; a range that only warns refuses no program
 * (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange); the words are Google's
 * (theoephraim/node-google-spreadsheet pull request 20).
 * *Not faithful:* groups among the editors count nobody; editors are told to every reader, where Google tells them to
 * editors; `unprotectedRanges` and protected named ranges are refused as unknown fields; titles and sizes of a protected tab
 * can be changed.
 */
import type { Refuse } from './grid';
import type { RequestKind, RequestMessage } from './requestMessages';
import type { GridRange, ProtectedRange, Spreadsheet } from './sheetsData';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you ' +
  'need to edit.';

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const mayEdit = ({ access }: Spreadsheet, { warningOnly, editors }: ProtectedRange, who: string): boolean => {
  const isSame = (email: string): boolean => email.toLowerCase() === who.toLowerCase();
  if (warningOnly === true || isSame(access.owner)) return true;
  if (editors?.domainUsersCanEdit === true && domainOf(who) === domainOf(access.owner)) return true;
  return editors?.users?.some(isSame) ?? false;
};

const overlap = (one: GridRange, other: GridRange): boolean => {
  const cross = (start = 0, end = Infinity, otherStart = 0, otherEnd = Infinity): boolean =>
    start < otherEnd && otherStart < end;
  return (
    one.sheetId === other.sheetId &&
    cross(one.startRowIndex, one.endRowIndex, other.startRowIndex, other.endRowIndex) &&
    cross(one.startColumnIndex, one.endColumnIndex, other.startColumnIndex, other.endColumnIndex)
  );
};

/** Refuses who changes cells that are kept from him. */
export const refuseProtected = (
  spreadsheet: Spreadsheet,
  cells: GridRange,
  who: string,
  refuse: Refuse,
): void => {
  const isKept = (area: ProtectedRange): boolean =>
    overlap(area.range, cells) && !mayEdit(spreadsheet, area, who);
  if (spreadsheet.protectedRanges.some(isKept)) throw refuse(REFUSED);
};

type Touch<Kind extends RequestKind> = (
  request: NonNullable<RequestMessage[Kind]>,
  spreadsheet: Spreadsheet,
) => readonly GridRange[];

const protection = (spreadsheet: Spreadsheet, id: number | undefined): readonly GridRange[] =>
  spreadsheet.protectedRanges.flatMap((area) => (area.protectedRangeId === id ? [area.range] : []));

/** Which cells each kind of request changes; a kind that is missing changes none. */
const touched: { readonly [Kind in RequestKind]?: Touch<Kind> } = {
  updateCells: ({ start, range, rows }) => {
    if (start === undefined) return range === undefined ? [] : [range];
    const { sheetId, rowIndex, columnIndex } = start;
    const width = Math.max(0, ...rows.map(({ values }) => values.length));
    return [
      {
        sheetId,
        startRowIndex: rowIndex,
        endRowIndex: rowIndex + rows.length,
        startColumnIndex: columnIndex,
        endColumnIndex: columnIndex + width,
      },
    ];
  },
  appendCells: ({ sheetId, rows }, { sheets }) => {
    const startRowIndex = sheets.find((sheet) => sheet.sheetId === sheetId)?.rows.length ?? 0;
    return [{ sheetId, startRowIndex, endRowIndex: startRowIndex + rows.length }];
  },
  sortRange: ({ range }) => [range],
  deleteSheet: ({ sheetId }) => [{ sheetId }],
  deleteDimension: ({ range: { sheetId, dimension, startIndex, endIndex } }) => [
    dimension === 'ROWS'
      ? { sheetId, startRowIndex: startIndex, endRowIndex: endIndex }
      : { sheetId, startColumnIndex: startIndex, endColumnIndex: endIndex },
  ],
  // Only what would part the cells of a range is kept out; beside it anybody inserts.
  insertDimension: ({ range: { sheetId, dimension, startIndex } }, { protectedRanges }) =>
    protectedRanges.flatMap(({ range }) => {
      const [start, end] =
        dimension === 'ROWS'
          ? [range.startRowIndex, range.endRowIndex]
          : [range.startColumnIndex, range.endColumnIndex];
      const isInside = startIndex > (start ?? 0) && startIndex < (end ?? Infinity);
      return range.sheetId === sheetId && isInside ? [range] : [];
    }),
  updateProtectedRange: ({ protectedRange }, spreadsheet) =>
    protection(spreadsheet, protectedRange.protectedRangeId),
  deleteProtectedRange: ({ protectedRangeId }, spreadsheet) => protection(spreadsheet, protectedRangeId),
};

export const refuseProtectedRequest = <Kind extends RequestKind>(
  spreadsheet: Spreadsheet,
  kind: Kind,
  request: NonNullable<RequestMessage[Kind]>,
  who: string,
  refuse: Refuse,
): void => {
  if (spreadsheet.protectedRanges.length === 0) return;
  for (const cells of touched[kind]?.(request, spreadsheet) ?? [])
    refuseProtected(spreadsheet, cells, who, refuse);
};
