/** What the page of all cards says by itself. */
import type { InLanguages } from './language';

export interface CardsWords {
  readonly title: string;
  readonly introduction: string;
  readonly filter: string;
  readonly language: string;
  readonly languages: Readonly<Record<'en' | 'ja', string>>;
  readonly contents: string;
  readonly widgets: string;
  readonly ours: string;
  readonly none: string;
  readonly shown: (count: number) => string;
  readonly availability: Readonly<Record<'preview' | 'refused', string>>;
  /** What a click would have asked of the script. */
  readonly asked: (what: string) => string;
  readonly failed: string;
  readonly answered: string;
}

export const cardsWords: InLanguages<CardsWords> = {
  en: {
    title: 'All cards',
    introduction:
      'Every widget of Google’s cards at the width of Gmail’s side panel, and every card of Meibo. Clicks stay on this page: no script runs.',
    filter: 'Filter cards',
    language: 'Language',
    languages: { en: 'English', ja: '日本語' },
    contents: 'Contents',
    widgets: 'Widgets',
    ours: 'Cards of Meibo',
    none: 'No card is called that.',
    shown: (count) => `${count} ${count === 1 ? 'card' : 'cards'}`,
    availability: {
      preview: 'Developer preview in add-ons',
      refused: 'Not available in add-ons',
    },
    asked: (what) => `Asked of the script: ${what}`,
    failed: 'Something went wrong in the add-on.',
    answered: 'The answer is there.',
  },
  ja: {
    title: 'カード一覧',
    introduction:
      'Google のカードで使えるすべてのウィジェットと Meibo の全カードを、Gmail のサイドパネルの幅で表示します。クリックはこのページ内で完結し、スクリプトは実行されません。',
    filter: 'カードを絞り込む',
    language: '言語',
    languages: { en: 'English', ja: '日本語' },
    contents: '目次',
    widgets: 'ウィジェット',
    ours: 'Meibo のカード',
    none: '該当するカードはありません。',
    shown: (count) => `${count} 枚のカード`,
    availability: {
      preview: 'アドオンではデベロッパー プレビュー',
      refused: 'アドオンでは使用できません',
    },
    asked: (what) => `スクリプトへの依頼: ${what}`,
    failed: 'アドオンで問題が発生しました。',
    answered: '応答が届きました。',
  },
};
