/** The shared labels into which the member at the keyboard may put somebody, by the mirror: the commit decides anew. */
import type { LabelId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { labelsFor } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import { readAccess } from '../sharing/readAccess';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { SharedBookDeps } from './readSharedBook';

export interface LabelToAddTo {
  readonly id: LabelId;
  readonly name: string;
}

export const viewLabelsToAddTo = (deps: SharedBookDeps) => (): Result<readonly LabelToAddTo[], Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  return succeed(
    labelsFor(access.value, author.value.id, deps.clock.now())
      .filter(({ role }) => may(role, 'add'))
      .map(({ label: { id, name } }) => ({ id, name })),
  );
};
