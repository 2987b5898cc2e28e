/** Meiboの日本語の文言。 What Meibo says in Japanese. */
import { japaneseAccess } from './accessWords';
import { japaneseBook } from './bookWords';
import { japaneseCompose } from './composeWords';
import { japaneseCopies } from './copyWords';
import { japaneseEnd } from './endWords';
import { japaneseFlow } from './flowWords';
import { japaneseInvitation } from './invitationWords';
import { japaneseLetter } from './letterWords';
import { japaneseLink } from './linkWords';
import { japaneseMail } from './mailWords';
import { japaneseManager } from './managerWords';
import { japaneseDryRun } from './dryRunWords';
import { japaneseFields } from './fieldWords';
import { japaneseMessage } from './messageWords';
import type { Messages } from './messages';
import { groupJapanese } from './groupWords';
import { ownerJapanese } from './ownerWords';
import { japaneseReach } from './reachWords';
import { japaneseRequests } from './requestWords';
import { sharingJapanese } from './sharingJapanese';
import { japaneseOutside } from './outsideWords';
import { japanesePolicies } from './policyWords';
import { japaneseHome } from './homeWords';
import { japaneseSearch } from './searchWords';
import { japaneseShortage } from './shortageWords';
import { japaneseContact } from './contactWords';
import { japaneseHistory } from './historyWords';
import { japaneseSignature } from './signatureWords';
import { japaneseSuggestions } from './suggestionWords';
import { japaneseSync } from './syncWords';
import { japaneseCare } from './careWords';
import { japaneseTalk } from './talkWords';
import { verificationJapanese } from './verificationJapanese';
import { japaneseWaiting } from './waitingWords';
import { japaneseWorker } from './workerWords';

