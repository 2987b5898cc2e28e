/** Whom a label reaches by groups, read off the rows of the book: who is in them at any depth, without whoever has left by himself. */
import type { Row } from './bookRows';

interface Group {
  readonly members: readonly string[];
  readonly inner: readonly string[];
}

interface Stored {
  readonly fields?: Readonly<Record<string, { readonly value?: unknown }>>;
}

const textsIn = (record: Stored, field: string): readonly string[] => {
  const value = record.fields?.[field]?.value;
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

/** The column of the exact JSON: the others are for people, and cut. */
const storedIn = (row: Row): Stored => JSON.parse(row['record'] ?? '{}') as Stored;

/** By principal, as `group:03abc` or `domain:kaede.example`. */
export const groupsIn = (rows: readonly Row[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const principal = row['principal'] ?? '';
    const stored = storedIn(row);
    const before = groups.get(principal) ?? { members: [], inner: [] };
    groups.set(principal, {
      members: [...before.members, ...textsIn(stored, 'members')],
      inner: [...before.inner, ...textsIn(stored, 'inner')],
    });
  }
  return groups;
};

export const everybodyIn = (
  groups: ReadonlyMap<string, Group>,
  principal: string,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const group = groups.get(principal);
  if (group === undefined || seen.has(principal)) return [];
  const further = new Set([...seen, principal]);
  return [...group.members, ...group.inner.flatMap((id) => everybodyIn(groups, `group:${id}`, further))];
};

/** Of one label's rows of access those who are to have nothing by a group, or want no copy that is kept up to date. */
export const exceptedIn = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ principal = '', role = '', copy = '' }) => {
      const account = /^except:(\d+)$/.exec(principal)?.[1];
      return account !== undefined && (role === 'none' || copy !== '') ? [account] : [];
    }),
  );
