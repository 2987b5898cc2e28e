/** verifyPlatform の結果の日本語の文言。 What the report of `verifyPlatform` says in Japanese. */
import type { VerificationMessages } from './verificationMessages';

const some = (count: string, things: string): string =>
  count === '' ? `${things}が残っている可能性があります` : `${things}を ${count} 件削除できませんでした`;

export const verificationJapanese: VerificationMessages = {
  refused: '実行できるのは Meibo をインストールした管理者だけです。',
  questions: {
    'named-range-name-twice': 'スプレッドシートは同じ名前の名前付き範囲をもう一つ受け付けるか：',
    'named-range-id-twice': 'スプレッドシートは同じ ID の名前付き範囲をもう一つ受け付けるか：',
    'frequent-trigger': '5 分ごとのトリガーを作成できるか：',
    'second-trigger': '1 時間ごとのトリガーと並べて、もう一つ時間のトリガーを作成できるか：',
    'directory-id': 'ディレクトリの人物の ID はアカウントの ID と同じか：',
    'hidden-folder': 'スクリプトとワーカーに見えるドライブの非表示フォルダは同じか：',
    'empty-read-mask': '空の readMask で一括作成したとき、リソース名が返されるか：',
    'new-label-at-once': '作成直後のラベルに新しい連絡先を入れられるか：',
    'stale-etag-in-batch': '一括更新に古い etag が一つあるとどうなるか：',
    'stored-phone': '空白を含む電話番号の保存のされ方：',
    'stored-email': '大文字を含むメールアドレスの保存のされ方：',
    'stored-type': '独自の種別の保存のされ方：',
    'stored-url': 'https:// のないウェブアドレスの保存のされ方：',
    'stored-name': '日本語の姓と名の保存のされ方：',
    'stored-whitespace': '前後と途中の空白の保存のされ方：',
    'stored-birthday': '文字で書いた誕生日の保存のされ方：',
    'client-data-length': 'clientData の値の文字数の上限：',
    'client-data-entries': '連絡先一つに入る clientData の件数：',
    'sync-token-of-another-client': 'スクリプトの同期トークンをワーカーのクライアントで使えるか：',
    'listing-lag': '新しい連絡先が一覧に現れるまで：',
    'emails-in-listing': '一覧に現れるメールアドレスの件数：',
    'label-in-listing': 'ラベルの変更は変更の一覧に現れるか：',
    'critical-reads': '1 分あたりの critical read の上限：',
  },
  answers: {
    yes: () => 'はい',
    no: () => 'いいえ',
    accepted: () => '受け付けられます',
    refused: () => '拒否されます',
    same: () => '同じです',
    different: () => '異なります',
    'all-refused': () => '全体が拒否されます',
    'one-skipped': () => 'その連絡先だけが飛ばされます',
    overwritten: () => '新しい値が上書きされます',
    kept: () => 'そのまま',
    trimmed: () => '前後の空白が除かれます',
    changed: () => '変更されます',
    'at-once': () => 'すぐに現れます',
    'within-seconds': (figure) => `${figure} 秒以内`,
    'after-seconds': (figure) => `${figure} 秒を超えます`,
    exactly: (figure) => figure,
    'at-least': (figure) => `${figure} 以上`,
  },
  quoted: (answer, sentence) => `${answer}。Google の応答：「${sentence}」`,
  line: (question, answer, verdict) => `${question}${answer}（${verdict}）`,
  asAssumed: '想定どおり',
  differs: (assumed) => `想定と異なります。想定：${assumed}`,
  notTried: (question, reason) => `${question}未確認（${reason}）`,
  untried: {
    'no-time': '時間が足りません',
    'no-worker-key': 'ワーカーのキーがありません',
    'not-found': '確認の対象が Google の応答に現れませんでした',
    broken: '確認の処理に失敗しました',
    unforeseen: 'Google の応答が想定外でした',
  },
  allRemoved: '確認のために作成したものはすべて削除しました。',
  left: {
    triggers: (count) =>
      `${some(count, 'verifyPlatform のトリガー')}。スクリプト エディタの［トリガー］で削除してください。`,
    tabs: (count) =>
      `${some(count, 'シートまたは名前付き範囲')}。名簿のスプレッドシートから「Meibo verifyPlatform …」のシートと meibo_trial_… の範囲だけを削除してください。`,
    files: (count) =>
      `${some(count, '非表示フォルダのファイル')}。中身は空です。次回の実行でもう一度削除します。`,
    contacts: (count) =>
      `${some(count, '連絡先')}。Google コンタクトで「Meibo verifyPlatform」を検索して削除してください。`,
    labels: (count) =>
      `${some(count, 'ラベル')}。Google コンタクトで「Meibo verifyPlatform …」のラベルを削除してください。`,
  },
  onlyByHand: '手で確認が必要なこと：',
  byHand: {
    'client-data':
      'clientData：共有の連絡先で、統合、元に戻す、ゴミ箱からの復元、インポート、iOS と Android での編集を一つずつ行い、1 時間後に重複がないか確認してください。',
    'token-days':
      '同期トークンの 7 日間：1 時間ごとの実行を続けたまま 8 日間そのアカウントを操作せず、全件の一覧が取り直されるか確認してください。',
    'contacts-a-day':
      '1 日 2,000 件の上限：2,500 件のラベルを共有し、翌日にすべてそろっているか確認してください。',
    'trigger-time':
      'トリガーの実行時間：1,000 件の初回のコピーが 30 秒を超えて続くか、［実行数］で確認してください。',
    delegation:
      '限定公開での委任：ドメインにインストールし、［API の制御］でワーカーのクライアントに権限が付いたか確認してください。',
    'raw-cards':
      'JSON のカード：テスト用のプロジェクトで、ホームページの関数から { action: { navigations: [{ pushCard: … }] } } を返し、Gmail で開いてください。',
  },
};
