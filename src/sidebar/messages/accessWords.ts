/** What is said of who has a label, and of why one sees a contact, in both languages. */
import type { Delivery } from '../../app/sharing/whoHasAccess';
import { honoured } from './messageWords';
import { englishTrouble, japaneseTrouble } from './troubleWords';

/** Who gave something and when; '' and undefined where nobody knows. */
interface GivenInWords {
  readonly by: string;
  /** The parts of the date are read as UTC: the time zone has been added. */
  readonly on: Date | undefined;
}

interface WayInWords {
  readonly type: 'account' | 'group' | 'domain';
  readonly through: readonly string[];
  readonly role: string;
  readonly given: GivenInWords;
  readonly until: Date | undefined;
  readonly isOwner: boolean;
  readonly isException: boolean;
  readonly isPaused: boolean;
}

export interface AccessWords {
  readonly who: string;
  readonly total: (people: number, inMeiboOnly: number) => string;
  readonly delivery: (delivery: Delivery) => string;
  readonly way: (way: WayInWords) => string;
  readonly moreWays: (count: number) => string;
  readonly why: string;
  readonly yourRole: (role: string) => string;
  readonly roleMay: string;
  /** The label that gives the role, and how. */
  readonly because: (label: string) => string;
  readonly put: (given: GivenInWords) => string;
  readonly placed: (given: GivenInWords, cap: string) => string;
  readonly home: string;
  readonly hidden: string;
  /** Whose rule it is, '' where that is not to be said, and for whom it is. */
  readonly hiddenBy: (label: string, whom: string) => string;
  readonly you: string;
  readonly group: (name: string) => string;
  readonly ago: (minutes: number) => string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const english = (count: number): string => count.toLocaleString('en-US');
const englishDay = (day: Date): string =>
  `${String(day.getUTCDate())} ${MONTHS[day.getUTCMonth()] ?? ''} ${String(day.getUTCFullYear())}`;
const times = (count: number, unit: string): string => `${english(count)} ${unit}${count === 1 ? '' : 's'}`;

/** ` by Aiko Mori on 3 May 2026`, as far as it is known. */
const englishGiven = ({ by, on }: GivenInWords): string =>
  `${by === '' ? '' : ` by ${by}`}${on === undefined ? '' : ` on ${englishDay(on)}`}`;

const englishThrough = ({ type, through, isOwner }: WayInWords): string => {
  if (isOwner) return 'Shared first';
  if (type === 'account') return 'Given directly';
  return type === 'domain' ? 'Through the whole company' : `Through the group ${through.join(' › ')}`;
};

export const englishAccess: AccessWords = {
  who: 'Who has access',
  total: (people, inMeiboOnly) =>
    [
      people === 1 ? '1 person receives this label' : `${english(people)} people receive this label`,
      ...(inMeiboOnly === 0 ? [] : [`, ${english(inMeiboOnly)} of them only in Meibo`]),
      '.',
    ].join(''),
  delivery: (delivery) => {
    switch (delivery.type) {
      case 'own':
        return 'Their own contacts';
      case 'waiting':
        return 'On their way';
      case 'never-opened':
        return 'Never opened Meibo';
      case 'paused':
        return 'Paused';
      case 'none':
        return 'Only in Meibo';
      case 'lacks':
        return `${times(delivery.count, 'contact')} missing`;
      case 'trouble':
        return englishTrouble[delivery.trouble];
      case 'there':
        return `Up to date ${englishAccess.ago(delivery.minutesAgo)}`;
    }
  },
  way: (way) =>
    [
      `${englishThrough(way)}${englishGiven(way.given)}${way.isOwner ? '' : `: ${way.role}`}`,
      ...(way.until === undefined ? [] : [`until ${englishDay(way.until)}`]),
      ...(way.isException ? ['another role than the group’s'] : []),
      ...(way.isPaused ? ['paused: the group cannot be read'] : []),
    ].join(', '),
  moreWays: (count) => `${times(count, 'more way')}`,
  why: 'Why do I see this?',
  yourRole: (role) => `Your role: ${role}`,
  roleMay: 'What you may do with this contact',
  because: (label) => `Through “${label}”`,
  put: (given) => `Added${englishGiven(given)}`,
  placed: (given, cap) => `Placed here${englishGiven(given)}, ${cap} at most`,
  home: 'The contact’s own label',
  hidden: 'Hidden from you',
  hiddenBy: (label, whom) => (label === '' ? 'By a rule' : `By a rule of “${label}”: ${whom}`),
  you: 'you',
  group: (name) => `group ${name}`,
  ago: (minutes) => {
    if (minutes === 0) return 'just now';
    if (minutes < 60) return `${times(minutes, 'minute')} ago`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${times(hours, 'hour')} ago` : `${times(Math.round(hours / 24), 'day')} ago`;
  },
};

const japanese = (count: number): string => count.toLocaleString('ja-JP');
const japaneseDay = (day: Date): string =>
  `${String(day.getUTCFullYear())}年${String(day.getUTCMonth() + 1)}月${String(day.getUTCDate())}日`;

/** `2026年5月3日に森 愛子さんが`, as far as it is known. */
const japaneseGiven = ({ by, on }: GivenInWords): string =>
  `${on === undefined ? '' : `${japaneseDay(on)}に`}${by === '' ? '' : `${honoured(by)}が`}`;

const japaneseThrough = ({ type, through, isOwner, given }: WayInWords): string => {
  if (isOwner) return `${japaneseGiven(given)}最初に共有`;
  const shared = `${japaneseGiven(given)}共有`;
  if (type === 'account') return `${shared}（個人）`;
  return type === 'domain' ? `${shared}（会社全体）` : `${shared}（グループ：${through.join(' › ')}）`;
};

export const japaneseAccess: AccessWords = {
  who: 'アクセスできる人',
  total: (people, inMeiboOnly) =>
    [
      `${japanese(people)} 人がこのラベルを受け取っています`,
      ...(inMeiboOnly === 0 ? [] : [`（うち ${japanese(inMeiboOnly)} 人は Meibo 内のみ）`]),
      '。',
    ].join(''),
  delivery: (delivery) => {
    switch (delivery.type) {
      case 'own':
        return '本人の連絡先';
      case 'waiting':
        return '連絡先を送信中';
      case 'never-opened':
        return 'Meibo を未使用';
      case 'paused':
        return '一時停止中';
      case 'none':
        return 'Meibo 内のみ';
      case 'lacks':
        return `連絡先 ${japanese(delivery.count)} 件が未着`;
      case 'trouble':
        return japaneseTrouble[delivery.trouble];
      case 'there':
        return `${japaneseAccess.ago(delivery.minutesAgo)}に最新`;
    }
  },
  way: (way) =>
    [
      `${way.isOwner ? '' : `${way.role}：`}${japaneseThrough(way)}`,
      ...(way.until === undefined ? [] : [`${japaneseDay(way.until)}まで`]),
      ...(way.isException ? ['グループと異なる役割'] : []),
      ...(way.isPaused ? ['グループを確認できないため一時停止中'] : []),
    ].join('、'),
  moreWays: (count) => `ほか ${japanese(count)} 件`,
  why: 'この連絡先が表示される理由',
  yourRole: (role) => `あなたの役割：${role}`,
  roleMay: 'この連絡先に対してできること',
  because: (label) => `「${label}」による`,
  put: (given) => `${japaneseGiven(given)}追加`,
  placed: (given, cap) => `${japaneseGiven(given)}ここに追加（役割は「${cap}」まで）`,
  home: '連絡先の元のラベル',
  hidden: 'あなたに表示されない項目',
  hiddenBy: (label, whom) =>
    label === '' ? 'ルールによる非表示' : `「${label}」のルール（非表示の相手：${whom}）`,
  you: 'あなた',
  group: (name) => `グループ ${name}`,
  ago: (minutes) => {
    if (minutes === 0) return 'たった今';
    if (minutes < 60) return `${japanese(minutes)} 分前`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${japanese(hours)} 時間前` : `${japanese(Math.round(hours / 24))} 日前`;
  },
};
