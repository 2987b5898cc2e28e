/** What the cards say of bringing one's copies up to date, by oneself or by the hourly run; in both languages. */

export interface SyncWords {
  readonly title: string;
  readonly now: string;
  readonly again: string;
  readonly upToDate: (minutesAgo: number) => string;
  readonly notYet: string;
  readonly running: string;
  readonly handedOver: string;
  readonly copied: (done: number, of: number) => string;
  readonly done: string;
  readonly nothing: string;
  readonly continuesSoon: string;
  readonly continuesHourly: string;
  /** In the order in which they are shown. */
  readonly counts: Readonly<Record<'created' | 'updated' | 'deleted' | 'told', string>>;
  readonly count: (count: number) => string;
}

const english = (count: number): string => count.toLocaleString('en-US');
const japanese = (count: number): string => count.toLocaleString('ja-JP');

const ago = (minutes: number): string => {
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${String(minutes)} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours === 1 ? '1 hour ago' : `${english(hours)} hours ago`;
};

const before = (minutes: number): string => {
  if (minutes < 1) return 'たった今';
  return minutes < 60 ? `${String(minutes)} 分前` : `${japanese(Math.floor(minutes / 60))} 時間前`;
};

export const englishSync: SyncWords = {
  title: 'Sync',
  now: 'Sync now',
  again: 'Look again',
  upToDate: (minutes) => `Up to date ${ago(minutes)}`,
  notYet: 'Not synced yet',
  running: 'A sync is running',
  handedOver: 'Continues in the background',
  copied: (done, of) => `${english(done)} of ${english(of)} contacts`,
  done: 'Your contacts are up to date.',
  nothing: 'Nothing had changed.',
  continuesSoon:
    'There is more to do. It continues in the background within a few minutes; you can close this.',
  continuesHourly: 'There is more to do. It continues with the next hourly run; you can close this.',
  counts: { created: 'New', updated: 'Changed', deleted: 'Taken out', told: 'Sent' },
  count: english,
};

export const japaneseSync: SyncWords = {
  title: '同期',
  now: '今すぐ同期',
  again: '表示を更新',
  upToDate: (minutes) => `${before(minutes)}に同期済み`,
  notYet: 'まだ同期していません',
  running: '同期を実行中です',
  handedOver: 'バックグラウンドで続行中',
  copied: (done, of) => `連絡先 ${japanese(of)} 件中 ${japanese(done)} 件`,
  done: '連絡先は最新の状態です。',
  nothing: '変更はありませんでした。',
  continuesSoon: '残りがあります。数分以内にバックグラウンドで続行します。画面は閉じてかまいません。',
  continuesHourly: '残りがあります。次回の定期実行で続行します。画面は閉じてかまいません。',
  counts: { created: '追加', updated: '変更', deleted: '削除', told: '送信' },
  count: (count) => `${japanese(count)} 件`,
};
