/** Give somebody who has a label another role on it, or another end. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { principalFrom } from '../../core/sharing/principal';
import type { Role } from '../../core/sharing/role';
import { isRole } from '../../core/sharing/role';
import type { ClickDeps } from '../book/commitClick';
import { commitOwn } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { Refusal } from './refusal';

export interface ChangeRoleDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. */
export interface RoleRequest {
  readonly label: string;
  /** `account:<id>` */
  readonly principal: string;
  readonly role: string;
  /** When access ends, in milliseconds since the epoch; null for never, absent to leave the end as it is. */
  readonly until?: number | null;
}

export const changeRole =
  (deps: ChangeRoleDeps) =>
  ({ label, principal: text, role, until }: RoleRequest): Result<Role, Refusal> => {
    const principal = principalFrom(text);
    if (!isRecordId(label, 'label') || principal === undefined) return fail({ type: 'not-understood' });
    if (!isRole(role)) return fail({ type: 'unknown-role' });

    // Only the commit knows who has the label at that moment: the mirror may be older than a grant's end, and an id that a
    // forged click names need not be a colleague's.
    const done = commitOwn(deps)({
      type: 'share',
      label: { id: label },
      principal,
      role,
      onlyChange: true,
      ...(until === undefined ? {} : { until }),
      nonce: deps.nonces.draw(),
    });
    return done.ok ? succeed(role) : done;
  };
