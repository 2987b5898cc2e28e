/** Who has which right, read off a book's rows and nothing else: the code under test has no part in it. */
import type { BookPage } from '../../../src/core/book/decideCommit';
import type { BookRecord, Json, RecordId } from '../../../src/core/book/record';

/** 0 for nothing, 1 for a viewer … 5 for an owner. */
const RANKS = ['', 'viewer', 'editor', 'curator', 'manager', 'owner'];
export const EDITOR = 2;
export const CURATOR = 3;
export const MANAGER = 4;
export const OWNER = 5;

export const rankNamed = (role: Json | undefined): number =>
  Math.max(
    0,
    RANKS.findIndex((name) => name === role),
  );

const valueIn = (row: BookRecord, field: string): Json | undefined => row.fields[field]?.value;

export const textIn = (row: BookRecord, field: string): string => {
  const value = valueIn(row, field);
  return typeof value === 'string' ? value : '';
};

const listIn = (row: BookRecord, field: string): readonly Json[] => {
  const value = valueIn(row, field);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};

export const live = (page: BookPage, kind: BookRecord['kind']): readonly BookRecord[] =>
  [...page.records.values()].filter((row) => row.kind === kind && row.deleted === undefined);

const isIn = (page: BookPage, group: string, account: string, seen: readonly string[] = []): boolean =>
  !seen.includes(group) &&
  live(page, 'group')
    .filter((row) => textIn(row, 'principal') === group)
    .some(
      (row) =>
        listIn(row, 'members').includes(account) ||
        listIn(row, 'inner').some(
          (id) => typeof id === 'string' && isIn(page, `group:${id}`, account, [...seen, group]),
        ),
    );

const grantsOn = (page: BookPage, label: RecordId | undefined): readonly BookRecord[] =>
  live(page, 'grant').filter((row) => row.label === label && !textIn(row, 'principal').startsWith('except:'));

const highest = (rows: readonly BookRecord[]): number =>
  Math.max(0, ...rows.map((row) => rankNamed(valueIn(row, 'role'))));

const exceptionOn = (page: BookPage, label: RecordId | undefined, account: string): Json | undefined => {
  const row = live(page, 'grant').find(
    (one) => one.label === label && textIn(one, 'principal') === `except:${account}`,
  );
  return row === undefined ? undefined : (valueIn(row, 'role') ?? undefined);
};

/** What groups bring him, exceptions counted. */
export const rankByGroups = (page: BookPage, label: RecordId | undefined, account: string): number => {
  const rows = grantsOn(page, label).filter((row) => isIn(page, textIn(row, 'principal'), account));
  const exception = exceptionOn(page, label, account);
  return rows.length === 0 || exception === undefined ? highest(rows) : rankNamed(exception);
};

export const rankOn = (page: BookPage, label: RecordId | undefined, account: string): number =>
  Math.max(
    highest(grantsOn(page, label).filter((row) => textIn(row, 'principal') === `account:${account}`)),
    rankByGroups(page, label, account),
  );

export const rankOf = (page: BookPage, person: BookRecord, account: string): number =>
  Math.max(
    rankOn(page, person.label, account),
    ...live(page, 'placement')
      .filter((row) => textIn(row, 'person') === person.id)
      .map((row) => Math.min(rankOn(page, row.label, account), rankNamed(textIn(row, 'cap')))),
  );
