/** Calls the Sheets routes one by one, without the router: no token, no clock, no quota between a test and a rule. */
import { createWorld } from '../../../../workbench/google/createWorld';
import { Refusal } from '../../../../workbench/google/http';
import type { Method } from '../../../../workbench/google/http';
import type { Caller, Route } from '../../../../workbench/google/route';
import { sheetsService } from '../../../../workbench/google/sheets/sheetsService';
import { createSpreadsheet } from '../../../../workbench/google/sheets/spreadsheetPage';
import type { World } from '../../../../workbench/google/world';

export const owner: Caller = { type: 'service-account', email: 'book@meibo-kaede.iam.example.com' };
export const aiko: Caller = { type: 'account', sub: '100000000000000000001', email: 'aiko@kaede.example' };

/** Loose on purpose: what a client would find in the JSON. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly route: Route;
}

export const callSheets = (
  world: World,
  method: Method,
  address: string,
  body?: unknown,
  caller: Caller = owner,
): Answered => {
  const url = new URL(`https://sheets.googleapis.com/v4/spreadsheets${address}`);
  const route = sheetsService.routes.find((one) => one.method === method && one.pattern.test(url.pathname));
  if (route === undefined) throw new Error(`No route for ${method} ${url.pathname}`);
  const groups = Object.entries(route.pattern.exec(url.pathname)?.groups ?? {});
  const json = (): Record<string, unknown> =>
    JSON.parse(JSON.stringify(body ?? {})) as Record<string, unknown>;
  try {
    const answer = route.answer({
      world,
      caller,
      now: world.now,
      path: Object.fromEntries(groups.map(([name, text]) => [name, decodeURIComponent(text)])),
      query: url.searchParams,
      headers: {},
      body: new Uint8Array(),
      json,
    });
    // Through text and back: only what JSON carries reaches a client.
    const sent: unknown = 'json' in answer ? JSON.parse(JSON.stringify(answer.json)) : answer.bytes;
    return { status: 200, body: sent, route };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const { status, message } = problem;
    return { status: problem.httpStatus, body: { status, message }, route };
  }
};

/** A world with one spreadsheet, whose only tab is `Sheet1` (id 0, 1000 × 26) and whose owner makes the calls. */
export interface Desk {
  readonly world: World;
  readonly id: string;
  readonly batch: (...requests: readonly object[]) => Answered;
  readonly filtered: (dataFilters: readonly object[], options?: object) => Answered;
  /** What must be the same before and after a refusal. */
  readonly sheets: () => unknown;
}

export const openDesk = (): Desk => {
  const world = createWorld();
  const id = createSpreadsheet(world, { owner: owner.email, title: 'Book' });
  return {
    world,
    id,
    batch: (...requests) => callSheets(world, 'POST', `/${id}:batchUpdate`, { requests }),
    filtered: (dataFilters, options = {}) =>
      callSheets(world, 'POST', `/${id}/values:batchGetByDataFilter`, { dataFilters, ...options }),
    sheets: () => structuredClone(world.sheets),
  };
};

/** A refusal of a batch, as it has to be answered. */
export const refused = (message: string): object => ({
  status: 400,
  body: { status: 'INVALID_ARGUMENT', message },
});

/** `updateCells` of texts from a coordinate of a tab. */
export const writing = (
  texts: readonly (readonly string[])[],
  at: { readonly sheetId?: number; readonly row?: number; readonly column?: number } = {},
): object => ({
  updateCells: {
    start: { sheetId: at.sheetId ?? 0, rowIndex: at.row ?? 0, columnIndex: at.column ?? 0 },
    rows: texts.map((line) => ({
      values: line.map((text) => ({ userEnteredValue: { stringValue: text } })),
    })),
    fields: 'userEnteredValue',
  },
});

export const naming = (name: string, namedRangeId?: string): object => ({
  addNamedRange: {
    namedRange: {
      name,
      ...(namedRangeId === undefined ? {} : { namedRangeId }),
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
    },
  },
});
