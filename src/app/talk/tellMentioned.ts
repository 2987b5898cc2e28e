/** Telling colleagues by mail that a comment mentions them, each in his own language where that is known. */
import type { KeptComment } from '../../core/book/comment';
import { isVisible } from '../../core/book/comment';
import type { BookPage } from '../../core/book/decideCommit';
import type { Author } from '../../core/book/operation';
import { findMember } from '../../core/book/operations/member';
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import { readingOf } from '../../core/book/reading';
import { textOf } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';
import type { Mailer } from '../ports';
import type { Letter } from '../sharing/invite';

/** What a letter tells, whatever language it is in. */
export interface MentionFacts {
  readonly from: string;
  /** As its reader sees it; '' where it has no name. */
  readonly contact: string;
  readonly label: string;
  readonly text: string;
  /** Where the comment is shown; absent in an installation without pages. */
  readonly link?: string;
}

/** `language` is undefined for somebody of whom it is not known: he gets it in every language that we speak. */
export type WriteMention = (facts: MentionFacts, language: string | undefined) => Letter;

export interface TellDeps {
  readonly mailer: Mailer;
  readonly writeMention: WriteMention;
  readonly pageAddress: () => string | undefined;
}

export const linkToComment = (address: string, comment: string): string =>
  `${address}?comment=${encodeURIComponent(comment)}`;

/**
 * Answers who could not be written to. `page` is what the commit was decided on, members included: whoever may not see the
 * comment by it gets no letter, whatever was asked.
 */
export const tellMentioned = (
  deps: TellDeps,
  page: BookPage,
  comment: KeptComment,
  people: readonly Author[],
): readonly Author[] => {
  const address = deps.pageAddress();
  const isMentioned = ({ id }: Author): boolean => comment.mentions.some(({ account }) => account === id);
  return people.filter(isMentioned).filter((person) => {
    const reading = readingOf(page, person.id, comment.at);
    const seen = findPerson(reading, comment.person);
    if (seen === undefined || !isVisible(reading, comment, seen)) return true;
    const member = findMember(page.records.values(), person.id);
    const language = member === undefined ? '' : textOf(member, 'language');
    const letter = deps.writeMention(
      {
        from: comment.byName,
        contact: displayName(admissible(fieldsOf(seen.person), seen.shared)),
        label: reading.access().labels.find(({ id }) => id === comment.label)?.name ?? '',
        text: comment.text,
        ...(address === undefined ? {} : { link: linkToComment(address, comment.id) }),
      },
      language === '' ? undefined : language,
    );
    return !deps.mailer.send({ to: person.email, ...letter }).ok;
  });
};
