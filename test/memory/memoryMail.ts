/**
 * Letters, kept as they were sent.
 *
 * *Not modelled:* budgets, addresses that nobody has, and what becomes of a letter.
 */
import type { InviteDeps } from '../../src/app/sharing/invite';
import { succeed } from '../../src/core/result';
import type { TellDeps } from '../../src/app/talk/tellMentioned';
import { mentionLetter } from '../../src/sidebar/mentionLetter';
import { invitationLetter } from '../../src/sidebar/invitationLetter';

export interface SentLetter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export const PAGE = 'https://script.google.com/a/macros/kaede.example/s/page/exec';

/** What the app needs to write to people. */
export const createMemoryMail = (sent: SentLetter[] = []): Omit<InviteDeps, 'book'> & TellDeps => ({
  mailer: {
    send: (letter) => {
      sent.push(letter);
      return succeed(null);
    },
  },
  writeLetter: invitationLetter,
  writeMention: mentionLetter,
  pageAddress: () => PAGE,
  reachesOutside: () => false,
});
