/** The requests of `spreadsheets.batchUpdate` that the emulator carries out, as Google's messages. */
import * as v from 'valibot';

const integer = v.pipe(v.number(), v.integer());
const sheetId = v.optional(integer, 0);
/** Formats and the like: accepted, and of no effect here. */
const ignored = v.optional(v.unknown());

export const gridRangeMessage = v.strictObject({
  sheetId,
  startRowIndex: v.optional(integer),
  endRowIndex: v.optional(integer),
  startColumnIndex: v.optional(integer),
  endColumnIndex: v.optional(integer),
});

const gridCoordinate = v.strictObject({
  sheetId,
  rowIndex: v.optional(integer, 0),
  columnIndex: v.optional(integer, 0),
});

const extendedValue = v.strictObject({
  stringValue: v.optional(v.string()),
  numberValue: v.optional(v.number()),
  boolValue: v.optional(v.boolean()),
  formulaValue: v.optional(v.string()),
});

const cellData = v.strictObject({
  userEnteredValue: v.optional(extendedValue),
  userEnteredFormat: ignored,
  note: ignored,
  textFormatRuns: ignored,
  dataValidation: ignored,
});

const rowData = v.strictObject({ values: v.optional(v.array(cellData), []) });

const gridProperties = v.strictObject({
  rowCount: v.optional(integer),
  columnCount: v.optional(integer),
  frozenRowCount: v.optional(integer),
  frozenColumnCount: v.optional(integer),
});

const sheetProperties = v.strictObject({
  sheetId: v.optional(integer),
  title: v.optional(v.string()),
  index: v.optional(integer),
  sheetType: v.optional(v.picklist(['GRID'])),
  gridProperties: v.optional(gridProperties, {}),
  hidden: v.optional(v.boolean()),
});

const dimension = v.picklist(['ROWS', 'COLUMNS']);
const dimensionRange = v.strictObject({ sheetId, dimension, startIndex: integer, endIndex: integer });

const namedRange = v.strictObject({
  namedRangeId: v.optional(v.string()),
  name: v.optional(v.string()),
  range: v.optional(gridRangeMessage),
});

const protectedRange = v.strictObject({
  protectedRangeId: v.optional(integer),
  range: v.optional(gridRangeMessage),
  description: v.optional(v.string()),
  warningOnly: v.optional(v.boolean()),
  editors: v.optional(
    v.strictObject({
      users: v.optional(v.array(v.string())),
      groups: v.optional(v.array(v.string())),
      domainUsersCanEdit: v.optional(v.boolean()),
    }),
  ),
});

const fields = v.optional(v.string(), '');
const rows = v.optional(v.array(rowData), []);

const requestKinds = {
  addSheet: v.strictObject({ properties: v.optional(sheetProperties, {}) }),
  updateSheetProperties: v.strictObject({ properties: v.optional(sheetProperties, {}), fields }),
  deleteSheet: v.strictObject({ sheetId }),
  updateCells: v.strictObject({
    start: v.optional(gridCoordinate),
    range: v.optional(gridRangeMessage),
    rows,
    fields,
  }),
  appendCells: v.strictObject({ sheetId, rows, fields }),
  sortRange: v.strictObject({
    range: gridRangeMessage,
    sortSpecs: v.array(
      v.strictObject({
        dimensionIndex: v.optional(integer, 0),
        sortOrder: v.optional(v.picklist(['ASCENDING', 'DESCENDING']), 'ASCENDING'),
      }),
    ),
  }),
  appendDimension: v.strictObject({ sheetId, dimension, length: integer }),
  insertDimension: v.strictObject({
    range: dimensionRange,
    inheritFromBefore: v.optional(v.boolean(), false),
  }),
  deleteDimension: v.strictObject({ range: dimensionRange }),
  addNamedRange: v.strictObject({ namedRange }),
  updateNamedRange: v.strictObject({ namedRange, fields }),
  deleteNamedRange: v.strictObject({ namedRangeId: v.optional(v.string(), '') }),
  addProtectedRange: v.strictObject({ protectedRange }),
  updateProtectedRange: v.strictObject({ protectedRange, fields }),
  deleteProtectedRange: v.strictObject({ protectedRangeId: v.optional(integer) }),
};

const request = v.partial(v.strictObject(requestKinds));

export const batchUpdateMessage = v.strictObject({
  requests: v.optional(v.array(request), []),
  includeSpreadsheetInResponse: v.optional(v.boolean(), false),
  responseRanges: v.optional(v.array(v.string())),
  responseIncludeGridData: v.optional(v.boolean()),
});

export const createMessage = v.strictObject({
  properties: v.optional(
    v.strictObject({
      title: v.optional(v.string()),
      locale: v.optional(v.string()),
      timeZone: v.optional(v.string()),
    }),
    {},
  ),
  sheets: v.optional(v.array(v.strictObject({ properties: v.optional(sheetProperties, {}) })), []),
});

export type RequestMessage = v.InferOutput<typeof request>;
export type RequestKind = keyof typeof requestKinds;
/** The content of a request of one kind. */
export type RequestOf<Kind extends RequestKind> = v.InferOutput<(typeof requestKinds)[Kind]>;
export type SheetProperties = v.InferOutput<typeof sheetProperties>;
export type RowData = v.InferOutput<typeof rowData>;
