/** Labels whose owners have no account any more: an administrator is asked for a new owner, and nobody else. */
import { isRecordId } from '../../core/book/record';
import { fail } from '../../core/result';
import type { Result } from '../../core/result';
import type { Label } from '../../core/sharing/label';
import { commitClick } from '../book/commitClick';
import type { Directory, Person } from '../ports';
import type { ViewWorkerDeps } from '../worker/viewWorker';
import { isAdmin } from '../worker/viewWorker';
import type { ChangeRoleDeps } from './changeRole';
import type { AccessDeps } from './readAccess';
import { readAccess } from './readAccess';
import { recognizeColleague } from './recognizeColleague';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export type OrphanDeps = Pick<ViewWorkerDeps, 'account' | 'directory' | 'settings'> & AccessDeps;

export type Orphan = Pick<Label, 'id' | 'name'>;

/** Who asks is only of interest where there is something to say: nearly every opening ends before. */
export const viewOrphans = (deps: OrphanDeps): readonly Orphan[] => {
  const access = readAccess(deps);
  const orphans = access.ok ? access.value.labels.filter(({ isOrphan }) => isOrphan === true) : [];
  return orphans.length > 0 && isAdmin(deps) ? orphans.map(({ id, name }) => ({ id, name })) : [];
};

export type RescueDeps = OrphanDeps & ChangeRoleDeps & { readonly directory: Directory };

/** As it came from a card: nothing of it is believed. */
export interface RescueRequest {
  readonly label: string;
  readonly address: string;
}

export const rescueLabel =
  (deps: RescueDeps) =>
  ({ label, address }: RescueRequest): Result<Person, Refusal> => {
    if (!isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    // The same answer as for a label that has its owner: whoever may not know learns nothing.
    if (!isAdmin(deps)) return fail({ type: 'unknown-label' });
    const to = recognizeColleague(deps.directory, address, author.value);
    if (!to.ok) return to;
    if (to.value.crowd !== undefined) return fail({ type: 'no-such-person' });
    const done = commitClick(deps)(author.value, {
      type: 'rescue-label',
      label,
      to: to.value,
      nonce: deps.nonces.draw(),
    });
    return done.ok ? to : done;
  };
