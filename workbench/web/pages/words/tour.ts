/** What the tour's list says. */
import type { TourStep } from '../../api';
import type { InLanguages } from './language';

export interface TourWords {
  readonly title: string;
  readonly progress: (done: number, of: number) => string;
  readonly fold: string;
  readonly unfold: string;
  /** Of the link to the page of a step. */
  readonly step: (number: number) => string;
  /** Read out before a step. */
  readonly done: string;
  readonly toDo: string;
  readonly steps: Readonly<Record<TourStep, string>>;
}

export const tourWords: InLanguages<TourWords> = {
  en: {
    title: 'Try it in two minutes',
    progress: (done, of) => `${done} of ${of}`,
    fold: 'Hide the steps',
    unfold: 'Show the steps',
    step: (number) => `Step ${number}`,
    done: 'Done:',
    toDo: 'To do:',
    steps: {
      share: 'Aiko shares “Customers” with Ben as editor',
      wait: 'Time passes: +1 hour, twice',
      arrived: 'Ben has them in Google Contacts',
      edit: 'Ben edits a phone, time passes, Aiko has it',
      putBack: 'Shared with Chie as viewer: her edit of a title is put back',
      heal: 'Dai opens Meibo (or a run breaks and the next one heals it)',
      stop: 'Aiko stops sharing with Ben, time passes, his own stay',
    },
  },
  ja: {
    title: '2 分で試す',
    progress: (done, of) => `${done} / ${of}`,
    fold: '手順を隠す',
    unfold: '手順を表示',
    step: (number) => `手順 ${number}`,
    done: '完了：',
    toDo: '未完了：',
    steps: {
      share: '愛子が「Customers」を Ben（編集者）に共有',
      wait: '時間を進める（+1 時間を 2 回）',
      arrived: 'Ben の Google コンタクトに届く',
      edit: 'Ben が電話番号を編集し、時間が経つと愛子に届く',
      putBack: '千恵（閲覧者）にも共有し、役職の編集が元に戻る',
      heal: '大が初めて Meibo を開く（または中断した実行が次の実行で回復）',
      stop: '愛子が Ben との共有を停止しても、Ben 自身の連絡先は残る',
    },
  },
};
