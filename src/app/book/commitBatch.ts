/** Committing a batch: read, decide, write behind the last commit, and look again whenever someone else was first. */
import type { BookPage, Commit } from '../../core/book/decideCommit';
import { decideCommit, questionFor } from '../../core/book/decideCommit';
import { isNarrower, narrowedAccess } from '../../core/book/narrowedAccess';
import type { Batch, Verdict } from '../../core/book/operation';
import { earlierVerdicts, findMember } from '../../core/book/operations/member';
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { accessFrom } from '../../core/sharing/access';
import type { AccessMirror, BookStore, Clock, Hashing, Lock } from '../ports';

export interface CommitDeps {
  readonly book: BookStore;
  readonly mirror: AccessMirror;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly hashing: Hashing;
}

/** A commit that finds another one before it starts over; so many times that only a book that refuses for ever is left. */
const MOST_TRIES = 6;

/** Each answer that never comes costs a minute of UrlFetchApp's patience, under the lock that all members share. */
const MOST_SILENCES = 2;

/** Each batch takes effect once, however often it is sent: a repetition gets the verdicts of the first time. */
export const commitBatch =
  (deps: CommitDeps) =>
  (batch: Batch): Result<readonly Verdict[], Problem> => {
    const outcome = deps.lock.whileHeld(() => commitUnderLock(deps, batch));
    // The lock spares others a lost race; the book's marker is what makes the commit safe, so it goes on without.
    return outcome ?? commitUnderLock(deps, batch);
  };

const commitUnderLock = (deps: CommitDeps, batch: Batch): Result<readonly Verdict[], Problem> => {
  let problem: Problem = { type: 'conflict' };
  let silences = 0;
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const answer = attemptCommit(deps, batch);
    if (answer.ok) return answer;
    problem = answer.problem;
    // After an answer that never came the head and the member's last batch tell what happened; so does the next attempt.
    if (problem.type === 'unreachable') silences += 1;
    else if (problem.type !== 'conflict') return answer;
    if (silences === MOST_SILENCES) return answer;
  }
  return fail(problem);
};

const attemptCommit = (deps: CommitDeps, batch: Batch): Result<readonly Verdict[], Problem> => {
  const read = deps.book.read(questionFor(batch));
  if (!read.ok) return read;
  const page = read.value;
  const earlier = earlierVerdicts(
    findMember(page.records.values(), batch.author.id),
    batch.channel,
    batch.key,
  );
  if (earlier !== undefined) {
    restoreMirror(deps, page);
    return succeed(earlier);
  }
  const { verdicts, commit } = decideCommit({
    page,
    batch,
    now: deps.clock.now(),
    hash: deps.hashing.hash,
  });
  if (commit === undefined) return succeed(verdicts);
  const written = writeMirrored(deps, page, commit);
  return written.ok ? succeed(verdicts) : written;
};

/** An earlier attempt committed and did not live to mirror it. */
const restoreMirror = ({ mirror }: CommitDeps, page: BookPage): void => {
  const { reached, dirty } = mirror.read();
  const { epoch, seq } = page.head;
  if (
    (dirty === undefined && reached?.seq === seq && reached.epoch === epoch) ||
    (dirty !== undefined && dirty > seq)
  )
    return;
  mirror.write(accessFrom(page.head, page.records.values()));
  mirror.markClean();
};

/** What a commit takes away is gone from the mirror before it is gone from the book; what it gives comes after. */
const writeMirrored = (
  { book, mirror }: CommitDeps,
  page: BookPage,
  commit: Commit,
): Result<null, Problem> => {
  const before = accessFrom(page.head, page.records.values());
  const after = accessFrom(
    commit.head,
    new Map([...page.records, ...commit.records.map((record) => [record.id, record] as const)]).values(),
  );
  mirror.markDirty(page.head.seq + 1);
  const narrowed = narrowedAccess(before, after);
  if (isNarrower(narrowed, before)) mirror.write(narrowed);
  const appended = book.append(commit);
  if (!appended.ok) return appended;
  mirror.write(after);
  mirror.markClean();
  return appended;
};
