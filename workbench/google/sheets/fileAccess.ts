/** Who gets at a spreadsheet: nobody with whom the file is not shared, not even an admin. */
import { notFound, permissionDenied } from '../http';
import type { Call, Caller } from '../route';
import type { World } from '../world';
import type { Access, Spreadsheet } from './sheetsData';

const includes = (list: readonly string[], { email }: Caller): boolean =>
  list.some((one) => one.toLowerCase() === email.toLowerCase());

const mayWrite = ({ owner, writers }: Access, caller: Caller): boolean =>
  includes([owner, ...writers], caller);

const mayRead = (access: Access, caller: Caller): boolean =>
  mayWrite(access, caller) || includes(access.readers, caller);

const open = (
  { world, caller, path }: Call,
  admits: (access: Access, caller: Caller) => boolean,
): Spreadsheet => {
  const spreadsheet = world.sheets.spreadsheets[path['spreadsheetId'] ?? ''];
  if (spreadsheet === undefined) throw notFound();
  if (!admits(spreadsheet.access, caller)) throw permissionDenied('The caller does not have permission');
  return spreadsheet;
};

export const openToRead = (call: Call): Spreadsheet => open(call, mayRead);
export const openToWrite = (call: Call): Spreadsheet => open(call, mayWrite);

/** The moment at which a change happens: everything before it only computed the new value. */
export const keep = (world: World, spreadsheet: Spreadsheet): void => {
  world.sheets.spreadsheets[spreadsheet.spreadsheetId] = spreadsheet;
};
