/** What the window says in which a message is written; the add-on's cards beside it speak for themselves. */
import type { InLanguages } from './language';

export interface ComposeWords {
  /** Opens the window. */
  readonly write: string;
  readonly title: string;
  readonly discard: string;
  readonly fields: Readonly<Record<'to' | 'cc' | 'bcc', string>>;
  readonly addTo: (field: string) => string;
  readonly remove: (address: string) => string;
  readonly subject: string;
  readonly text: string;
  /** Of the add-on's cards as a region. */
  readonly panel: string;
  readonly nothingIsSent: string;
}

const fields = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

export const composeWords: InLanguages<ComposeWords> = {
  en: {
    write: 'Compose',
    title: 'New message',
    discard: 'Discard the draft',
    fields,
    addTo: (field) => `Add to ${field}`,
    remove: (address) => `Remove ${address}`,
    subject: 'Subject',
    text: 'Message',
    panel: 'Meibo in the draft',
    nothingIsSent: 'Nothing is sent from here.',
  },
  ja: {
    write: '作成',
    title: '新規メッセージ',
    discard: '下書きを破棄',
    fields,
    addTo: (field) => `${field} に追加`,
    remove: (address) => `${address} を削除`,
    subject: '件名',
    text: '本文',
    panel: '下書きの Meibo',
    nothingIsSent: 'ここから送信されることはありません。',
  },
};
