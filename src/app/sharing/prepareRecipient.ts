/** One of those with whom a label would be shared: who it is, and what the share would mean for him. */
import type { Author } from '../../core/book/operation';
import { findMember } from '../../core/book/operations/member';
import type { LabelId } from '../../core/book/record';
import { valueOf } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import { MOST_CONTACTS } from '../../core/replication/shortage';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { grantsOn, roleOn } from '../../core/sharing/access';
import { principalText } from '../../core/sharing/principal';
import { pendingText } from '../../core/sharing/invitedOutside';
import type { GrantTerms } from '../../core/sharing/grant';
import type { Known } from '../../core/sharing/lookAlike';
import type { Label } from '../../core/sharing/label';
import type { Role } from '../../core/sharing/role';
import { may } from '../../core/sharing/role';
import type { Clock, CurrentAccount, Directory, Person, Visits } from '../ports';
import { isLookedAfter, isWorkerAwake } from '../worker/viewWorker';
import type { Workers } from '../worker/workerPorts';
import type { FindLabelDeps } from './findLabel';
import { principalOf } from './grantee';
import type { Outside, OutsiderDeps } from './outsider';
import { admitOutsider, outsideView } from './outsider';
import { recognizeColleague } from './recognizeColleague';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface PrepareDeps extends FindLabelDeps, OutsiderDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly visits: Visits;
  readonly workers: Pick<Workers, 'all'>;
}

/** One of those with whom the label would be shared. */
export interface Recipient {
  readonly person: Person;
  readonly principal: string;
  /** Another role that the person has on the label already: the share replaces it. */
  readonly formerRole?: Role;
  /** When his access would have ended so far; the share replaces that too. */
  readonly formerEnd?: number;
  /** How many contacts the person has, and how many of the label's would not fit. */
  readonly tooMany?: { readonly has: number; readonly count: number };
  /** False where nothing runs for the person: he never opened the add-on, and no worker looks after him. */
  readonly opened: boolean;
  /** He is no colleague. */
  readonly outside?: Outside;
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

/** What he, she or the group itself was given before. */
const formerGrant = (
  access: AccessView,
  label: LabelId,
  person: Person,
  now: number,
): GrantTerms | undefined =>
  grantsOn(access, label, now).find(
    ({ principal }) => principalText(principal) === principalText(principalOf(person)),
  );

const replaced = (
  former: GrantTerms | undefined,
  { role, end }: Pick<Prepared, 'role' | 'end'>,
): Pick<Recipient, 'formerRole' | 'formerEnd'> => ({
  ...(former === undefined || former.role === role ? {} : { formerRole: former.role }),
  ...(former?.until === undefined || former.until === end ? {} : { formerEnd: former.until }),
});

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
  return formerGrant(access, label, person, now)?.role === 'owner' ? { type: 'owner-stays' } : undefined;
};

/** As far as is known: who has some of the label's contacts already gets fewer. */
const tooManyFor = ({ visits }: PrepareDeps, { id }: Person, contacts = 0): Pick<Recipient, 'tooMany'> => {
  const has = visits.of(id)?.contacts ?? 0;
  const count = Math.min(contacts, has + contacts - MOST_CONTACTS);
  return count > 0 ? { tooMany: { has, count } } : {};
};

/** What one click has found out already, for each of the people it is about. */
export interface Prepared {
  readonly author: Author;
  readonly access: AccessView;
  readonly label: Label | undefined;
  readonly contacts: number | undefined;
  readonly role: Role;
  /** Of the share that is prepared. */
  readonly end: number | undefined;
  /** Every address that somebody could be mistaken for; asked for once. */
  readonly known: () => Result<readonly Known[], Refusal>;
}

/** For him nothing runs, whatever he has opened: he is told of the share, and no more. */
const outsiderFor = (
  deps: PrepareDeps,
  typed: string,
  { author, access, label, known }: Prepared,
): Result<Recipient, Refusal> => {
  const person = admitOutsider(deps, typed);
  if (!person.ok) return person;
  const mine = label === undefined ? 'owner' : roleOn(access, label.id, author.id, deps.clock.now());
  if (!may(mine, 'share')) return fail({ type: mine === undefined ? 'unknown-label' : 'no-right' });
  const addresses = known();
  if (!addresses.ok) return addresses;
  const { email } = person.value;
  return succeed({
    person: person.value,
    principal: pendingText(email),
    opened: false,
    outside: outsideView(deps, email, addresses.value),
  });
};

export const recipientFor = (
  deps: PrepareDeps,
  typed: string,
  prepared: Prepared,
): Result<Recipient, Refusal> => {
  const { author, access, label, contacts } = prepared;
  const now = deps.clock.now();
  const person = recognizeColleague(deps.directory, typed, author);
  if (!person.ok && person.problem.type === 'outside-company') return outsiderFor(deps, typed, prepared);
  if (!person.ok) return person;
  const { id } = person.value;
  if (id === author.id) return fail({ type: 'yourself' });
  const refusal = label && refusalOf(access, label.id, author, person.value, now);
  if (refusal !== undefined) return fail(refusal);
  const opened = hasOpened(deps, person.value);
  if (!opened.ok) return fail(outOfReach(opened.problem));
  const former = label && formerGrant(access, label.id, person.value, now);
  return succeed({
    person: person.value,
    principal: principalText(principalOf(person.value)),
    ...replaced(former, prepared),
    ...tooManyFor(deps, person.value, contacts),
    opened: opened.value,
  });
};
