/** The comments on a person that one member sees, and what he may do with each. */
import type { KeptComment } from '../../core/book/comment';
import { commentsOn, labelsToCommentIn } from '../../core/book/comment';
import type { BookPage } from '../../core/book/decideCommit';
import { mayDelete } from '../../core/book/operations/comment';
import type { PersonSeen } from '../../core/book/operations/person';
import { findPerson } from '../../core/book/operations/person';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { AccountId, LabelId, RecordId } from '../../core/book/record';
import { withLastNote } from '../mail/lastNote';
import type { PersonView } from '../mail/personView';
import { personView } from '../mail/personView';

export interface CommentView {
  readonly id: RecordId;
  readonly text: string;
  readonly byName: string;
  readonly isMine: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly isEdited: boolean;
  /** The label whose people read it; absent where only the reader himself does. */
  readonly label?: string;
  readonly mentioned: readonly string[];
  readonly mayEdit: boolean;
  readonly mayDelete: boolean;
}

export interface LabelToCommentIn {
  readonly id: LabelId;
  readonly name: string;
}

export interface CommentsView {
  readonly person: PersonView;
  /** The newest first. */
  readonly comments: readonly CommentView[];
  /** Where he may say something to others, the home first; none for whoever only looks. */
  readonly labels: readonly LabelToCommentIn[];
}

const namesOf = (reading: Reading, labels: readonly LabelId[]): readonly LabelToCommentIn[] =>
  labels.flatMap((id) => {
    const name = reading.access().labels.find((label) => label.id === id)?.name;
    return name === undefined ? [] : [{ id, name }];
  });

const viewOf = (reading: Reading, seen: PersonSeen, comment: KeptComment): CommentView => {
  const { id, text, byName, by, at, editedAt, label, mentions } = comment;
  const isMine = by === reading.author;
  const name = label === undefined ? undefined : namesOf(reading, [label])[0]?.name;
  return {
    id,
    text,
    byName,
    isMine,
    at,
    isEdited: editedAt !== undefined,
    ...(name === undefined ? {} : { label: name }),
    mentioned: mentions.map((mention) => mention.name),
    mayEdit: isMine && (label === undefined || labelsToCommentIn(reading, seen).includes(label)),
    mayDelete: mayDelete(reading, comment, seen.person.label),
  };
};

/** Undefined for a person whom he does not see. `page` holds access, placements, comments and the person. */
export const commentsViewOf = (
  page: BookPage,
  account: AccountId,
  now: number,
  record: RecordId,
): CommentsView | undefined => {
  const reading = readingOf(page, account, now);
  const person = personView(reading, record);
  const seen = findPerson(reading, record);
  if (person === undefined || seen === undefined) return undefined;
  return {
    person: withLastNote(person, reading, page.records.values()),
    comments: commentsOn(reading, seen, page.records.values()).map((one) => viewOf(reading, seen, one)),
    labels: namesOf(reading, labelsToCommentIn(reading, seen)),
  };
};
