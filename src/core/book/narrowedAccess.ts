/** What may be shown while a commit is under way: what held before it, without what it takes away. */
import type { AccessView } from '../sharing/access';
import type { GrantTerms } from '../sharing/grant';
import { principalText } from '../sharing/grant';
import { ruleText } from '../sharing/hiding';
import type { Label } from '../sharing/label';
import { lowerRole } from '../sharing/role';

const keyOf = ({ label, principal }: GrantTerms): string => `${label} ${principalText(principal)}`;

const earlierEnd = (one: GrantTerms, other: GrantTerms): Pick<GrantTerms, 'until'> => {
  const ends = [one.until, other.until].filter((until) => until !== undefined);
  return ends.length === 0 ? {} : { until: Math.min(...ends) };
};

/** Shared is what both share, hidden what either hides. */
const narrowedLabel = (label: Label, next: Label | undefined): Label => {
  if (next === undefined) return label;
  const shared = label.shared.filter((item) => next.shared.includes(item));
  const known = new Set((label.hidden ?? []).map(ruleText));
  const added = (next.hidden ?? []).filter((rule) => !known.has(ruleText(rule)));
  if (shared.length === label.shared.length && added.length === 0) return label;
  const hidden = [...(label.hidden ?? []), ...added];
  return { ...label, shared, ...(hidden.length === 0 ? {} : { hidden }) };
};

/**
 * Of each grant the lower role and the earlier end, of each label the fewer fields, so that nobody has more than he had or
 * more than he will have.
 */
export const narrowedAccess = (before: AccessView, after: AccessView): AccessView => {
  const laterLabels = new Map(after.labels.map((label) => [label.id, label]));
  const later = new Map<string, GrantTerms[]>();
  for (const grant of after.grants) later.set(keyOf(grant), [...(later.get(keyOf(grant)) ?? []), grant]);
  return {
    ...before,
    labels: before.labels.map((label) => narrowedLabel(label, laterLabels.get(label.id))),
    grants: before.grants.flatMap((grant) =>
      (later.get(keyOf(grant)) ?? []).map((next) => {
        const role = lowerRole(grant.role, next.role);
        const end = earlierEnd(grant, next);
        if (role === grant.role && end.until === grant.until) return grant;
        const { until: _until, ...rest } = grant;
        return { ...rest, role, ...end };
      }),
    ),
  };
};

export const isNarrower = (narrowed: AccessView, before: AccessView): boolean =>
  narrowed.grants.length !== before.grants.length ||
  narrowed.labels.some((label, position) => label !== before.labels[position]) ||
  narrowed.grants.some((grant, position) => grant !== before.grants[position]);
