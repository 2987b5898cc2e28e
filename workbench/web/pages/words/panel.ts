/** What the side panel says by itself; everything on the cards is said by the bundle. */
import type { Flaw } from '../panel/fieldFlaws';
import type { InLanguages } from './language';

export interface PanelWords {
  /** The name that the add-on's manifest gives. */
  readonly addOn: string;
  /** Of the panel as a region of the page. */
  readonly panel: string;
  readonly openPanel: string;
  readonly closePanel: string;
  readonly menu: string;
  readonly refresh: string;
  readonly back: string;
  readonly loading: string;
  readonly dismiss: string;
  readonly close: string;
  readonly tryAgain: string;
  readonly reference: (number: string) => string;
  readonly unreadable: string;
  readonly undone: (click: string) => string;
  readonly undrawn: (kind: string) => string;
  readonly opens: string;
  readonly showMore: (count: number) => string;
  readonly showLess: string;
  readonly unfold: string;
  /** What is wrong with a field. */
  readonly flaws: Readonly<Record<Flaw, string>>;
  readonly date: string;
  readonly time: string;
  readonly remove: (text: string) => string;
  readonly clear: string;
  readonly noMatch: string;
  readonly most: (count: number) => string;
  readonly characters: (count: number, limit: number) => string;
  readonly previous: string;
  readonly next: string;
}

export const panelWords: InLanguages<PanelWords> = {
  en: {
    addOn: 'Meibo',
    panel: 'Meibo side panel',
    openPanel: 'Open Meibo',
    closePanel: 'Close the side panel',
    menu: 'More options',
    refresh: 'Refresh',
    back: 'Back',
    loading: 'Loading',
    dismiss: 'Dismiss',
    close: 'Close',
    tryAgain: 'Try again',
    reference: (number) => `Reference: ${number}`,
    unreadable: 'Meibo answered with something that cannot be shown here.',
    undone: (click) => `The side panel does not do this yet: ${click}`,
    undrawn: (kind) => `Not drawn yet: ${kind}`,
    opens: 'Meibo opens a page:',
    showMore: (count) => `Show ${count} more`,
    showLess: 'Show less',
    unfold: 'Show more',
    flaws: {
      missing: 'Fill in this field.',
      integer: 'Enter a whole number.',
      float: 'Enter a number.',
      email: 'Enter an email address.',
      'too-long': 'This text is too long.',
    },
    date: 'Date',
    time: 'Time',
    remove: (text) => `Remove ${text}`,
    clear: 'Clear',
    noMatch: 'No matches',
    most: (count) => `Choose up to ${count}`,
    characters: (count, limit) => `${count}/${limit}`,
    previous: 'Previous',
    next: 'Next',
  },
  ja: {
    addOn: 'Meibo',
    panel: 'Meibo サイドパネル',
    openPanel: 'Meibo を開く',
    closePanel: 'サイドパネルを閉じる',
    menu: 'その他のオプション',
    refresh: '更新',
    back: '戻る',
    loading: '読み込み中',
    dismiss: '閉じる',
    close: '閉じる',
    tryAgain: '再試行',
    reference: (number) => `照会番号: ${number}`,
    unreadable: 'Meibo の応答をここに表示できません。',
    undone: (click) => `サイドパネルはこの操作にまだ対応していません: ${click}`,
    undrawn: (kind) => `まだ表示できません: ${kind}`,
    opens: 'Meibo が開くページ:',
    showMore: (count) => `他 ${count} 件を表示`,
    showLess: '一部を隠す',
    unfold: 'もっと見る',
    flaws: {
      missing: 'この項目を入力してください。',
      integer: '整数を入力してください。',
      float: '数値を入力してください。',
      email: 'メールアドレスを入力してください。',
      'too-long': '文字数の上限を超えています。',
    },
    date: '日付',
    time: '時刻',
    remove: (text) => `${text} を削除`,
    clear: '消去',
    noMatch: '一致する項目はありません',
    most: (count) => `${count} 件まで選択できます`,
    characters: (count, limit) => `${count}/${limit}`,
    previous: '前へ',
    next: '次へ',
  },
};
