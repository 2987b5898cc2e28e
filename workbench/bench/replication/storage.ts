/** P9: what a member's state and one edit's row in the log take, in bytes. */
import { StepFailure } from '../../companySetup';
import { waitUntilQuiet } from '../../demo/quiet';
import { readTab } from '../../google/sheets/spreadsheetPage';
import type { Measure } from '../measure';
import type { Pair } from './pair';
import { labelled, readerOf } from './pair';

const BEFORE = '050-90000001';
const AFTER = '050-90000002';

/** The files in the member's hidden folder, over the contacts that he has by the label. */
const stateBytes = (pair: Pair): Measure => {
  const { drive } = pair.team.place.world();
  const files = Object.values(drive.files).filter(
    ({ owner, space }) => owner === readerOf(pair).sub && space === 'appDataFolder',
  );
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  const contacts = labelled(pair.reader).size;
  return {
    name: 'P9',
    value: bytes / contacts,
    unit: 'B of state a contact',
    basis: `${String(bytes)} B for ${String(contacts)}`,
    goal: { atMost: 45 },
  };
};

const logRows = ({ team }: Pair): readonly (readonly string[])[] =>
  readTab(team.place.world(), team.company.bookSpreadsheetId, 'Log').slice(1);

/** One number that becomes another, over the least that a history could keep of it as JSON. */
const logBytes = (pair: Pair): Measure => {
  const [contact] = labelled(pair.owner).values();
  if (contact === undefined) throw new StepFailure('There is nobody to edit.');
  const type = (value: string): void => {
    pair.owner.edit(contact, { phoneNumbers: [{ value, type: 'work' }] });
    waitUntilQuiet(pair.team.place);
  };
  type(BEFORE);
  const rows = logRows(pair).length;
  type(AFTER);
  const [row = [], ...others] = logRows(pair).slice(rows);
  if (others.length > 0) throw new StepFailure('One edit made several rows.');
  const [seq, at, by, , , , record] = row;
  const value = (text: string) => [{ value: text, type: 'work' }];
  const delta = { seq: Number(seq), at: Number(at), by, record, phones: [value(BEFORE), value(AFTER)] };
  const least = Buffer.byteLength(JSON.stringify(delta));
  const bytes = row.reduce((sum, cell) => sum + Buffer.byteLength(cell), 0);
  return {
    name: 'P9',
    value: bytes / least,
    unit: '× the least JSON of an edit',
    basis: `${String(bytes)} B in the log, least ${String(least)} B`,
    goal: { atMost: 2 },
  };
};

export const storage = (pair: Pair): readonly Measure[] => [stateBytes(pair), logBytes(pair)];
