/** What the cards say of a member's choice for his own copy of a label, in both languages. */
import type { CopyChoice, KeptChoice } from '../../core/sharing/copyChoice';

export interface CopyWords {
  /** Of the card, and of what leads to it. */
  readonly settings: string;
  readonly question: string;
  readonly choices: Readonly<Record<CopyChoice, string>>;
  readonly meaning: Readonly<Record<CopyChoice, string>>;
  /** As his own state, on the cards. */
  readonly state: Readonly<Record<KeptChoice, string>>;
  /** What he chose is not yet done. */
  readonly leaving: string;
  readonly chosen: Readonly<Record<CopyChoice, string>>;
  readonly pauseAll: string;
  readonly resumeAll: string;
  readonly confirmAll: string;
  readonly afterPauseAll: string;
  readonly allPaused: string;
  readonly allResumed: string;
}

export const englishCopies: CopyWords = {
  settings: 'Sync settings',
  question: 'This label in your Google Contacts',
  choices: { live: 'Up to date', paused: 'Paused', none: 'Only in Meibo' },
  meaning: {
    live: 'Changes arrive in your Google Contacts and on your phone.',
    paused:
      'After one last update within the hour, your contacts stay as they are. Until you resume, no changes arrive, and yours reach nobody.',
    none: 'You see the contacts in Meibo. Those that came with this label leave your Google Contacts and your phone within about an hour. Contacts you already had stay as they were.',
  },
  state: { paused: 'Paused', none: 'Only in Meibo' },
  leaving: 'Leaving your Google Contacts within about an hour',
  chosen: {
    live: 'The label is up to date again within about an hour.',
    paused: 'Paused. Your contacts stay as they are until you resume.',
    none: 'The label is only in Meibo. The contacts leave your account within about an hour.',
  },
  pauseAll: 'Pause all labels',
  resumeAll: 'Resume all labels',
  confirmAll: 'Pause all labels?',
  afterPauseAll:
    'After one last update within the hour, your shared contacts stay as they are. Until you resume, no changes arrive, and yours reach nobody. Labels that are shared with you later arrive as usual.',
  allPaused: 'All labels are paused.',
  allResumed: 'All labels are up to date again within about an hour.',
};

export const japaneseCopies: CopyWords = {
  settings: '同期の設定',
  question: 'Google コンタクトでのこのラベル',
  choices: { live: '常に最新', paused: '一時停止', none: 'Meibo のみ' },
  meaning: {
    live: '変更が Google コンタクトとスマートフォンに届きます。',
    paused:
      '1 時間以内の最後の更新のあと、連絡先はそのままになります。再開するまで変更は届かず、自分の変更も他の人に届きません。',
    none: '連絡先は Meibo で確認できます。このラベルで届いた連絡先は、1 時間ほどで Google コンタクトとスマートフォンからなくなります。もともと持っていた連絡先は、元のまま残ります。',
  },
  state: { paused: '一時停止中', none: 'Meibo のみ' },
  leaving: '1 時間ほどで Google コンタクトからなくなります',
  chosen: {
    live: '1 時間ほどで最新の状態になります。',
    paused: '一時停止しました。再開するまで連絡先はそのままです。',
    none: 'Meibo だけに表示します。連絡先は 1 時間ほどでアカウントからなくなります。',
  },
  pauseAll: 'すべてのラベルを一時停止',
  resumeAll: 'すべてのラベルを再開',
  confirmAll: 'すべて一時停止しますか？',
  afterPauseAll:
    '1 時間以内の最後の更新のあと、共有の連絡先はそのままになります。再開するまで変更は届かず、自分の変更も他の人に届きません。今後共有されるラベルは通常どおり届きます。',
  allPaused: 'すべてのラベルを一時停止しました。',
  allResumed: '1 時間ほどですべてのラベルが最新の状態になります。',
};