export const japanese: Messages = {
  labels: 'ラベル',
  noLabels: 'Google コンタクトにラベルがまだありません。作成すると、ここで共有できます。',
  share: '共有',
  stopSharing: '共有を停止',
  back: '戻る',
  sharedWith: '共有相手',
  sharedWithNobody: 'まだ誰とも共有していません。',
  notShared: '未共有',
  roles: { viewer: '閲覧者', editor: '編集者', curator: '整理担当', manager: '管理者', owner: 'オーナー' },
  message: japaneseMessage,
  signature: japaneseSignature,
  contact: japaneseContact,
  history: japaneseHistory,
  suggestions: japaneseSuggestions,
  waiting: japaneseWaiting,
  copies: japaneseCopies,
  compose: japaneseCompose,
  sync: japaneseSync,
  reach: japaneseReach,
  fields: japaneseFields,
  shortage: japaneseShortage,
  requests: japaneseRequests,
  access: japaneseAccess,
  dryRun: japaneseDryRun,
  talk: japaneseTalk,
  care: japaneseCare,
  refusals: {
    nobody: '共有する相手のメールアドレスを入力してください。',
    'too-many-people': '一度に共有できるのは 20 人までです。',
    'no-address': 'メールアドレスの形式ではありません。',
    'no-name': '姓または名を入力してください。',
    'no-such-person': '社内にそのメールアドレスの人はいません。',
    'no-such-name': '社内に、その名前やメールアドレスで始まる人はいません。',
    'several-people': '当てはまる人が複数います。候補から選んでください。',
    'groups-unread':
      'グループや全社との共有には、メンバーを確認するワーカーが必要です。同僚を個別に指定するか、管理者に相談してください。',
    'outside-company': '社外の人とは連絡先を共有できない設定です。',
    yourself: 'このラベルはすでにあなたの一覧にあります。',
    'unknown-role': '役割を一覧から選んでください。',
    'no-label-link': 'そのリンクはラベルのものではありません。受け取ったリンクを貼り付けてください。',
    'role-too-high': '自分より上の役割を与えたり外したりすることはできません。',
    'label-vanished': 'そのラベルは Google コンタクトにありません。',
    'unknown-label': 'そのラベルはあなたと共有されていません。',
    'unknown-record': 'その連絡先はあなたと共有されていません。',
    'no-right': 'あなたの役割ではできません。',
    'owner-stays': 'ラベルのオーナーは外せません。',
    'end-passed': 'これから先の終了日を指定してください。',
    'not-shared-with': 'その人とは共有していません。',
    gone: 'その連絡先は削除されています。',
    'not-in-log': 'その変更は履歴に残っていません。',
    'newer-edit': 'その連絡先は他の人が変更しました。もう一度確認してください。',
    renewed: '内容が更新されています。もう一度確認してください。',
    'there-already': 'そのメールアドレスの連絡先はすでにラベルにあります。何も追加していません。',
    'already-decided': 'その提案は処理済みです。',
    'only-by-hand':
      '提案が長すぎるため自動では反映できません。連絡先を編集してから、提案を却下してください。',
    'policy-unclear': 'ドメインと日数を確認してください。',
    'no-invitation': 'この招待は無効になっています。送った人に新しい招待を依頼してください。',
    'invited-already': 'この相手には、1 時間以内に招待メールを送信しています。',
    'mail-refused': 'メールを送信できませんでした。共有はそのまま有効です。',
    'policy-forbids': '組織の共有ポリシーで許可されていません。',
    ...japaneseTalk.refusals,
    ...japaneseCare.refusals,
    'no-page': 'リンク先のページがまだ設定されていません。管理者に確認してください。',
    'outside-domains': '組織外では、許可されたドメインの相手とのみ共有できます。',
    'outside-unconfirmed': '組織外との共有であることを確認してから、もう一度お試しください。',
    'asks-from-outside':
      '社外の方からのリクエストは承認できません。「共有」からそのアドレスを招待してください。',
    'only-admins': 'この操作ができるのは Google Workspace の管理者だけです。',
    'nothing-typed': '検索する言葉を入力してください。',
    'not-understood': '画面が古くなっています。開き直してください。',
    unanswered: '会社の名簿から応答がなく、処理されたか確認できません。数分後にもう一度ご確認ください。',
    'out-of-reach': '会社の名簿にいま接続できません。何も変更していません。数分後にもう一度お試しください。',
  },
  checks: {
    admin: {
      'not-permitted':
        'Meibo のデータアクセスが許可されていません。管理コンソール（アプリ › Marketplace アプリ › Meibo › データアクセス）で許可するか、Google の確認画面ですべての項目にチェックを入れて、もう一度実行してください。',
      'unknown-account':
        'アカウントを確認できません。管理者としてログインし、スクリプト エディタから実行してください。',
      'other-admin':
        '別の管理者がインストールしています。その人に依頼するか、スクリプト プロパティ ADMIN_ACCOUNT を削除してください。',
      'no-admin': 'インストールできるのは Google Workspace の管理者だけです。',
    },
    keys: {
      'no-keys':
        'スクリプト プロパティ BOOK_ACCOUNT_KEY がありません。サービス アカウントを作り、JSON キーを貼り付けてください。組織でキーが禁止されている場合（iam.disableServiceAccountKeyCreation）は、このプロジェクトだけ許可してください。',
      'no-key-works':
        'BOOK_ACCOUNT_KEY のキーはどれも Google に受け付けられません。新しいキーを作って入れ替えてください。',
    },
    spreadsheet: {
      'no-id':
        'スクリプト プロパティ BOOK_SPREADSHEET_ID がありません。空のスプレッドシートを作り、名簿のサービス アカウントを編集者として共有し、その ID を入れてください。',
      'not-shared':
        '名簿のサービス アカウントがスプレッドシートを編集できません。編集者として共有してください。外部共有が禁止されている場合は、このアカウントだけ許可してください。',
      'not-found': 'BOOK_SPREADSHEET_ID のスプレッドシートが見つかりません。',
      'not-ours':
        '名簿のシートの一部がありません。変更履歴から復元してください。Meibo が作り直すことはありません。',
      unreachable: 'Google スプレッドシートが応答しません。数分後にもう一度実行してください。',
    },
    tabs: {},
    policies: {
      malformed: 'スクリプト プロパティ POLICIES を読み取れません。削除すると既定値に戻ります。',
    },
    delegation: {
      'no-key':
        'ワーカーのキーがありません。Meibo を開かない人には連絡先が届きません。ワーカーを実行するアカウントのユーザー プロパティ WORKER_ACCOUNT_KEY にキーを入れてください。',
      refused:
        'ワーカーのサービス アカウントに代理の権限がありません。docs/install.md のスコープでドメイン全体の委任を設定してください。',
      'someone-else':
        '依頼と違うアカウントが返されました。ワーカーのサービス アカウントの委任を確認してください。',
    },
    accounts: {
      'no-directory':
        'ディレクトリが応答しません。管理コンソールで連絡先の共有をオンにして、もう一度実行してください。',
      'no-book': '名簿に書き込めません。もう一度実行してください。',
    },
  },
  checkFine: (name, finding) => {
    switch (name) {
      case 'admin':
        return '管理者アカウントです。';
      case 'keys':
        return `名簿のサービス アカウントのキーは有効です（${finding}）。`;
      case 'spreadsheet':
        return '名簿のサービス アカウントはスプレッドシートを編集できます。';
      case 'tabs':
        return finding === 'made' ? '名簿のシートを作成しました。' : '名簿のシートはそろっています。';
      case 'policies':
        return finding === 'written' ? '既定のポリシーを書き込みました。' : 'ポリシーを読み取れます。';
      case 'delegation':
        return 'ワーカーのサービス アカウントは代理で動作できます。';
      case 'accounts':
        return `${finding} 件のアカウントを登録しました。`;
    }
  },
  showMore: 'もっと見る',
  range: (...counts) => {
    const [from = '', to = '', of = ''] = counts.map((count) => count.toLocaleString('ja-JP'));
    return `${of} 件中 ${from}～${to} 件`;
  },
  failure: (reference) =>
    `Meibo で問題が発生しました。もう一度お試しください。解決しない場合は、管理者にこの番号をお伝えください：${reference}`,
  sharing: sharingJapanese,
  groups: groupJapanese,
  owners: ownerJapanese,
  flow: japaneseFlow,
  end: japaneseEnd,
  invitations: japaneseInvitation,
  letter: japaneseLetter,
  link: japaneseLink,
  policy: japanesePolicies,
  outside: japaneseOutside,
  verification: verificationJapanese,
  worker: japaneseWorker,
  book: japaneseBook,
  search: japaneseSearch,
  home: japaneseHome,
  mail: japaneseMail,
  manager: japaneseManager,
};
