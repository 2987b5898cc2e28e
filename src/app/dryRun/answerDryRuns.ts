/** The worker's part of a dry run: it reads the contacts of those whom a share would reach, which the asker's run may not. */
import type { BookPage } from '../../core/book/decideCommit';
import type { Author, Batch, Operation } from '../../core/book/operation';
import type { AccountId, LabelId } from '../../core/book/record';
import { isRecordId, RECORD_KINDS } from '../../core/book/record';
import type { Supposed } from '../../core/book/supposed';
import { suppose } from '../../core/book/supposed';
import { DEFAULT_SHARED } from '../../core/contacts/sharedPart';
import type { Problem } from '../../core/replication/problem';
import type { ReplicaContact } from '../../core/replication/replica';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import { accessFrom, roleOn } from '../../core/sharing/access';
import type { Label } from '../../core/sharing/label';
import { labelOf } from '../../core/sharing/label';
import type { Exchange } from '../replication/exchange';
import { principalFrom } from '../../core/sharing/principal';
import { isUntold } from '../sharing/copyState';
import { traceOf } from '../trace';
import type { Traveller } from '../worker/driveRounds';
import { driveRounds } from '../worker/driveRounds';
import type { MemberVisit } from '../worker/visitMember';
import type { MemberAccount, WorkerDeps } from '../worker/workerPorts';
import type { DryRunNote, MemberOutlook } from './dryRunNotes';
import { DAY, FEWEST_TOLD } from './dryRunNotes';
import { toBeTold } from './toBeTold';
import { hiddenIn, personsIn, tryOut } from './tryOut';

/** A note of which answering was begun so often and never ended is one that cannot be answered. */
const MOST_TRIES = 3;

const UNKNOWN: MemberOutlook = { type: 'unknown' };

type People = ReadonlyMap<AccountId, Author>;

const batchOf = <Request, Answer>(
  { nonces }: WorkerDeps<Request, Answer>,
  author: Author,
  operations: readonly Operation[],
): Batch => ({ author, channel: 'card', key: nonces.draw(), nonce: nonces.draw(), operations });

/** The same commit that the share would be, with groups as groups: who may not share is refused here as there. */
const supposeShare = <Request, Answer>(
  deps: WorkerDeps<Request, Answer>,
  page: BookPage,
  asker: Author,
  { key, name, role, principals, shared = DEFAULT_SHARED }: DryRunNote,
): Supposed => {
  const label = isRecordId(key, 'label') ? { id: key } : { handle: key, name, shared };
  const operations = principals
    .flatMap((text) => principalFrom(text) ?? [])
    .map((principal): Operation => ({ type: 'share', label, principal, role, nonce: deps.nonces.draw() }));
  return suppose(page, batchOf(deps, asker, operations), deps.clock.now(), deps.hashing.hash);
};

/** By a share that was not refused, or by one that he has anyway: who may not share learns of nobody else. */
const isReached = ({ page, verdicts }: Supposed, label: LabelId, account: AccountId, now: number): boolean =>
  verdicts.some(({ type }) => type !== 'refused') &&
  roleOn(accessFrom(page.head, page.records.values()), label, account, now) !== undefined;

const labelIn = ({ records }: BookPage, asker: Author, key: string): Label | undefined =>
  [...records.values()]
    .flatMap((record) => labelOf(record) ?? [])
    .find(({ id, origin }) => id === key || (origin.account === asker.id && origin.handle === key));

function* allContacts<Request, Answer>({
  addressBook,
}: MemberAccount<Request, Answer>): Exchange<readonly ReplicaContact[], Request, Answer> {
  const contacts: ReplicaContact[] = [];
  let page: string | undefined;
  do {
    const listed = yield* addressBook.list(page === undefined ? {} : { page });
    if (!listed.ok) return listed;
    contacts.push(...listed.value.contacts);
    page = listed.value.nextPage;
  } while (page !== undefined);
  return succeed(contacts);
}

