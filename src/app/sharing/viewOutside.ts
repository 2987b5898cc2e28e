/** For administrators: everybody outside the company with whom something is shared, or who is invited to it. */
import { findMember } from '../../core/book/operations/member';
import { textOf } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { grantOf, isCurrent } from '../../core/sharing/grant';
import { isAccepted } from '../../core/sharing/invitedOutside';
import { labelOf } from '../../core/sharing/label';
import type { Role } from '../../core/sharing/role';
import type { BookStore, Clock, CurrentAccount, Directory } from '../ports';
import type { Invited } from './invited';
import { invitedTo } from './invited';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ViewOutsideDeps {
  readonly account: CurrentAccount;
  readonly book: BookStore;
  readonly clock: Clock;
  readonly directory: Pick<Directory, 'isAdmin'>;
}

export interface OutsideShare {
  readonly label: string;
  readonly email: string;
  readonly role: Role;
  /** `active`: he has accepted, and has the label. */
  readonly state: Invited['state'] | 'active';
}

/** One read of the book, label by label; who has something comes before who is invited. */
export const viewOutside = (deps: ViewOutsideDeps) => (): Result<readonly OutsideShare[], Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const isAdmin = deps.directory.isAdmin(author.value.id);
  if (!isAdmin.ok) return fail(outOfReach(isAdmin.problem));
  if (!isAdmin.value) return fail({ type: 'only-admins' });
  const page = deps.book.read({ kinds: ['label', 'grant', 'member'] });
  if (!page.ok) return fail(outOfReach(page.problem));
  const records = [...page.value.records.values()];
  const now = deps.clock.now();
  return succeed(
    records
      .flatMap((record) => labelOf(record) ?? [])
      .flatMap(({ id, name: label }): readonly OutsideShare[] => {
        const active = records.flatMap((record): readonly OutsideShare[] => {
          const grant = grantOf(record);
          if (grant?.label !== id || !isAccepted(record) || !isCurrent(grant, now)) return [];
          const member = findMember(records, grant.principal.id);
          return [{ label, email: member ? textOf(member, 'email') : '', role: grant.role, state: 'active' }];
        });
        const { invited = [] } = invitedTo(records, id, now);
        return [...active, ...invited.map((one) => ({ label, ...one }))];
      }),
  );
};
