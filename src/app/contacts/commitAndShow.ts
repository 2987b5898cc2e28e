/** Something done with a contact by a click, and the contact as it then is, from what the commit read and wrote: two round trips. */
import type { Author, Operation } from '../../core/book/operation';
import { readingOf } from '../../core/book/reading';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { withLastNote } from '../mail/lastNote';
import type { PersonView } from '../mail/personView';
import { personView } from '../mail/personView';
import type { SharedBookDeps } from '../mail/readSharedBook';
import type { Refusal } from '../sharing/refusal';
import { commitSeen } from '../talk/commitAndSee';
import { TALK_KINDS } from '../talk/viewComments';

export interface Shown {
  readonly outcome: 'applied' | 'unchanged';
  readonly person: PersonView;
}

type OnPerson = Operation & { readonly record: string };

/** Whoever has lost sight of the contact by it is told so. */
export const commitAndShow =
  (deps: ClickDeps & Pick<SharedBookDeps, 'clock'>) =>
  (author: Author, operation: OnPerson): Result<Shown, Refusal> => {
    const done = commitSeen(deps)(author, operation, TALK_KINDS);
    if (!done.ok) return done;
    const { page, verdict } = done.value;
    const reading = readingOf(page, author.id, deps.clock.now());
    const person = personView(reading, operation.record);
    if (person === undefined) return fail({ type: 'unknown-record' });
    return succeed({
      outcome: verdict.type === 'applied' ? 'applied' : 'unchanged',
      person: withLastNote(person, reading, page.records.values()),
    });
  };
