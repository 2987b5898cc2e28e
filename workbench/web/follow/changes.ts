/** What was changed in a contact since it came into the book, by whom, and when the other one of the two had it. */
import { isFieldValue } from '../../../src/core/book/personFields';
import type { Json } from '../../../src/core/book/record';
import { FIELD_NAMES } from '../../../src/core/contacts/fieldTable';
import { readableValue } from '../../../src/core/contacts/readableValue';
import type { FollowedChange } from '../followApi';
import type { BookRow } from '../bookRecords';
import { changesIn, rowsOf } from '../bookRecords';
import type { Office } from '../office';
import { firstWrite, momentOf, type Route } from './route';
import { changeSources } from './sources';

type Change = Omit<FollowedChange, 'by' | 'at' | 'arrivedAt' | 'sources'>;

const said = (value: unknown, field: string): string => {
  const name = FIELD_NAMES.find((candidate) => candidate === field);
  // What JSON.parse answers is JSON; the schema of the row leaves it as it is.
  const json = value as Json;
  if (name !== undefined && isFieldValue(json)) return readableValue(name, json);
  return typeof value === 'string' ? value : '';
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A wish that a right did not allow; a suggestion that is only decided is none. */
const suggestedIn = (office: Office, row: BookRow, record: string): readonly Change[] => {
  const changes = changesIn(row);
  if (changes['text'] === undefined) return [];
  const kept = rowsOf(office, 'Suggestions').find((one) => one.cell('id') === row.cell('record'));
  const field = kept?.cell('matter') ?? textOf(changes['matter']?.now);
  const person = rowsOf(office, 'People').find((one) => one.cell('id') === record);
  return [{ type: 'suggested', field, was: person?.cell(field) ?? '', now: textOf(changes['text'].now) }];
};

const changesOfRow = (office: Office, row: BookRow, record: string): readonly Change[] => {
  if (row.cell('kind') === 'suggestion' && row.cell('about') === record)
    return suggestedIn(office, row, record);
  if (row.cell('kind') !== 'person' || row.cell('record') !== record) return [];
  if (row.cell('type') === 'delete') return [{ type: 'deleted', was: '', now: '' }];
  if (row.cell('type') !== 'edit') return [];
  return Object.entries(changesIn(row)).map(([field, { was, now }]) => ({
    type: 'edited',
    field,
    was: said(was, field),
    now: said(now, field),
  }));
};

/** Whose Google Contacts has to change: the other one's, or where it was put back, its author's own. */
const receiver = ({ from, to = from }: Route, by: string, type: Change['type']): string => {
  if (type === 'suggested') return by;
  return by === to ? from : to;
};

export const changesOf = (
  office: Office,
  route: Route,
  mailbox: (account: string) => string,
): readonly FollowedChange[] => {
  const { record } = route;
  if (record === undefined) return [];
  return rowsOf(office, 'Log').flatMap((row) =>
    changesOfRow(office, row, record).map((change) => {
      const by = row.cell('by');
      const at = momentOf(row);
      const arrivedAt = firstWrite(office, receiver(route, by, change.type), record, at).call?.at;
      return {
        ...change,
        at,
        by: mailbox(by),
        ...(arrivedAt === undefined ? {} : { arrivedAt }),
        sources: changeSources[change.type],
      };
    }),
  );
};
