/**
 * The proof without which no copy is taken: a row of the book itself that once gave a member the label and does so no more. That
 * is a grant which was taken back or whose end has come, a group that names him among those who have left, his own choice, or an
 * exception that closes the way for him. A missing label, group or book proves nothing.
 */
import type { BookPage } from '../book/decideCommit';
import type { Author } from '../book/operation';
import type { AccountId, LabelId } from '../book/record';
import { textOf } from '../book/record';
import { ACCESS_KINDS, accessFrom } from '../sharing/access';
import { choiceOn } from '../sharing/copyChoice';
import { exceptionOf } from '../sharing/exception';
import { endedGrantOf, grantOf } from '../sharing/grant';
import type { Group } from '../sharing/group';
import { asEver, groupPasts } from '../sharing/group';
import type { Principal } from '../sharing/principal';
import { membersOf, waysIn } from '../sharing/waysIn';
import { need } from './ask';
import type { Steps } from './effects';
import { leftAmong } from './leftCopies';

/** Whether a principal reached the account at any time. */
const everReached = (groups: readonly Group[], principal: Principal, account: AccountId): boolean =>
  principal.type === 'account' ? principal.id === account : membersOf(groups, principal).has(account);

/** The labels that such a row names. */
const provenFor = ({ records }: BookPage, account: AccountId): ReadonlySet<LabelId> => {
  const ever = groupPasts(records.values()).map(asEver);
  const proven = new Set<LabelId>();
  for (const record of records.values()) {
    const grant = endedGrantOf(record) ?? grantOf(record);
    if (grant !== undefined && everReached(ever, grant.principal, account)) proven.add(grant.label);
    const exception = exceptionOf(record);
    if (exception?.account === account && exception.role === 'none') proven.add(exception.label);
  }
  return proven;
};

/** Those of `held` that the book explicitly took from the member. */
export const endedLabels = (
  page: BookPage,
  account: AccountId,
  held: readonly LabelId[],
  now: number,
): readonly LabelId[] => {
  const access = accessFrom(page.head, page.records.values());
  const proven = provenFor(page, account);
  return held.filter((label) => {
    const record = page.records.get(label);
    if (record === undefined || textOf(record, 'name') === '') return false;
    if (record.deleted !== undefined) return true;
    // A way that is only paused is one.
    const isReached =
      waysIn(access, label, account, now).length > 0 && choiceOn(access, label, account, now) !== 'none';
    return !isReached && proven.has(label);
  });
};

export interface Ended {
  readonly ended: ReadonlySet<LabelId>;
  /** Those of them whose contacts stay with the member. */
  readonly left: ReadonlySet<LabelId>;
}

export function* endedAmong(leaving: readonly LabelId[], { id }: Author, now: number): Steps<Ended> {
  if (leaving.length === 0) return { ended: new Set(), left: new Set() };
  const page = yield* need('read-book', { kinds: ACCESS_KINDS });
  const ended = endedLabels(page, id, leaving, now);
  return { ended: new Set(ended), left: leftAmong(page, id, ended) };
}
