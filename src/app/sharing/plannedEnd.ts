/** When a share would end: as it was asked for, and no later than the company allows. */
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { endWithinDays } from '../../core/sharing/lastDay';
import type { Clock } from '../ports';
import type { PolicyDeps } from './readPolicies';
import { readPolicies } from './readPolicies';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface PlannedEnd {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Where the company's longest share is what decides: how many days that is. */
  readonly longestDays?: number;
}

/** Undefined for a share without an end. The commit decides by the book's own policies once more. */
export const plannedEnd = (
  deps: PolicyDeps & { readonly clock: Clock },
  until: number | undefined,
): Result<PlannedEnd | undefined, Refusal> => {
  const now = deps.clock.now();
  if (until !== undefined && !(until > now)) return fail({ type: 'end-passed' });
  const policies = readPolicies(deps);
  if (!policies.ok) return fail(outOfReach(policies.problem));
  const { longestDays } = policies.value;
  const at = endWithinDays(longestDays, until ?? null, now);
  if (at === null) return succeed(undefined);
  return succeed({ at, ...(at === until ? {} : { longestDays }) });
};
