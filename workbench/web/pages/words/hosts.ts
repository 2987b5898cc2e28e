/** What the pages of Google's other hosts say: each stands for one that shows the add-on's homepage. */
import { dateTime } from './dateTime';
import type { InLanguages } from './language';

export interface HostWords {
  /** Of the row of hosts that one can go to. */
  readonly hosts: string;
  readonly names: Readonly<Record<'gmail' | 'calendar' | 'drive', string>>;
  /** What there is of the host itself. */
  readonly calendarNote: string;
  readonly driveNote: string;
  /** In the week's heading, e.g. `Mon 6`. */
  readonly day: (milliseconds: number, timeZone: string) => string;
  readonly noFiles: string;
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric' };

export const hostWords: InLanguages<HostWords> = {
  en: {
    hosts: 'Apps',
    names: { gmail: 'Mail', calendar: 'Calendar', drive: 'Drive' },
    calendarNote: 'This calendar is always empty. Meibo’s side panel works as in Google Calendar.',
    driveNote: 'This drive is always empty. Meibo’s side panel works as in Google Drive.',
    day: dateTime('en-GB', DAY),
    noFiles: 'No files.',
  },
  ja: {
    hosts: 'アプリ',
    names: { gmail: 'メール', calendar: 'カレンダー', drive: 'ドライブ' },
    calendarNote:
      'このカレンダーには予定がありません。Meibo のサイドパネルは Google カレンダーと同じように動作します。',
    driveNote:
      'このドライブにはファイルがありません。Meibo のサイドパネルは Google ドライブと同じように動作します。',
    day: dateTime('ja-JP', DAY),
    noFiles: 'ファイルはありません。',
  },
};
