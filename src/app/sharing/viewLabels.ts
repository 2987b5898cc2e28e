/** What a person sees of labels: his own in Google Contacts, and the shared ones that reach him. */
import type { AccessView } from '../../core/sharing/access';
import { grantsOn, labelsFor } from '../../core/sharing/access';
import { waitingIn } from '../../core/book/groupDepartures';
import type { AccountId, BookRecord, LabelId, RecordId } from '../../core/book/record';
import { isRecordId, textOf, valueOf } from '../../core/book/record';
import { findMember } from '../../core/book/operations/member';
import type { DeliveryTimes } from '../../core/replication/delivery';
import { deliveryTimes } from '../../core/replication/delivery';
import type { LabelShortage } from '../../core/replication/cycleReport';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { isPaused } from '../../core/sharing/group';
import type { Crowd } from '../../core/sharing/principal';
import { principalText } from '../../core/sharing/principal';
import { crowdsIn, membersOf } from '../../core/sharing/waysIn';
import type { CopyChoice, KeptChoice } from '../../core/sharing/copyChoice';
import { choiceOn } from '../../core/sharing/copyChoice';
import type { Role } from '../../core/sharing/role';
import { may } from '../../core/sharing/role';
import type { AddressBook, BookStore, Clock, CurrentAccount, Visits } from '../ports';
import { isLookedAfter, isWorkerAwake } from '../worker/viewWorker';
import type { Workers } from '../worker/workerPorts';
import type { CopyState } from './copyState';
import { copyFor, isCopyOf, isUntold } from './copyState';
import type { Invited } from './invited';
import { guestsOn, invitedTo } from './invited';
import type { LabelPace } from './labelPace';
import { paceOf, readOnce } from './labelPace';
import type { MemberTrouble } from './memberTrouble';
import { troubleOf } from './memberTrouble';
import type { AccessDeps } from './readAccess';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ViewDeps extends AccessDeps {
  readonly account: CurrentAccount;
  readonly addressBook: AddressBook;
  readonly clock: Clock;
  readonly book: BookStore;
  readonly visits: Visits;
  readonly workers: Pick<Workers, 'all'>;
}

const DAY = 24 * 60 * 60_000;

/** Each is a property of its own, and a card shows no more people at first. */
const MOST_LOOKED_AT = 50;

export type Missing = Omit<LabelShortage, 'label'>;

const missingOf = (
  { visits }: { readonly visits: Pick<Visits, 'of'> },
  account: AccountId,
  label: LabelId,
): { readonly missing?: Missing } => {
  const noted = visits.of(account)?.missing?.find((one) => one.label === label);
  return noted === undefined ? {} : { missing: { full: noted.full, refused: noted.refused } };
};

/** What his last runs left of note; one property for each person. */
const lookedAt = (
  { visits }: Pick<ViewDeps, 'visits'>,
  account: AccountId,
  label: LabelId,
  now: number,
): Pick<SharedWith, 'missing' | 'trouble'> => {
  const visit = visits.of(account);
  const noted = visit?.missing?.find((one) => one.label === label);
  return {
    ...(noted === undefined ? {} : { missing: { full: noted.full, refused: noted.refused } }),
    ...troubleOf(visit, now),
  };
};

const resistedOf = (
  { visits }: { readonly visits: Pick<Visits, 'of'> },
  account: AccountId,
  label: LabelId,
): { readonly resisted?: number } => {
  const noted = visits.of(account)?.resisted?.find((one) => one.label === label);
  return noted === undefined ? {} : { resisted: noted.count };
};

