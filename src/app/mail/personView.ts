/** A person of the book as one member may see him: the fields that his labels share, and those labels. */
import { publicCount } from '../../core/book/comment';
import type { Caretakers } from '../../core/book/caretakers';
import { caretakersSeen } from '../../core/book/caretakersSeen';
import type { Hint } from '../../core/book/hint';
import { hintOf } from '../../core/book/hint';
import { fieldsOf } from '../../core/book/personFields';
import { admissible, findPerson } from '../../core/book/operations/person';
import type { Reading } from '../../core/book/reading';
import type { LabelId, RecordId, Seq } from '../../core/book/record';
import type { Fields } from '../../core/contacts/fieldValue';
import type { ShareItem } from '../../core/contacts/sharedPart';
import { roleOn } from '../../core/sharing/access';
import type { Role } from '../../core/sharing/role';
import type { Given } from '../sharing/given';
import { may } from '../../core/sharing/role';

export interface LabelOfPerson {
  readonly id: LabelId;
  readonly name: string;
  readonly role: Role;
  /** Whose label it is; '' where that is the member himself. */
  readonly sharedBy: string;
}

export interface LastNote {
  readonly text: string;
  readonly byName: string;
  readonly isMine: boolean;
  /** Nobody else reads it. */
  readonly isPrivate: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface PersonView {
  readonly record: RecordId;
  /** The change that touched him last, as he is shown here. */
  readonly v: Seq;
  readonly mayEdit: boolean;
  readonly fields: Fields;
  /** What he would see of the contact if it were there: all else is neither shown nor asked for. */
  readonly visible: readonly ShareItem[];
  /** Absent for whoever may take him out of no label; `delete` for a curator of his home. */
  readonly removal?: 'delete' | 'take-out';
  /** Only those that reach the member. */
  readonly labels: readonly LabelOfPerson[];
  /** The last change of what he sees; absent where nobody has asked for it, or the log does not know. */
  readonly changed?: Given;
  /** What is pinned to him; absent where nothing has ever been. */
  readonly hint?: Hint;
  /** Who looks after him, as far as the reader may know; absent where nobody has ever been named. */
  readonly caretakers?: Caretakers;
  /** How many comments he has that others read as well; absent where there are none. */
  readonly comments?: number;
  /** The newest comment that the reader may read, his own private ones among them; absent where comments were not read. */
  readonly note?: LastNote;
}

/** Undefined alike for a person who was deleted, one who does not exist and one whom the member may not see. */
export const personView = (reading: Reading, record: RecordId): PersonView | undefined => {
  const seen = findPerson(reading, record);
  if (seen === undefined || seen.person.deleted !== undefined) return undefined;
  const labels = reading.access().labels.flatMap(({ id, name, origin }): readonly LabelOfPerson[] => {
    const role = roleOn(reading.access(), id, reading.author, reading.now);
    if (role === undefined || !seen.labels.includes(id)) return [];
    return [{ id, name, role, sharedBy: role === 'owner' ? '' : origin.name }];
  });
  const removable = labels.filter(({ role }) => may(role, 'remove'));
  const isAtHome = removable.some(({ id }) => id === seen.person.label);
  const hint = hintOf(seen.person);
  const caretakers = caretakersSeen(reading, seen);
  const comments = publicCount(reading, seen);
  return {
    record,
    v: seen.person.v,
    mayEdit: may(seen.right, 'edit'),
    fields: admissible(fieldsOf(seen.person), seen.shared),
    visible: seen.shared,
    ...(removable.length === 0 ? {} : { removal: isAtHome ? 'delete' : 'take-out' }),
    labels,
    ...(hint.seq === 0 ? {} : { hint }),
    ...(caretakers.seq === 0 ? {} : { caretakers }),
    ...(comments === 0 ? {} : { comments }),
  };
};
