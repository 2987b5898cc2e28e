/** Take a label back from a colleague, or leave one that was shared with me. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { principalFrom } from '../../core/sharing/grant';
import type { CommitDeps } from '../book/commitBatch';
import { commitBatch } from '../book/commitBatch';
import type { CurrentAccount, Nonces } from '../ports';
import type { Refusal } from './refusal';
import { outOfReach, refusalIn } from './refusal';

export interface StopSharingDeps extends CommitDeps {
  readonly account: CurrentAccount;
  readonly nonces: Nonces;
}

/** As it came from a card: nothing of it is believed. */
export interface StopSharingRequest {
  readonly label: string;
  /** `account:<id>` */
  readonly principal: string;
}

export const stopSharing =
  (deps: StopSharingDeps) =>
  ({ label, principal: text }: StopSharingRequest): Result<null, Refusal> => {
    const principal = principalFrom(text);
    if (!isRecordId(label, 'label') || principal === undefined) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));

    const verdicts = commitBatch(deps)({
      author: author.value,
      channel: 'card',
      key: deps.nonces.draw(),
      nonce: deps.nonces.draw(),
      operations: [{ type: 'stop-sharing', label, principal }],
    });
    if (!verdicts.ok) return fail(outOfReach(verdicts.problem));
    const refusal = refusalIn(verdicts.value);
    return refusal === undefined ? succeed(null) : fail(refusal);
  };
