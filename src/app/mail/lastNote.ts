/** What was last said of a person, for whoever looks at him beside a message: by whom he was met last is often all that matters. */
import { commentsOn } from '../../core/book/comment';
import { findPerson } from '../../core/book/operations/person';
import type { Reading } from '../../core/book/reading';
import type { BookRecord } from '../../core/book/record';
import type { PersonView } from './personView';

/** `records` hold all comments of the book; where they hold none, nothing is said. */
export const withLastNote = (
  person: PersonView,
  reading: Reading,
  records: Iterable<BookRecord>,
): PersonView => {
  const seen = findPerson(reading, person.record);
  const [newest] = seen === undefined ? [] : commentsOn(reading, seen, records);
  if (newest === undefined) return person;
  const { text, byName, by, label, at } = newest;
  return {
    ...person,
    note: { text, byName, isMine: by === reading.author, isPrivate: label === undefined, at },
  };
};
