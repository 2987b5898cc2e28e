/** Give somebody who has a label another role on it. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { whoHas } from '../../core/sharing/access';
import { principalFrom } from '../../core/sharing/grant';
import type { Role } from '../../core/sharing/role';
import { isRole } from '../../core/sharing/role';
import type { CommitDeps } from '../book/commitBatch';
import { commitBatch } from '../book/commitBatch';
import type { CurrentAccount, Nonces } from '../ports';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach, refusalIn } from './refusal';

export interface ChangeRoleDeps extends CommitDeps {
  readonly account: CurrentAccount;
  readonly nonces: Nonces;
}

/** As it came from a card: nothing of it is believed. */
export interface RoleRequest {
  readonly label: string;
  /** `account:<id>` */
  readonly principal: string;
  readonly role: string;
}

export const changeRole =
  (deps: ChangeRoleDeps) =>
  ({ label, principal: text, role }: RoleRequest): Result<Role, Refusal> => {
    const principal = principalFrom(text);
    if (!isRecordId(label, 'label') || principal === undefined) return fail({ type: 'not-understood' });
    if (!isRole(role) || role === 'owner') return fail({ type: 'unknown-role' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));

    // To the book a new role is a share. Only here is it known to be meant for somebody who has the label: an id that a
    // forged click names need not be a colleague's.
    const has = whoHas(access.value, label, deps.clock.now()).map((grant) => grant.principal.id);
    if (!has.includes(author.value.id)) return fail({ type: 'unknown-label' });
    if (!has.includes(principal.id)) return fail({ type: 'not-shared-with' });

    const verdicts = commitBatch(deps)({
      author: author.value,
      channel: 'card',
      key: deps.nonces.draw(),
      nonce: deps.nonces.draw(),
      operations: [{ type: 'share', label: { id: label }, principal, role, nonce: deps.nonces.draw() }],
    });
    if (!verdicts.ok) return fail(outOfReach(verdicts.problem));
    const refusal = refusalIn(verdicts.value);
    return refusal === undefined ? succeed(role) : fail(refusal);
  };
