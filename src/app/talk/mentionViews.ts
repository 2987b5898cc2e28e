/** Where colleagues have mentioned the member at the keyboard since he last looked. */
import type { KeptComment } from '../../core/book/comment';
import { mentionsOf } from '../../core/book/comment';
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import type { Reading } from '../../core/book/reading';
import type { BookRecord, RecordId } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';

export interface MentionView {
  readonly comment: RecordId;
  readonly record: RecordId;
  /** '' where the contact has no name. */
  readonly person: string;
  readonly byName: string;
  readonly text: string;
  readonly at: number;
}

/** The others come up as these are opened. */
const MOST_MENTIONS = 5;

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
