/** Give back a label that somebody shared with me. */
import type { Result } from '../../core/result';
import { fail } from '../../core/result';
import { principalText } from '../../core/sharing/principal';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';
import type { StopSharingDeps } from './stopSharing';
import { stopSharing } from './stopSharing';

export const leaveLabel =
  (deps: StopSharingDeps) =>
  (label: string): Result<null, Refusal> => {
    const author = deps.account.identify();
    return author.ok
      ? stopSharing(deps)({ label, principal: principalText({ type: 'account', id: author.value.id }) })
      : fail(outOfReach(author.problem));
  };
