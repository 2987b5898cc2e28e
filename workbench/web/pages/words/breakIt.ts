/** What the drawer says in which things are broken on purpose. */
import type { BreakName } from '../../api';
import type { InLanguages } from './language';

interface BreakText {
  readonly name: string;
  /** What it does, and what should come of it. */
  readonly effect: string;
}

export interface BreakWords {
  readonly title: string;
  readonly hint: string;
  readonly breaks: Readonly<Record<BreakName, BreakText>>;
  readonly call: string;
  readonly waiting: string;
  readonly mend: string;
  readonly nothingShared: string;
  /** The judge's line on one label. */
  readonly judged: (
    label: string,
    identical: number,
    members: number,
    lost: number,
    doubled: number,
  ) => string;
}

export const breakWords: InLanguages<BreakWords> = {
  en: {
    title: 'Break it',
    hint: 'Break something, let an hour or two pass, and see whether everyone has the same again. A break ends when it has struck, or after an hour.',
    breaks: {
      kill: {
        name: 'Kill a run',
        effect:
          'Google ends the next run that gets as far as this step. The next cycle goes on where it stopped: nothing lost, nothing twice.',
      },
      quota: {
        name: 'Use up the quota',
        effect:
          'Google Contacts refuses every call for an hour (429). Runs stop cleanly, and go on when it answers.',
      },
      lag: {
        name: 'Delay the listing',
        effect:
          'For an hour, what is written shows in listings five minutes later. Nobody gets a contact twice.',
      },
      double: {
        name: 'Fire triggers twice',
        effect:
          'For an hour, each run meets a second one of the same account. One works, the other steps back.',
      },
      'late-book': {
        name: 'Lose Sheets’ answer',
        effect:
          'The next commit is carried out, and its answer never comes. The book is read before anything is sent again.',
      },
      wipe: {
        name: 'Wipe the script properties',
        effect:
          'All but the administrator’s two settings. Nothing is withdrawn: the book is read, and the properties are written anew.',
      },
      forget: {
        name: 'Delete everyone’s state',
        effect:
          'What Meibo keeps hidden in each person’s Drive. Contacts are known by their tags: nothing is doubled, nothing goes. An edit that was not told yet stays with its author.',
      },
      delegation: {
        name: 'Revoke the delegation',
        effect:
          'For an hour the worker may act for nobody. Nothing is withdrawn, an administrator reads it on the first card, and the next run goes on.',
      },
    },
    call: 'After step',
    waiting: 'Waiting for it',
    mend: 'Mend everything',
    nothingShared: 'Nothing is shared yet.',
    judged: (label, identical, members, lost, doubled) =>
      `${label}: ${identical} of ${members} identical · ${lost} lost · ${doubled} doubled`,
  },
  ja: {
    title: '壊してみる',
    hint: '何かを壊し、1〜2 時間進めて、全員の連絡先が元どおり揃うかを確かめます。一度起きるか、1 時間たつと終わります。',
    breaks: {
      kill: {
        name: '実行を強制終了',
        effect:
          '次にこのステップまで進んだ実行を Google が終了させます。次のサイクルが続きから再開し、失われることも重複することもありません。',
      },
      quota: {
        name: '割り当てを使い切る',
        effect:
          '1 時間、Google コンタクトがすべての呼び出しを拒否します（429）。実行は安全に止まり、応答が戻ると再開します。',
      },
      lag: {
        name: '一覧を遅らせる',
        effect: '1 時間、書き込みが 5 分遅れて一覧に現れます。連絡先は重複しません。',
      },
      double: {
        name: 'トリガーを二重に実行',
        effect:
          '1 時間、実行中に同じアカウントの別の実行が始まります。一方だけが処理し、もう一方は退きます。',
      },
      'late-book': {
        name: 'シートの応答を失う',
        effect: '次の書き込みは行われますが、応答が届きません。再送の前に台帳を読んで確かめます。',
      },
      wipe: {
        name: 'スクリプト プロパティを消去',
        effect:
          '管理者の 2 つの設定以外を消します。連絡先は取り消されず、台帳から読み直してプロパティを作り直します。',
      },
      forget: {
        name: '全員の状態を削除',
        effect:
          '各自のドライブの非表示フォルダにある Meibo の状態を消します。連絡先はタグで見分けるので、重複も消失も起きません。まだ伝わっていない変更は本人の連絡先に残ります。',
      },
      delegation: {
        name: '委任を取り消す',
        effect:
          '1 時間、ワーカーは誰の代理もできません。連絡先は取り消されず、管理者の最初のカードに表示され、次の実行から再開します。',
      },
    },
    call: '終了するステップ',
    waiting: '待機中',
    mend: 'すべて元に戻す',
    nothingShared: 'まだ何も共有されていません。',
    judged: (label, identical, members, lost, doubled) =>
      `${label}: ${members} 人中 ${identical} 人が一致 · 消失 ${lost} · 重複 ${doubled}`,
  },
};
