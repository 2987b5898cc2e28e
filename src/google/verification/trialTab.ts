/**
 * A throw-away tab in the book's spreadsheet, and ranges on it. The book finds its own tabs by their ids and titles and reads
 * no other; only this tab is added and deleted, and no cell is written.
 */
import * as v from 'valibot';
import type { ThrowAways } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { SHEETS } from '../book/bookCalls';
import type { HttpAnswer } from '../http';
import { problemOf } from '../http';
import type { Send } from './trial';
import { bodyOf, TRIAL_NAME } from './trial';

const WHAT = 'spreadsheet';

/** Google takes letters, digits and underscores (support.google.com/docs/answer/63175). */
const RANGE_NAME = 'meibo_trial_';

/** Ends in what this run has drawn, so that a tab which somebody calls like it by hand is not taken for one. */
const TITLE = new RegExp(`^${TRIAL_NAME} [A-Za-z0-9_-]{16}$`);

const spreadsheetSchema = v.object({
  sheets: v.optional(
    v.array(v.object({ properties: v.object({ sheetId: v.optional(v.number(), 0), title: v.string() }) })),
    [],
  ),
  namedRanges: v.optional(v.array(v.object({ namedRangeId: v.string(), name: v.string() })), []),
});

const addedSchema = v.object({
  replies: v.tuple([
    v.object({ addSheet: v.object({ properties: v.object({ sheetId: v.optional(v.number(), 0) }) }) }),
  ]),
});

const RANGE = 'range';
const TAB = 'tab';

const removalOf = (found: string): object => {
  const [kind, id] = found.split(' ');
  return kind === TAB ? { deleteSheet: { sheetId: Number(id) } } : { deleteNamedRange: { namedRangeId: id } };
};

export interface TrialTab extends ThrowAways {
  /** Makes the tab where this run has none yet, and a named range on it, in a batch of its own. */
  readonly addRange: (name: string, id: string) => Result<HttpAnswer, Problem>;
  /** A text that no range has been called by. */
  readonly freeName: () => string;
}

export const createTrialTab = (
  send: Send,
  spreadsheet: () => string | undefined,
  draw: () => string,
): TrialTab => {
  let tab: number | undefined;

  const batch = (requests: readonly object[]): Result<HttpAnswer, Problem> => {
    const id = spreadsheet();
    if (id === undefined) return fail({ type: 'not-set-up', what: WHAT });
    return send({ method: 'post', url: `${SHEETS}/${id}:batchUpdate`, json: { requests } });
  };

  const madeTab = (): Result<number, Problem> => {
    if (tab !== undefined) return succeed(tab);
    const properties = { title: `${TRIAL_NAME} ${draw()}`, gridProperties: { rowCount: 2, columnCount: 2 } };
    const added = bodyOf(batch([{ addSheet: { properties } }]), WHAT, addedSchema);
    if (!added.ok) return added;
    tab = added.value.replies[0].addSheet.properties.sheetId;
    return succeed(tab);
  };

  return {
    kind: 'tabs',
    freeName: () => `${RANGE_NAME}${draw().replace(/[^A-Za-z0-9]/g, '')}`,
    addRange: (name, namedRangeId) => {
      const sheetId = madeTab();
      if (!sheetId.ok) return sheetId;
      const range = { sheetId: sheetId.value, startRowIndex: 0, endRowIndex: 1 };
      return batch([{ addNamedRange: { namedRange: { namedRangeId, name, range } } }]);
    },

    /** Ranges before their tab, which would leave their names taken. */
    find: () => {
      const id = spreadsheet();
      // Without a spreadsheet there is no tab in it.
      if (id === undefined) return succeed([]);
      const fields = 'sheets.properties(sheetId,title),namedRanges(namedRangeId,name)';
      const got = bodyOf(
        send({ method: 'get', url: `${SHEETS}/${id}?fields=${fields}` }),
        WHAT,
        spreadsheetSchema,
      );
      if (!got.ok) return got;
      const ranges = got.value.namedRanges.filter(({ name }) => name.startsWith(RANGE_NAME));
      const tabs = got.value.sheets.filter(({ properties }) => TITLE.test(properties.title));
      return succeed([
        ...ranges.map(({ namedRangeId }) => `${RANGE} ${namedRangeId}`),
        ...tabs.map(({ properties }) => `${TAB} ${String(properties.sheetId)}`),
      ]);
    },
    remove: (found) => {
      tab = undefined;
      const answer = batch(found.map(removalOf));
      if (!answer.ok) return answer;
      return answer.value.status < 300 ? succeed(null) : fail(problemOf(answer.value, WHAT));
    },
  };
};
