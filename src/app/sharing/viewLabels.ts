/** What a person sees of labels: his own in Google Contacts, and the shared ones that reach him. */
import { labelsFor, whoHas } from '../../core/sharing/access';
import { isRecordId, textOf, valueOf } from '../../core/book/record';
import { findMember } from '../../core/book/operations/member';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { principalText } from '../../core/sharing/grant';
import type { Role } from '../../core/sharing/role';
import { may } from '../../core/sharing/role';
import type { AddressBook, BookStore, Clock, CurrentAccount } from '../ports';
import type { AccessDeps } from './readAccess';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ViewDeps extends AccessDeps {
  readonly account: CurrentAccount;
  readonly addressBook: AddressBook;
  readonly clock: Clock;
  readonly book: BookStore;
}

export interface LabelLine {
  /** A Google Contacts label, or the id of a shared label. */
  readonly key: string;
  readonly name: string;
  /** Absent for a label that is not shared. */
  readonly role?: Role;
}

export const viewLabels = (deps: ViewDeps): Result<readonly LabelLine[], Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const own = deps.addressBook.listLabels();
  if (!own.ok) return fail(outOfReach(own.problem));

  const shared = labelsFor(access.value, author.value.id, deps.clock.now());
  const isShared = (handle: string, tag: string | undefined): boolean =>
    shared.some(
      ({ label }) =>
        label.id === tag || (label.origin.account === author.value.id && label.origin.handle === handle),
    );
  return succeed([
    ...shared.map(({ label, role }) => ({ key: label.id, name: label.name, role })),
    ...own.value
      .filter(({ handle, label }) => !isShared(handle, label))
      .map(({ handle, name }) => ({ key: handle, name })),
  ]);
};

export interface SharedWith {
  readonly principal: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** False until the member opens the add-on for the first time: nothing can run for him before. */
  readonly opened: boolean;
}

export interface LabelView extends LabelLine {
  readonly sharedWith: readonly SharedWith[];
  readonly mayShare: boolean;
}

export const viewLabel =
  (deps: ViewDeps) =>
  (key: string): Result<LabelView, Refusal> => {
    const lines = viewLabels(deps);
    if (!lines.ok) return lines;
    const line = lines.value.find((candidate) => candidate.key === key);
    if (line === undefined)
      return fail({ type: isRecordId(key, 'label') ? 'unknown-label' : 'label-vanished' });
    if (line.role === undefined) return succeed({ ...line, sharedWith: [], mayShare: true });

    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));
    const page = deps.book.read({ kinds: ['member'] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const sharedWith = whoHas(access.value, key, deps.clock.now()).map(({ principal, role }) => {
      const member = findMember(page.value.records.values(), principal.id);
      const email = member === undefined ? '' : textOf(member, 'email');
      return {
        principal: principalText(principal),
        name: (member === undefined ? '' : textOf(member, 'name')) || email,
        email,
        role,
        opened: member !== undefined && valueOf(member, 'opened') !== undefined,
      };
    });
    return succeed({ ...line, sharedWith, mayShare: may(line.role, 'share') });
  };
