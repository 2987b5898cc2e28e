/** One person of a label that reaches the member at the keyboard. */
import { readingOf } from '../../core/book/reading';
import { isRecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS } from '../../core/sharing/access';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { PersonView } from './personView';
import { personView } from './personView';
import type { SharedBookDeps } from './readSharedBook';

/** `record` came from a card: it is believed to name a person, and nothing more. */
export const viewPerson =
  (deps: SharedBookDeps) =>
  (record: string): Result<PersonView, Refusal> => {
    if (!isRecordId(record, 'person')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement'], records: [record] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const person = personView(readingOf(page.value, author.value.id, deps.clock.now()), record);
    return person === undefined ? fail({ type: 'unknown-record' }) : succeed(person);
  };
