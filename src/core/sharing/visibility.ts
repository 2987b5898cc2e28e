/**
 * What of a contact a member sees. A field is visible if some way to the contact (its home, or a placement at its capped role)
 * reaches him and neither the home's rules nor those of that way hide it.
 *
 * Rules bind nobody who may share the label that has them: he could lift them, and the owner's own contacts hold the field.
 */
import type { AccountId, BookRecord, LabelId } from '../book/record';
import type { ShareItem } from '../contacts/sharedPart';
import type { AccessView } from './access';
import { roleOn } from './access';
import type { Group } from './group';
import type { HidingRule } from './hiding';
import type { Label } from './label';
import type { Placement } from './placement';
import type { Crowd } from './principal';
import { principalText } from './principal';
import type { Role } from './role';
import { atLeast, lowerRole, may } from './role';
import type { Sharing } from './waysIn';
import { membersOf } from './waysIn';

type Access = Sharing & Pick<AccessView, 'labels'>;

export interface Viewer {
  readonly account: AccountId;
  readonly now: number;
}

/** One way to a contact: the label that holds it, and the role that counts on this way. */
export interface Way {
  readonly label: Label;
  readonly role: Role;
}

/** Whether a group, and each that is in it, has been read once: one that has not may have anybody in it. */
const isRead = (groups: readonly Group[], crowd: Crowd, seen = new Set<string>()): boolean => {
  const key = principalText(crowd);
  if (seen.has(key)) return true;
  seen.add(key);
  const group = groups.find((one) => principalText(one.crowd) === key);
  return (
    group?.readAt !== undefined && group.inner.every((id) => isRead(groups, { type: 'group', id }, seen))
  );
};

/** One that cannot be read any more has whom it had. */
const isIn = ({ groups }: Access, crowd: Crowd, account: AccountId): boolean =>
  membersOf(groups, crowd).has(account) || !isRead(groups, crowd);

const binds = (access: Access, { from }: HidingRule, role: Role, account: AccountId): boolean => {
  if (from.type === 'role') return atLeast(from.role, role);
  return from.type === 'account' ? from.id === account : isIn(access, from, account);
};

/** The rules of a label that bind somebody who comes with this role. */
export const rulesFor = (
  access: Access,
  label: Label,
  role: Role,
  { account, now }: Viewer,
): readonly HidingRule[] => {
  const rules = (label.hidden ?? []).filter((rule) => binds(access, rule, role, account));
  if (rules.length === 0 || may(roleOn(access, label.id, account, now), 'share')) return [];
  return rules;
};

export interface Hidden {
  readonly item: ShareItem;
  /** Whose rule it is: the home's, or the way's. */
  readonly label: Label;
  readonly rule: HidingRule;
}

const hiddenOnWay = (
  access: Access,
  home: Label | undefined,
  { label, role }: Way,
  viewer: Viewer,
): readonly Hidden[] =>
  [...(home === undefined || home.id === label.id ? [] : [home]), label].flatMap((owner) =>
    rulesFor(access, owner, role, viewer).map((rule) => ({ item: rule.item, label: owner, rule })),
  );

const shownOnWay = (way: Way, hidden: readonly Hidden[]): readonly ShareItem[] =>
  way.label.shared.filter((item) => !hidden.some((one) => one.item === item));

/** The ways to a person that reach a member. */
export const waysTo = (
  access: Access,
  person: Pick<BookRecord, 'id' | 'label'>,
  placements: readonly Placement[],
  { account, now }: Viewer,
): readonly Way[] => {
  const wayOver = (id: LabelId | undefined, cap?: Role): readonly Way[] => {
    const label = access.labels.find((one) => one.id === id);
    const role = label === undefined ? undefined : roleOn(access, label.id, account, now);
    if (label === undefined || role === undefined) return [];
    return [{ label, role: cap === undefined ? role : lowerRole(role, cap) }];
  };
  return [
    ...wayOver(person.label),
    ...placements
      .filter((placement) => placement.person === person.id)
      .flatMap((placement) => wayOver(placement.label, placement.cap)),
  ];
};

const homeOf = (access: Access, { label }: Pick<BookRecord, 'label'>): Label | undefined =>
  access.labels.find(({ id }) => id === label);

/** What a member sees of a person. */
export const visibleOn = (
  access: Access,
  person: Pick<BookRecord, 'id' | 'label'>,
  placements: readonly Placement[],
  viewer: Viewer,
): readonly ShareItem[] => {
  const home = homeOf(access, person);
  const shown = waysTo(access, person, placements, viewer).flatMap((way) =>
    shownOnWay(way, hiddenOnWay(access, home, way, viewer)),
  );
  return [...new Set(shown)];
};

/** What a label on one of his ways shares of a person and he does not see all the same, with each rule that hides it. */
export const hiddenOn = (
  access: Access,
  person: Pick<BookRecord, 'id' | 'label'>,
  placements: readonly Placement[],
  viewer: Viewer,
): readonly Hidden[] => {
  const home = homeOf(access, person);
  const visible = visibleOn(access, person, placements, viewer);
  const hidden = waysTo(access, person, placements, viewer).flatMap((way) =>
    hiddenOnWay(access, home, way, viewer).filter(({ item }) => way.label.shared.includes(item)),
  );
  return hidden.filter(
    ({ item, rule }, place) =>
      !visible.includes(item) && hidden.findIndex((one) => one.rule === rule) === place,
  );
};

/** What a label shows a member of the contacts whose home it is. */
export const visibleIn = (access: Access, label: Label, viewer: Viewer): readonly ShareItem[] =>
  visibleOn(access, { id: '', label: label.id }, [], viewer);

/** A label as one member sees it: `shared` is what it shows him. */
export interface SeenLabel extends Label {
  /** What it shares and hides from him; absent where that is nothing. */
  readonly unseen?: readonly ShareItem[];
}

export const seenLabel = (access: Access, label: Label, viewer: Viewer): SeenLabel => {
  if (label.hidden === undefined) return label;
  const shared = visibleIn(access, label, viewer);
  const unseen = label.shared.filter((item) => !shared.includes(item));
  return unseen.length === 0 ? label : { ...label, shared, unseen };
};
