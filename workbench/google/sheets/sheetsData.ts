/** Every spreadsheet of the emulated Google, as plain values that are replaced and never changed in place. */

/** A formula as it was entered; the emulator keeps it and does not calculate it. */
export interface Formula {
  readonly formula: string;
}

/** `null` is an empty cell; so is every cell beyond the end of its row, and an empty text is never kept. */
export type Cell = string | number | boolean | Formula | null;

/** Ends with its last cell that is not empty. */
export type Row = readonly Cell[];

/** Google's `GridRange`: ends are exclusive, an absent side is unbounded. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number | undefined;
  readonly endRowIndex?: number | undefined;
  readonly startColumnIndex?: number | undefined;
  readonly endColumnIndex?: number | undefined;
}

/** A tab. Its index is its place among the spreadsheet's sheets. */
export interface Sheet {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly hidden: boolean;
  /** From the first row to the last that is not empty. */
  readonly rows: readonly Row[];
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  /** `null` once its cells were deleted: no answer shows it any more, but its name stays taken. */
  readonly range: GridRange | null;
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly description?: string | undefined;
  readonly warningOnly?: boolean | undefined;
  readonly editors?: ProtectedRangeEditors | undefined;
}

export interface ProtectedRangeEditors {
  readonly users?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly domainUsersCanEdit?: boolean | undefined;
}

/** Whom the file is shared with: e-mail addresses of accounts and of service accounts. */
export interface Access {
  readonly owner: string;
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

export interface Spreadsheet {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly access: Access;
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly NamedRange[];
  readonly protectedRanges: readonly ProtectedRange[];
  /** Feeds the ids that Google makes up inside this spreadsheet. */
  readonly generatedIds: number;
}

export interface SheetsData {
  /** By spreadsheet id. A change puts a whole new value here, which is what makes it atomic. */
  readonly spreadsheets: Record<string, Spreadsheet>;
}

export const emptySheetsData = (): SheetsData => ({ spreadsheets: {} });
