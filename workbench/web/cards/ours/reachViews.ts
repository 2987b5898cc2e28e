/** What is shown where Meibo is kept from its work. */
import type { MissingConsent } from '../../../../src/app/consent';
import { SCOPES } from '../../../../src/app/consent';
import type { OwnContactView } from '../../../../src/app/mail/viewOwnContact';
import { LONGEST_NAMES } from './sampleViews';

export const someConsent: MissingConsent = {
  address: 'https://script.google.com/macros/d/1/authorize',
  missing: ['script.send_mail'],
  mayGoOn: true,
};

export const noConsent: MissingConsent = { ...someConsent, missing: SCOPES, mayGoOn: false };

export const ownContact: OwnContactView = {
  sender: { name: '神田 凛', address: 'rin@aoi.example' },
  contacts: [
    {
      name: [{ family: '神田', given: '凛' }],
      phone: [{ value: '03-1234-5678', type: 'work' }],
      organization: [{ name: '葵商店', title: '店長' }],
    },
  ],
};

export const longestOwnContacts: OwnContactView = {
  sender: { name: LONGEST_NAMES[0] ?? '', address: `${'m'.repeat(64)}@tsukimi.example` },
  contacts: LONGEST_NAMES.map((name) => name.trim()).map((given) => ({
    name: [{ given }],
    phone: Array.from({ length: 100 }, (_, index) => ({ value: `03-1234-${String(index)}` })),
    organization: [{ name: given }],
  })),
};
