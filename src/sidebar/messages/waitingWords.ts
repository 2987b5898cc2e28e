/** What the cards say of a mass change that waits, in both languages. */
import type { MassMatter } from '../../core/book/operation';
import { honoured } from './messageWords';

/** What is said of so many contacts, of how many, in which label. */
export interface HowMany {
  readonly count: number;
  readonly of: number;
  readonly label: string;
}

type Said = Readonly<Record<MassMatter, (what: HowMany, by: string) => string>>;

export interface WaitingWords {
  readonly title: string;
  /** Between two sentences. */
  readonly space: string;
  /** To whoever decides, of what somebody else did and of what he did himself. */
  readonly theirs: Said;
  readonly mine: Said;
  readonly nobodyElse: Readonly<Record<MassMatter, string>>;
  readonly waitsForYou: string;
  readonly waitsFor: (owner: string) => string;
  /** The first names, and how many there are besides. */
  readonly names: (names: string, others: number) => string;
  readonly since: (minutes: number) => string;
  readonly restore: Readonly<Record<MassMatter, string>>;
  readonly release: Readonly<Record<MassMatter, string>>;
  readonly confirm: Readonly<Record<MassMatter, string>>;
  readonly consequence: Readonly<Record<MassMatter, (what: HowMany) => string>>;
  readonly doRelease: Readonly<Record<MassMatter, (count: number) => string>>;
  readonly restored: Readonly<Record<MassMatter, string>>;
  readonly released: string;
  /** In the place of what could not be read. */
  readonly unread: string;
}

const english = (count: number): string => count.toLocaleString('en-US');
const contacts = (count: number): string => (count === 1 ? '1 contact' : `${english(count)} contacts`);
const ofAll = ({ count, of, label }: HowMany, join: string): string =>
  `${english(count)} of ${contacts(of)} ${join} “${label}”`;

export const englishWaiting: WaitingWords = {
  title: 'Waiting for a decision',
  space: ' ',
  theirs: {
    removals: (what, by) => `${by} removed ${ofAll(what, 'from')}.`,
    changes: (what, by) => `${by} changed ${ofAll(what, 'in')} at once.`,
    reverts: (what, by) => `${by} put ${ofAll(what, 'in')} back to older values.`,
  },
  mine: {
    removals: (what) => `You removed ${ofAll(what, 'from')}.`,
    changes: (what) => `You changed ${ofAll(what, 'in')} at once.`,
    reverts: (what) => `You put ${ofAll(what, 'in')} back to older values.`,
  },
  nobodyElse: {
    removals: 'Nobody else has lost anything.',
    changes: 'Nobody else has these changes.',
    reverts: 'Everyone else still has the newer ones.',
  },
  waitsForYou: 'So much at once waits until you decide.',
  waitsFor: (owner) =>
    owner === ''
      ? 'So much at once waits until a manager of the label decides.'
      : `So much at once waits until ${owner} or another manager of the label decides.`,
  names: (names, others) => (others === 0 ? names : `${names} and ${english(others)} more`),
  since: (minutes) => {
    const hours = Math.floor(minutes / 60);
    if (hours === 0) return minutes <= 1 ? 'Just now' : `${String(minutes)} minutes ago`;
    if (hours < 48) return hours === 1 ? '1 hour ago' : `${String(hours)} hours ago`;
    return `${String(Math.floor(hours / 24))} days ago`;
  },
  restore: { removals: 'Restore', changes: 'Restore', reverts: 'Keep newer values' },
  release: {
    removals: 'Remove for everyone',
    changes: 'Change for everyone',
    reverts: 'Use older for everyone',
  },
  confirm: {
    removals: 'Remove for everyone?',
    changes: 'Change for everyone?',
    reverts: 'Use older values for everyone?',
  },
  consequence: {
    removals: ({ count, label }) =>
      `${contacts(count)} ${count === 1 ? 'leaves' : 'leave'} “${label}” for everyone who has it, within about two hours. A contact that somebody has edited since then stays.`,
    changes: ({ count, label }) =>
      `The changes to ${contacts(count)} reach everyone who has “${label}”, within about two hours.`,
    reverts: ({ count, label }) =>
      `The older values of ${contacts(count)} replace the newer ones for everyone who has “${label}”, within about two hours.`,
  },
  doRelease: {
    removals: (count) => `Remove ${contacts(count)}`,
    changes: (count) => `Change ${contacts(count)}`,
    reverts: (count) => `Put back ${contacts(count)}`,
  },
  restored: {
    removals: 'Restored. The contacts are back where they were removed within about an hour.',
    changes: 'Restored. The former values are back within about an hour.',
    reverts: 'Done. The newer values are back within about an hour.',
  },
  released: 'Done. Everyone who has the label follows within about two hours.',
  unread: 'Suggestions and what waits for a decision could not be read just now.',
};