/** With what the label's owner has in it and his runs have not told yet; undefined where his contacts cannot be read. */
function* withUntold<Request, Answer>(
  deps: WorkerDeps<Request, Answer>,
  page: BookPage,
  label: Label,
  people: People,
): Generator<readonly Request[], BookPage | undefined, Result<readonly Answer[], Problem>> {
  const owner = people.get(label.origin.account);
  if (!isUntold(label, deps.visits.of(label.origin.account))) return page;
  if (owner === undefined) return undefined;
  const account = yield* deps.delegation.enter(owner);
  if (!account.ok) return undefined;
  const contacts = yield* allContacts(account.value);
  if (!contacts.ok) return undefined;
  const operations = toBeTold(label, contacts.value, () => deps.nonces.draw());
  return suppose(page, batchOf(deps, owner, operations), deps.clock.now(), deps.hashing.hash).page;
}

function* outlookFor<Request, Answer>(
  deps: WorkerDeps<Request, Answer>,
  page: BookPage,
  label: LabelId,
  member: Author | undefined,
): Generator<readonly Request[], MemberOutlook, Result<readonly Answer[], Problem>> {
  if (member === undefined) return UNKNOWN;
  const account = yield* deps.delegation.enter(member);
  return account.ok ? yield* tryOut(deps, page, label, member, account.value) : UNKNOWN;
}

function* answerOne<Request, Answer>(
  deps: WorkerDeps<Request, Answer>,
  asker: Author,
  note: DryRunNote,
  people: People,
): MemberVisit<Request, Answer> {
  const begun = { ...note, tries: note.tries + 1 };
  deps.dryRuns.write(asker.id, begun);
  const whole = deps.book.read({ kinds: RECORD_KINDS });
  if (!whole.ok) return 'stopped';
  const shared = supposeShare(deps, { ...whole.value, log: [] }, asker, note);
  const label = labelIn(shared.page, asker, note.key);
  const page = label === undefined ? undefined : yield* withUntold(deps, shared.page, label, people);

  const now = deps.clock.now();
  const contacts = page === undefined || label === undefined ? 0 : personsIn(page, label.id).size;
  const members: MemberOutlook[] = [];
  for (const account of note.accounts) {
    if (page === undefined || label === undefined || !isReached(shared, label.id, account, now))
      members.push(UNKNOWN);
    else if (contacts < FEWEST_TOLD)
      members.push({ type: 'few', hidden: hiddenIn(page, label.id, account, now) });
    else members.push(yield* outlookFor(deps, page, label.id, people.get(account)));
  }
  deps.dryRuns.write(asker.id, { ...begun, answer: { at: deps.clock.now(), contacts, members } });
  return 'done';
}

const unanswered = ({ accounts }: DryRunNote, at: number): NonNullable<DryRunNote['answer']> => ({
  at,
  contacts: 0,
  members: accounts.map(() => UNKNOWN),
});

/** Somebody waits for them at his screen, so they come before the visits, for which a moment more is nothing. */
export const answerDryRuns = <Request, Answer>(
  deps: WorkerDeps<Request, Answer>,
  { until }: { readonly until: number },
): void => {
  const now = deps.clock.now();
  const waiting: { readonly asker: AccountId; readonly note: DryRunNote }[] = [];
  for (const [asker, note] of deps.dryRuns.all()) {
    if (now - note.askedAt >= DAY) deps.dryRuns.remove(asker);
    else if (note.answer === undefined && note.tries >= MOST_TRIES)
      deps.dryRuns.write(asker, { ...note, answer: unanswered(note, now) });
    else if (note.answer === undefined) waiting.push({ asker, note });
  }
  if (waiting.length === 0) return;
  const listed = deps.directory.list();
  if (!listed.ok) return;
  const people = new Map(listed.value.map((person) => [person.id, person]));
  const next = (): Traveller<Request, Answer> | undefined => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const asker = people.get(one.asker);
      if (asker === undefined) continue;
      return {
        account: asker.id,
        visit: answerOne(deps, asker, one.note, people),
        ended: () => undefined,
        broke: (error) => {
          deps.log.error(`dry run broke: ${traceOf(error)}`);
        },
      };
    }
    return undefined;
  };
  driveRounds({ courier: deps.delegation, now: () => deps.clock.now(), sleep: deps.sleep, until, next });
};
