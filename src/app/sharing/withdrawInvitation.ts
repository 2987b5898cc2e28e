/** Take back an invitation to somebody outside the company. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { pendingFrom, pendingText } from '../../core/sharing/invitedOutside';
import type { ClickDeps } from '../book/commitClick';
import { commitOwn } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { Refusal } from './refusal';

export interface WithdrawDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. */
export interface WithdrawRequest {
  readonly label: string;
  readonly email: string;
}

export const withdrawInvitation =
  (deps: WithdrawDeps) =>
  ({ label, email: typed }: WithdrawRequest): Result<null, Refusal> => {
    const email = pendingFrom(pendingText(typed));
    if (!isRecordId(label, 'label') || email === undefined) return fail({ type: 'not-understood' });
    const done = commitOwn(deps)({ type: 'withdraw-invitation', label, email });
    return done.ok ? succeed(null) : done;
  };
