/**
 * What a worker has read of a group. Who has come gets what the group has; who is gone is named among those who have left, which
 * is the row that makes his copy be given up. Where so many would lose a label at once that it may be a mistake, nobody leaves
 * until a person has looked at it.
 */
import type { GroupPast } from '../../sharing/group';
import { groupPasts } from '../../sharing/group';
import type { Crowd } from '../../sharing/principal';
import { principalText } from '../../sharing/principal';
import type { Draft } from '../draft';
import { departuresIn, mayLeave } from '../groupDepartures';
import type { Operation, Verdict } from '../operation';
import type { AccountId, BookRecord, Json } from '../record';
import { textOf, valueOf } from '../record';

type NoteGroup = Extract<Operation, { type: 'note-group' }>;

/** A reading that finds nothing new is noted once a day, so that its age can be told. */
const NOTED_EVERY = 20 * 60 * 60_000;

/** Ids of 21 digits, what was and what is: in the log both stand in one cell, and Google refuses one over 50,000 characters. */
export const MOST_IN_A_ROW = 700;

export const groupRows = (draft: Pick<Draft, 'all'>, crowd: Crowd): readonly BookRecord[] =>
  draft
    .all('group')
    .filter((record) => record.deleted === undefined && textOf(record, 'principal') === principalText(crowd));

/** A group of which nothing but its name is known yet. */
export const beginGroup = (
  draft: Draft,
  crowd: Crowd,
  { name, email }: { readonly name: string; readonly email: string },
  nonce: string,
): void => {
  if (groupRows(draft, crowd).length > 0) return;
  draft.create('group', nonce, undefined, {
    values: { principal: principalText(crowd), name, email },
    labels: [],
  });
};

interface Membership {
  readonly members: readonly AccountId[];
  readonly formerMembers: readonly AccountId[];
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const listIn = (record: BookRecord | undefined, field: string): readonly string[] => {
  const value = record === undefined ? undefined : valueOf(record, field);
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** Everybody stays in the row that he stands in; whoever is new goes into the first that has room. */
const intoRows = (rows: readonly BookRecord[], members: ReadonlySet<AccountId>): readonly Membership[] => {
  const filled = rows.map((row) => {
    const ever = [...listIn(row, 'members'), ...listIn(row, 'formerMembers')];
    return {
      members: ever.filter((one) => members.has(one)),
      formerMembers: ever.filter((one) => !members.has(one)),
    };
  });
  const placed = new Set(filled.flatMap((row) => row.members));
  const coming = [...members].filter((one) => !placed.has(one));
  for (let row = 0; coming.length > 0; row += 1) {
    const { members: here = [], formerMembers = [] } = filled[row] ?? {};
    const room = Math.max(0, MOST_IN_A_ROW - here.length - formerMembers.length);
    filled[row] = { members: [...here, ...coming.splice(0, room)], formerMembers };
  }
  return filled;
};

const changed = (
  row: BookRecord | undefined,
  values: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) =>
        JSON.stringify((row && valueOf(row, field)) ?? (isList(value) ? [] : null)) !== JSON.stringify(value),
    ),
  );

const write = (
  draft: Draft,
  note: NoteGroup,
  row: BookRecord | undefined,
  values: Readonly<Record<string, Json>>,
): boolean => {
  const different = changed(row, values);
  if (row !== undefined && Object.keys(different).length === 0) return false;
  if (row === undefined)
    draft.create('group', note.nonce, undefined, {
      values: { principal: principalText(note.crowd), ...values },
      labels: [],
    });
  else draft.change(row, { type: 'edit', values: different, labels: [] });
  return true;
};

const heading = (
  { name, email }: NoteGroup,
  row: BookRecord | undefined,
  now: number,
  isNew: boolean,
): Readonly<Record<string, Json>> => {
  const before = row === undefined ? undefined : valueOf(row, 'readAt');
  const isDue = typeof before !== 'number' || now - before >= NOTED_EVERY;
  return { name, email, ...(isDue || isNew ? { readAt: now } : {}), failingSince: null };
};

export const decideNoteGroup = (draft: Draft, note: NoteGroup): Verdict => {
  const rows = groupRows(draft, note.crowd);
  const before: GroupPast = groupPasts(rows)[0] ?? {
    crowd: note.crowd,
    name: '',
    email: '',
    members: [],
    inner: [],
    formerMembers: [],
    formerInner: [],
  };
  const departures = departuresIn(draft.access(), before, note, draft.now);
  const leave = mayLeave(rows[0], departures, draft.now);
  // Whoever is to leave and may not yet is taken for a member still.
  const members = new Set(leave.isAllowed ? note.members : [...note.members, ...before.members]);
  const inner = leave.isAllowed ? note.inner : [...new Set([...note.inner, ...before.inner])];
  const formerInner = [...new Set([...before.formerInner, ...before.inner])].filter(
    (id) => !inner.includes(id),
  );
  const isNew =
    before.readAt === undefined ||
    before.failingSince !== undefined ||
    members.size !== before.members.length ||
    before.members.some((member) => !members.has(member));
  const memberships = intoRows(rows, members);
  let written = false;
  for (let position = 0; position < Math.max(1, memberships.length); position += 1) {
    const row = rows[position];
    const { members: here = [], formerMembers = [] } = memberships[position] ?? {};
    const first =
      position === 0
        ? { ...heading(note, row, draft.now, isNew), inner: [...inner], formerInner, ...leave.noted }
        : {};
    const values = { ...first, members: [...here], formerMembers: [...formerMembers] };
    written = write(draft, note, row, values) || written;
  }
  const record = groupRows(draft, note.crowd)[0]?.id ?? '';
  return { type: written ? 'applied' : 'unchanged', record };
};

/** It stays as it was; since when it cannot be read is told on the cards. */
export const decideNoteUnread = (
  draft: Draft,
  { crowd }: Extract<Operation, { type: 'note-group-unread' }>,
): Verdict => {
  const [row] = groupRows(draft, crowd);
  if (row === undefined) return { type: 'refused', reason: 'unknown-record' };
  if (typeof valueOf(row, 'failingSince') === 'number') return { type: 'unchanged', record: row.id };
  draft.change(row, { type: 'edit', values: { failingSince: draft.now }, labels: [] });
  return { type: 'applied', record: row.id };
};
