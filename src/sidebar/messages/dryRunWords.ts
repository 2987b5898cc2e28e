/** What is said of a share that is tried out before it is done, in both languages. */
import type { MemberOutlook } from '../../app/dryRun/dryRunNotes';

type Known = Extract<MemberOutlook, { type: 'known' }>;

export interface DryRunWords {
  readonly title: string;
  readonly offer: string;
  readonly ask: string;
  readonly look: string;
  /** `minutes`: since it was asked. */
  readonly asked: (minutes: number) => string;
  readonly nobodyLooks: string;
  readonly answered: (ago: string, contacts: string) => string;
  readonly people: string;
  readonly known: (numbers: Known) => string;
  readonly outlook: Readonly<Record<Exclude<MemberOutlook['type'], 'known'>, string>>;
  readonly hidden: (fields: string) => string;
  /** A line for each word of `known`. */
  readonly legend: readonly string[];
  readonly onlyFirst: (looked: number, people: number) => string;
  readonly unreadGroup: string;
  /** Of a share that would reach nobody but its author. */
  readonly nobody: string;
}

const english = (count: number): string => count.toLocaleString('en-US');

export const englishDryRun: DryRunWords = {
  title: 'Dry run',
  offer: 'See what this would do to their contacts before you share.',
  ask: 'Try it first',
  look: 'Look again',
  asked: (minutes) =>
    `Asked ${minutes === 0 ? 'just now' : minutes === 1 ? '1 minute ago' : `${english(minutes)} minutes ago`}. Meibo’s worker looks in its next run: as a rule within five minutes, at the latest within an hour. Nothing is shared meanwhile.`,
  nobodyLooks:
    'Unknown: only Meibo’s worker may look into other people’s contacts, and none runs in your company just now.',
  answered: (ago, contacts) =>
    `${contacts}, looked at ${ago}. If nobody changes contacts after that, sharing does exactly this.`,
  people: 'For each person',
  known: ({ created, linked, changed, conflicts, full }) =>
    [
      `New ${english(created)}`,
      `linked ${english(linked)}`,
      `changed ${english(changed)}`,
      `conflicts ${english(conflicts)}`,
      ...(full === 0 ? [] : [`no room for ${english(full)}`]),
    ].join(' · '),
  outlook: {
    few: 'No numbers: of fewer than 20 contacts they would tell whom this person knows.',
    apart: 'Nothing changes: paused, or only in Meibo.',
    unknown: 'Unknown: these contacts cannot be read, or are being changed just now.',
  },
  hidden: (fields) => `hidden: ${fields}`,
  legend: [
    'New: arrives with the label.',
    'Linked: is there already, and becomes the label’s.',
    'Changed: gets other values.',
    'Conflict: a value of their own gives way; it comes back when sharing ends.',
  ],
  onlyFirst: (looked, people) => `Only ${english(looked)} of ${english(people)} people were looked at.`,
  unreadGroup:
    'Who is in a group is known once something is shared with it: its members were not looked at here.',
  nobody: 'Nobody else would get anything by it.',
};

const japanese = (count: number): string => count.toLocaleString('ja-JP');

export const japaneseDryRun: DryRunWords = {
  title: '事前確認',
  offer: '共有する前に、相手の連絡先がどう変わるか確認できます。',
  ask: '事前に確認',
  look: '再表示',
  asked: (minutes) =>
    `${minutes === 0 ? 'たった今' : `${japanese(minutes)} 分前に`}依頼しました。Meibo のワーカーが次の実行時（通常 5 分以内、遅くとも 1 時間以内）に確認します。その間、共有は行われません。`,
  nobodyLooks:
    '不明です。ほかの人の連絡先を確認できるのは Meibo のワーカーだけですが、現在この会社では動作していません。',
  answered: (ago, contacts) =>
    `${contacts}（${ago}に確認）。その後に連絡先が変更されなければ、共有の結果はこのとおりになります。`,
  people: '相手ごとの結果',
  known: ({ created, linked, changed, conflicts, full }) =>
    [
      `新規 ${japanese(created)}`,
      `リンク ${japanese(linked)}`,
      `変更 ${japanese(changed)}`,
      `競合 ${japanese(conflicts)}`,
      ...(full === 0 ? [] : [`容量不足 ${japanese(full)}`]),
    ].join(' · '),
  outlook: {
    few: '連絡先が 20 件未満の場合、相手の知人がわかるおそれがあるため、件数は表示されません。',
    apart: '変更はありません（一時停止中、または Meibo 内のみ）。',
    unknown: '不明です。連絡先を確認できないか、現在変更されています。',
  },
  hidden: (fields) => `非表示：${fields}`,
  legend: [
    '新規：新しく届く連絡先',
    'リンク：すでに持っていて、ラベルと同期される連絡先',
    '変更：内容が変わる連絡先',
    '競合：本人の値がラベルの値に置き換わる連絡先（共有の終了時に元に戻ります）',
  ],
  onlyFirst: (looked, people) => `${japanese(people)} 人のうち ${japanese(looked)} 人を確認しました。`,
  unreadGroup:
    'グループのメンバーは、何かを共有するまで確認できません。ここではメンバーの連絡先を確認していません。',
  nobody: 'この共有で新たに連絡先が届く人はいません。',
};
