/** What the contacts manager says, and what leads to it, in both languages. */

export interface ManagerWords {
  readonly title: string;
  readonly open: string;
  readonly openHint: string;
  readonly noLabels: string;
  /** For an address that leads to nothing that its reader may see: one sentence, whatever the reason. */
  readonly notThere: string;
  /** Of the links to the parts of a long list. */
  readonly parts: string;
  readonly previous: string;
  readonly next: string;
  /** How a contact is changed. */
  readonly toChange: string;
  /** On the page of a link to a label. */
  readonly seeContacts: string;
}

export const englishManager: ManagerWords = {
  title: 'Contacts manager',
  open: 'Open the contacts manager',
  openHint: 'All your shared labels on one page',
  noLabels: 'No label is shared with you yet. Once somebody shares one, you will see it here.',
  notThere: 'There is nothing at this address that you may see.',
  parts: 'Parts of the list',
  previous: 'Previous',
  next: 'Next',
  toChange: 'To change a contact, open Meibo in the side panel of Gmail.',
  seeContacts: 'See the contacts',
};

export const japaneseManager: ManagerWords = {
  title: '連絡先マネージャー',
  open: '連絡先マネージャーを開く',
  openHint: 'すべての共有ラベルを 1 つのページで表示',
  noLabels: '共有ラベルはまだありません。共有されると、ここに表示されます。',
  notThere: 'このアドレスに、表示できる内容はありません。',
  parts: '一覧のページ',
  previous: '前へ',
  next: '次へ',
  toChange: '連絡先を変更するには、Gmail のサイドパネルで Meibo を開いてください。',
  seeContacts: '連絡先を表示',
};
