/**
 * What a member sees of the book's contacts, decided by the access that a cycle begins with. What he does not see is taken off a
 * person as it is read, so that nothing that comes after can write, keep or tell it.
 */
import { hintOf } from '../book/hint';
import { fieldsOf } from '../book/personFields';
import type { AccountId, BookRecord, LabelId } from '../book/record';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import type { ShareItem } from '../contacts/sharedPart';
import { sharedPart } from '../contacts/sharedPart';
import type { AccessView } from '../sharing/access';
import { labelsFor } from '../sharing/access';
import type { Placement } from '../sharing/placement';
import { ROLES } from '../sharing/role';
import type { SeenLabel } from '../sharing/visibility';
import { rulesFor, seenLabel, visibleOn } from '../sharing/visibility';
import type { HeldContact, HeldLabel } from './memberState';

/** A person as one member may know him. */
export interface SeenPart {
  readonly fields: Fields;
  /** What the labels that hold the person show of others and not of this one; absent where that is nothing. */
  readonly hidden?: readonly ShareItem[];
  /** Fields of which a part is hidden from the member although he himself gave them their value. */
  readonly said?: readonly FieldName[];
  /** What is pinned to the person, for whoever sees anything of him; absent where nothing is. */
  readonly hint?: string;
}

export interface Sight {
  readonly labels: ReadonlySet<LabelId>;
  /** `placements` and `labels`: of this person, the latter only those that the cycle is about. */
  readonly partOf: (
    person: BookRecord,
    placements: readonly Placement[],
    labels: readonly LabelId[],
  ) => SeenPart;
  /** Whether all of it is so as well by another reading of who has access. */
  readonly isStill: (access: AccessView) => boolean;
}

/** Only what is shared, without fields that hold nothing. */
export const sharedOnly = (fields: Fields, shared: readonly ShareItem[]): Fields => {
  const kept: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES) {
    const whole = fields[name];
    // Of twenty fields a contact has four.
    if (whole === undefined) continue;
    const value = sharedPart(name, whole, shared);
    if (value.length > 0) kept[name] = value;
  }
  return kept;
};

interface Visible {
  readonly visible: readonly ShareItem[];
  readonly hidden: readonly ShareItem[];
}

const fieldNamesIn = (items: readonly ShareItem[]): readonly FieldName[] =>
  FIELD_NAMES.filter((name) => items.includes(name) || (name === 'address' && items.includes('homeAddress')));

export const sightOf = (
  access: AccessView,
  account: AccountId,
  now: number,
  labels: ReadonlySet<LabelId>,
): Sight => {
  const viewer = { account, now };
  const known = new Map<string, Visible>();
  const seen = new Map(access.labels.map((label) => [label.id, seenLabel(access, label, viewer)] as const));
  /** Thousands of persons stand in the same labels. */
  const visibleOf = (
    person: BookRecord,
    placements: readonly Placement[],
    held: readonly LabelId[],
  ): Visible => {
    const ways = placements.map(({ label, cap }) => `${label}:${cap}`);
    const key = [person.label ?? '', ...ways, '|', ...held].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const visible = visibleOn(access, person, placements, viewer);
    const offered = held.flatMap((label) => seen.get(label)?.shared ?? []);
    const hidden = [...new Set(offered)].filter((item) => !visible.includes(item));
    known.set(key, { visible, hidden });
    return { visible, hidden };
  };
  const isShownBy = (other: AccessView): boolean => {
    const reaching = new Map(labelsFor(other, account, now).map(({ label }) => [label.id, label] as const));
    return [...labels].every((id) => {
      const label = reaching.get(id);
      const before = seen.get(id);
      return (
        label !== undefined && before !== undefined && !isShownAnew(seenLabel(other, label, viewer), before)
      );
    });
  };
  const saidIn = (person: BookRecord, visible: readonly ShareItem[]): readonly FieldName[] => {
    const unseen = [...seen.values()].flatMap((label) => label.unseen ?? []);
    const names = fieldNamesIn(unseen.filter((item) => !visible.includes(item)));
    return names.filter((name) => person.fields[name]?.by === account);
  };
  return {
    labels,
    isStill: (other) =>
      isShownBy(other) && sightMark(other, account, now) === sightMark(access, account, now),
    partOf: (person, placements, held) => {
      const { visible, hidden } = visibleOf(person, placements, held);
      const said = saidIn(person, visible);
      const hint = visible.length === 0 ? '' : hintOf(person).text;
      return {
        fields: sharedOnly(fieldsOf(person), visible),
        ...(hidden.length === 0 ? {} : { hidden }),
        ...(said.length === 0 ? {} : { said }),
        ...(hint === '' ? {} : { hint }),
      };
    },
  };
};

