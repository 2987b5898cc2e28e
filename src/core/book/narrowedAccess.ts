/** What may be shown while a commit is under way: what held before it, without what it takes away. */
import type { AccessView } from '../sharing/access';
import type { ExceptionTerms } from '../sharing/exception';
import type { GrantTerms } from '../sharing/grant';
import type { Group } from '../sharing/group';
import type { HidingRule } from '../sharing/hiding';
import { ruleText } from '../sharing/hiding';
import type { Label } from '../sharing/label';
import { principalText } from '../sharing/principal';
import { higherRole, lowerRole } from '../sharing/role';
import type { Role } from '../sharing/role';
import { exceptionFor, membersOf, waysIn } from '../sharing/waysIn';

const keyOf = ({ label, principal }: GrantTerms): string => `${label} ${principalText(principal)}`;

const earlierEnd = (one: GrantTerms, other: GrantTerms): Pick<GrantTerms, 'until'> => {
  const ends = [one.until, other.until].filter((until) => until !== undefined);
  return ends.length === 0 ? {} : { until: Math.min(...ends) };
};

/** Whoever leaves a group from which something is hidden is not to see it before he has left. */
const rulesOfLeaving = (rules: readonly HidingRule[], before: AccessView, groups: readonly Group[]) =>
  rules.flatMap(({ item, from }): readonly HidingRule[] => {
    if (from.type === 'role' || from.type === 'account') return [];
    const staying = membersOf(groups, from);
    const leaving = [...membersOf(before.groups, from)].filter((account) => !staying.has(account));
    return leaving.map((id) => ({ item, from: { type: 'account', id } }));
  });

/** Shared is what both share, hidden what either hides. */
const narrowedLabel = (
  label: Label,
  next: Label | undefined,
  before: AccessView,
  groups: readonly Group[],
): Label => {
  const { shared: shares, hidden: hides = [] } = next ?? label;
  const shared = label.shared.filter((item) => shares.includes(item));
  const known = new Set((label.hidden ?? []).map(ruleText));
  const added = [...hides, ...rulesOfLeaving(label.hidden ?? [], before, groups)].filter(
    (rule) => !known.has(ruleText(rule)),
  );
  if (shared.length === label.shared.length && added.length === 0) return label;
  const hidden = [...(label.hidden ?? []), ...added];
  return { ...label, shared, ...(hidden.length === 0 ? {} : { hidden }) };
};

const narrowedGrants = (before: AccessView, after: AccessView): readonly GrantTerms[] => {
  const later = new Map<string, GrantTerms[]>();
  for (const grant of after.grants) later.set(keyOf(grant), [...(later.get(keyOf(grant)) ?? []), grant]);
  return before.grants.flatMap((grant) =>
    (later.get(keyOf(grant)) ?? []).map((next) => {
      const role = lowerRole(grant.role, next.role);
      const end = earlierEnd(grant, next);
      if (role === grant.role && end.until === grant.until) return grant;
      const { until: _until, ...rest } = grant;
      return { ...rest, role, ...end };
    }),
  );
};

/** Who has left is out, and who comes is not yet in. */
const narrowedGroups = (before: AccessView, after: AccessView): readonly Group[] =>
  before.groups.map((group) => {
    const next = after.groups.find(({ crowd }) => principalText(crowd) === principalText(group.crowd));
    if (next === undefined) return { ...group, members: [], inner: [] };
    const [coming, groupsComing] = [new Set(next.members), new Set(next.inner)];
    const members = group.members.filter((member) => coming.has(member));
    const inner = group.inner.filter((id) => groupsComing.has(id));
    return members.length === group.members.length && inner.length === group.inner.length
      ? group
      : { ...group, members, inner };
  });

const throughGroups = (
  access: AccessView,
  { label, account }: ExceptionTerms,
  now: number,
): Role | undefined =>
  waysIn(access, label, account, now)
    .filter(({ through }) => through.length > 0)
    .reduce<Role | undefined>((highest, { role }) => higherRole(highest, role), undefined);

/** Of what groups bring somebody the lower of both, wherever either of the two has an exception for him. */
const narrowedExceptions = (
  before: AccessView,
  after: AccessView,
  now: number,
): readonly ExceptionTerms[] => {
  const added = after.exceptions.filter(
    ({ label, account }) => exceptionFor(before, label, account) === undefined,
  );
  return [...before.exceptions, ...added].map((exception) => {
    const next = exceptionFor(after, exception.label, exception.account);
    const former = exceptionFor(before, exception.label, exception.account);
    if (next?.role === former?.role && former !== undefined) return former;
    const [was, will] = [throughGroups(before, exception, now), throughGroups(after, exception, now)];
    const role = was === undefined || will === undefined ? 'none' : lowerRole(was, will);
    return { ...(former ?? exception), role };
  });
};

/**
 * Of each grant the lower role and the earlier end, of each label the fewer fields, so that nobody has more than he had or
 * more than he will have.
 */
export const narrowedAccess = (before: AccessView, after: AccessView, now: number): AccessView => {
  const groups = narrowedGroups(before, after);
  const later = new Map(after.labels.map((label) => [label.id, label]));
  return {
    ...before,
    labels: before.labels.map((label) => narrowedLabel(label, later.get(label.id), before, groups)),
    grants: narrowedGrants(before, after),
    groups,
    exceptions: narrowedExceptions(before, after, now),
  };
};

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, position) => one === others[position]);

export const isNarrower = (narrowed: AccessView, before: AccessView): boolean =>
  !areSame(narrowed.labels, before.labels) ||
  !areSame(narrowed.grants, before.grants) ||
  !areSame(narrowed.groups, before.groups) ||
  !areSame(narrowed.exceptions, before.exceptions);
