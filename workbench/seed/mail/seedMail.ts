/** Puts letters into everyone's mailbox, each in its reader's language: customers', a stranger's and a colleague's. */
import type { MailMessage } from '../../google/gmail/gmailData';
import type { Account, World } from '../../google/world';
import type { CompanyAccounts } from '../seedAccounts';
import type { Letter } from './letters';
import { letters } from './letters';

const INTERNAL = {
  en: {
    subject: 'Customers in one place',
    paragraphs: [
      'Good morning,',
      'I keep the label “Customers” up to date. Tell me when an address there is wrong, or change it yourself if you may.',
    ],
  },
  ja: {
    subject: '取引先の連絡先について',
    paragraphs: [
      'おはようございます。',
      '取引先の連絡先はラベル「Customers」にまとめています。間違いに気づいたらお知らせください。',
    ],
  },
};

const colleagueLetter = ({ name, email }: Account, language: 'en' | 'ja'): Letter => ({
  id: '19d5f12d3b9a0006',
  from: { name, email },
  receivedAt: Date.UTC(2026, 3, 5, 23, 2),
  ...INTERNAL[language],
});

/** Mail servers of our customers write names that are no ASCII as encoded words (RFC 2047), whole in one. */
const headerText = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;

const messageOf = ({ id, from, receivedAt, subject, paragraphs }: Letter, to: Account): MailMessage => ({
  id,
  threadId: id,
  labelIds: ['INBOX', 'CATEGORY_PERSONAL'],
  headers: [
    { name: 'From', value: `${headerText(from.name)} <${from.email}>` },
    { name: 'To', value: `${headerText(to.name)} <${to.email}>` },
    { name: 'Subject', value: headerText(subject) },
    { name: 'Date', value: new Date(receivedAt).toUTCString().replace('GMT', '+0000') },
  ],
  paragraphs,
  receivedAt,
});

export const seedMail = (world: World, { all, aiko, ben }: CompanyAccounts): void => {
  for (const account of all) {
    const language = /^ja(?![a-z])/i.test(account.locale) ? 'ja' : 'en';
    const colleague = colleagueLetter(account.sub === aiko.sub ? ben : aiko, language);
    world.gmail.mailboxes[account.sub] = [...letters[language], colleague]
      .sort((one, other) => other.receivedAt - one.receivedAt)
      .map((letter) => messageOf(letter, account));
  }
};
