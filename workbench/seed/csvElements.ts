/** The numbered columns of a row (`Phone 1 - Label`, `Phone 1 - Value`, …) as a list of elements. */
import type { NumberedKind } from './csvColumns';

/** A row: its trimmed texts by column; empty cells are absent. */
export interface CsvCells {
  readonly plain: ReadonlyMap<string, string>;
  /** By kind, then by number, then by part. */
  readonly numbered: ReadonlyMap<NumberedKind, ReadonlyMap<number, ReadonlyMap<string, string>>>;
}

/** Part name (`Label`, `Value`, `Street`…) to text; empty parts are absent. */
export type CsvElement = ReadonlyMap<string, string>;

/** Google joins the values that share a label in one cell. */
const SEPARATOR = ' ::: ';

/** Where one cell holds several values, so do its neighbours, in the same order; a single label is everyone's. */
const taken = (cell: string, position: number, part: string): string => {
  const values = cell.split(SEPARATOR);
  return ((part === 'Label' && values.length === 1 ? values[0] : values[position]) ?? '').trim();
};

const split = (parts: ReadonlyMap<string, string>): readonly CsvElement[] => {
  const count = Math.max(...[...parts.values()].map((cell) => cell.split(SEPARATOR).length));
  if (count === 1) return [parts];
  return Array.from(
    { length: count },
    (_, position) =>
      new Map(
        [...parts]
          .map(([part, cell]) => [part, taken(cell, position, part)] as const)
          .filter(([, text]) => text !== ''),
      ),
  );
};

const isPrimary = (element: CsvElement): boolean => element.get('Label')?.startsWith('*') ?? false;

/**
 * All elements of a kind that say more than their label, the primary one first: Google takes the first of a list as
 * the primary one where nothing else is said.
 */
export const csvElements = (cells: CsvCells, kind: NumberedKind): readonly CsvElement[] => {
  const elements = [...(cells.numbered.get(kind) ?? [])]
    .sort(([left], [right]) => left - right)
    .flatMap(([, parts]) => split(parts))
    .filter((element) => [...element.keys()].some((part) => part !== 'Label'));
  return [...elements.filter(isPrimary), ...elements.filter((element) => !isPrimary(element))];
};

/** Labels that Google writes out for the types that it knows; any other label is a type of the person's own. */
const knownTypes: ReadonlyMap<string, string> = new Map(
  (
    'home work other mobile main homeFax workFax otherFax pager workMobile workPager googleVoice homePage profile blog ' +
    'ftp reservations appInstallPage anniversary spouse child mother father parent brother sister friend relative ' +
    'domesticPartner manager assistant referredBy partner'
  )
    .split(' ')
    .map((type) => [type.toLowerCase(), type]),
);

/** `* Work Fax` → `{ type: 'workFax' }`, `代表` → `{ type: '代表' }`, an empty label → `{}`. */
export const typeOf = (element: CsvElement): { readonly type?: string } => {
  const label = (element.get('Label') ?? '').replace(/^\*\s*/, '');
  if (label === '') return {};
  return { type: knownTypes.get(label.toLowerCase().replace(/ /g, '')) ?? label };
};
