/** Puts letters into everyone's mailbox, each in its reader's language: customers', a stranger's and a colleague's. */
import { mailMessage } from '../../google/gmail/mailMessage';
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

export const seedMail = (world: World, { all, aiko, ben }: CompanyAccounts): void => {
  for (const account of all) {
    const language = /^ja(?![a-z])/i.test(account.locale) ? 'ja' : 'en';
    const colleague = colleagueLetter(account.sub === aiko.sub ? ben : aiko, language);
    world.gmail.mailboxes[account.sub] = [...letters[language], colleague]
      .sort((one, other) => other.receivedAt - one.receivedAt)
      .map((letter) => mailMessage(letter, account));
  }
};
