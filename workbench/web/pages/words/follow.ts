/** What “Follow this contact” says: a sentence for each stretch of the way. */
import type { FollowedChange, HopName } from '../../followApi';
import { dateTime } from './dateTime';
import type { InLanguages } from './language';

/** What a sentence may name: the two people, and the figures of the stretch. */
export interface HopSaid {
  readonly from: string;
  readonly to: string;
  readonly facts: Readonly<Record<string, string>>;
}

export interface FollowWords {
  /** Of the button on a contact. */
  readonly follow: string;
  readonly heading: (name: string) => string;
  readonly to: string;
  readonly close: string;
  readonly notShared: string;
  readonly waiting: string;
  readonly nextRun: (person: string, time: string) => string;
  /** Of somebody without a trigger. */
  readonly noRun: (person: string) => string;
  readonly execution: (id: string) => string;
  readonly hops: Readonly<Record<HopName, (said: HopSaid) => string>>;
  readonly changes: string;
  readonly noChanges: string;
  readonly change: Readonly<
    Record<FollowedChange['type'], (said: { readonly by: string; readonly field: string }) => string>
  >;
  readonly arrived: (person: string, time: string) => string;
  readonly putBack: (person: string, time: string) => string;
  readonly notYet: (person: string) => string;
  readonly nothing: string;
  readonly became: (was: string, now: string) => string;
  /** The book's names of fields, where it has a word. */
  readonly fields: Readonly<Record<string, string>>;
  readonly time: (milliseconds: number, timeZone: string) => string;
}

const TIME: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
};

export const followWords: InLanguages<FollowWords> = {
  en: {
    follow: 'Follow this contact',
    heading: (name) => `The way of ${name}`,
    to: 'Followed to',
    close: 'Stop following',
    notShared: 'This contact is in no label that is shared with anybody.',
    waiting: 'Waiting',
    nextRun: (person, time) => `${person}’s next run: ${time}`,
    noRun: (person) => `${person} has never opened Meibo, so no run is due`,
    execution: (id) => `in ${id}`,
    hops: {
      seen: ({ from }) => `Meibo sees the contact in ${from}’s label`,
      committed: ({ facts }) =>
        facts['seq'] === undefined
          ? 'It is told to the book, in one commit'
          : `It is told to the book: operation “add”, change ${facts['seq']}`,
      row: ({ facts }) =>
        facts['row'] === undefined
          ? 'It becomes a row of the book'
          : `It is row ${facts['row']} of the tab ${facts['tab'] ?? ''}: ${facts['record'] ?? ''}`,
      logged: ({ facts }) =>
        facts['row'] === undefined
          ? 'The change is written into the log'
          : `The change is row ${facts['row']} of the tab ${facts['tab'] ?? ''}`,
      tagged: ({ from }) => `${from}’s contact carries the record’s id in clientData`,
      trigger: ({ to }) => `${to}’s hourly trigger fires`,
      read: ({ to }) => `${to}’s run reads the book from where it last stopped`,
      created: ({ to }) => `The contact is made in ${to}’s Google Contacts`,
      adopted: ({ to }) => `${to} already had this person: that contact is adopted, not doubled`,
      held: ({ to, facts }) =>
        facts['record'] === undefined
          ? `${to} has the contact`
          : `${to} has ${facts['contact'] ?? ''}, with the id ${facts['record']} and the labels ${facts['label'] ?? ''}`,
      phone: ({ to }) =>
        `${to}’s phone: Google Contacts syncs it by itself. Meibo has no part in that, and it is not emulated`,
    },
    changes: 'Changed since',
    noChanges: 'Nothing was changed since.',
    change: {
      edited: ({ by, field }) => `${by} changed ${field}`,
      deleted: ({ by }) => `${by} deleted the contact`,
      suggested: ({ by, field }) => `${by} may not change ${field}: kept as a suggestion`,
    },
    arrived: (person, time) => `${person} has it since ${time}`,
    putBack: (person, time) => `Put back in ${person}’s Google Contacts at ${time}`,
    notYet: (person) => `Not yet with ${person}`,
    nothing: '(nothing)',
    became: (was, now) => `${was} → ${now}`,
    fields: {
      name: 'the name',
      email: 'the e-mail addresses',
      phone: 'the phone numbers',
      address: 'the addresses',
      organization: 'company and title',
      url: 'the websites',
    },
    time: dateTime('en-GB', TIME),
  },
  ja: {
    follow: 'この連絡先をたどる',
    heading: (name) => `${name}のたどった道`,
    to: '届け先',
    close: 'たどるのをやめる',
    notShared: 'この連絡先は、共有中のラベルに入っていません。',
    waiting: '待機中',
    nextRun: (person, time) => `${person}さんの次の実行：${time}`,
    noRun: (person) => `${person}さんは Meibo をまだ開いていないため、実行の予定はありません`,
    execution: (id) => `${id} で`,
    hops: {
      seen: ({ from }) => `${from}さんのラベルで連絡先を見つけます`,
      committed: ({ facts }) =>
        facts['seq'] === undefined
          ? '1 回のコミットで台帳に記録します'
          : `台帳に記録：操作「add」、変更 ${facts['seq']}`,
      row: ({ facts }) =>
        facts['row'] === undefined
          ? '台帳の 1 行になります'
          : `タブ ${facts['tab'] ?? ''} の ${facts['row']} 行目：${facts['record'] ?? ''}`,
      logged: ({ facts }) =>
        facts['row'] === undefined
          ? '変更をログに書きます'
          : `変更はタブ ${facts['tab'] ?? ''} の ${facts['row']} 行目にあります`,
      tagged: ({ from }) => `${from}さんの連絡先の clientData にレコードの ID を付けます`,
      trigger: ({ to }) => `${to}さんの 1 時間ごとのトリガーが動きます`,
      read: ({ to }) => `${to}さんの実行が、前回の続きから台帳を読みます`,
      created: ({ to }) => `${to}さんの Google コンタクトに連絡先を作成します`,
      adopted: ({ to }) => `${to}さんはこの人をすでに登録しています。重複させず、その連絡先を引き継ぎます`,
      held: ({ to, facts }) =>
        facts['record'] === undefined
          ? `${to}さんに連絡先が届きます`
          : `${to}さんの ${facts['contact'] ?? ''}（ID ${facts['record']}、ラベル ${facts['label'] ?? ''}）`,
      phone: ({ to }) =>
        `${to}さんのスマートフォン：Google コンタクトが自動で同期します。Meibo は関与せず、エミュレートもしていません`,
    },
    changes: 'その後の変更',
    noChanges: 'その後の変更はありません。',
    change: {
      edited: ({ by, field }) => `${by}さんが${field}を変更しました`,
      deleted: ({ by }) => `${by}さんが連絡先を削除しました`,
      suggested: ({ by, field }) => `${by}さんには${field}を変更する権限がないため、提案として保存しました`,
    },
    arrived: (person, time) => `${time} に${person}さんへ届きました`,
    putBack: (person, time) => `${time} に${person}さんの Google コンタクトで元に戻しました`,
    notYet: (person) => `${person}さんにはまだ届いていません`,
    nothing: '（なし）',
    became: (was, now) => `${was} → ${now}`,
    fields: {
      name: '名前',
      email: 'メールアドレス',
      phone: '電話番号',
      address: '住所',
      organization: '会社と役職',
      url: 'ウェブサイト',
    },
    time: dateTime('ja-JP', TIME),
  },
};
