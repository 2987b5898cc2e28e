/** Let those go who are no longer in a group: they lose what it gave them. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { commitOwn } from '../book/commitClick';
import type { ChangeRoleDeps } from './changeRole';
import type { Refusal } from './refusal';

/** As it came from a card: nothing of it is believed. */
export interface ReleaseRequest {
  readonly group: string;
  /** How many the card spoke of. */
  readonly count: string;
}

export const releaseGroup =
  (deps: ChangeRoleDeps) =>
  ({ group, count: text }: ReleaseRequest): Result<null, Refusal> => {
    const count = Number(text);
    if (!isRecordId(group, 'group') || !Number.isInteger(count)) return fail({ type: 'not-understood' });
    const done = commitOwn(deps)({ type: 'release-group', group, count });
    return done.ok ? succeed(null) : done;
  };
