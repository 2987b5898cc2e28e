/** What is said to and of people outside the company who are invited to a label, in both languages. */
import type { Invited } from '../../app/sharing/invited';
import { honoured } from './messageWords';

export interface InvitationWords {
  readonly title: string;
  readonly from: (from: string) => string;
  readonly accept: string;
  readonly acceptFor: (label: string) => string;
  readonly decline: string;
  readonly declineFor: (label: string) => string;
  readonly accepted: (label: string) => string;
  readonly declined: (label: string) => string;
  readonly state: Readonly<Record<Invited['state'], string>>;
  /** To whoever invites them, where they can install the add-on. */
  readonly onceAccepted: string;
  /** In the letter. */
  readonly acceptFirst: string;
  /** On the page behind the link. */
  readonly pageTitle: (label: string) => string;
  readonly pageNext: string;
}

export const englishInvitation: InvitationWords = {
  title: 'Invitations',
  from: (from) => `${from} invites you`,
  accept: 'Accept',
  acceptFor: (label) => `Accept the invitation to “${label}”`,
  decline: 'Decline',
  declineFor: (label) => `Decline the invitation to “${label}”`,
  accepted: (label) =>
    `You have “${label}” now. Its contacts come to your Google Contacts within about two hours.`,
  declined: (label) => `You declined the invitation to “${label}”.`,
  state: {
    pending: 'Pending: nothing has been shared yet.',
    expired: 'Not answered within 30 days. Invite again to renew it.',
    declined: 'Declined',
  },
  onceAccepted: 'They open Meibo with this address and accept. Nothing is shared with them before.',
  acceptFirst:
    'Open Meibo in the side panel of Gmail with this address, and accept there within 30 days. Nothing is shared with you before.',
  pageTitle: (label) => `You are invited to the label “${label}”`,
  pageNext: 'Open Gmail, press Meibo in the side panel, and accept there. Nothing is shared with you before.',
};

export const japaneseInvitation: InvitationWords = {
  title: '招待',
  from: (from) => `${honoured(from)}からの招待`,
  accept: '承諾',
  acceptFor: (label) => `「${label}」への招待を承諾`,
  decline: '辞退',
  declineFor: (label) => `「${label}」への招待を辞退`,
  accepted: (label) =>
    `「${label}」を利用できるようになりました。連絡先は 2 時間ほどで Google コンタクトに届きます。`,
  declined: (label) => `「${label}」への招待を辞退しました。`,
  state: {
    pending: '承諾待ち：まだ何も共有されていません。',
    expired: '30 日以内に回答がありませんでした。再度招待すると有効になります。',
    declined: '辞退されました',
  },
  onceAccepted: '相手がこのアドレスで Meibo を開いて承諾するまで、連絡先は共有されません。',
  acceptFirst:
    'このアドレスの Gmail のサイドパネルで Meibo を開き、30 日以内に承諾してください。承諾するまで連絡先は共有されません。',
  pageTitle: (label) => `ラベル「${label}」に招待されています`,
  pageNext:
    'Gmail を開き、サイドパネルの Meibo を押して承諾してください。承諾するまで連絡先は共有されません。',
};
