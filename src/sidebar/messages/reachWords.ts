/** What the cards say where Meibo is kept from its work: the book is away, or the person has not allowed something. */
import type { Scope } from '../../app/consent';

export interface ReachWords {
  readonly away: string;
  readonly ownContacts: string;
  readonly noOwnContact: string;
  readonly consentTitle: string;
  readonly consentWhy: string;
  readonly consentMissing: string;
  readonly allow: string;
  readonly goOn: string;
  /** A line for each, what it is for. */
  readonly scopes: Readonly<Record<Scope, string>>;
}

export const englishReach: ReachWords = {
  away: 'Meibo cannot reach your company’s book just now. Shared labels are not shown; try again in a few minutes.',
  ownContacts: 'From your own Google Contacts',
  noOwnContact: 'Not in your own Google Contacts.',
  consentTitle: 'Meibo needs your permission',
  consentWhy: 'Google asks you which of these you allow. You can take each back at any time.',
  consentMissing: 'Not allowed yet',
  allow: 'Allow access',
  goOn: 'Go on without',
  scopes: {
    openid: 'To know which account you are',
    'userinfo.email': 'To tell colleagues your address when you change something',
    contacts: 'To bring shared labels into your Google Contacts and read your changes there',
    'directory.readonly': 'To suggest colleagues while you type',
    'admin.directory.user.readonly': 'To find the account behind a colleague’s address',
    'drive.appdata': 'To keep notes about your copies in a hidden folder of your Drive',
    'script.external_request': 'To call Google’s services',
    'script.scriptapp': 'To bring your copies up to date every hour',
    'script.locale': 'To speak your language',
    'script.send_mail': 'To write to people with whom you share',
    'gmail.addons.current.message.readonly': 'To show who wrote the message that is open',
    'gmail.addons.current.message.metadata':
      'To see who is in your draft already, so that nobody gets it twice',
    'gmail.addons.current.action.compose': 'To put a label’s addresses into your drafts',
  },
};

export const japaneseReach: ReachWords = {
  away: '現在、社内の名簿に接続できません。共有ラベルは表示されません。数分後にもう一度お試しください。',
  ownContacts: 'ご自分の Google コンタクトから',
  noOwnContact: 'ご自分の Google コンタクトにはありません。',
  consentTitle: 'Meibo の利用には許可が必要です',
  consentWhy: '許可する項目を Google の画面で選択します。許可はいつでも取り消せます。',
  consentMissing: '許可されていない項目',
  allow: 'アクセスを許可',
  goOn: '許可せずに続ける',
  scopes: {
    openid: 'ご利用のアカウントを確認するため',
    'userinfo.email': '変更した人のメールアドレスを共有相手に示すため',
    contacts: '共有ラベルを Google コンタクトに反映し、変更を読み取るため',
    'directory.readonly': '入力中に社内の候補を表示するため',
    'admin.directory.user.readonly': 'メールアドレスから社内のアカウントを探すため',
    'drive.appdata': '同期の記録をドライブの非表示フォルダに保存するため',
    'script.external_request': 'Google のサービスを呼び出すため',
    'script.scriptapp': '1 時間ごとに連絡先を最新にするため',
    'script.locale': 'お使いの言語で表示するため',
    'script.send_mail': '共有相手にメールを送るため',
    'gmail.addons.current.message.readonly': '開いているメールの送信者を表示するため',
    'gmail.addons.current.message.metadata': '下書きの宛先を確認し、重複を避けるため',
    'gmail.addons.current.action.compose': '下書きにラベルの宛先を追加するため',
  },
};
