/** What a share would do, said before it is done: nothing is changed here. */
import type { Author } from '../../core/book/operation';
import type { LabelId } from '../../core/book/record';
import { valueOf } from '../../core/book/record';
import { findMember } from '../../core/book/operations/member';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { DEFAULT_SHARED } from '../../core/contacts/sharedPart';
import type { Problem } from '../../core/replication/problem';
import { MOST_CONTACTS } from '../../core/replication/shortage';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { grantsOn, roleOn } from '../../core/sharing/access';
import { principalText } from '../../core/sharing/principal';
import type { Label } from '../../core/sharing/label';
import type { Role } from '../../core/sharing/role';
import { isRole, may } from '../../core/sharing/role';
import type { Clock, CurrentAccount, Directory, Person, Visits } from '../ports';
import { isLookedAfter, isWorkerAwake } from '../worker/viewWorker';
import type { Workers } from '../worker/workerPorts';
import { copyFor, isUntold } from './copyState';
import type { FindLabelDeps, FoundLabel } from './findLabel';
import { findLabel, sharedFrom } from './findLabel';
import { principalOf } from './grantee';
import { readAccess } from './readAccess';
import { recognizeColleague } from './recognizeColleague';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';
import type { ShareRequest } from './shareLabel';

export interface PrepareDeps extends FindLabelDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly visits: Visits;
  readonly workers: Pick<Workers, 'all'>;
}

export interface SharePlan {
  /** What the card spoke of, to be given back with the confirmation. */
  readonly key: string;
  readonly label: string;
  readonly person: Person;
  readonly principal: string;
  readonly role: Role;
  /** Another role that the person has on the label already: the share replaces it. */
  readonly formerRole?: Role;
  /** Absent where the sharer has no copy to count. */
  readonly contacts?: number;
  /** How many contacts the person has, and how many of the label's would not fit. */
  readonly tooMany?: { readonly has: number; readonly count: number };
  readonly shared: readonly ShareItem[];
  /** The label is shared for the first time: whoever does it chooses what of it. */
  readonly chooses: boolean;
  /** False where nothing runs for the person: he never opened the add-on, and no worker looks after him. */
  readonly opened: boolean;
  /** Whether the label's contacts are yet to go into the book. */
  readonly first: boolean;
}

/** A member whom a run of his own has visited has opened; one without may have lost it with the script's properties, so the book is asked. */
const hasOpened = (deps: PrepareDeps, { id: account, crowd }: Person): Result<boolean, Problem> => {
  // A worker looks after everybody in it: without one it would not have been found.
  if (crowd !== undefined) return succeed(true);
  const { visits, book } = deps;
  if (visits.of(account)?.ownAt !== undefined) return succeed(true);
  if (isLookedAfter(deps, isWorkerAwake(deps), account)) return succeed(true);
  const page = book.read({ member: account });
  if (!page.ok) return page;
  const member = findMember(page.value.records.values(), account);
  return succeed(member !== undefined && valueOf(member, 'opened') !== undefined);
};

const labelBehind = (access: AccessView, author: Author, { target }: FoundLabel): Label | undefined =>
  'id' in target
    ? access.labels.find(({ id }) => id === target.id)
    : sharedFrom(access, author, target.handle);

/** What he, she or the group itself was given before. */
const formerRoleOf = (access: AccessView, label: LabelId, person: Person, now: number): Role | undefined =>
  grantsOn(access, label, now).find(
    ({ principal }) => principalText(principal) === principalText(principalOf(person)),
  )?.role;

/** The same refusals as the commit's own, given before somebody has confirmed. */
const refusalOf = (
  access: AccessView,
  label: LabelId,
  author: Author,
  person: Person,
  now: number,
): Refusal | undefined => {
  const mine = roleOn(access, label, author.id, now);
  if (mine === undefined) return { type: 'unknown-label' };
  if (!may(mine, 'share')) return { type: 'no-right' };
  return formerRoleOf(access, label, person, now) === 'owner' ? { type: 'owner-stays' } : undefined;
};

/** Of a copy that is under way, what it will come to; nothing where that is not known. */
const countIn = (
  deps: PrepareDeps,
  { target, replicas }: FoundLabel,
  label: Label | undefined,
  author: Author,
): number | undefined => {
  const own = replicas === undefined ? deps.addressBook.listLabels() : succeed(replicas);
  if (!own.ok) return undefined;
  if (label === undefined)
    return own.value.find(({ handle }) => 'handle' in target && handle === target.handle)?.contacts;
  const copy = copyFor(deps, label, author.id, own.value);
  if (copy.type === 'copying') return copy.of;
  return copy.type === 'there' ? copy.contacts : undefined;
};

/** As far as is known: who has some of the label's contacts already gets fewer. */
const tooManyFor = ({ visits }: PrepareDeps, { id }: Person, contacts = 0): Pick<SharePlan, 'tooMany'> => {
  const has = visits.of(id)?.contacts ?? 0;
  const count = Math.min(contacts, has + contacts - MOST_CONTACTS);
  return count > 0 ? { tooMany: { has, count } } : {};
};

/** `request.address` may be whatever somebody typed in search of a colleague. */
export const prepareShare =
  (deps: PrepareDeps) =>
  (request: ShareRequest): Result<SharePlan, Refusal> => {
    const { role } = request;
    if (!isRole(role) || role === 'owner') return fail({ type: 'unknown-role' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const person = recognizeColleague(deps.directory, request.address, author.value);
    if (!person.ok) return person;
    if (person.value.id === author.value.id) return fail({ type: 'yourself' });

    const found = findLabel(deps, request.label);
    if (!found.ok) return found;
    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));
    const label = labelBehind(access.value, author.value, found.value);
    if (label === undefined && 'id' in found.value.target) return fail({ type: 'unknown-label' });
    const refusal = label && refusalOf(access.value, label.id, author.value, person.value, deps.clock.now());
    if (refusal !== undefined) return fail(refusal);

    const opened = hasOpened(deps, person.value);
    if (!opened.ok) return fail(outOfReach(opened.problem));
    const formerRole = label && formerRoleOf(access.value, label.id, person.value, deps.clock.now());
    const contacts = countIn(deps, found.value, label, author.value);
    return succeed({
      key: request.label,
      label: found.value.name,
      person: person.value,
      principal: principalText(principalOf(person.value)),
      role,
      ...(formerRole === undefined || formerRole === role ? {} : { formerRole }),
      ...(contacts === undefined ? {} : { contacts }),
      ...tooManyFor(deps, person.value, contacts),
      shared: label?.shared ?? DEFAULT_SHARED,
      chooses: label === undefined,
      opened: opened.value,
      first: label === undefined || isUntold(label, deps.visits.of(label.origin.account)),
    });
  };
