/** A letter as the mail server of whoever wrote it sends it. */
import type { Account } from '../world';
import type { MailMessage } from './gmailData';

export interface Letter {
  readonly id: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly receivedAt: number;
  readonly replyTo?: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly cc?: { readonly name: string; readonly email: string };
}

/** Mail servers write names that are no ASCII as encoded words (RFC 2047), whole in one. */
const headerText = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

export const mailMessage = (
  { id, from, receivedAt, replyTo, subject, paragraphs, cc }: Letter,
  to: Pick<Account, 'name' | 'email'>,
): MailMessage => ({
  id,
  threadId: id,
  labelIds: ['INBOX', 'CATEGORY_PERSONAL'],
  headers: [
    { name: 'From', value: `${headerText(from.name)} <${from.email}>` },
    { name: 'To', value: `${headerText(to.name)} <${to.email}>` },
    ...(cc === undefined ? [] : [{ name: 'Cc', value: `${headerText(cc.name)} <${cc.email}>` }]),
    ...(replyTo === undefined ? [] : [{ name: 'Reply-To', value: replyTo }]),
    { name: 'Subject', value: headerText(subject) },
    { name: 'Date', value: new Date(receivedAt).toUTCString().replace('GMT', '+0000') },
  ],
  paragraphs,
  receivedAt,
});
