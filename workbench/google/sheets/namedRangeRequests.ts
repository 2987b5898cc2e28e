/** Requests of a batch about named ranges. A name exists once in a spreadsheet, whatever it points at. */
import type { RequestHandler } from './batchStep';
import { gridWithId, silently } from './batchStep';
import { parseFieldMask } from './fieldMask';
import type { Refuse } from './grid';
import { areaOf } from './grid';
import type { GridRange, NamedRange, Spreadsheet } from './sheetsData';
import { namedRangeResource } from './spreadsheetResource';

/** The rules of support.google.com/docs/answer/63175: no A1 and no R1C1 notation, no leading digit, true or false. */
const isValidName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) &&
  !/^(true|false)/i.test(name) &&
  !/^[A-Z]{1,3}\d+$/i.test(name) &&
  !/^R\d*C\d*$/i.test(name);

/** Names are compared as formulas read them, without regard to case. */
const refuseName = (others: readonly NamedRange[], name: string, refuse: Refuse): void => {
  if (!isValidName(name)) {
    throw refuse(`Cannot add named range with name: ${name}, the name is not valid for a named range.`);
  }
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw refuse(`Cannot add named range with name: ${name}, a named range with that name already exists.`);
  }
};

export const refuseRange = (
  spreadsheet: Spreadsheet,
  range: GridRange | undefined,
  refuse: Refuse,
): GridRange => {
  if (range === undefined) throw refuse('A range must be specified.');
  areaOf(gridWithId(spreadsheet, range.sheetId, refuse), range, refuse);
  return range;
};

export const addNamedRange: RequestHandler<'addNamedRange'> = (
  spreadsheet,
  { namedRange },
  refuse,
  _who,
  answers,
) => {
  const { namedRanges, generatedIds } = spreadsheet;
  const name = namedRange.name ?? '';
  const namedRangeId = namedRange.namedRangeId ?? `named${(generatedIds + 1).toString(36)}`;
  refuseName(answers.namedRangeNamesRepeat ? [] : namedRanges, name, refuse);
  if (!answers.namedRangeIdsRepeat && namedRanges.some((other) => other.namedRangeId === namedRangeId)) {
    throw refuse(
      `Cannot add named range with ID: ${namedRangeId}, a named range with that ID already exists.`,
    );
  }
  const added: NamedRange = { namedRangeId, name, range: refuseRange(spreadsheet, namedRange.range, refuse) };
  return {
    spreadsheet: { ...spreadsheet, namedRanges: [...namedRanges, added], generatedIds: generatedIds + 1 },
    reply: { addNamedRange: { namedRange: namedRangeResource(added) } },
  };
};

const existing = (spreadsheet: Spreadsheet, id: string, refuse: Refuse): NamedRange => {
  const found = spreadsheet.namedRanges.find((named) => named.namedRangeId === id);
  if (found === undefined) throw refuse(`No NamedRange with id: ${id}`);
  return found;
};

export const updateNamedRange: RequestHandler<'updateNamedRange'> = (spreadsheet, request, refuse) => {
  const { namedRange, fields } = request;
  const before = existing(spreadsheet, namedRange.namedRangeId ?? '', refuse);
  const names = parseFieldMask(fields, ['namedRangeId', 'name', 'range'], refuse);
  const others = spreadsheet.namedRanges.filter((named) => named !== before);
  const name = names('name') ? (namedRange.name ?? '') : before.name;
  if (names('name')) refuseName(others, name, refuse);
  const range = names('range') ? refuseRange(spreadsheet, namedRange.range, refuse) : before.range;
  return silently({
    ...spreadsheet,
    namedRanges: spreadsheet.namedRanges.map((named) =>
      named === before ? { ...before, name, range } : named,
    ),
  });
};

export const deleteNamedRange: RequestHandler<'deleteNamedRange'> = (
  spreadsheet,
  { namedRangeId },
  refuse,
) => {
  const gone = existing(spreadsheet, namedRangeId, refuse);
  return silently({
    ...spreadsheet,
    namedRanges: spreadsheet.namedRanges.filter((named) => named !== gone),
  });
};
