/** Letters by Apps Script's own service: in the name of whoever is at the keyboard, from his address, into his sent mail. */
import type { Mailer } from '../../app/ports';
import { fail, succeed } from '../../core/result';

const WHAT = 'mail';

/**
 * `sendEmail` throws for every reason, in words that are not published; only the daily budget is told apart, which is worded
 * like every other (developers.google.com/apps-script/guides/services/quotas).
 */
export const createMailer = (service: Pick<GoogleAppsScript.Mail.MailApp, 'sendEmail'>): Mailer => ({
  send: ({ to, subject, body }) => {
    try {
      service.sendEmail({ to, subject, body });
      return succeed(null);
    } catch (reason) {
      const isSpent = reason instanceof Error && reason.message.includes('too many times');
      return fail(
        isSpent ? { type: 'rate-limited', what: WHAT } : { type: 'declined', what: WHAT, reason: 'mail' },
      );
    }
  },
});
