/**
 * Whether a request for access comes from outside the company. Whoever has a link may ask, and where others can install the add-on
 * that is anybody with an account; accepting would share with somebody whom the company's policies have not admitted.
 */
import { findMember } from '../../core/book/operations/member';
import type { RecordId } from '../../core/book/record';
import { textOf } from '../../core/book/record';
import { suggestionOf } from '../../core/book/suggestion';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { grantOf, isCurrent, isOwn } from '../../core/sharing/grant';
import type { BookStore, Clock, Directory } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface OutsideAskerDeps {
  readonly book: BookStore;
  readonly clock: Clock;
  readonly directory: Pick<Directory, 'find'>;
}

/** Of another suggestion false; who has the label by an invitation that he has accepted asks like a colleague. */
export const asksFromOutside = (
  { book, clock, directory }: OutsideAskerDeps,
  id: RecordId,
): Result<boolean, Refusal> => {
  const page = book.read({ kinds: ['member', 'grant'], records: [id] });
  if (!page.ok) return fail(outOfReach(page.problem));
  const records = [...page.value.records.values()];
  const asked = suggestionOf(page.value.records.get(id));
  if (asked?.matter !== 'access') return succeed(false);
  const hasIt = records
    .flatMap((record) => grantOf(record) ?? [])
    .some((grant) => grant.label === asked.label && isOwn(grant, asked.by) && isCurrent(grant, clock.now()));
  const member = findMember(records, asked.by);
  if (hasIt || member === undefined) return succeed(!hasIt);
  const found = directory.find(textOf(member, 'email'));
  return found.ok ? succeed(found.value?.id !== asked.by) : fail(outOfReach(found.problem));
};
