/** MailApp (https://developers.google.com/apps-script/reference/mail/mail-app); the host delivers. */
import { ask, Exception } from './ask';

type Given = Readonly<Record<string, unknown>>;

const KNOWN = ['to', 'subject', 'body', 'name', 'replyTo'];

const textIn = (given: Given, name: string): string | null => {
  const value = given[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string')
    throw new Exception(`MailApp.sendEmail with a ${name} that is no text is not emulated.`);
  return value;
};

const send = (message: Given): void => {
  const unknown = Object.keys(message).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) throw new Exception(`MailApp.sendEmail with ${unknown} is not emulated.`);
  const to = textIn(message, 'to');
  if (to === null) throw new Exception('Failed to send email: no recipient');
  ask('mail.send', {
    to,
    subject: textIn(message, 'subject') ?? '',
    body: textIn(message, 'body') ?? '',
    name: textIn(message, 'name'),
    replyTo: textIn(message, 'replyTo'),
  });
};

const fromTexts = (texts: readonly unknown[]): Given => {
  const [to, second, third, fourth] = texts;
  if (texts.length < 4) return { to, subject: second, body: third };
  if (typeof fourth === 'object' && fourth !== null) return { to, subject: second, body: third, ...fourth };
  return { to, replyTo: second, subject: third, body: fourth };
};

export const mailApp = {
  getRemainingDailyQuota: () => ask('mail.quota', null),
  sendEmail: (...given: readonly unknown[]) => {
    const [message] = given;
    send(
      given.length === 1 && typeof message === 'object' && message !== null
        ? { ...message }
        : fromTexts(given),
    );
  },
};
