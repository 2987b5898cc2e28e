/** Whoever opens a copied link to a label is told what it is, as far as it reaches him: no contact, and nothing of others' labels. */
import type { Author } from '../../core/book/operation';
import { isRecordId } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import { succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { labelsFor } from '../../core/sharing/access';
import type { Role } from '../../core/sharing/role';
import type { Clock, CurrentAccount } from '../ports';
import type { InvitationView } from './invitations';
import { readInvitations } from './invitations';
import type { AccessDeps } from './readAccess';
import { readAccess } from './readAccess';
import type { PolicyDeps } from './readPolicies';

export interface ExplainDeps extends AccessDeps, PolicyDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  readonly pageAddress: () => string | undefined;
}

export interface LinkView {
  /** With which account he looks: of several that are signed in Google picks one. */
  readonly email: string;
  /** Absent for a label that does not reach him, and for one that there is not: the same answer for both. */
  readonly label?: { readonly name: string; readonly owner: string; readonly role: Role };
  /** He is invited to it, from outside the company, and has not answered. */
  readonly invitation?: InvitationView;
  /** The link itself, to be opened once more with another account. */
  readonly link?: string;
}

export const linkTo = (address: string, key: string): string => `${address}?label=${encodeURIComponent(key)}`;

/** A page that cannot say it is one for whom the label is not: the first card tells him. */
const invitationTo = (deps: ExplainDeps, author: Author, key: string): InvitationView | undefined => {
  const found = readInvitations(deps, author);
  return found.ok ? found.value.find((one) => one.key === key) : undefined;
};

export const explainLink =
  (deps: ExplainDeps) =>
  (key: string): Result<LinkView, Problem> => {
    const author = deps.account.identify();
    if (!author.ok) return author;
    const access = readAccess(deps);
    if (!access.ok) return access;
    const address = deps.pageAddress();
    const reached = labelsFor(access.value, author.value.id, deps.clock.now());
    const found = reached.find(({ label }) => label.id === key);
    const invitation = found === undefined ? invitationTo(deps, author.value, key) : undefined;
    return succeed({
      email: author.value.email,
      ...(found === undefined
        ? {}
        : { label: { name: found.label.name, owner: found.label.origin.name, role: found.role } }),
      ...(invitation === undefined ? {} : { invitation }),
      // What is no id of ours is not repeated in an address.
      ...(address === undefined || !isRecordId(key, 'label') ? {} : { link: linkTo(address, key) }),
    });
  };
