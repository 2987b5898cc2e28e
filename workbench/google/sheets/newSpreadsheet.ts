/** A spreadsheet as it is made: owned by one, shared with nobody, with one empty tab unless others are asked for. */
import type { World } from '../world';
import { newId } from '../world';
import { invalidArgument } from '../http';
import type { SheetProperties } from './requestMessages';
import { addSheet } from './sheetRequests';
import type { Spreadsheet } from './sheetsData';

export interface SpreadsheetSpecification {
  readonly title: string;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly sheets: readonly SheetProperties[];
}

const firstTab: SheetProperties = { sheetId: 0, title: 'Sheet1', gridProperties: {} };

export const newSpreadsheet = (
  world: World,
  owner: string,
  wanted: SpreadsheetSpecification,
): Spreadsheet => {
  const empty: Spreadsheet = {
    spreadsheetId: newId(world, 'spreadsheet-'),
    title: wanted.title,
    locale: wanted.locale ?? 'en_US',
    timeZone: wanted.timeZone ?? 'Etc/GMT',
    access: { owner, writers: [], readers: [] },
    sheets: [],
    namedRanges: [],
    protectedRanges: [],
    generatedIds: 0,
  };
  const sheets = wanted.sheets.length === 0 ? [firstTab] : wanted.sheets;
  return sheets.reduce<Spreadsheet>((spreadsheet, properties, index) => {
    const refuse = (problem: string) => invalidArgument(`Invalid sheets[${String(index)}]: ${problem}`);
    return addSheet(spreadsheet, { properties }, refuse, owner, world.platform).spreadsheet;
  }, empty);
};
