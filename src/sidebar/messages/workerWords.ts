/** What is said of the worker in both languages: on an administrator's card, and to whoever starts it. */
import type { WorkerStart } from '../../app/worker/startWorker';
import type { WorkerAlarm } from '../../app/worker/viewWorker';
import type { WorkerTrouble } from '../../app/worker/workerPorts';

export interface WorkerWords {
  readonly title: string;
  readonly alarm: (alarm: WorkerAlarm) => string;
  readonly remedy: Readonly<Record<WorkerAlarm['type'], string>>;
  readonly start: (start: WorkerStart) => string;
  readonly stopped: (was: boolean) => string;
}

const hoursInEnglish = (hours: number): string => {
  if (hours < 1) return 'a short while';
  if (hours < 48) return hours === 1 ? '1 hour' : `${String(hours)} hours`;
  return `${String(Math.floor(hours / 24))} days`;
};

const refusedInEnglish: Readonly<Record<WorkerTrouble, string>> = {
  'no-key':
    'This account has no worker key: put the worker service account’s key into its user property WORKER_ACCOUNT_KEY, and run startWorker again.',
  key: 'Google accepts none of the keys in WORKER_ACCOUNT_KEY. Create a new key, put it there, and run startWorker again.',
  delegation:
    'The worker service account may not act for people. Grant its client id domain-wide delegation with the scopes in docs/install.md; Google may take up to a day.',
  unreachable: 'Google did not answer. Run startWorker again in a few minutes.',
  directory: 'The Directory did not answer. Turn on contact sharing in the Admin console.',
  book: 'The book could not be read. Run install first.',
};

export const englishWorker: WorkerWords = {
  title: 'The worker has stopped',
  alarm: ({ hours }) =>
    `For ${hoursInEnglish(hours)} nobody has looked after people who do not open Meibo. Their contacts stay as they are.`,
  remedy: {
    'no-key': 'The account that runs the worker has lost its key.',
    key: 'Google accepts none of the worker’s keys. Make a new one.',
    delegation: 'The Admin console no longer lets the worker act for people. Check domain-wide delegation.',
    silent: 'Its trigger does not run. Run startWorker again as the account that runs the worker.',
  },
  start: (start) => {
    switch (start.type) {
      case 'unknown-account':
        return '✗ Google did not say which account this is. Run it from the script editor.';
      case 'refused':
        return `✗ ${refusedInEnglish[start.trouble]}`;
      case 'started':
        return start.often
          ? '✓ The worker runs every five minutes.'
          : '✓ The worker runs every hour: Google allows a script of an add-on no shorter interval. For every five minutes add a trigger of onClock by hand, under Triggers in the editor.';
    }
  },
  stopped: (was) =>
    was ? '✓ This account runs the worker no more.' : '✗ This account does not run the worker.',
};

const hoursInJapanese = (hours: number): string => {
  if (hours < 1) return '少し前';
  return hours < 48 ? `${String(hours)} 時間前` : `${String(Math.floor(hours / 24))} 日前`;
};

const refusedInJapanese: Readonly<Record<WorkerTrouble, string>> = {
  'no-key':
    'このアカウントにワーカーの鍵がありません。ワーカー用サービス アカウントの鍵をユーザー プロパティ WORKER_ACCOUNT_KEY に設定し、もう一度 startWorker を実行してください。',
  key: 'WORKER_ACCOUNT_KEY の鍵はどれも Google に受け付けられませんでした。新しい鍵を作成して設定し、もう一度 startWorker を実行してください。',
  delegation:
    'ワーカー用サービス アカウントに代理の権限がありません。クライアント ID に docs/install.md のスコープでドメイン全体の委任を設定してください。反映まで最大 1 日かかることがあります。',
  unreachable: 'Google から応答がありませんでした。数分後にもう一度 startWorker を実行してください。',
  directory: 'ディレクトリから応答がありませんでした。管理コンソールで連絡先の共有を有効にしてください。',
  book: '台帳を読み取れませんでした。先に install を実行してください。',
};

export const japaneseWorker: WorkerWords = {
  title: 'ワーカーが停止しています',
  alarm: ({ hours }) =>
    `Meibo を開かないメンバーの連絡先は、${hoursInJapanese(hours)}から更新されていません。連絡先はそのまま残っています。`,
  remedy: {
    'no-key': 'ワーカーを実行するアカウントに鍵がありません。',
    key: 'ワーカーの鍵はどれも Google に受け付けられませんでした。新しい鍵を作成してください。',
    delegation: '管理コンソールでワーカーの代理が許可されていません。ドメイン全体の委任を確認してください。',
    silent:
      'トリガーが実行されていません。ワーカーを実行するアカウントで、もう一度 startWorker を実行してください。',
  },
  start: (start) => {
    switch (start.type) {
      case 'unknown-account':
        return '✗ アカウントを確認できませんでした。スクリプト エディタから実行してください。';
      case 'refused':
        return `✗ ${refusedInJapanese[start.trouble]}`;
      case 'started':
        return start.often
          ? '✓ ワーカーは 5 分ごとに実行されます。'
          : '✓ ワーカーは 1 時間ごとに実行されます。アドオンのスクリプトでは、これより短い間隔は許可されていません。5 分ごとに実行するには、エディタの［トリガー］で onClock のトリガーを追加してください。';
    }
  },
  stopped: (was) =>
    was
      ? '✓ このアカウントでのワーカーの実行を終了しました。'
      : '✗ このアカウントではワーカーを実行していません。',
};
