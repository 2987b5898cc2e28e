/**
 * Who would lose which label if a group were as it was read last, and whether that may happen without anybody having looked at
 * it. A list that came back short, or a group emptied by a mistake, looks like people who leave.
 */
import type { Group } from '../sharing/group';
import { principalText } from '../sharing/principal';
import type { Sharing } from '../sharing/waysIn';
import { accountsOn, membersOf, waysIn } from '../sharing/waysIn';
import type { AccountId, BookRecord, Json, LabelId } from './record';
import { isJsonObject, valueOf } from './record';

/** So many people losing one label within a day wait for a person. */
export const MOST_DEPARTURES = 5;

const DAY = 24 * 60 * 60_000;

/** Per label how many lose it. */
export type Departures = ReadonlyMap<LabelId, number>;

const isLost = (before: Sharing, after: Sharing, label: LabelId, account: AccountId, now: number): boolean =>
  waysIn(before, label, account, now).length > 0 && waysIn(after, label, account, now).length === 0;

/** `before` with the group as it was read; what nobody can reach through it any more is counted. */
export const departuresIn = (
  sharing: Sharing & { readonly labels: readonly { readonly id: LabelId }[] },
  before: Group,
  { members, inner }: Pick<Group, 'members' | 'inner'>,
  now: number,
): Departures => {
  const gone = new Set(before.members);
  for (const id of before.inner)
    if (!inner.includes(id))
      for (const member of membersOf(sharing.groups, { type: 'group', id })) gone.add(member);
  for (const member of members) gone.delete(member);
  if (gone.size === 0) return new Map();
  const key = principalText(before.crowd);
  const groups = sharing.groups.map((group) =>
    principalText(group.crowd) === key ? { ...group, members, inner } : group,
  );
  const after = { ...sharing, groups };
  const counts = sharing.labels.map(({ id }): readonly [LabelId, number] => {
    const having = accountsOn(sharing, id, now).filter((account) => gone.has(account));
    return [id, having.filter((account) => isLost(sharing, after, id, account, now)).length];
  });
  return new Map(counts.filter(([, count]) => count > 0));
};

interface Noted {
  readonly at: number;
  readonly count: number;
}

const notedIn = (value: Json | undefined): readonly Noted[] =>
  Array.isArray(value)
    ? value.flatMap((one: Json) => {
        if (!isJsonObject(one)) return [];
        const { at, count } = one;
        return typeof at === 'number' && typeof count === 'number' ? [{ at, count }] : [];
      })
    : [];

/** So many are waiting to leave, since then. */
export const waitingIn = (record: BookRecord): Noted | undefined =>
  notedIn([valueOf(record, 'waiting') ?? null])[0];

export interface Leave {
  readonly isAllowed: boolean;
  /** What the group's row says of it from now on. */
  readonly noted: Readonly<Record<string, Json>>;
}

/** `row`: the group's first. A person has let as many go as he was told of, and no more. */
export const mayLeave = (row: BookRecord | undefined, departures: Departures, now: number): Leave => {
  const count = Math.max(0, ...departures.values());
  const lately = notedIn(row && valueOf(row, 'departed')).filter(({ at }) => now - at < DAY);
  const today = lately.reduce((sum, one) => sum + one.count, 0);
  const released = row === undefined ? undefined : valueOf(row, 'released');
  const isReleased = typeof released === 'number' && count <= released;
  const earlier = row === undefined ? undefined : waitingIn(row);
  if (count === 0) return { isAllowed: true, noted: earlier === undefined ? {} : { waiting: null } };
  if (count + today >= MOST_DEPARTURES && !isReleased)
    return { isAllowed: false, noted: { waiting: { at: earlier?.at ?? now, count } } };
  const departed = isReleased ? lately : [...lately, { at: now, count }];
  return {
    isAllowed: true,
    noted: {
      departed: departed.map(({ at, count: number }) => ({ at, count: number })),
      ...(earlier === undefined ? {} : { waiting: null }),
      ...(isReleased ? { released: null } : {}),
    },
  };
};
