/** Committing what a click asks for, in the name of the person at the keyboard. */
import type { Author, Operation, Verdict } from '../../core/book/operation';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { CurrentAccount, Nonces } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { CommitDeps } from './commitBatch';
import { commitBatch } from './commitBatch';

export interface ClickDeps extends CommitDeps {
  readonly nonces: Nonces;
}

export type Done = Exclude<Verdict, { readonly type: 'refused' }>;

/** One commit for all, a verdict for each. `key`: what is sent twice under one takes effect once. */
export const commitClicks =
  ({ nonces, ...deps }: ClickDeps) =>
  (
    author: Author,
    operations: readonly Operation[],
    key = nonces.draw(),
  ): Result<readonly Verdict[], Refusal> => {
    let isOpen = false;
    const append: ClickDeps['book']['append'] = (commit) => {
      const appended = deps.book.append(commit);
      isOpen ||= !appended.ok && appended.problem.type === 'unreachable';
      return appended;
    };
    const verdicts = commitBatch({ ...deps, book: { ...deps.book, append } })({
      author,
      channel: 'card',
      key,
      nonce: nonces.draw(),
      operations,
    });
    // A commit that was sent and not answered may have happened, or happen yet: nobody is told that nothing changed.
    if (!verdicts.ok && isOpen) return fail({ type: 'unanswered' });
    return verdicts.ok ? verdicts : fail(outOfReach(verdicts.problem));
  };

export const commitClick =
  (deps: ClickDeps) =>
  (author: Author, operation: Operation): Result<Done, Refusal> => {
    const verdicts = commitClicks(deps)(author, [operation]);
    if (!verdicts.ok) return verdicts;
    const [verdict] = verdicts.value;
    // A commit answers every operation, so none is missing but by a mistake of ours.
    if (verdict === undefined) throw new Error('The book gave no verdict.');
    return verdict.type === 'refused' ? fail({ type: verdict.reason }) : succeed(verdict);
  };

/** What needs nothing of who is at the keyboard but that it is he. */
export const commitOwn =
  (deps: ClickDeps & { readonly account: CurrentAccount }) =>
  (operation: Operation): Result<Done, Refusal> => {
    const author = deps.account.identify();
    return author.ok ? commitClick(deps)(author.value, operation) : fail(outOfReach(author.problem));
  };
