/** What the Activity page says. */
import type { QuotaBucket } from '../../../google/quotaCost';
import type { ActivityAnswer } from '../../api';
import { breakWords, type BreakWords } from './breakIt';
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
  /** E.g. `20 calls, bound 20`: what a cycle wrote, and the least that it could. */
  readonly receipt: (calls: number, bound: number) => string;
  readonly quotaCost: string;
  readonly units: (bucket: string, units: number) => string;
  readonly quotas: string;
  readonly quotasHint: string;
  readonly buckets: Readonly<Record<QuotaBucket, string>>;
  readonly daily: string;
  readonly dailyHint: string;
  readonly dailyKinds: Readonly<Record<ActivityAnswer['daily'][number]['what'], string>>;
  readonly usedOf: (used: number, limit: number) => string;
  /** Nothing limits it. */
  readonly usedOfEndless: (used: number) => string;
  readonly mail: string;
  readonly noMail: string;
  readonly breaking: BreakWords;
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
    receipt: (calls, bound) => `${calls} call${calls === 1 ? '' : 's'}, bound ${bound}`,
    quotaCost: 'Quota',
    units: (bucket, units) => `${bucket} ${units}`,
    quotas: 'Quotas',
    quotasHint: 'The busiest minute so far, and whose it was. Each account has its own.',
    buckets: {
      'critical-reads': 'Contact reads',
      'critical-writes': 'Contact writes',
      'group-reads': 'Label reads',
      deletes: 'Deletions, label writes',
      'photo-writes': 'Photo writes',
      'sheets-reads': 'Sheets reads',
      'sheets-writes': 'Sheets writes',
      directory: 'Directory',
    },
    daily: 'In a day',
    dailyHint: 'What Apps Script gives each person for 24 hours, and who has used most of it.',
    dailyKinds: {
      'trigger-minutes': 'Minutes of triggers',
      fetches: 'Requests',
      'property-calls': 'Property reads, writes',
    },
    usedOf: (used, limit) => `${used.toLocaleString('en')} of ${limit.toLocaleString('en')}`,
    usedOfEndless: (used) => `${used}, no limit`,
    mail: 'Mail',
    noMail:
      'No mail was sent: Meibo asks for no permission to send any, and Google sends none when an add-on’s trigger fails.',
    breaking: breakWords.en,
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
    receipt: (calls, bound) => `${calls} 回、下限 ${bound} 回`,
    quotaCost: '割り当て',
    units: (bucket, units) => `${bucket} ${units}`,
    quotas: '割り当て',
    quotasHint: 'これまでで最も多かった 1 分間と、そのアカウントです。割り当てはアカウントごとです。',
    buckets: {
      'critical-reads': '連絡先の読み取り',
      'critical-writes': '連絡先の書き込み',
      'group-reads': 'ラベルの読み取り',
      deletes: '削除、ラベルの書き込み',
      'photo-writes': '写真の書き込み',
      'sheets-reads': 'スプレッドシートの読み取り',
      'sheets-writes': 'スプレッドシートの書き込み',
      directory: 'ディレクトリ',
    },
    daily: '1 日あたり',
    dailyHint: 'Apps Script が各ユーザーに 24 時間ごとに割り当てる量と、最も多く使ったアカウントです。',
    dailyKinds: {
      'trigger-minutes': 'トリガーの実行時間（分）',
      fetches: 'リクエスト',
      'property-calls': 'プロパティの読み書き',
    },
    usedOf: (used, limit) => `${limit.toLocaleString('ja')} のうち ${used.toLocaleString('ja')}`,
    usedOfEndless: (used) => `${used}（上限なし）`,
    mail: 'メール',
    noMail:
      'メールは送信されていません。Meibo はメール送信の権限を求めず、アドオンのトリガーが失敗しても Google はメールを送りません。',
    breaking: breakWords.ja,
    loading: '読み込んでいます…',
  },
};
