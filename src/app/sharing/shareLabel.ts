/** Share one of my labels with colleagues, in one commit. */
import type { Author, Operation } from '../../core/book/operation';
import { isShareItem } from '../../core/contacts/sharedPart';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { OwnWords } from '../../core/sharing/invitation';
import { chosenItems } from '../../core/sharing/fieldChoice';
import type { Role } from '../../core/sharing/role';
import { isRole } from '../../core/sharing/role';
import { MOST_RECIPIENTS, typedPeople } from '../../core/sharing/typedPeople';
import type { ClickDeps } from '../book/commitClick';
import { commitClicks } from '../book/commitClick';
import type { AddressBook, CurrentAccount, Directory, Person } from '../ports';
import type { LabelToShare } from './findLabel';
import { granteeOf } from './grantee';
import { findLabel, sharedFrom } from './findLabel';
import { findPeople } from './findPeople';
import type { OutsiderDeps } from './outsider';
import { isOutsider } from './outsider';
import type { InviteDeps } from './invite';
import { invite } from './invite';
import type { Unshared } from './prepareShare';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ShareDeps extends ClickDeps, InviteDeps, OutsiderDeps {
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
  /** Whom it is shared with is told by mail, in these words where they are any. */
  readonly letter?: OwnWords;
  /** What is shared of each contact, where the label is shared for the first time; absent for what is usual. */
  readonly fields?: readonly string[];
  /** When access ends, in milliseconds since the epoch; absent for never. */
  readonly until?: number;
  /** By how many milliseconds the sharer's clock is ahead of UTC: a letter names the last day by it. */
  readonly offset?: number;
  /** The card that asks about people outside the company was confirmed. */
  readonly outside?: true;
}

export interface Shared {
  /** The shared label's id, or the Google Contacts label where the share made it shared only now. */
  readonly key: string;
  readonly label: string;
  readonly person: Person;
  readonly role: Role;
  /** Where several were typed: who has it besides the first, and who was refused. */
  readonly also?: readonly Person[];
  readonly refused?: readonly Unshared[];
  /** Those of them who could not be written to. */
  readonly unsent?: readonly Person[];
}

/** A card drawn before the share speaks of the Google Contacts label; after it the book has the label. */
const sharedKey = (deps: ShareDeps, author: Author, target: LabelToShare): string => {
  if ('id' in target) return target.id;
  const access = readAccess(deps);
  return (access.ok ? sharedFrom(access.value, author, target.handle)?.id : undefined) ?? target.handle;
};

/** The Directory knows what the account at the keyboard is called. */
export const withOwnName = (directory: Directory, author: Author): Author => {
  const found = directory.find(author.email);
  return found.ok && found.value !== undefined ? { ...author, name: found.value.name } : author;
};

/** A label that is shared already keeps what it shares: that is changed on a card of its own. */
const withFields = (target: LabelToShare, fields: readonly string[] | undefined): LabelToShare =>
  'id' in target || fields === undefined
    ? target
    : { ...target, shared: chosenItems(fields.filter(isShareItem)) };

const operationFor = (
  person: Person,
  role: Role,
  { letter, until }: ShareRequest,
  about: { readonly label: LabelToShare; readonly nonce: string },
): Operation =>
  isOutsider(person)
    ? {
        type: 'invite-outside',
        email: person.email,
        role,
        ...(until === undefined ? {} : { until }),
        ...about,
      }
    : {
        type: 'share',
        ...granteeOf(person),
        role,
        ...(until === undefined ? {} : { until }),
        ...(letter === undefined || person.crowd !== undefined ? {} : { invites: true }),
        ...about,
      };

export const shareLabel =
  (deps: ShareDeps) =>
  (request: ShareRequest): Result<Shared, Refusal> => {
    const { role } = request;
    if (!isRole(role) || role === 'owner') return fail({ type: 'unknown-role' });
    if (typedPeople(request.address).length > MOST_RECIPIENTS) return fail({ type: 'too-many-people' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));

    const { people, refused: unknown } = findPeople(deps, request, author.value);
    if (people.length === 0) return fail(unknown[0]?.problem ?? { type: 'nobody' });
    const label = findLabel(deps, request.label);
    if (!label.ok) return label;

    // A label that is shared for the first time carries its owner's name, for members who have a label of that name already;
    // and a letter says whom it is from.
    const isNamed = !('id' in label.value.target) || request.letter !== undefined;
    const sharer = isNamed ? withOwnName(deps.directory, author.value) : author.value;
    const verdicts = commitClicks(deps)(
      sharer,
      people.map(({ person }) =>
        operationFor(person, role, request, {
          label: withFields(label.value.target, request.fields),
          nonce: deps.nonces.draw(),
        }),
      ),
    );
    if (!verdicts.ok) return verdicts;
    const refusals = people.flatMap(({ typed }, index): readonly Unshared[] => {
      const verdict = verdicts.value[index];
      return verdict?.type === 'refused' ? [{ typed, problem: { type: verdict.reason } }] : [];
    });
    const [first, ...also] = people
      .filter((_one, index) => verdicts.value[index]?.type !== 'refused')
      .map(({ person }) => person);
    const refused = [...unknown, ...refusals];
    if (first === undefined) return fail(refusals[0]?.problem ?? { type: 'nobody' });
    const key = sharedKey(deps, author.value, label.value.target);
    const unsent =
      request.letter === undefined
        ? []
        : invite(deps, {
            key,
            label: label.value.name,
            from: sharer.name === '' ? sharer.email : sharer.name,
            role,
            // None per head of a group: its members see the label on their own cards.
            people: [first, ...also].filter(({ crowd }) => crowd === undefined),
            until: request.until,
            offset: request.offset ?? 0,
            own: request.letter,
          });
    return succeed({
      key,
      label: label.value.name,
      person: first,
      role,
      ...(also.length === 0 ? {} : { also }),
      ...(refused.length === 0 ? {} : { refused }),
      ...(unsent.length === 0 ? {} : { unsent }),
    });
  };
