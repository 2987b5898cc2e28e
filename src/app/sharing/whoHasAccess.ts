/** Everybody who receives a label, each once: by which ways, in which role, and how far his copy is. */
import { PAGE, listStart } from '../../core/listStart';
import { findMember } from '../../core/book/operations/member';
import type { AccountId, BookRecord, LabelId } from '../../core/book/record';
import { isRecordId, textOf, valueOf } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { AccessView, Receiver } from '../../core/sharing/access';
import { ACCESS_KINDS, accessFrom, roleOn, whoHas } from '../../core/sharing/access';
import { choiceOn } from '../../core/sharing/copyChoice';
import type { Label } from '../../core/sharing/label';
import type { Role } from '../../core/sharing/role';
import type { BookStore, Clock, CurrentAccount, Visit, Visits } from '../ports';
import { isLookedAfter, isWorkerAwake } from '../worker/viewWorker';
import type { Workers } from '../worker/workerPorts';
import type { Giver } from './given';
import { giverOf, memberName } from './given';
import type { Invited } from './invited';
import { invitedTo } from './invited';
import type { MemberTrouble } from './memberTrouble';
import { troubleOf } from './memberTrouble';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';
import type { WayView } from './wayView';
import { roleField, wayView } from './wayView';

export interface WhoHasDeps {
  readonly account: CurrentAccount;
  readonly book: BookStore;
  readonly clock: Clock;
  readonly visits: Visits;
  readonly workers: Pick<Workers, 'all'>;
}

/** How far a receiver's copy is. */
export type Delivery =
  | { readonly type: 'own' | 'waiting' | 'never-opened' | 'paused' | 'none' }
  | { readonly type: 'there'; readonly minutesAgo: number }
  | { readonly type: 'lacks'; readonly count: number }
  /** It cannot be looked after. */
  | { readonly type: 'trouble'; readonly trouble: MemberTrouble };

export interface HolderView {
  readonly account: AccountId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly isMe: boolean;
  /** The one that gives him his role first. */
  readonly ways: readonly WayView[];
  readonly delivery: Delivery;
}

export interface WhoHasView {
  readonly key: LabelId;
  readonly name: string;
  /** Everybody who really receives it. */
  readonly total: number;
  /** Of them those who keep it out of their Google Contacts. */
  readonly inMeiboOnly: number;
  readonly items: readonly HolderView[];
  readonly from: number;
  readonly next?: number;
  /** From outside the company: they receive nothing before they have accepted, and are in no number. */
  readonly invited?: readonly Invited[];
}

const MINUTE = 60_000;

interface Standing {
  readonly access: AccessView;
  readonly label: Label;
  readonly records: readonly BookRecord[];
  readonly visits: ReadonlyMap<AccountId, Visit>;
  readonly isLookedAfter: (account: AccountId) => boolean;
  readonly me: AccountId;
  readonly now: number;
}

const hasOpened = ({ records, isLookedAfter: isCovered }: Standing, account: AccountId): boolean => {
  const member = findMember(records, account);
  return (member !== undefined && valueOf(member, 'opened') !== undefined) || isCovered(account);
};

const deliveryOf = (standing: Standing, account: AccountId): Delivery => {
  const { access, label, visits, now } = standing;
  if (label.origin.account === account) return { type: 'own' };
  const choice = choiceOn(access, label.id, account, now);
  if (choice !== 'live') return { type: choice };
  const visit = visits.get(account);
  const { trouble } = troubleOf(visit, now);
  if (trouble !== undefined) return { type: 'trouble', trouble };
  if (!hasOpened(standing, account)) return { type: 'never-opened' };
  const missing = visit?.missing?.find((one) => one.label === label.id);
  if (missing !== undefined) return { type: 'lacks', count: missing.full + missing.refused };
  const upToDateAt = visit?.upToDateAt ?? 0;
  return upToDateAt === 0 || upToDateAt < (label.sharedAt ?? 0)
    ? { type: 'waiting' }
    : { type: 'there', minutesAgo: Math.max(0, Math.floor((now - upToDateAt) / MINUTE)) };
};

const holderOf = (standing: Standing, { account, role, ways }: Receiver, giver: Giver): HolderView => {
  const { records, label, me } = standing;
  const member = findMember(records, account);
  const shown = ways.map((way) => wayView(way, roleField(records, label.id, way), giver));
  return {
    account,
    name: memberName(records, account),
    email: member === undefined ? '' : textOf(member, 'email'),
    role,
    isMe: account === me,
    ways: [
      ...shown.filter((way) => way.role === role && !way.isPaused),
      ...shown.filter((way) => way.role !== role || way.isPaused),
    ],
    delivery: deliveryOf(standing, account),
  };
};

/** The owner first, then by name, so that a part of the list has its beginning where the one before has its end. */
const inOrder = (standing: Standing, receivers: readonly Receiver[]): readonly Receiver[] => {
  const names = new Map(
    receivers.map(({ account }) => [account, memberName(standing.records, account)] as const),
  );
  const nameOf = ({ account }: Receiver): string => names.get(account) ?? '';
  return [...receivers].sort(
    (one, other) =>
      Number(other.role === 'owner') - Number(one.role === 'owner') ||
      nameOf(one).localeCompare(nameOf(other)) ||
      (one.account < other.account ? -1 : 1),
  );
};

/** Two reads of the book; `key` and `from` came from a card. */
export const whoHasAccess =
  (deps: WhoHasDeps) =>
  (key: string, from: string): Result<WhoHasView, Refusal> => {
    if (!isRecordId(key, 'label')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'member'] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const records = [...page.value.records.values()];
    const access = accessFrom(page.value.head, records);
    const [me, now] = [author.value.id, deps.clock.now()];
    const label = access.labels.find(({ id }) => id === key);
    if (label === undefined || roleOn(access, key, me, now) === undefined)
      return fail({ type: 'unknown-label' });

    const isAwake = isWorkerAwake(deps);
    const standing: Standing = {
      access,
      label,
      records,
      visits: deps.visits.all(),
      isLookedAfter: (account) => isLookedAfter(deps, isAwake, account),
      me,
      now,
    };
    const receivers = inOrder(standing, whoHas(access, key, now));
    const start = listStart(from, receivers.length);
    const shown = receivers.slice(start, start + PAGE);
    const fields = shown.flatMap(({ ways }) => ways.map((way) => roleField(records, key, way)));
    const giver = giverOf(deps.book, records, fields);
    if (!giver.ok) return fail(outOfReach(giver.problem));
    const next = start + shown.length;
    return succeed({
      key,
      name: label.name,
      total: receivers.length,
      inMeiboOnly: receivers.filter(({ account }) => choiceOn(access, key, account, now) === 'none').length,
      items: shown.map((receiver) => holderOf(standing, receiver, giver.value)),
      from: start,
      ...(next < receivers.length ? { next } : {}),
      ...invitedTo(records, key, now),
    });
  };
