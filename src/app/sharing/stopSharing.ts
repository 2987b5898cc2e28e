/** Take a label back from a colleague, or leave one that was shared with me. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { principalFrom } from '../../core/sharing/principal';
import type { ClickDeps } from '../book/commitClick';
import { commitOwn } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { Refusal } from './refusal';

export interface StopSharingDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. */
export interface StopSharingRequest {
  readonly label: string;
  /** `account:<id>` */
  readonly principal: string;
  /** What came with the label is to stay there, as plain contacts. */
  readonly leave?: true;
}

export const stopSharing =
  (deps: StopSharingDeps) =>
  ({ label, principal: text, leave }: StopSharingRequest): Result<null, Refusal> => {
    const principal = principalFrom(text);
    if (!isRecordId(label, 'label') || principal === undefined) return fail({ type: 'not-understood' });

    const done = commitOwn(deps)({
      type: 'stop-sharing',
      label,
      principal,
      ...(leave === undefined ? {} : { leave }),
    });
    return done.ok ? succeed(null) : done;
  };
