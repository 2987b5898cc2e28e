/** What the side panel says by itself; everything on the cards is said by the bundle. */
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
  },
};
