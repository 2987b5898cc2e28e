/** What the page with two accounts side by side says. */
import type { InLanguages } from './language';

export interface DuoWords {
  readonly title: string;
  readonly nothingShared: string;
  /** Of one label, e.g. `4 of 4 identical · 0 lost · 0 doubled`. */
  readonly verdict: (found: {
    readonly identical: number;
    readonly members: number;
    readonly lost: number;
    readonly doubled: number;
  }) => string;
  readonly left: string;
  readonly right: string;
  /** Of the two views that a side can show. */
  readonly view: (name: string) => string;
  readonly contactsOf: (name: string) => string;
  readonly gmailOf: (name: string) => string;
}

export const duoWords: InLanguages<DuoWords> = {
  en: {
    title: 'Side by side',
    nothingShared: 'Nothing is shared yet.',
    verdict: ({ identical, members, lost, doubled }) =>
      `${identical} of ${members} identical · ${lost} lost · ${doubled} doubled`,
    left: 'Left',
    right: 'Right',
    view: (name) => `What to see of ${name}`,
    contactsOf: (name) => `Google Contacts of ${name}`,
    gmailOf: (name) => `Gmail of ${name}`,
  },
  ja: {
    title: '並べて表示',
    nothingShared: '共有中のラベルはまだありません。',
    verdict: ({ identical, members, lost, doubled }) =>
      `${members} 人中 ${identical} 人が一致・欠落 ${lost} 件・重複 ${doubled} 件`,
    left: '左',
    right: '右',
    view: (name) => `${name}さんの表示内容`,
    contactsOf: (name) => `${name}さんの Google コンタクト`,
    gmailOf: (name) => `${name}さんの Gmail`,
  },
};
