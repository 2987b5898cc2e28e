/** Share one of my labels with a colleague. */
import type { Author } from '../../core/book/operation';
import { isShareItem } from '../../core/contacts/sharedPart';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { chosenItems } from '../../core/sharing/fieldChoice';
import type { Role } from '../../core/sharing/role';
import { isRole } from '../../core/sharing/role';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { AddressBook, CurrentAccount, Directory, Person } from '../ports';
import { domainOf, findColleague } from './findColleague';
import type { LabelToShare } from './findLabel';
import { granteeOf } from './grantee';
import { findLabel, sharedFrom } from './findLabel';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ShareDeps extends ClickDeps {
  readonly account: CurrentAccount;
  readonly addressBook: AddressBook;
  readonly directory: Directory;
}

/** As it came from a card: nothing of it is believed. */
export interface ShareRequest {
  /** A Google Contacts label of the sharer's, or the id of a label that is shared already. */
  readonly label: string;
  readonly address: string;
  readonly role: string;
  /** What is shared of each contact, where the label is shared for the first time; absent for what is usual. */
  readonly fields?: readonly string[];
}

export interface Shared {
  /** The shared label's id, or the Google Contacts label where the share made it shared only now. */
  readonly key: string;
  readonly label: string;
  readonly person: Person;
  readonly role: Role;
}

/** A card drawn before the share speaks of the Google Contacts label; after it the book has the label. */
const sharedKey = (deps: ShareDeps, author: Author, target: LabelToShare): string => {
  if ('id' in target) return target.id;
  const access = readAccess(deps);
  return (access.ok ? sharedFrom(access.value, author, target.handle)?.id : undefined) ?? target.handle;
};

/** A label that is shared for the first time carries its owner's name, for members who have a label of that name already. */
const named = (directory: Directory, author: Author, target: LabelToShare): Author => {
  if ('id' in target) return author;
  const found = directory.find(author.email);
  return found.ok && found.value !== undefined ? { ...author, name: found.value.name } : author;
};

/** A label that is shared already keeps what it shares: that is changed on a card of its own. */
const withFields = (target: LabelToShare, fields: readonly string[] | undefined): LabelToShare =>
  'id' in target || fields === undefined
    ? target
    : { ...target, shared: chosenItems(fields.filter(isShareItem)) };

export const shareLabel =
  (deps: ShareDeps) =>
  (request: ShareRequest): Result<Shared, Refusal> => {
    const { role } = request;
    if (!isRole(role) || role === 'owner') return fail({ type: 'unknown-role' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));

    const person = findColleague(deps.directory)(request.address, domainOf(author.value.email));
    if (!person.ok) return person;
    if (person.value.id === author.value.id) return fail({ type: 'yourself' });
    const label = findLabel(deps, request.label);
    if (!label.ok) return label;

    const done = commitClick(deps)(named(deps.directory, author.value, label.value.target), {
      type: 'share',
      label: withFields(label.value.target, request.fields),
      role,
      ...granteeOf(person.value),
      nonce: deps.nonces.draw(),
    });
    return done.ok
      ? succeed({
          key: sharedKey(deps, author.value, label.value.target),
          label: label.value.name,
          person: person.value,
          role,
        })
      : done;
  };
