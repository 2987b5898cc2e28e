/** The shared labels that the member at the keyboard sees, with his role on each, by the mirror: a commit decides anew. */
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { labelsFor } from '../../core/sharing/access';
import type { Label } from '../../core/sharing/label';
import type { Role } from '../../core/sharing/role';
import type { Clock, CurrentAccount } from '../ports';
import type { AccessDeps } from './readAccess';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface LabelsDeps extends AccessDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
}

export const labelsWhere = (
  deps: LabelsDeps,
  isAsked: (role: Role) => boolean,
): Result<readonly { readonly label: Label; readonly role: Role }[], Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const labels = labelsFor(access.value, author.value.id, deps.clock.now());
  return succeed(labels.filter(({ role }) => isAsked(role)));
};
