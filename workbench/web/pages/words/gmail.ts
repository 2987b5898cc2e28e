/** What the mail page says, its side panel included. */
import { dateTime } from './dateTime';
import type { InLanguages } from './language';
import { panelWords, type PanelWords } from './panel';

export interface GmailWords {
  /** Of the browser's tab and the page's heading. The client has a name of its own: it is not Google's. */
  readonly title: string;
  readonly messages: string;
  readonly noneOpen: string;
  readonly backToInbox: string;
  /** Of a search, above its list. */
  readonly found: (count: number, search: string) => string;
  readonly to: (name: string) => string;
  /** In the list, e.g. `3 Apr`. */
  readonly day: (milliseconds: number, timeZone: string) => string;
  /** Above the message, e.g. `Fri 3 Apr 2026, 14:05`. */
  readonly dateTime: (milliseconds: number, timeZone: string) => string;
  readonly addOns: string;
  /** Where the add-on would stand. */
  readonly noAddOn: Readonly<Record<'not-installed' | 'not-permitted', string>>;
  readonly panel: PanelWords;
}

const DAY: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' };
const DATE_TIME: Intl.DateTimeFormatOptions = {
  ...DAY,
  year: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
};

export const gmailWords: InLanguages<GmailWords> = {
  en: {
    title: 'Mail',
    messages: 'Messages',
    noneOpen: 'No message is open.',
    backToInbox: 'Back to inbox',
    found: (count, search) => `${String(count)} found for ${search}`,
    to: (name) => `to ${name}`,
    day: dateTime('en-GB', DAY),
    dateTime: dateTime('en-GB', DATE_TIME),
    addOns: 'Add-ons',
    noAddOn: {
      'not-installed': 'Your administrator has not installed Meibo for you.',
      'not-permitted': 'Your administrator has not granted Meibo access to data.',
    },
    panel: panelWords.en,
  },
  ja: {
    title: 'メール',
    messages: 'メール一覧',
    noneOpen: 'メールは開かれていません。',
    backToInbox: '受信トレイに戻る',
    found: (count, search) => `検索結果 ${String(count)} 件：${search}`,
    to: (name) => `To: ${name}`,
    day: dateTime('ja-JP', DAY),
    dateTime: dateTime('ja-JP', DATE_TIME),
    addOns: 'アドオン',
    noAddOn: {
      'not-installed': '管理者が Meibo をインストールしていません。',
      'not-permitted': '管理者が Meibo のデータアクセスを許可していません。',
    },
    panel: panelWords.ja,
  },
};
