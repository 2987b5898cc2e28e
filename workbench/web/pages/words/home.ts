/** What the first page says: the people of the company, and where to go from there. */
import type { InLanguages } from './language';

export interface HomeWords {
  readonly title: string;
  readonly introduction: string;
  readonly gmailOf: (name: string) => string;
  readonly contactsOf: (name: string) => string;
  readonly readAs: (name: string) => string;
  readonly startOver: string;
  readonly startOverHint: string;
  readonly startedOver: string;
  /** What each of the five is in the story, by key; others have none. */
  readonly parts: Readonly<Record<string, string>>;
  readonly admin: string;
  readonly adminConsole: string;
  readonly allCards: string;
  readonly allCardsHint: string;
}

export const homeWords: InLanguages<HomeWords> = {
  en: {
    title: 'A company to play with',
    introduction:
      'These people work with an emulated Google, and Meibo is installed as shipped. Share a label as Aiko, let an hour pass, and look at Ben’s contacts.',
    gmailOf: (name) => `Gmail of ${name}`,
    contactsOf: (name) => `Google Contacts of ${name}`,
    readAs: (name) => `See this page as ${name}`,
    startOver: 'Start over',
    startOverHint: 'Puts the company back to the day on which Meibo was installed.',
    startedOver: 'The company is as it was at the start.',
    parts: {
      aiko: 'Has the label “Customers” and shares it.',
      ben: 'Works in English, and knows some of the customers himself.',
      chie: 'Looks things up.',
      dai: 'Has never opened Meibo.',
      emi: 'Administers the company’s Google Workspace.',
    },
    admin: 'Administrator',
    adminConsole: 'Admin console',
    allCards: 'All cards',
    allCardsHint: 'Every widget that Google can draw, and every card of Meibo in its states.',
  },
  ja: {
    title: '試せる会社',
    introduction:
      'エミュレートされた Google で働く人たちです。Meibo は配布物そのままインストールされています。愛子としてラベルを共有し、1 時間進めて、Ben の連絡先を見てください。',
    gmailOf: (name) => `${name}さんの Gmail`,
    contactsOf: (name) => `${name}さんの Google コンタクト`,
    readAs: (name) => `${name}さんとしてこのページを見る`,
    startOver: '最初からやり直す',
    startOverHint: '会社を Meibo インストール当日の状態に戻します。',
    startedOver: '会社を最初の状態に戻しました。',
    parts: {
      aiko: 'ラベル「Customers」の持ち主。同僚と共有します。',
      ben: '英語で働き、顧客の一部は自分でも知っています。',
      chie: '連絡先を調べるだけの人です。',
      dai: 'Meibo をまだ開いたことがありません。',
      emi: '会社の Google Workspace の管理者です。',
    },
    admin: '管理者',
    adminConsole: '管理コンソール',
    allCards: 'カード一覧',
    allCardsHint: 'Google が描画できるすべてのウィジェットと、Meibo の各カードの状態です。',
  },
};
