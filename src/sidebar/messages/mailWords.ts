/** What the cards say of mail with a person, in both languages. */

export interface MailWords {
  readonly latest: string;
  /** Whose mailbox is looked through. */
  readonly onlyYours: string;
}

export const englishMail: MailWords = {
  latest: 'Latest mail with this person',
  onlyYours: 'Opens a search of your own mailbox',
};

export const japaneseMail: MailWords = {
  latest: 'この相手との最近のメール',
  onlyYours: '自分のメールだけを検索します',
};
