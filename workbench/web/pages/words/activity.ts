/** What the Activity page says. */
import type { InLanguages } from './language';

export interface ActivityWords {
  /** Of the browser's tab and the page's heading. */
  readonly title: string;
}

export const activityWords: InLanguages<ActivityWords> = {
  en: { title: 'Activity' },
  ja: { title: 'Activity' },
};
