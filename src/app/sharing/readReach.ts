/** Who is at the keyboard and which labels reach him: what every answer about shared contacts begins with. */
import type { Author } from '../../core/book/operation';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { labelsFor } from '../../core/sharing/access';
import type { Clock, CurrentAccount } from '../ports';
import type { AccessDeps } from './readAccess';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ReachDeps extends AccessDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
}

export interface Reach {
  readonly author: Author;
  readonly access: AccessView;
  readonly now: number;
  /** False where no label reaches him: then there is nothing to read of the book. */
  readonly isReached: boolean;
}

export const readReach = (deps: ReachDeps): Result<Reach, Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const now = deps.clock.now();
  const isReached = labelsFor(access.value, author.value.id, now).length > 0;
  return succeed({ author: author.value, access: access.value, now, isReached });
};