export interface LabelLine {
  /** A Google Contacts label, or the id of a shared label. */
  readonly key: string;
  readonly name: string;
  /** Absent for a label that is not shared. */
  readonly role?: Role;
  /** Whose label it is, where it is somebody else's. */
  readonly owner?: string;
  readonly copy: CopyState;
  /** How many of its contacts he lacks, because there is no room or because Google refuses them. */
  readonly missing?: Missing;
  /** How many of its fields are left alone in his account, because another program keeps changing them back. */
  readonly resisted?: number;
  /** What he wants of his copy; absent for a label that is not shared. */
  readonly choice?: CopyChoice;
  /** When changes come and go, as far as it is known; absent for a label that is not shared. */
  readonly pace?: LabelPace;
}

export const viewLabels = (deps: ViewDeps): Result<readonly LabelLine[], Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const own = deps.addressBook.listLabels();
  if (!own.ok) return fail(outOfReach(own.problem));

  const { id: account } = author.value;
  const now = deps.clock.now();
  const shared = labelsFor(access.value, account, now);
  const visits = readOnce(deps.visits);
  const deliveries = shared.length === 0 ? new Map<LabelId, readonly number[]>() : deps.visits.deliveries();
  return succeed([
    ...shared.map(({ label, role }) => ({
      key: label.id,
      name: label.name,
      role,
      ...(role === 'owner' || label.origin.name === '' ? {} : { owner: label.origin.name }),
      copy: copyFor({ ...deps, visits }, label, account, own.value),
      ...missingOf({ visits }, account, label.id),
      ...resistedOf({ visits }, account, label.id),
      choice: choiceOn(access.value, label.id, account, now),
      ...paceOf(visits.of(account), deliveries.get(label.id) ?? [], now),
    })),
    ...own.value
      // A copy of what no longer reaches him is nothing of his to share: his next run takes its contacts, or its mark.
      .filter((one) => one.label === undefined && !shared.some(({ label }) => isCopyOf(label, one, account)))
      .map(({ handle, name, contacts }) => ({
        key: handle,
        name,
        copy: { type: 'there', contacts } as const,
      })),
  ]);
};

export interface SharedWith {
  readonly principal: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** False while nothing runs for the member: he has never opened the add-on, and no worker looks after him. */
  readonly opened: boolean;
  /** What he wants of his copy; absent for one that is kept up to date. */
  readonly choice?: KeptChoice;
  /** How many of the label's contacts he lacks. */
  readonly missing?: Missing;
  /** What keeps his copies from being looked after. */
  readonly trouble?: MemberTrouble;
  readonly isMe: boolean;
  /** He was invited from outside the company, and has accepted. */
  readonly isOutside?: true;
  /** In how many days his access ends, counted up; absent where it has no end. */
  readonly until?: number;
  /** The same as an instant, in milliseconds since the epoch. */
  readonly endsAt?: number;
  /** Of a group or of the whole company. */
  readonly crowd?: {
    readonly type: Crowd['type'];
    /** How many people are in it, at any depth; absent while nobody has read it. */
    readonly people?: number;
    readonly state: 'read' | 'unread' | 'failing' | 'paused';
  };
}

const crowdLine = ({ groups }: AccessView, principal: Crowd, now: number): Omit<SharedWith, 'role'> => {
  const text = principalText(principal);
  const group = groups.find(({ crowd }) => principalText(crowd) === text);
  const isRead = group?.readAt !== undefined;
  return {
    principal: text,
    name: group?.name || group?.email || principal.id,
    email: group?.email ?? '',
    opened: true,
    isMe: false,
    crowd: {
      type: principal.type,
      ...(isRead ? { people: membersOf(groups, principal).size } : {}),
      state: !isRead ? 'unread' : isPaused(group, now) ? 'paused' : group.failingSince ? 'failing' : 'read',
    },
  };
};

/** People who have gone from a group and keep its label until somebody has looked at it. */
export interface Departure {
  /** The group's record. */
  readonly group: RecordId;
  readonly name: string;
  readonly count: number;
}

