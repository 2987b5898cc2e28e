/** A page of the book as one member may read it: the same questions that deciding asks, with nothing to write. */
import { accessFrom } from '../sharing/access';
import { placementOf } from '../sharing/placement';
import type { BookPage } from './decideCommit';
import type { Draft } from './draft';
import type { AccountId } from './record';

export type Reading = Pick<Draft, 'author' | 'now' | 'find' | 'access' | 'placements'>;

/** `page` has to hold all labels, grants and placements. */
export const readingOf = ({ head, records }: BookPage, account: AccountId, now: number): Reading => {
  const access = accessFrom(head, records.values());
  const placements = [...records.values()].flatMap((record) => placementOf(record) ?? []);
  return {
    author: account,
    now,
    find: (id) => records.get(id),
    access: () => access,
    placements: () => placements,
  };
};
