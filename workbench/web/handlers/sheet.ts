/** One tab of the book's spreadsheet, as it is shown. */
import * as v from 'valibot';
import { readTab } from '../../google/sheets/spreadsheetPage';
import { BadQuestion, question } from '../question';

export const sheet = question<'sheet'>(v.strictObject({ tab: v.string() }), (office, { tab }) => {
  const world = office.place.world();
  const id = office.company.bookSpreadsheetId;
  if (world.sheets.spreadsheets[id]?.sheets.some(({ title }) => title === tab) !== true)
    throw new BadQuestion(`The book has no tab “${tab}”.`);
  return { rows: readTab(world, id, tab) };
});
