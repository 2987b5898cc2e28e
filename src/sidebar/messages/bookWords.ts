/** What an admin is told of the book and its spreadsheet, in both languages. */
import type { BookHealth } from '../../app/book/bookHealth';
import type { Rehousing } from '../../app/book/rehouseBook';
import type { Repair } from '../../app/book/repairBook';

export interface BookWords {
  readonly health: Readonly<Record<Exclude<BookHealth, 'well'>, string>>;
  readonly repair: Readonly<Record<Exclude<Repair['type'], 'lost'>, string>>;
  readonly headLost: string;
  readonly changesLost: (ranges: string, count: number) => string;
  readonly recordsLost: (count: number) => string;
  readonly remedy: string;
  readonly rehouse: Readonly<Record<Rehousing, string>>;
}

export const englishBook: BookWords = {
  health: {
    'set-back':
      'An older version of the book’s spreadsheet was put back. Nobody’s contacts are touched, and nothing is synchronized. Restore the newest version (File › Version history), or run rehouseBook in the script editor to go on from the older one.',
    damaged:
      'The book’s spreadsheet was edited by hand, and a part of it cannot be relied on. Nobody’s contacts are touched because of it. Run repairBook in the script editor.',
  },
  repair: {
    refused: 'Only the administrator who installed Meibo can repair its book.',
    sound: 'The book is sound. Nothing was changed.',
    repaired: 'The book was repaired from its log. Nothing is missing.',
    'set-back':
      'This is an older version of the book. Restore the newest one (File › Version history), or run rehouseBook to go on from this one.',
    busy: 'Somebody else was changing the book. Run repairBook again in a few minutes.',
    'out-of-reach': 'The spreadsheet could not be read or changed. Run install to see why.',
  },
  headLost: 'The book’s head is lost, in the tab Head and in its copy.',
  changesLost: (ranges, count) =>
    count === 1
      ? `Change ${ranges} of the log is lost.`
      : `${String(count)} changes of the log are lost: ${ranges}.`,
  recordsLost: (count) =>
    count === 1
      ? '1 entry is lost that the log cannot tell.'
      : `${String(count)} entries are lost that the log cannot tell.`,
  remedy:
    'Nothing was changed. Restore the last version from before (File › Version history) and run repairBook again. If only changes of the log are lost, rehouseBook goes on without them.',
  rehouse: {
    refused: 'Only the administrator who installed Meibo can move its book.',
    'no-place':
      'Make an empty spreadsheet, share it with the book service account as an editor, put its id into the script property NEXT_BOOK_SPREADSHEET_ID, and run rehouseBook again.',
    'place-taken': 'The spreadsheet in NEXT_BOOK_SPREADSHEET_ID holds another book. Use an empty one.',
    busy: 'The book was changed meanwhile. Run rehouseBook again in a few minutes.',
    'out-of-reach':
      'One of the two spreadsheets could not be read or changed. Share both with the book service account as an editor, and run rehouseBook again.',
    damaged:
      'The book, or the spreadsheet that it is to move to, was edited by hand. Run repairBook first, and use an empty spreadsheet.',
    moved:
      'The book has moved. Everybody’s next run reads it in the new spreadsheet. Delete the old one after 30 days, from the trash as well: only then is what was erased gone with its versions.',
  },
};

export const japaneseBook: BookWords = {
  health: {
    'set-back':
      '名簿のスプレッドシートが古い版に戻されました。連絡先は変更されませんが、同期は止まっています。［ファイル］›［変更履歴］で最新の版に戻すか、古い版から続ける場合はスクリプト エディタで rehouseBook を実行してください。',
    damaged:
      '名簿のスプレッドシートが手で編集され、一部が正しく読めません。このために連絡先が変更されることはありません。スクリプト エディタで repairBook を実行してください。',
  },
  repair: {
    refused: '名簿を修復できるのは、Meibo をインストールした管理者だけです。',
    sound: '名簿に問題はありません。何も変更していません。',
    repaired: '名簿を記録から修復しました。失われたものはありません。',
    'set-back':
      'これは古い版の名簿です。［ファイル］›［変更履歴］で最新の版に戻すか、この版から続ける場合は rehouseBook を実行してください。',
    busy: 'ほかの人が名簿を変更していました。数分後に repairBook をもう一度実行してください。',
    'out-of-reach': 'スプレッドシートを読み書きできません。install を実行して原因を確認してください。',
  },
  headLost: '名簿の先頭情報が、Head シートとその控えの両方で失われています。',
  changesLost: (ranges, count) => `記録の変更 ${String(count)} 件が失われています（${ranges}）。`,
  recordsLost: (count) => `記録からも復元できない項目が ${String(count)} 件あります。`,
  remedy:
    '何も変更していません。［ファイル］›［変更履歴］で以前の版に戻してから、repairBook をもう一度実行してください。失われたのが記録の変更だけであれば、rehouseBook でそれらなしに続けられます。',
  rehouse: {
    refused: '名簿を移せるのは、Meibo をインストールした管理者だけです。',
    'no-place':
      '空のスプレッドシートを作り、名簿のサービス アカウントを編集者として共有し、その ID をスクリプト プロパティ NEXT_BOOK_SPREADSHEET_ID に入れて、rehouseBook をもう一度実行してください。',
    'place-taken':
      'NEXT_BOOK_SPREADSHEET_ID のスプレッドシートには別の名簿があります。空のものを使ってください。',
    busy: 'その間に名簿が変更されました。数分後に rehouseBook をもう一度実行してください。',
    'out-of-reach':
      '2 つのスプレッドシートのどちらかを読み書きできません。両方を名簿のサービス アカウントと編集者として共有し、もう一度実行してください。',
    damaged:
      '名簿または移動先のスプレッドシートが手で編集されています。先に repairBook を実行し、移動先には空のスプレッドシートを使ってください。',
    moved:
      '名簿を移しました。次の同期から新しいスプレッドシートが使われます。30 日後に古いスプレッドシートを、ゴミ箱からも削除してください。消去した内容は、そのとき変更履歴とともになくなります。',
  },
};
