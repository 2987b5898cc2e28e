/** How a cell's content enters from JSON and how it is rendered back. */
import type { Refuse } from './grid';
import type { Cell } from './sheetsData';

/** Google's `ExtendedValue`. */
export interface ExtendedValue {
  readonly stringValue?: string | undefined;
  readonly numberValue?: number | undefined;
  readonly boolValue?: boolean | undefined;
  readonly formulaValue?: string | undefined;
}

export type ValueInputOption = 'RAW' | 'USER_ENTERED';
export type ValueRenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';

/** support.google.com/drive/answer/37603 gives the limit; the words are those the API answers with. */
const maximalCharacters = 50_000;

const text = (value: string, refuse: Refuse): Cell => {
  if (value.length > maximalCharacters) {
    throw refuse('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  return value === '' ? null : value;
};

/** Of `updateCells` and `appendCells`: a text is taken as it stands, whatever it begins with. */
export const cellFromExtendedValue = (value: ExtendedValue | undefined, refuse: Refuse): Cell => {
  if (value?.formulaValue !== undefined) {
    text(value.formulaValue, refuse);
    return { formula: value.formulaValue };
  }
  if (value?.stringValue !== undefined) return text(value.stringValue, refuse);
  return value?.numberValue ?? value?.boolValue ?? null;
};

/** As if typed into the page: a phone number with a leading plus becomes a formula there too. */
export const cellFromTyping = (typed: string, refuse: Refuse): Cell => {
  if (typed.startsWith("'")) return text(typed.slice(1), refuse);
  if (/^[=+]./.test(typed)) return { formula: typed };
  if (/^(true|false)$/i.test(typed)) return typed.toLowerCase() === 'true';
  if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  return text(typed, refuse);
};

/** One element of `ValueRange.values`: `null` leaves the cell, an empty text empties it. */
export const cellFromInput = (
  value: string | number | boolean | null,
  option: ValueInputOption,
  refuse: Refuse,
): Cell | undefined => {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value;
  return option === 'RAW' ? text(value, refuse) : cellFromTyping(value, refuse);
};

export const renderCell = (cell: Cell, option: ValueRenderOption): string | number | boolean => {
  if (cell === null) return '';
  if (typeof cell === 'object') return option === 'FORMULA' ? cell.formula : '#ERROR!';
  if (option !== 'FORMATTED_VALUE' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
};
