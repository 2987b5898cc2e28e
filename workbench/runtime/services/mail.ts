/**
 * MailApp, the host's side: a letter goes out in the name of the person whose execution it is.
 *
 * *Faithful* (https://developers.google.com/apps-script/reference/mail/mail-app,
 * https://developers.google.com/apps-script/guides/services/quotas): it needs `script.send_mail`; recipients are counted,
 * 1,500 a person and day and 50 a letter; a subject has 250 characters at most, a body 400 KB; `name` and `replyTo`.
 * *Not faithful:* `htmlBody`, copies, attachments, `noReply` and inline images are refused; what is no address is refused with
 * words that are reported and not published; a letter arrives at once, is never taken for spam and never bounces; one to an
 * address without a mailbox here lies in `sentOutside`.
 */
import type { MailMessage } from '../../google/gmail/gmailData';
import { mailMessage } from '../../google/gmail/mailMessage';
import type { World } from '../../google/world';
import { newId } from '../../google/world';
import { requireScope } from '../authorization';
import { leftOfDay, takeOfDay } from '../dailyBudgets';
import type { Handlers } from '../operations';
import type { RunningExecution } from '../runningExecution';
import { ScriptException, wait } from '../runningExecution';

const MOST_RECIPIENTS = 50;
const LONGEST_SUBJECT = 250;
const LONGEST_BODY = 400 * 1_024;

/** Sending takes about as long as a call of the Gmail API. */
const LATENCY = 400;

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u;

const deliver = (
  world: World,
  email: string,
  letter: (to: { email: string; name: string }) => MailMessage,
): void => {
  const account = world.accounts.find((one) => one.email === email.toLowerCase());
  if (account === undefined) {
    world.gmail.sentOutside.push(letter({ email, name: '' }));
    return;
  }
  world.gmail.mailboxes[account.sub] = [letter(account), ...(world.gmail.mailboxes[account.sub] ?? [])];
};

/** Gmail's ids are hexadecimal. */
const newMessageId = (world: World): string =>
  Buffer.from(newId(world, 'mail')).toString('hex').slice(-16).padStart(16, '0');

export const mailHandlers = (execution: RunningExecution): Handlers<'mail.send' | 'mail.quota'> => ({
  'mail.quota': () => {
    requireScope(execution, 'MailApp.getRemainingDailyQuota', 'script.send_mail');
    return leftOfDay(execution, 'mailRecipients');
  },
  'mail.send': ({ to, subject, body, name, replyTo }) => {
    requireScope(execution, 'MailApp.sendEmail', 'script.send_mail');
    const recipients = to.split(',').map((one) => one.trim());
    const unusable = recipients.find((one) => !ADDRESS.test(one));
    if (unusable !== undefined) throw new ScriptException(`Invalid email: ${unusable}`);
    if (recipients.length > MOST_RECIPIENTS)
      throw new ScriptException('Limit Exceeded: Email Recipients Per Message.');
    if (subject.length > LONGEST_SUBJECT) throw new ScriptException('Argument too large: subject');
    if (Buffer.byteLength(body) > LONGEST_BODY) throw new ScriptException('Limit Exceeded: Email Body Size.');
    takeOfDay(execution, 'mailRecipients', recipients.length);
    wait(execution, LATENCY);
    const { world, account } = execution;
    for (const email of recipients)
      deliver(world, email, (receiver) =>
        mailMessage(
          {
            id: newMessageId(world),
            from: { name: name ?? account.name, email: account.email },
            receivedAt: world.now,
            subject,
            paragraphs: body.split(/\n{2,}/),
            ...(replyTo === null ? {} : { replyTo }),
          },
          receiver,
        ),
      );
    return null;
  },
});
