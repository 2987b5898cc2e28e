/** Requests of a batch about protected ranges. What they protect from is in `protection.ts`. */
import type { RequestHandler } from './batchStep';
import { silently } from './batchStep';
import { parseFieldMask } from './fieldMask';
import type { Refuse } from './grid';
import { refuseRange } from './namedRangeRequests';
import type { GridRange, ProtectedRange, Spreadsheet } from './sheetsData';
import { protectedRangeResource } from './spreadsheetResource';

const isWholeSheet = ({ sheetId: _sheet, ...bounds }: GridRange): boolean =>
  Object.values(bounds).every((side) => side === undefined);

/** The words are Google's: googleapis/google-api-python-client issue 1064 and burnash/gspread issue 1437. */
const refuseImpossible = (
  { sheets }: Spreadsheet,
  others: readonly ProtectedRange[],
  { range, warningOnly, editors }: ProtectedRange,
  refuse: Refuse,
): void => {
  if (warningOnly === true && editors !== undefined) {
    throw refuse('ProtectedRange is warningOnly. Editors cannot be set on it.');
  }
  const sameSheet = others.filter((other) => other.range.sheetId === range.sheetId);
  if (isWholeSheet(range) && sameSheet.some((other) => isWholeSheet(other.range))) {
    const title = sheets.find(({ sheetId }) => sheetId === range.sheetId)?.title ?? '';
    throw refuse(`Sheet "${title}" already has sheet protection.`);
  }
};

export const addProtectedRange: RequestHandler<'addProtectedRange'> = (spreadsheet, request, refuse, who) => {
  const { protectedRange } = request;
  const { protectedRanges, generatedIds } = spreadsheet;
  const range = refuseRange(spreadsheet, protectedRange.range, refuse);
  const protectedRangeId = protectedRange.protectedRangeId ?? (generatedIds + 1) * 7919;
  if (protectedRanges.some((other) => other.protectedRangeId === protectedRangeId)) {
    const id = String(protectedRangeId);
    throw refuse(`Cannot add protected range with ID: ${id}, a protected range with that ID already exists.`);
  }
  const isForNobodyElse = protectedRange.warningOnly !== true && protectedRange.editors === undefined;
  const added: ProtectedRange = {
    ...protectedRange,
    range,
    protectedRangeId,
    ...(isForNobodyElse ? { editors: { users: [who] } } : {}),
  };
  refuseImpossible(spreadsheet, protectedRanges, added, refuse);
  return {
    spreadsheet: {
      ...spreadsheet,
      protectedRanges: [...protectedRanges, added],
      generatedIds: generatedIds + 1,
    },
    reply: { addProtectedRange: { protectedRange: protectedRangeResource(added) } },
  };
};

export const existingProtection = (
  { protectedRanges }: Spreadsheet,
  id: number | undefined,
  refuse: Refuse,
): ProtectedRange => {
  const found = protectedRanges.find(({ protectedRangeId }) => protectedRangeId === id);
  if (found === undefined) throw refuse(`No protected range with id: ${String(id ?? 0)}`);
  return found;
};

const fieldNames = ['protectedRangeId', 'range', 'description', 'warningOnly', 'editors'];

export const updateProtectedRange: RequestHandler<'updateProtectedRange'> = (
  spreadsheet,
  { protectedRange: given, fields },
  refuse,
) => {
  const before = existingProtection(spreadsheet, given.protectedRangeId, refuse);
  const names = parseFieldMask(fields, fieldNames, refuse);
  const others = spreadsheet.protectedRanges.filter((other) => other !== before);
  const changed: ProtectedRange = {
    protectedRangeId: before.protectedRangeId,
    range: names('range') ? refuseRange(spreadsheet, given.range, refuse) : before.range,
    description: names('description') ? given.description : before.description,
    warningOnly: names('warningOnly') ? given.warningOnly : before.warningOnly,
    editors: names('editors') ? given.editors : before.editors,
  };
  refuseImpossible(spreadsheet, others, changed, refuse);
  return silently({
    ...spreadsheet,
    protectedRanges: spreadsheet.protectedRanges.map((other) => (other === before ? changed : other)),
  });
};

export const deleteProtectedRange: RequestHandler<'deleteProtectedRange'> = (
  spreadsheet,
  { protectedRangeId },
  refuse,
) => {
  const gone = existingProtection(spreadsheet, protectedRangeId, refuse);
  return silently({
    ...spreadsheet,
    protectedRanges: spreadsheet.protectedRanges.filter((other) => other !== gone),
  });
};
