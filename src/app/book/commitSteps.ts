/**
 * Committing a batch, step by step: read, decide, write behind the last commit, and look again whenever someone else was
 * first. Between two steps others may come, and a run may die; whoever drives the steps decides that.
 */
import { isLong } from '../../core/book/compaction';
import type { BookPage, Commit } from '../../core/book/decideCommit';
import { decideCommit, questionFor } from '../../core/book/decideCommit';
import { isNarrower, narrowedAccess } from '../../core/book/narrowedAccess';
import type { Batch, Channel, Verdict } from '../../core/book/operation';
import { findMember } from '../../core/book/operations/member';
import { earlierVerdicts, isAnswered } from '../../core/book/rememberedBatches';
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { isBehind } from '../../core/book/head';
import { accessFrom } from '../../core/sharing/access';
import type { AccessMirror, AddressIndex, BookStore, Clock, Hashing } from '../ports';
import { compactLog } from './compactLog';

export interface CommitPorts {
  readonly book: BookStore;
  readonly mirror: AccessMirror;
  readonly clock: Clock;
  readonly hashing: Hashing;
  readonly addresses?: AddressIndex;
  /** A log of more changes than this gives up its oldest ones; tests do not write twenty thousand. */
  readonly longestLog?: number;
}

/** What comes next. After `lock` the driver says whether the lock is held, and then holds it to the end. */
export type Pause =
  | { readonly type: 'lock'; readonly patience: number }
  | { readonly type: 'read' | 'append' | 'mirror' };

export type CommitSteps = Generator<Pause, Result<readonly Verdict[], Problem>, boolean>;

/** A commit that finds another one before it starts over; so many times that only a book that refuses for ever is left. */
const MOST_TRIES = 6;

/** Each answer that never comes costs a minute of UrlFetchApp's patience, under the lock that all members share. */
const MOST_SILENCES = 2;

/**
 * The lock spares others a lost race; the book's marker is what makes a commit safe, so it goes on without. Whoever does
 * races the lock's holder, and each lost race costs both of them two requests of the sixty that a minute has: a run of the
 * clock waits until a hundred others are through. A person who clicks does not, and neither waits long a second time.
 */
const PATIENCE: Readonly<Record<Channel, number>> = {
  card: 8_000,
  cycle: 100_000,
  install: 30_000,
  groups: 100_000,
};
const SECOND_PATIENCE = 2_000;

export function* commitSteps(deps: CommitPorts, batch: Batch): CommitSteps {
  let problem: Problem = { type: 'conflict' };
  let silences = 0;
  let isHeld = yield { type: 'lock', patience: PATIENCE[batch.channel] };
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    if (attempt > 0 && !isHeld) isHeld = yield { type: 'lock', patience: SECOND_PATIENCE };
    const answer = yield* attemptCommit(deps, batch);
    if (answer.ok) return answer;
    problem = answer.problem;
    // After an answer that never came the head and the member's last batches tell what happened; so does the next attempt.
    if (problem.type === 'unreachable') silences += 1;
    else if (problem.type !== 'conflict') return answer;
    if (silences === MOST_SILENCES) return answer;
  }
  return fail(problem);
}

function* attemptCommit(deps: CommitPorts, batch: Batch): CommitSteps {
  yield { type: 'read' };
  // Before the book: whatever was mirrored by now stands in it.
  const { reached } = deps.mirror.read();
  const read = deps.book.read(questionFor(batch));
  if (!read.ok) return read;
  const page = read.value;
  if (isBehind(page.head, reached)) return fail({ type: 'set-back' });
  // The next run finds the spreadsheet that follows.
  if (page.head.movedTo !== undefined) return fail({ type: 'damaged', what: 'epoch' });
  const member = findMember(page.records.values(), batch.author.id);
  const earlier = earlierVerdicts(member, batch.channel, batch.key);
  if (isAnswered(earlier, batch)) {
    yield { type: 'mirror' };
    restoreMirror(deps, page);
    return succeed(earlier);
  }
  const { verdicts, commit } = decideCommit({
    page,
    batch,
    now: deps.clock.now(),
    hash: deps.hashing.hash,
    ...(earlier === undefined ? {} : { earlier }),
  });
  if (commit === undefined) return succeed(verdicts);
  const written = yield* writeMirrored(deps, page, commit);
  if (!written.ok) return written;
  // A person who clicks does not wait for it.
  if (batch.channel === 'cycle' && isLong(commit.head, deps.longestLog)) yield* compactLog(deps, commit.head);
  return succeed(verdicts);
}

/** An earlier attempt committed and did not live to mirror it. */
const restoreMirror = ({ mirror }: CommitPorts, page: BookPage): void => {
  const { reached, dirty } = mirror.read();
  const { epoch, seq } = page.head;
  if (dirty === undefined && reached?.seq === seq && reached.epoch === epoch) return;
  if (dirty !== undefined && dirty > seq) return;
  mirror.write(accessFrom(page.head, page.records.values()));
  mirror.markClean();
};

/** What a commit takes away is gone from the mirror before it is gone from the book; what it gives comes after. */
function* writeMirrored(
  { book, mirror, clock, addresses }: CommitPorts,
  page: BookPage,
  commit: Commit,
): Generator<Pause, Result<null, Problem>, boolean> {
  const before = accessFrom(page.head, page.records.values());
  const after = accessFrom(
    commit.head,
    new Map([...page.records, ...commit.records.map((record) => [record.id, record] as const)]).values(),
  );
  yield { type: 'mirror' };
  mirror.markDirty(page.head.seq + 1);
  const narrowed = narrowedAccess(before, after, clock.now());
  if (isNarrower(narrowed, before)) mirror.write(narrowed);
  yield { type: 'append' };
  const appended = book.append(commit);
  if (!appended.ok) return appended;
  yield { type: 'mirror' };
  const { dirty, reached } = mirror.read();
  // Somebody else's commit is under way, or was mirrored before ours: what we know is older than what he wrote.
  const isOvertaken =
    (dirty ?? 0) > page.head.seq + 1 || (reached?.epoch === after.epoch && reached.seq > after.seq);
  if (isOvertaken) return appended;
  mirror.write(after);
  mirror.markClean();
  addresses?.follow(page.head, commit.head, commit.records);
  return appended;
}
