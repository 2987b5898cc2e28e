/** What may be shown while a commit is under way: what held before it, without what it takes away. */
import type { AccessView } from '../sharing/access';
import type { GrantTerms } from '../sharing/grant';
import { principalText } from '../sharing/grant';
import { lowerRole } from '../sharing/role';

const keyOf = ({ label, principal }: GrantTerms): string => `${label} ${principalText(principal)}`;

const earlierEnd = (one: GrantTerms, other: GrantTerms): Pick<GrantTerms, 'until'> => {
  const ends = [one.until, other.until].filter((until) => until !== undefined);
  return ends.length === 0 ? {} : { until: Math.min(...ends) };
};

/** Of each grant the lower role and the earlier end, so that nobody has more than he had or more than he will have. */
export const narrowedAccess = (before: AccessView, after: AccessView): AccessView => {
  const later = new Map<string, GrantTerms[]>();
  for (const grant of after.grants) later.set(keyOf(grant), [...(later.get(keyOf(grant)) ?? []), grant]);
  return {
    ...before,
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
  narrowed.grants.some((grant, position) => grant !== before.grants[position]);
