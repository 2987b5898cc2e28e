/** What the Activity page says. */
import type { InLanguages } from './language';

export interface ActivityWords {
  /** Of the browser's tab and the page's heading. */
  readonly title: string;
  readonly nextTrigger: string;
  readonly noTrigger: string;
  readonly executions: string;
  readonly noExecutions: string;
  readonly account: string;
  readonly function: string;
  readonly started: string;
  readonly duration: string;
  readonly outcome: string;
  readonly cost: string;
  /** Of the runtime's names; any other is shown as it is. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly callsAndWrites: (calls: number, writes: number) => string;
  readonly logs: string;
  readonly noLogs: string;
  readonly calls: string;
  readonly noCalls: string;
  readonly operation: string;
  readonly status: string;
  readonly access: string;
  readonly read: string;
  readonly write: string;
  readonly book: string;
  readonly tabs: string;
  readonly rows: (shown: number, total: number) => string;
  readonly moreRows: string;
  readonly properties: string;
  readonly property: string;
  readonly size: string;
  readonly sum: (bytes: string, limit: string) => string;
  readonly loading: string;
}

export const activityWords: InLanguages<ActivityWords> = {
  en: {
    title: 'Activity',
    nextTrigger: 'Next trigger',
    noTrigger: 'No trigger is installed.',
    executions: 'Executions',
    noExecutions: 'Nothing has run yet.',
    account: 'Account',
    function: 'Function',
    started: 'Started',
    duration: 'Duration',
    outcome: 'Outcome',
    cost: 'Cost',
    kinds: { card: 'card', trigger: 'trigger', editor: 'editor', page: 'page' },
    outcomes: { returned: 'Completed', threw: 'Failed', killed: 'Killed', 'timed-out': 'Timed out' },
    callsAndWrites: (calls, writes) =>
      `${calls} call${calls === 1 ? '' : 's'}, ${writes} write${writes === 1 ? '' : 's'}`,
    logs: 'Logs',
    noLogs: 'It logged nothing.',
    calls: 'Calls',
    noCalls: 'It called nothing.',
    operation: 'Operation',
    status: 'Status',
    access: 'Access',
    read: 'read',
    write: 'write',
    book: 'The book',
    tabs: 'Sheets of the book',
    rows: (shown, total) => (shown === total ? `${total} rows` : `The first ${shown} of ${total} rows`),
    moreRows: 'More rows',
    properties: 'Script properties',
    property: 'Property',
    size: 'Size',
    sum: (bytes, limit) => `${bytes} of ${limit}`,
    loading: 'Loading…',
  },
  ja: {
    title: 'アクティビティ',
    nextTrigger: '次のトリガー',
    noTrigger: 'トリガーはありません。',
    executions: '実行',
    noExecutions: 'まだ何も実行されていません。',
    account: 'アカウント',
    function: '関数',
    started: '開始',
    duration: '時間',
    outcome: '結果',
    cost: 'コスト',
    kinds: { card: 'カード', trigger: 'トリガー', editor: 'エディタ', page: 'ページ' },
    outcomes: { returned: '完了', threw: '失敗', killed: '強制終了', 'timed-out': 'タイムアウト' },
    callsAndWrites: (calls, writes) => `呼び出し ${calls} 回、書き込み ${writes} 回`,
    logs: 'ログ',
    noLogs: 'ログはありません。',
    calls: '呼び出し',
    noCalls: '呼び出しはありません。',
    operation: '操作',
    status: 'ステータス',
    access: 'アクセス',
    read: '読み取り',
    write: '書き込み',
    book: '台帳',
    tabs: '台帳のシート',
    rows: (shown, total) => (shown === total ? `${total} 行` : `${total} 行のうち最初の ${shown} 行`),
    moreRows: 'さらに表示',
    properties: 'スクリプト プロパティ',
    property: 'プロパティ',
    size: 'サイズ',
    sum: (bytes, limit) => `${limit} のうち ${bytes}`,
    loading: '読み込んでいます…',
  },
};
