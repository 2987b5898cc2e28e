/** Telling people by mail that a label was shared with them, each in his own language where that is known. */
import { textOf } from '../../core/book/record';
import { findMember } from '../../core/book/operations/member';
import type { OwnWords } from '../../core/sharing/invitation';
import { letterText, subjectLine } from '../../core/sharing/invitation';
import { lastDayBefore } from '../../core/sharing/lastDay';
import type { Role } from '../../core/sharing/role';
import type { BookStore, Mailer, Person } from '../ports';
import { isOutsider } from './outsider';
import { linkTo } from './explainLink';

/** What a letter tells, whatever language it is in. */
export interface LetterFacts {
  readonly from: string;
  readonly label: string;
  readonly role: Role;
  /** Where the label is explained; absent in an installation without pages. */
  readonly link?: string;
  /** Whether he has opened the add-on, so that nothing is left for him to do. */
  readonly opened: boolean;
  /** He is no colleague: for him there is nothing to open. */
  readonly outside?: true;
  /** He is no colleague, and can open the add-on all the same: he has to accept there. */
  readonly canAccept?: true;
  /** Its midnight in UTC, by the clock of whoever shares; absent where access has no end. */
  readonly lastDay?: number;
  readonly own: OwnWords;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** `language` is undefined for somebody of whom it is not known: he gets it in every language that we speak. */
export type WriteLetter = (facts: LetterFacts, language: string | undefined) => Letter;

export interface InviteDeps {
  readonly book: BookStore;
  readonly mailer: Mailer;
  readonly writeLetter: WriteLetter;
  /** The web page that explains a shared label, as the administrator has set it. */
  readonly pageAddress: () => string | undefined;
  readonly reachesOutside: () => boolean;
}

export interface Invitation {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly role: Role;
  readonly people: readonly Person[];
  /** When access ends, in milliseconds since the epoch; absent for never. */
  readonly until?: number | undefined;
  /** By how many milliseconds the clock of whoever shares is ahead of UTC. */
  readonly offset: number;
  readonly own: OwnWords;
}

/** Answers who could not be written to. The share stands all the same, so nothing of this stops it. */
export const invite = (deps: InviteDeps, invitation: Invitation): readonly Person[] => {
  const { key, label, from, role, people, until, offset } = invitation;
  const address = deps.pageAddress();
  const page = deps.book.read({ kinds: ['member'] });
  const own = { subject: subjectLine(invitation.own.subject), text: letterText(invitation.own.text) };
  return people.filter((person) => {
    const member = page.ok ? findMember(page.value.records.values(), person.id) : undefined;
    const isUnreached = isOutsider(person) && !deps.reachesOutside();
    const language = member === undefined ? '' : textOf(member, 'language');
    const letter = deps.writeLetter(
      {
        from,
        label,
        role,
        ...(isOutsider(person) ? { outside: true } : {}),
        ...(isOutsider(person) && !isUnreached ? { canAccept: true } : {}),
        ...(address === undefined || isUnreached ? {} : { link: linkTo(address, key) }),
        opened: member?.fields['opened'] !== undefined,
        ...(until === undefined ? {} : { lastDay: lastDayBefore(until, offset) }),
        own,
      },
      language === '' ? undefined : language,
    );
    return !deps.mailer.send({ to: person.email, ...letter }).ok;
  });
};
