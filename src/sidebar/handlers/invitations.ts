/** What answers the clicks of somebody who is invited from outside the company. */
import type { Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { home, refused } from './landing';

const answer =
  (accept: boolean, said: (messages: Messages, label: string) => string): Handler =>
  (doings, event, messages) => {
    const answered = doings.answerInvitation({ label: event.parameter('label'), accept });
    if (!answered.ok) return refused(answered.problem, messages);
    const notification = said(messages, event.parameter('name'));
    return { type: 'root', card: home(doings, messages), notification, stateChanged: true };
  };

export const invitationHandlers = {
  'accept-invitation': answer(true, ({ invitations }, label) => invitations.accepted(label)),
  'decline-invitation': answer(false, ({ invitations }, label) => invitations.declined(label)),
} as const satisfies Readonly<Record<string, Handler>>;
