/** Comments on a person: writing one, changing and deleting it, and having looked where one was mentioned. */
import { roleOn } from '../../sharing/access';
import { may } from '../../sharing/role';
import type { KeptComment } from '../comment';
import { commentOf, countsAfter, isVisible, labelsSeen, labelsToCommentIn } from '../comment';
import type { Draft } from '../draft';
import type { Author, Operation, RefusalReason, Verdict } from '../operation';
import { commentText, isWithin, LONGEST_COMMENT } from '../ownText';
import type { BookRecord, LabelId, RecordId } from '../record';
import type { PersonSeen } from './person';
import { findPerson } from './person';
import { nameOf } from './suggest';

type Of<Type extends Operation['type']> = Extract<Operation, { type: Type }>;

const refused = (reason: RefusalReason): Verdict => ({ type: 'refused', reason });

const unfit = (text: string): RefusalReason | undefined => {
  if (text === '') return 'no-words';
  return isWithin(text, LONGEST_COMMENT) ? undefined : 'too-long';
};

/** How many public ones there are stands with the person; no replica has anything of it, so no label's head moves. */
const count = (draft: Draft, person: BookRecord, label: LabelId, more: 1 | -1): void => {
  draft.change(person, { type: 'edit', values: { comments: countsAfter(person, label, more) }, labels: [] });
};

/** In the log of a contact a private comment leaves nothing: a gap there would tell that it is. */
const aboutIn = (label: LabelId | undefined, record: RecordId): { readonly about?: RecordId } =>
  label === undefined ? {} : { about: record };

/** Of several people each once, and the author never: he knows. */
const others = (draft: Draft, mentions: readonly Author[]): readonly Author[] => [
  ...new Map(mentions.filter(({ id }) => id !== draft.author).map((one) => [one.id, one])).values(),
];

/** A comment that is answered with its text may be mentioned to nobody who does not see the label that it belongs to. */
const unmentionable = (
  draft: Draft,
  label: LabelId | undefined,
  mentioned: readonly Author[],
): RefusalReason | undefined => {
  if (mentioned.length === 0) return undefined;
  if (label === undefined) return 'mention-private';
  return mentioned.every(({ id }) => roleOn(draft.access(), label, id, draft.now) !== undefined)
    ? undefined
    : 'mention-unseen';
};

export const decideWriteComment = (
  draft: Draft,
  { record, label, text: typed, mentions, nonce }: Of<'write-comment'>,
): Verdict => {
  const seen = findPerson(draft, record);
  if (seen === undefined) return refused('unknown-record');
  const { person } = seen;
  if (person.deleted !== undefined) return refused('gone');
  if (label !== undefined && !labelsSeen(draft, seen).includes(label)) return refused('unknown-label');
  if (label !== undefined && !labelsToCommentIn(draft, seen).includes(label)) return refused('no-right');
  const text = commentText(typed);
  const mentioned = others(draft, mentions);
  const reason = unfit(text) ?? unmentionable(draft, label, mentioned);
  if (reason !== undefined) return refused(reason);
  const id = draft.create('comment', nonce, label, {
    values: {
      person: record,
      text,
      by: draft.author,
      byName: nameOf(draft),
      at: draft.now,
      ...(mentioned.length === 0
        ? {}
        : { mentions: mentioned.map(({ id: account, name, email }) => ({ account, name: name || email })) }),
    },
    labels: [],
    ...aboutIn(label, record),
  });
  if (label !== undefined) count(draft, person, label, 1);
  return { type: 'applied', record: id };
};

interface Found {
  readonly comment: KeptComment;
  readonly row: BookRecord;
  readonly seen: PersonSeen;
}

/** Undefined alike for one that there is not and one that the author does not see. */
const find = (draft: Draft, record: RecordId, id: RecordId): Found | undefined => {
  const seen = findPerson(draft, record);
  const row = draft.find(id);
  const comment = commentOf(row);
  if (seen === undefined || row === undefined || comment === undefined) return undefined;
  return isVisible(draft, comment, seen) ? { comment, row, seen } : undefined;
};

/** Nobody puts other words into somebody's mouth, whatever his role is. */
export const decideEditComment = (
  draft: Draft,
  { record, comment: id, text: typed }: Of<'edit-comment'>,
): Verdict => {
  const found = find(draft, record, id);
  if (found === undefined) return refused('unknown-record');
  const { comment, row, seen } = found;
  const about = aboutIn(comment.label, record);
  const mayWrite = comment.label === undefined || labelsToCommentIn(draft, seen).includes(comment.label);
  if (comment.by !== draft.author || !mayWrite) return refused('no-right');
  const text = commentText(typed);
  const reason = unfit(text);
  if (reason !== undefined) return refused(reason);
  if (text === comment.text) return { type: 'unchanged', record: id };
  draft.change(row, { type: 'edit', values: { text, editedAt: draft.now }, labels: [], ...about });
  return { type: 'applied', record: id };
};

/** One's own, and as a curator of the person's home, or of the label that it belongs to, also others'. */
export const mayDelete = (
  draft: Pick<Draft, 'access' | 'author' | 'now'>,
  { by, label }: KeptComment,
  home: LabelId | undefined,
): boolean =>
  by === draft.author ||
  [label, home].some(
    (one) => one !== undefined && may(roleOn(draft.access(), one, draft.author, draft.now), 'remove'),
  );

export const decideDeleteComment = (draft: Draft, { record, comment: id }: Of<'delete-comment'>): Verdict => {
  const found = find(draft, record, id);
  if (found === undefined) return refused('unknown-record');
  const { comment, row, seen } = found;
  if (!mayDelete(draft, comment, seen.person.label)) return refused('no-right');
  draft.change(row, { type: 'delete', values: {}, labels: [], ...aboutIn(comment.label, record) });
  if (comment.label !== undefined) count(draft, seen.person, comment.label, -1);
  return { type: 'applied', record: id };
};

/** Whoever was mentioned has looked, and is not reminded any more. */
export const decideSeeMention = (draft: Draft, { record, comment: id }: Of<'see-mention'>): Verdict => {
  const found = find(draft, record, id);
  if (found === undefined) return refused('unknown-record');
  const { comment, row } = found;
  const isMine = comment.mentions.some(({ account }) => account === draft.author);
  if (!isMine || comment.seenBy.includes(draft.author)) return { type: 'unchanged', record: id };
  const seenBy = [...comment.seenBy, draft.author];
  draft.change(row, { type: 'edit', values: { seenBy }, labels: [], about: record });
  return { type: 'applied', record: id };
};
