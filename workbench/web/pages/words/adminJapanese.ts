/** The Admin page in Japanese. */
import type { AdminWords } from './admin';

export const adminJapanese: AdminWords = {
  title: '管理コンソール',
  path: 'アプリ › Marketplace アプリ › Meibo',
  onlyAdmins: 'このページを表示できるのは、会社の Google Workspace の管理者だけです。',
  about: 'Google コンタクトのラベルを同僚と共有し、全員の連絡先を最新の状態に保ちます。',
  progress: (done, of) => `${of} ステップ中 ${done} 完了`,
  done: '完了',
  language: 'Google アカウントの言語',
  loading: '読み込んでいます…',

  install: 'アプリをインストール',
  installFor: 'インストールの対象',
  everyone: '会社の全員',
  oneUnit: '1 つの組織部門',
  unit: '組織部門',
  unitWithPeople: (unit, people) => `${unit}（${people} 人）`,
  installButton: 'インストール',
  changeButton: '変更',
  uninstall: 'アンインストール',
  installedForEveryone: '全員にインストールされています。',
  installedForUnit: (unit) => `${unit} とその下位の組織部門にインストールされています。`,
  installedForNobody: 'インストールされていません。',

  access: 'データアクセスを許可',
  accessHint: '会社で一度許可すれば、メンバーに確認画面は表示されません。アプリは次のことができます。',
  scopes: {
    openid: '操作しているアカウントの確認',
    'https://www.googleapis.com/auth/userinfo.email': 'そのアカウントのメールアドレスの表示',
    'https://www.googleapis.com/auth/contacts': '利用者の連絡先の表示と変更',
    'https://www.googleapis.com/auth/directory.readonly': 'ディレクトリでの同僚の検索',
    'https://www.googleapis.com/auth/admin.directory.user.readonly':
      '会社のアカウントの名前とメールアドレスの表示',
    'https://www.googleapis.com/auth/drive.appdata':
      '各利用者のドライブの非表示フォルダへの自身のデータの保存',
    'https://www.googleapis.com/auth/script.external_request': 'Google の API の呼び出し',
    'https://www.googleapis.com/auth/script.scriptapp': '約 1 時間ごとの自動実行',
    'https://www.googleapis.com/auth/script.locale': 'アカウントの言語の確認',
    'https://www.googleapis.com/auth/script.send_mail': 'アカウントからのメール送信',
    'https://www.googleapis.com/auth/gmail.addons.current.message.readonly':
      '開いているメールの送信者と宛先の表示（本文は署名の読み取りを選んだときのみ）',
    'https://www.googleapis.com/auth/gmail.addons.current.message.metadata':
      '作成中のメールの宛先の表示（宛先を追加するときのみ）',
    'https://www.googleapis.com/auth/gmail.addons.current.action.compose': '作成中のメールへの宛先の追加',
  },
  grant: 'アクセスを許可',
  revoke: 'アクセス権を取り消す',

  book: '台帳を用意',
  bookHint:
    '空のスプレッドシートと 2 つのサービス アカウントは Cloud コンソールで作成済みです。台帳のアカウントは共有の連絡先をこのスプレッドシートに保存し、ほかには何もできません。',
  shareBook: (account) => `スプレッドシートを ${account} と編集者として共有`,
  share: '共有',
  unshare: '共有を停止',
  spreadsheetProperty: 'スクリプト プロパティ BOOK_SPREADSHEET_ID',
  fillIn: '自動入力',
  save: '保存',
  bookKey: 'スクリプト プロパティ BOOK_ACCOUNT_KEY',
  keyFile: {
    none: '（空）',
    book: '台帳のアカウントのキー',
    worker: 'ワーカーのアカウントのキー',
    deleted: '台帳のアカウントの古いキー（削除済み）',
  },

  worker: 'ワーカーに代理を許可',
  workerHint:
    'セキュリティ › API の制御 › ドメイン全体の委任。キーは管理者のアカウントだけが持ち、同僚の実行からは読めません。',
  workerKey: '自分のユーザー プロパティ WORKER_ACCOUNT_KEY',
  workerAccount: 'ワーカーのアカウント',
  workerAccountHint: (email) =>
    `任意。${email} でログインし、専用のキーの設定、スクリプト エディタでの startWorker の実行、5 分ごとのトリガーの追加を行います。Meibo を開かないメンバーの連絡先も更新されるようになります。`,
  startWorker: 'ワーカーを開始',
  stopWorker: 'ワーカーを停止',
  workerRuns: (isFrequent, time) =>
    `${isFrequent ? '5 分' : '1 時間'}ごとに実行しています。前回の更新: ${time}`,
  workerStands: '実行されていません。',
  delegation: 'ドメイン全体の委任',
  clientId: 'クライアント ID',
  scopeList: 'OAuth スコープ（カンマ区切り）',
  authorize: '承認',
  removeDelegation: '削除',
  delegatedTo: (scopes) => `${scopes} 個のスコープが承認されています。`,
  notDelegated: '承認されていません。',

  run: 'install を実行',
  runHint:
    'スクリプト エディタで、管理者として実行します。すべての設定を試し、台帳を作り、アカウントを登録します。',
  runButton: 'install を実行',
  report: 'install の結果',
  ranAt: (time) => `実行: ${time}`,
  fine: '正常',
  failed: '失敗',

  open: 'メンバーに一度開いてもらう',
  opened: (people) =>
    people === 0
      ? 'Meibo を開いた人はまだいません。開くまで、その人の分は実行されません。'
      : `${people} 人が Meibo を開きました。`,
  openGmail: (name) => `${name}さんの Gmail`,

  startOver: '最初からやり直す',
  startOverHint: '連絡先も含めて、これまでの操作はすべて消えます。',
  asInstalled: 'インストール済みの状態',
  beforeInstallation: 'インストール前の状態',
  problems: {
    'unknown-client': 'この ID のクライアントはありません。',
    'no-scope': 'スコープを 1 つ以上入力してください。',
    interrupted: 'install は途中で終了しました。アクティビティで確認できます。',
  },
};