const departuresOn = (
  access: AccessView,
  label: LabelId,
  records: Iterable<BookRecord>,
  now: number,
): readonly Departure[] => {
  const crowds = crowdsIn(
    access.groups,
    grantsOn(access, label, now).map(({ principal }) => principal),
  );
  return [...records].flatMap((record) => {
    const waiting = record.kind === 'group' ? waitingIn(record) : undefined;
    return waiting === undefined || !crowds.has(textOf(record, 'principal'))
      ? []
      : [{ group: record.id, name: textOf(record, 'name'), count: waiting.count }];
  });
};

export interface LabelView extends LabelLine {
  /** All that he sees, which one listing told together with this one. */
  readonly all: readonly LabelLine[];
  readonly sharedWith: readonly SharedWith[];
  /** Whether its contacts are yet to go into the book. */
  readonly first: boolean;
  readonly mayShare: boolean;
  readonly mayLeave: boolean;
  /** Whom somebody has invited from outside the company, and who has nothing yet. */
  readonly invited?: readonly Invited[];
  /** How long changes took to reach people lately; absent where too few are known. */
  readonly delivery?: DeliveryTimes;
  /** Whether he may keep it out of his Google Contacts: what it was made from is his own. */
  readonly mayBeWithout?: boolean;
  /** For whoever may share the label. */
  readonly departures?: readonly Departure[];
}

export const viewLabel =
  (deps: ViewDeps) =>
  (key: string): Result<LabelView, Refusal> => {
    const lines = viewLabels(deps);
    if (!lines.ok) return lines;
    const line = lines.value.find((candidate) => candidate.key === key);
    if (line === undefined)
      return fail({ type: isRecordId(key, 'label') ? 'unknown-label' : 'label-vanished' });
    if (line.role === undefined)
      return succeed({
        ...line,
        all: lines.value,
        sharedWith: [],
        first: true,
        mayShare: true,
        mayLeave: false,
      });

    const author = deps.account.identify();
    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));
    const label = access.value.labels.find(({ id }) => id === key);
    const page = deps.book.read({ kinds: ['member', 'group', 'grant'] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const isAwake = isWorkerAwake(deps);
    const delivery = deliveryTimes(deps.visits.deliveriesOf(key));
    const now = deps.clock.now();
    const guests = guestsOn(page.value.records.values(), key);
    const sharedWith = grantsOn(access.value, key, now).map(({ principal, role, copy, until }, index) => {
      const end = until === undefined ? {} : { until: Math.ceil((until - now) / DAY), endsAt: until };
      if (principal.type !== 'account') return { ...crowdLine(access.value, principal, now), role, ...end };
      const member = findMember(page.value.records.values(), principal.id);
      const email = member === undefined ? '' : textOf(member, 'email');
      return {
        principal: principalText(principal),
        name: (member === undefined ? '' : textOf(member, 'name')) || email,
        email,
        role,
        opened:
          (member !== undefined && valueOf(member, 'opened') !== undefined) ||
          isLookedAfter(deps, isAwake, principal.id),
        ...end,
        ...(copy === undefined ? {} : { choice: copy }),
        ...(index < MOST_LOOKED_AT ? lookedAt(deps, principal.id, key, now) : {}),
        isMe: author.ok && principal.id === author.value.id,
        ...(guests.has(principalText(principal)) ? { isOutside: true as const } : {}),
      };
    });
    return succeed({
      ...line,
      all: lines.value,
      sharedWith,
      first: label !== undefined && isUntold(label, deps.visits.of(label.origin.account)),
      mayShare: may(line.role, 'share'),
      mayLeave:
        line.role !== 'owner' ||
        grantsOn(access.value, key, now).filter(({ role }) => role === 'owner').length > 1,
      ...invitedTo(page.value.records.values(), key, now),
      ...(delivery === undefined ? {} : { delivery }),
      ...(may(line.role, 'share')
        ? { departures: departuresOn(access.value, key, page.value.records.values(), now) }
        : {}),
      mayBeWithout: author.ok && label !== undefined && label.origin.account !== author.value.id,
    });
  };
