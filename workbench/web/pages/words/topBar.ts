/** What the bar above every page says. */
import { dateTime } from './dateTime';
import type { InLanguages } from './language';

export interface TopBarWords {
  readonly pages: string;
  readonly people: string;
  readonly gmail: string;
  readonly contacts: string;
  readonly activity: string;
  readonly admin: string;
  readonly duo: string;
  /** Of the row of colleagues whom one can switch to. */
  readonly person: string;
  readonly time: string;
  readonly runDue: string;
  readonly addHour: string;
  /** What a press of one of the two buttons did. */
  readonly ran: (executions: number) => string;
  /** The company's virtual time, e.g. `Mon 6 Jan, 09:00`. */
  readonly dateTime: (milliseconds: number, timeZone: string) => string;
}

const MOMENT: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

export const topBarWords: InLanguages<TopBarWords> = {
  en: {
    pages: 'Pages',
    people: 'People',
    gmail: 'Gmail',
    contacts: 'Google Contacts',
    activity: 'Activity',
    admin: 'Admin',
    duo: 'Side by side',
    person: 'Who you are',
    time: 'Virtual time',
    runDue: 'Run due triggers',
    addHour: '+1 hour',
    ran: (executions) =>
      executions === 0 ? 'No trigger was due.' : `${executions} trigger${executions === 1 ? '' : 's'} ran.`,
    dateTime: dateTime('en-GB', MOMENT),
  },
  ja: {
    pages: 'ページ',
    people: 'メンバー',
    gmail: 'Gmail',
    contacts: 'コンタクト',
    activity: 'アクティビティ',
    admin: '管理',
    duo: '並べて表示',
    person: '操作する人',
    time: '仮想時刻',
    runDue: 'トリガーを実行',
    addHour: '+1 時間',
    ran: (executions) =>
      executions === 0 ? '実行するトリガーはありません。' : `トリガーを ${executions} 件実行しました。`,
    dateTime: dateTime('ja-JP', MOMENT),
  },
};
