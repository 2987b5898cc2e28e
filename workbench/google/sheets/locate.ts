/** Which cells an A1 text or a data filter means in a spreadsheet. */
import * as v from 'valibot';
import { invalidArgument, Refusal } from '../http';
import type { Bounds } from './a1Notation';
import { formatA1, parseA1 } from './a1Notation';
import { gridWithId } from './batchStep';
import type { Area } from './grid';
import { areaOf, boundsOf } from './grid';
import { gridRangeMessage } from './requestMessages';
import type { Sheet, Spreadsheet } from './sheetsData';

export interface Located {
  readonly sheet: Sheet;
  readonly area: Area;
  /** As the caller bounded it, before the grid cut it. */
  readonly bounds: Bounds;
}

const located = (sheet: Sheet, bounds: Bounds): Located => ({
  sheet,
  bounds,
  area: areaOf(sheet, bounds, invalidArgument),
});

/** As Google repeats a range in its answers: cut to the grid, with the sheet's title. */
export const locatedText = ({ sheet, area }: Located): string => formatA1(sheet.title, boundsOf(area));

const sheetCalled = (spreadsheet: Spreadsheet, title: string): Sheet | undefined =>
  spreadsheet.sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase());

/** Cells without a sheet lie on the first one; a single word is the name of a range or else the title of a sheet. */
export const locateA1 = (spreadsheet: Spreadsheet, text: string): Located => {
  const parsed = parseA1(text);
  const unparsable = (): Refusal => invalidArgument(`Unable to parse range: ${text}`);
  if (parsed !== undefined) {
    const { title, bounds } = parsed;
    const sheet = title === undefined ? spreadsheet.sheets[0] : sheetCalled(spreadsheet, title);
    if (sheet === undefined) throw unparsable();
    return located(sheet, bounds);
  }
  const named = spreadsheet.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named?.range) {
    const { sheetId, ...bounds } = named.range;
    return located(gridWithId(spreadsheet, sheetId, invalidArgument), bounds);
  }
  const sheet = sheetCalled(spreadsheet, text);
  if (sheet === undefined) throw unparsable();
  return located(sheet, {});
};

export const dataFilterMessage = v.strictObject({
  a1Range: v.optional(v.string()),
  gridRange: v.optional(gridRangeMessage),
  developerMetadataLookup: v.optional(v.unknown()),
});

export type DataFilter = v.InferOutput<typeof dataFilterMessage>;

export const locateFilter = (spreadsheet: Spreadsheet, filter: DataFilter, index: number): Located => {
  if (filter.developerMetadataLookup !== undefined) {
    throw new Refusal(501, 'UNIMPLEMENTED', 'The emulated Sheets has no developer metadata.');
  }
  if (filter.a1Range !== undefined) return locateA1(spreadsheet, filter.a1Range);
  if (filter.gridRange === undefined) {
    throw invalidArgument(`Invalid dataFilters[${String(index)}]: No filter set.`);
  }
  const { sheetId, ...bounds } = filter.gridRange;
  return located(gridWithId(spreadsheet, sheetId, invalidArgument), bounds);
};
