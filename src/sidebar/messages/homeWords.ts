/** What the first card says besides labels, and the settings, in both languages. */
import type { Language } from '../../app/home/preferences';
import { honoured } from './messageWords';

export interface HomeWords {
  readonly news: string;
  readonly newLabel: (owner: string) => string;
  readonly newContacts: (count: number) => string;
  /** On the button under the first few. */
  readonly showNews: (count: number) => string;
  readonly moreNews: string;
  readonly recent: string;
  readonly updated: (minutesAgo: number) => string;
  readonly next: (minutes: number) => string;
  readonly usually: (minutes: number) => string;
  readonly settings: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language | 'auto', string>>;
  readonly languageHint: string;
  readonly listLength: string;
  readonly items: (count: number) => string;
  readonly copies: string;
  readonly saved: string;
}

const HOUR = 60;
const DAYS = 48 * HOUR;

const inEnglish = (minutes: number): string => {
  if (minutes < HOUR) return `${String(minutes)} min`;
  return minutes < DAYS
    ? `${String(Math.round(minutes / HOUR))} h`
    : `${String(Math.round(minutes / 24 / HOUR))} days`;
};

const inJapanese = (minutes: number): string => {
  if (minutes < HOUR) return `${String(minutes)} 分`;
  return minutes < DAYS
    ? `${String(Math.round(minutes / HOUR))} 時間`
    : `${String(Math.round(minutes / 24 / HOUR))} 日`;
};

export const englishHome: HomeWords = {
  news: 'New for you',
  newLabel: (owner) => (owner === '' ? 'New label' : `New label, shared by ${owner}`),
  newContacts: (count) => (count === 1 ? '1 new contact' : `${String(count)} new contacts`),
  showNews: (count) => `Show all ${String(count)} new contacts`,
  moreNews: 'More has changed since you were last here.',
  recent: 'Recently viewed',
  updated: (minutesAgo) => (minutesAgo < 1 ? 'Updated just now' : `Updated ${inEnglish(minutesAgo)} ago`),
  next: (minutes) => `next within ${inEnglish(minutes)}`,
  usually: (minutes) => `usually ${inEnglish(minutes)}`,
  settings: 'Settings',
  language: 'Language',
  languages: { auto: 'Automatic', ja: '日本語', en: 'English' },
  languageHint:
    'For Meibo’s cards, and for letters that colleagues send you through it. Automatic is the language of your Google Account.',
  listLength: 'Items in a list',
  items: (count) => String(count),
  copies: 'Labels in your Google Contacts',
  saved: 'Your settings are saved.',
};

export const japaneseHome: HomeWords = {
  news: '新着',
  newLabel: (owner) => (owner === '' ? '新しいラベル' : `新しいラベル（${honoured(owner)}が共有）`),
  newContacts: (count) => `新しい連絡先 ${String(count)} 件`,
  showNews: (count) => `新しい連絡先 ${String(count)} 件をすべて表示`,
  moreNews: '前回開いてから、ほかにも変更があります。',
  recent: '最近表示した連絡先',
  updated: (minutesAgo) => (minutesAgo < 1 ? 'たった今更新' : `${inJapanese(minutesAgo)}前に更新`),
  next: (minutes) => `次回は ${inJapanese(minutes)}以内`,
  usually: (minutes) => `通常 ${inJapanese(minutes)}で反映`,
  settings: '設定',
  language: '言語',
  languages: { auto: '自動', ja: '日本語', en: 'English' },
  languageHint:
    'Meibo のカードと、Meibo から届くメールの言語です。「自動」では Google アカウントの言語になります。',
  listLength: '一覧の表示件数',
  items: (count) => `${String(count)} 件`,
  copies: 'Google コンタクトのラベル',
  saved: '設定を保存しました。',
};
