/** What a share would do, said before it is done: nothing is changed here. */
import type { Author } from '../../core/book/operation';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { DEFAULT_SHARED } from '../../core/contacts/sharedPart';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import type { Label } from '../../core/sharing/label';
import type { Role } from '../../core/sharing/role';
import { isRole } from '../../core/sharing/role';
import { MOST_RECIPIENTS, typedPeople } from '../../core/sharing/typedPeople';
import { copyFor, isUntold } from './copyState';
import type { FoundLabel } from './findLabel';
import { findLabel, sharedFrom } from './findLabel';
import { knownAddresses } from './outsider';
import type { PlannedEnd } from './plannedEnd';
import { plannedEnd } from './plannedEnd';
import type { PrepareDeps, Recipient } from './prepareRecipient';
import { recipientFor } from './prepareRecipient';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';
import type { ShareRequest } from './shareLabel';

/** One with whom it would not, as typed, and why. */
export interface Unshared {
  readonly typed: string;
  readonly problem: Refusal;
}

export interface SharePlan extends Recipient {
  /** What the card spoke of, to be given back with the confirmation. */
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  /** Absent for a share without an end. */
  readonly ends?: PlannedEnd;
  /** Absent where the sharer has no copy to count. */
  readonly contacts?: number;
  readonly shared: readonly ShareItem[];
  /** The label is shared for the first time: whoever does it chooses what of it. */
  readonly chooses: boolean;
  /** Whether the label's contacts are yet to go into the book. */
  readonly first: boolean;
  /** Where several were typed: who follows the first, and who was refused. */
  readonly also?: readonly Recipient[];
  readonly refused?: readonly Unshared[];
}

const labelBehind = (access: AccessView, author: Author, { target }: FoundLabel): Label | undefined =>
  'id' in target
    ? access.labels.find(({ id }) => id === target.id)
    : sharedFrom(access, author, target.handle);

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

interface Sorted {
  readonly recipients: readonly Recipient[];
  readonly refused: readonly Unshared[];
}

/** Each gets a verdict of his own; who was typed in two ways is one. */
const sortPeople = (
  people: readonly string[],
  verdictOn: (typed: string) => Result<Recipient, Refusal>,
): Sorted => {
  const recipients = new Map<string, Recipient>();
  const refused: Unshared[] = [];
  for (const typed of people) {
    const verdict = verdictOn(typed);
    if (verdict.ok) recipients.set(verdict.value.principal, verdict.value);
    else refused.push({ typed, problem: verdict.problem });
  }
  return { recipients: [...recipients.values()], refused };
};

/** Of several people outside the first one's question answers for all. */
const onceAsked = <Answer>(ask: () => Answer): (() => Answer) => {
  let answer: { readonly value: Answer } | undefined;
  return () => (answer ??= { value: ask() }).value;
};

/** `request.address` may be whatever somebody typed in search of colleagues. */
export const prepareShare =
  (deps: PrepareDeps) =>
  (request: ShareRequest): Result<SharePlan, Refusal> => {
    const { role } = request;
    if (!isRole(role) || role === 'owner') return fail({ type: 'unknown-role' });
    const people = typedPeople(request.address);
    if (people.length === 0) return fail({ type: 'nobody' });
    if (people.length > MOST_RECIPIENTS) return fail({ type: 'too-many-people' });
    const ends = plannedEnd(deps, request.until);
    if (!ends.ok) return ends;
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));

    const found = findLabel(deps, request.label);
    if (!found.ok) return found;
    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));
    const label = labelBehind(access.value, author.value, found.value);
    if (label === undefined && 'id' in found.value.target) return fail({ type: 'unknown-label' });

    const contacts = countIn(deps, found.value, label, author.value);
    const prepared = {
      author: author.value,
      access: access.value,
      label,
      contacts,
      role,
      end: ends.value?.at,
      known: onceAsked(() => knownAddresses(deps)),
    };
    const { recipients, refused } = sortPeople(people, (typed) => recipientFor(deps, typed, prepared));
    const [first, ...also] = recipients;
    if (first === undefined) return fail(refused[0]?.problem ?? { type: 'nobody' });
    return succeed({
      ...first,
      key: request.label,
      label: found.value.name,
      role,
      ...(ends.value === undefined ? {} : { ends: ends.value }),
      ...(contacts === undefined ? {} : { contacts }),
      shared: label?.shared ?? DEFAULT_SHARED,
      chooses: label === undefined,
      first: label === undefined || isUntold(label, deps.visits.of(label.origin.account)),
      ...(also.length === 0 ? {} : { also }),
      ...(refused.length === 0 ? {} : { refused }),
    });
  };
