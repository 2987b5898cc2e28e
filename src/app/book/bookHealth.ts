/** Whether the book can be relied on, as its admin is told: on nobody else's card is anything read for it. */
import { isBehind } from '../../core/book/head';
import type { AccessMirror, BookAlarm, BookStore, Clock } from '../ports';
import type { AdminDeps } from '../registeredAdmin';
import { registeredAdmin } from '../registeredAdmin';

export type BookHealth = 'well' | 'set-back' | 'damaged';

export interface HealthDeps extends AdminDeps {
  readonly book: BookStore;
  readonly mirror: AccessMirror;
  readonly alarm: BookAlarm;
}

/** One look at the head; a book that cannot be reached is said elsewhere. */
export const bookHealth = (deps: HealthDeps): BookHealth => {
  if (registeredAdmin(deps) === undefined) return 'well';
  const { reached } = deps.mirror.read();
  const page = deps.book.read({});
  if (page.ok && isBehind(page.value.head, reached)) return 'set-back';
  const isHeadDamaged = !page.ok && page.problem.type === 'damaged';
  return isHeadDamaged || deps.alarm.raisedAt() !== undefined ? 'damaged' : 'well';
};

/** A book whose readers say so where something does not stand as it should: the admin reads it on his card. */
export const watched = (book: BookStore, alarm: BookAlarm, clock: Clock): BookStore => ({
  ...book,
  read: (question) => {
    const page = book.read(question);
    // An epoch that is another one is no damage, and an answer that nobody understands may be Google's.
    if (!page.ok && page.problem.type === 'damaged' && ['head', 'record', 'log'].includes(page.problem.what))
      if (alarm.raisedAt() === undefined) alarm.raise(clock.now());
    return page;
  },
});
