/** What Google tells about a spreadsheet and its tabs, without the cells. */
import type { GridRange, NamedRange, ProtectedRange, Sheet, Spreadsheet } from './sheetsData';

/** Counts of zero and `false` are left out of answers; a sheet's id and index never are. */
export const sheetPropertiesResource = (sheet: Sheet, index: number): Record<string, unknown> => ({
  sheetId: sheet.sheetId,
  title: sheet.title,
  index,
  sheetType: 'GRID',
  gridProperties: {
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    ...(sheet.frozenRowCount === 0 ? {} : { frozenRowCount: sheet.frozenRowCount }),
    ...(sheet.frozenColumnCount === 0 ? {} : { frozenColumnCount: sheet.frozenColumnCount }),
  },
  ...(sheet.hidden ? { hidden: true } : {}),
});

/** Here Google leaves even a sheet id of zero out. */
const gridRangeResource = ({ sheetId, ...bounds }: GridRange): Record<string, unknown> => ({
  ...(sheetId === 0 ? {} : { sheetId }),
  ...bounds,
});

export const namedRangeResource = (named: NamedRange): Record<string, unknown> => ({
  namedRangeId: named.namedRangeId,
  name: named.name,
  ...(named.range === null ? {} : { range: gridRangeResource(named.range) }),
});

export const protectedRangeResource = (area: ProtectedRange): Record<string, unknown> => ({
  ...area,
  range: gridRangeResource(area.range),
});

const sheetResource = (sheet: Sheet, index: number, spreadsheet: Spreadsheet): Record<string, unknown> => {
  const areas = spreadsheet.protectedRanges.filter(({ range }) => range.sheetId === sheet.sheetId);
  return {
    properties: sheetPropertiesResource(sheet, index),
    ...(areas.length === 0 ? {} : { protectedRanges: areas.map(protectedRangeResource) }),
  };
};

export const spreadsheetResource = (
  spreadsheet: Spreadsheet,
  shown: (sheet: Sheet) => boolean = () => true,
): Record<string, unknown> => {
  const named = spreadsheet.namedRanges.filter(({ range }) => range !== null);
  return {
    spreadsheetId: spreadsheet.spreadsheetId,
    properties: {
      title: spreadsheet.title,
      locale: spreadsheet.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: spreadsheet.timeZone,
    },
    sheets: spreadsheet.sheets.flatMap((sheet, index) =>
      shown(sheet) ? [sheetResource(sheet, index, spreadsheet)] : [],
    ),
    ...(named.length === 0 ? {} : { namedRanges: named.map(namedRangeResource) }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheet.spreadsheetId}/edit`,
  };
};
