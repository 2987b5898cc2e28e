/** Asking what a share would do to those with whom it is, and reading what the worker has found. */
import type { AccountId } from '../../core/book/record';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { isShareItem } from '../../core/contacts/sharedPart';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { chosenItems } from '../../core/sharing/fieldChoice';
import type { AccessView } from '../../core/sharing/access';
import { whoHas } from '../../core/sharing/access';
import type { Principal } from '../../core/sharing/principal';
import { principalFrom, principalText } from '../../core/sharing/principal';
import { membersOf } from '../../core/sharing/waysIn';
import { memberName } from '../sharing/given';
import { readAccess } from '../sharing/readAccess';
import type { PrepareDeps } from '../sharing/prepareRecipient';
import type { SharePlan } from '../sharing/prepareShare';
import { prepareShare } from '../sharing/prepareShare';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { ShareRequest } from '../sharing/shareLabel';
import { isWorkerAwake } from '../worker/viewWorker';
import type { DryRunAnswer, DryRunNote, DryRuns, MemberOutlook } from './dryRunNotes';
import { KEPT_FOR, MOST_ACCOUNTS } from './dryRunNotes';

export interface AskDryRunDeps extends PrepareDeps {
  readonly dryRuns: DryRuns;
}

export interface OutlookView {
  readonly name: string;
  readonly outlook: MemberOutlook;
}

export type DryRunState =
  /** The worker answers in its next run. */
  | { readonly type: 'asked'; readonly minutesAgo: number }
  | {
      readonly type: 'answered';
      readonly minutesAgo: number;
      readonly contacts: number;
      readonly members: readonly OutlookView[];
    }
  /** No worker runs that could read other people's contacts. */
  | { readonly type: 'nobody-looks' };

export interface DryRunView {
  readonly plan: SharePlan;
  /** As it was typed and chosen, to be given back. */
  readonly address: string;
  readonly fields?: readonly ShareItem[];
  /** How many people the share reaches, and how many of them are looked at. */
  readonly people: number;
  /** Who is in one of the groups is not known: nothing is shared with it yet, so nobody has read it. */
  readonly hasUnread: boolean;
  readonly state: DryRunState;
}

const MINUTE = 60_000;

/** People outside the company are invited, and nothing of the share is theirs yet. */
const principalsOf = (plan: SharePlan): readonly Principal[] =>
  [plan, ...(plan.also ?? [])].flatMap(({ principal }) => principalFrom(principal) ?? []);

/**
 * Those whom the share would reach, each once however many of its principals name him: of a group, whom the book knows to be in
 * it, and whom no exception keeps from it.
 */
const accountsOf = (
  access: AccessView,
  { key, role }: SharePlan,
  principals: readonly Principal[],
  { me, now }: { readonly me: AccountId; readonly now: number },
): readonly AccountId[] => {
  const label = access.labels.find(
    ({ id, origin }) => id === key || (origin.account === me && origin.handle === key),
  );
  const shared = label?.id ?? key;
  const grants = [...access.grants, ...principals.map((principal) => ({ label: shared, principal, role }))];
  const named = new Set(
    principals.flatMap((principal) =>
      principal.type === 'account' ? [principal.id] : [...membersOf(access.groups, principal)],
    ),
  );
  return whoHas({ ...access, grants }, shared, now)
    .map(({ account }) => account)
    .filter((account) => named.has(account) && account !== me);
};

const isUnread = ({ groups }: AccessView, principal: Principal): boolean =>
  principal.type !== 'account' &&
  groups.find(({ crowd }) => principalText(crowd) === principalText(principal))?.readAt === undefined;

/** A label that is shared already keeps what it shares. */
const chosenFor = ({ chooses }: SharePlan, { fields }: ShareRequest): readonly ShareItem[] | undefined =>
  chooses && fields !== undefined ? chosenItems(fields.filter(isShareItem)) : undefined;

const isSame = (note: DryRunNote | undefined, asked: DryRunNote): note is DryRunNote =>
  note?.key === asked.key &&
  note.role === asked.role &&
  JSON.stringify([note.principals, note.accounts, note.shared]) ===
    JSON.stringify([asked.principals, asked.accounts, asked.shared]);

/** It is kept: the question that was asked last is the one that is waited for. */
const noteFor = (deps: AskDryRunDeps, asker: AccountId, asked: DryRunNote): DryRunNote => {
  const before = deps.dryRuns.of(asker);
  const since = before?.answer?.at ?? before?.askedAt ?? 0;
  if (isSame(before, asked) && asked.askedAt - since < KEPT_FOR) return before;
  deps.dryRuns.write(asker, asked);
  return asked;
};

/** Who is shared with by name is in the plan; the others are in a group, and known to the book where they are members. */
const namesOf = (
  { book }: AskDryRunDeps,
  plan: SharePlan,
  accounts: readonly AccountId[],
): ReadonlyMap<AccountId, string> => {
  const named = new Map(
    [plan, ...(plan.also ?? [])].map(({ person }) => [
      person.id,
      person.name === '' ? person.email : person.name,
    ]),
  );
  const others = accounts.filter((account) => !named.has(account));
  const page = others.length === 0 ? undefined : book.read({ kinds: ['member'] });
  if (page?.ok === true)
    for (const account of others) named.set(account, memberName(page.value.records.values(), account));
  return named;
};

const answered = (
  { at, contacts, members }: DryRunAnswer,
  accounts: readonly AccountId[],
  nameOf: (account: AccountId) => string,
  now: number,
): DryRunState => ({
  type: 'answered',
  minutesAgo: Math.max(0, Math.floor((now - at) / MINUTE)),
  contacts,
  members: accounts.map((account, index) => ({
    name: nameOf(account),
    outlook: members[index] ?? { type: 'unknown' },
  })),
});

/** `request` came from a card: it is prepared as a share is, and refused as one. */
export const askDryRun =
  (deps: AskDryRunDeps) =>
  (request: ShareRequest): Result<DryRunView, Refusal> => {
    const plan = prepareShare(deps)(request);
    if (!plan.ok) return plan;
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const principals = principalsOf(plan.value);
    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));
    const now = deps.clock.now();
    const others = accountsOf(access.value, plan.value, principals, { me: author.value.id, now });
    const hasUnread = principals.some((principal) => isUnread(access.value, principal));
    const fields = chosenFor(plan.value, request);
    const given = fields === undefined ? {} : { fields };
    const shown = {
      plan: plan.value,
      address: request.address,
      people: others.length,
      hasUnread,
      ...given,
    };
    if (!isWorkerAwake(deps)) return succeed({ ...shown, state: { type: 'nobody-looks' } });

    const note = noteFor(deps, author.value.id, {
      key: request.label,
      name: plan.value.label,
      role: plan.value.role,
      principals: principals.map(principalText),
      accounts: others.slice(0, MOST_ACCOUNTS),
      ...(fields === undefined ? {} : { shared: fields }),
      askedAt: now,
      tries: 0,
    });
    if (note.answer === undefined) {
      const minutesAgo = Math.max(0, Math.floor((now - note.askedAt) / MINUTE));
      return succeed({ ...shown, state: { type: 'asked', minutesAgo } });
    }
    const names = namesOf(deps, plan.value, note.accounts);
    return succeed({
      ...shown,
      state: answered(note.answer, note.accounts, (account) => names.get(account) ?? '', now),
    });
  };