export const hiddenIn = (part: Pick<SeenPart, 'hidden'> | undefined): Pick<SeenPart, 'hidden'> =>
  part?.hidden === undefined ? {} : { hidden: part.hidden };

export const pinnedIn = (part: Pick<SeenPart, 'hint'> | undefined): Pick<SeenPart, 'hint'> =>
  part?.hint === undefined ? {} : { hint: part.hint };

/** As far as its member sees it now: what was agreed on of the rest is nobody's to compare any more. */
export const inSight = (held: HeldContact, shared: readonly ShareItem[]): HeldContact => {
  const isAllSeen = Object.entries(held.shadow).every(
    ([name, value]) => shared.some((item) => item === name) && (name !== 'address' || isAll(value, shared)),
  );
  if (isAllSeen && held.echo === undefined) return held;
  return {
    ...held,
    shadow: sharedOnly(held.shadow, shared),
    ...(held.echo === undefined ? {} : { echo: echoInSight(held.echo, shared) }),
  };
};

const isAll = (addresses: FieldValue, shared: readonly ShareItem[]): boolean =>
  sharedPart('address', addresses, shared).length === addresses.length;

/** An echo of nothing says that Google emptied the field: that stays. */
const echoInSight = (echo: Fields, shared: readonly ShareItem[]): Fields =>
  Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const value = echo[name];
      return value === undefined || !shared.includes(name) ? [] : [[name, sharedPart(name, value, shared)]];
    }),
  );

/** A number that is another one where anything else is hidden: 53 bits, of which nobody can read what they were made from. */
const numberOf = (text: string): number => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
    low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
};

/**
 * Of all that decides what he sees of contacts with a home elsewhere: his roles, and the rules that bind him. The state keeps it,
 * for no label's head tells of a rule of another label, or of a group that he has joined. Undefined where nothing is hidden.
 */
export const sightMark = (access: AccessView, account: AccountId, now: number): number | undefined => {
  const rules = access.labels.flatMap((label) =>
    label.hidden === undefined
      ? []
      : ROLES.map((role) => {
          const items = rulesFor(access, label, role, { account, now }).map(({ item }) => item);
          return items.length === 0 ? '' : `${label.id} ${role} ${items.join(' ')}`;
        }),
  );
  if (rules.every((text) => text === '')) return undefined;
  const roles = labelsFor(access, account, now).map(({ label, role }) => `${label.id} ${role}`);
  return numberOf([...rules, ...roles].join('|'));
};

/** As a state keeps what a label shows its member. */
export const shownBy = ({ shared, unseen }: SeenLabel): Pick<HeldLabel, 'shared' | 'unseen'> => ({
  shared,
  ...(unseen === undefined ? {} : { unseen }),
});

const lacks = (items: readonly ShareItem[] = [], others: readonly ShareItem[] = []): boolean =>
  items.some((item) => !others.includes(item));

/** Whether the label showed its member what it shows him no more. */
export const isNarrowed = (label: SeenLabel, held: Pick<HeldLabel, 'shared'>): boolean =>
  lacks(held.shared, label.shared);

export const isShownAnew = (
  label: SeenLabel,
  held: Pick<HeldLabel, 'shared' | 'unseen'> | undefined,
): boolean =>
  held !== undefined &&
  (isNarrowed(label, held) ||
    lacks(label.shared, held.shared) ||
    lacks(label.unseen, held.unseen) ||
    lacks(held.unseen, label.unseen));
