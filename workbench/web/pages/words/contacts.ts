/** What the Contacts page says. */
import type { InLanguages } from './language';

export interface ContactsWords {
  /** Of the browser's tab and the page's heading. */
  readonly title: string;
}

export const contactsWords: InLanguages<ContactsWords> = {
  en: { title: 'Contacts' },
  ja: { title: 'Contacts' },
};
