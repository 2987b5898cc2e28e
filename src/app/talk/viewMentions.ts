/** Where colleagues have mentioned the member at the keyboard since he last looked. */
import type { KeptComment } from '../../core/book/comment';
import { mentionsOf, personsWithMentions } from '../../core/book/comment';
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { BookRecord, RecordId } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { labelsFor } from '../../core/sharing/access';
import type { SharedBookDeps } from '../mail/readSharedBook';
import { readAccess } from '../sharing/readAccess';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { TALK_KINDS } from './viewComments';

export interface MentionView {
  readonly comment: RecordId;
  readonly record: RecordId;
  /** '' where the contact has no name. */
  readonly person: string;
  readonly byName: string;
  readonly text: string;
  readonly at: number;
}

/** More than anybody reads at once; the others come up as these are opened. */
const MOST_MENTIONS = 20;

const viewOf = (reading: Reading, { id, person: record, byName, text, at }: KeptComment): MentionView => {
  const seen = findPerson(reading, record);
  const person = seen === undefined ? '' : displayName(admissible(fieldsOf(seen.person), seen.shared));
  return { comment: id, record, person, byName, text, at };
};

/** For whoever has read access, placements, all comments, and the persons that `personsWithMentions` names. */
export const mentionViews = (reading: Reading, records: Iterable<BookRecord>): readonly MentionView[] =>
  mentionsOf(reading, records)
    .slice(0, MOST_MENTIONS)
    .map((comment) => viewOf(reading, comment));

/** Two readings of the book at most; one where nobody has mentioned him, and none where no label reaches him. */
export const viewMentions = (deps: SharedBookDeps) => (): Result<readonly MentionView[], Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const { id } = author.value;
  const now = deps.clock.now();
  if (labelsFor(access.value, id, now).length === 0) return succeed([]);
  const page = deps.book.read({ kinds: TALK_KINDS });
  if (!page.ok) return fail(outOfReach(page.problem));
  const persons = personsWithMentions(page.value.records.values(), id);
  if (persons.length === 0) return succeed([]);
  const found = deps.book.read({ records: persons });
  if (!found.ok) return fail(outOfReach(found.problem));
  const records = new Map([...page.value.records, ...found.value.records]);
  return succeed(mentionViews(readingOf({ ...page.value, records }, id, now), records.values()));
};
