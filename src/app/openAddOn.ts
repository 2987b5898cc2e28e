/** Opening the add-on: the member is noted once, his hourly trigger is made or found. Nothing is replicated here. */
import type { Author } from '../core/book/operation';
import type { Problem } from '../core/replication/problem';
import { succeed } from '../core/result';
import type { Result } from '../core/result';
import type { CommitDeps } from './book/commitBatch';
import { commitBatch } from './book/commitBatch';
import type { CurrentAccount, Nonces, Triggers, Visits } from './ports';
import { isHandedOver } from './replication/syncState';

export interface OpenDeps extends CommitDeps {
  readonly account: CurrentAccount;
  readonly nonces: Nonces;
  readonly triggers: Triggers;
  /** That of the account at the keyboard. */
  readonly language: () => string;
  readonly visits: Visits;
}

export const openAddOn = (deps: OpenDeps): Result<Author, Problem> => {
  const author = deps.account.identify();
  if (!author.ok) return author;
  // The worker may have visited somebody who has never opened the add-on.
  const visit = deps.visits.of(author.value.id);
  if (visit?.ownAt === undefined) {
    const noted = commitBatch(deps)({
      author: author.value,
      channel: 'card',
      key: deps.nonces.draw(),
      nonce: deps.nonces.draw(),
      operations: [{ type: 'open', language: deps.language(), nonce: deps.nonces.draw() }],
    });
    if (!noted.ok) return noted;
    deps.visits.write(author.value.id, { at: 0, leasedUntil: 0, generation: 0, ...visit, ownAt: 0 });
  }
  // A trigger dies with a broken release or a lapsed consent and tells nobody, so every opening looks after it. It comes
  // last: a trigger that fires leaves a visit too, and a member who has one counts as noted.
  deps.triggers.ensureHourly(isHandedOver(visit, deps.clock.now()));
  return succeed(author.value);
};
