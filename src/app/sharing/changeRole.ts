/** Give somebody who has a label another role on it. */
import type { Operation } from '../../core/book/operation';
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { principalFrom } from '../../core/sharing/principal';
import type { Role } from '../../core/sharing/role';
import { isRole } from '../../core/sharing/role';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

type Share = Extract<Operation, { type: 'share' }>;

export interface ChangeRoleDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. */
export interface RoleRequest {
  readonly label: string;
  /** `account:<id>` */
  readonly principal: string;
  readonly role: string;
  /** In so many days, `none`, or empty to leave the end as it is. */
  readonly ends?: string;
}

const DAY = 24 * 60 * 60_000;

/** Undefined for what no card offers. */
const endFrom = (text: string, now: number): Pick<Share, 'until'> | undefined => {
  if (text === '') return {};
  if (text === 'none') return { until: null };
  const days = Number(text);
  return Number.isInteger(days) && days > 0 && days <= 3_660 ? { until: now + days * DAY } : undefined;
};

export const changeRole =
  (deps: ChangeRoleDeps) =>
  ({ label, principal: text, role, ends = '' }: RoleRequest): Result<Role, Refusal> => {
    const principal = principalFrom(text);
    if (!isRecordId(label, 'label') || principal === undefined) return fail({ type: 'not-understood' });
    if (!isRole(role)) return fail({ type: 'unknown-role' });
    const end = endFrom(ends, deps.clock.now());
    if (end === undefined) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));

    // Only the commit knows who has the label at that moment: the mirror may be older than a grant's end, and an id that a
    // forged click names need not be a colleague's.
    const done = commitClick(deps)(author.value, {
      type: 'share',
      label: { id: label },
      principal,
      role,
      onlyChange: true,
      ...end,
      nonce: deps.nonces.draw(),
    });
    return done.ok ? succeed(role) : done;
  };
