/** What the cards say that put a label's people into a message, in both languages. */
import type { DraftField } from '../cardResponse';

export interface ComposeWords {
  readonly title: string;
  readonly which: string;
  readonly find: string;
  readonly search: string;
  readonly again: string;
  readonly noLabels: string;
  readonly noneFound: string;
  readonly people: (count: number) => string;
  readonly field: string;
  readonly fields: Readonly<Record<DraftField, string>>;
  readonly adds: (count: number) => string;
  readonly addsNone: string;
  readonly there: (count: number) => string;
  readonly withoutAddress: (count: number) => string;
  readonly names: (names: readonly string[], more: number) => string;
  readonly tooManyInAll: (most: number) => string;
  readonly tooManyOutside: (most: number) => string;
  readonly choose: string;
  readonly addAll: (count: number) => string;
  readonly chosen: (count: number) => string;
  readonly onThisPage: string;
  readonly all: string;
  readonly addChosen: string;
  readonly nobodyChosen: string;
  readonly nobodyNew: string;
  readonly mostChosen: (most: number) => string;
}

const english = (count: number): string => count.toLocaleString('en-US');
const japanese = (count: number): string => count.toLocaleString('ja-JP');

const plural = (count: number, one: string, several: string): string =>
  `${english(count)} ${count === 1 ? one : several}`;

export const englishCompose: ComposeWords = {
  title: 'Add people from a label',
  which: 'Labels',
  find: 'Name of the label',
  search: 'Search',
  again: 'Try again',
  noLabels: 'No label is shared with you yet. Share one of yours first.',
  noneFound: 'No label is called that.',
  people: (count) => plural(count, 'person', 'people'),
  field: 'Add to',
  fields: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  adds: (count) => `${plural(count, 'address', 'addresses')} will be added.`,
  addsNone: 'There is no address to add.',
  there: (count) =>
    count === 1
      ? '1 person is in the message already.'
      : `${english(count)} people are in the message already.`,
  withoutAddress: (count) => `Without an email address: ${english(count)}`,
  names: (names, more) => `${names.join(', ')}${more === 0 ? '' : ` and ${english(more)} more`}`,
  tooManyInAll: (most) => `Gmail sends a message to ${english(most)} people at most. Choose some of them.`,
  tooManyOutside: (most) =>
    `Gmail sends a message to ${english(most)} people outside your company at most. Choose some of them.`,
  choose: 'Choose people',
  addAll: (count) => `Add all ${english(count)}`,
  chosen: (count) => `Chosen (${english(count)})`,
  onThisPage: 'People',
  all: 'Select all here',
  addChosen: 'Add those chosen',
  nobodyChosen: 'Nobody is chosen yet.',
  nobodyNew: 'All of them are in the message already.',
  mostChosen: (most) => `${english(most)} people can be chosen at a time. Add these first.`,
};

export const japaneseCompose: ComposeWords = {
  title: 'ラベルから宛先を追加',
  which: 'ラベル',
  find: 'ラベル名',
  search: '検索',
  again: '再試行',
  noLabels: '共有ラベルはまだありません。先に自分のラベルを共有してください。',
  noneFound: '該当するラベルはありません。',
  people: (count) => `${japanese(count)} 人`,
  field: '追加先',
  fields: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  adds: (count) => `メールアドレス ${japanese(count)} 件を追加します。`,
  addsNone: '追加できるメールアドレスはありません。',
  there: (count) => `${japanese(count)} 人はすでに宛先に入っています。`,
  withoutAddress: (count) => `メールアドレスなし：${japanese(count)} 人`,
  names: (names, more) => `${names.join('、')}${more === 0 ? '' : `、ほか ${japanese(more)} 人`}`,
  tooManyInAll: (most) =>
    `Gmail で 1 通に指定できる宛先は ${japanese(most)} 件までです。相手を選んで追加してください。`,
  tooManyOutside: (most) =>
    `Gmail で 1 通に指定できる社外の宛先は ${japanese(most)} 件までです。相手を選んで追加してください。`,
  choose: '相手を選ぶ',
  addAll: (count) => `${japanese(count)} 件すべて追加`,
  chosen: (count) => `選択済み（${japanese(count)} 人）`,
  onThisPage: '連絡先',
  all: 'ここをすべて選択',
  addChosen: '選択した人を追加',
  nobodyChosen: '相手が選択されていません。',
  nobodyNew: '全員すでに宛先に入っています。',
  mostChosen: (most) => `一度に選べるのは ${japanese(most)} 人までです。先に追加してください。`,
};