const japanese = (count: number): string => count.toLocaleString('ja-JP');
const inJapanese = ({ count, of, label }: HowMany): string =>
  `「${label}」の連絡先 ${japanese(of)} 件のうち ${japanese(count)} 件`;

export const japaneseWaiting: WaitingWords = {
  title: '確認待ちの変更',
  space: '',
  theirs: {
    removals: (what, by) => `${honoured(by)}が${inJapanese(what)}を外しました。`,
    changes: (what, by) => `${honoured(by)}が${inJapanese(what)}を一度に変更しました。`,
    reverts: (what, by) => `${honoured(by)}が${inJapanese(what)}を以前の内容に戻しました。`,
  },
  mine: {
    removals: (what) => `${inJapanese(what)}を外しました。`,
    changes: (what) => `${inJapanese(what)}を一度に変更しました。`,
    reverts: (what) => `${inJapanese(what)}を以前の内容に戻しました。`,
  },
  nobodyElse: {
    removals: '他の人の連絡先はそのままです。',
    changes: '他の人にはまだ反映されていません。',
    reverts: '他の人の連絡先は新しい内容のままです。',
  },
  waitsForYou: '件数が多いため、あなたの確認を待っています。',
  waitsFor: (owner) =>
    owner === ''
      ? '件数が多いため、ラベルの管理者の確認を待っています。'
      : `件数が多いため、${honoured(owner)}またはラベルの管理者の確認を待っています。`,
  names: (names, others) => (others === 0 ? names : `${names} 他 ${japanese(others)} 件`),
  since: (minutes) => {
    const hours = Math.floor(minutes / 60);
    if (hours === 0) return minutes <= 1 ? 'たった今' : `${String(minutes)} 分前`;
    return hours < 48 ? `${String(hours)} 時間前` : `${String(Math.floor(hours / 24))} 日前`;
  },
  restore: { removals: '元に戻す', changes: '元に戻す', reverts: '新しい内容を残す' },
  release: { removals: '全員から外す', changes: '全員に反映', reverts: '全員を以前の内容に' },
  confirm: {
    removals: '全員から外しますか？',
    changes: '全員に反映しますか？',
    reverts: '全員を以前の内容に戻しますか？',
  },
  consequence: {
    removals: ({ count, label }) =>
      `2 時間ほどで、「${label}」の共有相手全員から連絡先 ${japanese(count)} 件が外れます。その後に誰かが変更した連絡先は残ります。`,
    changes: ({ count, label }) =>
      `2 時間ほどで、連絡先 ${japanese(count)} 件の変更が「${label}」の共有相手全員に届きます。`,
    reverts: ({ count, label }) =>
      `2 時間ほどで、「${label}」の共有相手全員の連絡先 ${japanese(count)} 件が以前の内容に戻ります。`,
  },
  doRelease: {
    removals: (count) => `${japanese(count)} 件を外す`,
    changes: (count) => `${japanese(count)} 件を反映`,
    reverts: (count) => `${japanese(count)} 件を戻す`,
  },
  restored: {
    removals: '元に戻しました。外された連絡先は 1 時間ほどで戻ります。',
    changes: '元に戻しました。以前の内容に 1 時間ほどで戻ります。',
    reverts: '新しい内容を残します。1 時間ほどで元どおりになります。',
  },
  released: '反映しました。ラベルの共有相手には 2 時間ほどで届きます。',
  unread: '提案と確認待ちの変更を読み込めませんでした。',
};
