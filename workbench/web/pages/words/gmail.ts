/** What the Gmail page says. */
import type { InLanguages } from './language';

export interface GmailWords {
  /** Of the browser's tab and the page's heading. */
  readonly title: string;
}

export const gmailWords: InLanguages<GmailWords> = {
  en: { title: 'Gmail' },
  ja: { title: 'Gmail' },
};
