/** What Meibo says in English. */
import { englishAccess } from './accessWords';
import { englishBook } from './bookWords';
import { englishCompose } from './composeWords';
import { englishCopies } from './copyWords';
import { englishEnd } from './endWords';
import { englishFlow } from './flowWords';
import { englishInvitation } from './invitationWords';
import { englishLetter } from './letterWords';
import { englishLink } from './linkWords';
import { englishMail } from './mailWords';
import { englishManager } from './managerWords';
import { englishDryRun } from './dryRunWords';
import { englishFields } from './fieldWords';
import { englishMessage } from './messageWords';
import type { Messages } from './messages';
import { groupEnglish } from './groupWords';
import { ownerEnglish } from './ownerWords';
import { englishReach } from './reachWords';
import { englishRequests } from './requestWords';
import { sharingEnglish } from './sharingEnglish';
import { englishOutside } from './outsideWords';
import { englishPolicies } from './policyWords';
import { englishHome } from './homeWords';
import { englishSearch } from './searchWords';
import { englishShortage } from './shortageWords';
import { englishContact } from './contactWords';
import { englishHistory } from './historyWords';
import { englishSignature } from './signatureWords';
import { englishSuggestions } from './suggestionWords';
import { englishSync } from './syncWords';
import { englishCare } from './careWords';
import { englishTalk } from './talkWords';
import { verificationEnglish } from './verificationEnglish';
import { englishWaiting } from './waitingWords';
import { englishWorker } from './workerWords';

export const english: Messages = {
  labels: 'Labels',
  noLabels: 'You have no labels in Google Contacts yet. Make one there, and share it here.',
  share: 'Share',
  stopSharing: 'Stop sharing',
  back: 'Back',
  sharedWith: 'Shared with',
  sharedWithNobody: 'Shared with nobody yet.',
  notShared: 'Not shared',
  roles: { viewer: 'Viewer', editor: 'Editor', curator: 'Curator', manager: 'Manager', owner: 'Owner' },
  message: englishMessage,
  signature: englishSignature,
  contact: englishContact,
  history: englishHistory,
  suggestions: englishSuggestions,
  waiting: englishWaiting,
  copies: englishCopies,
  compose: englishCompose,
  sync: englishSync,
  reach: englishReach,
  fields: englishFields,
  shortage: englishShortage,
  requests: englishRequests,
  access: englishAccess,
  dryRun: englishDryRun,
  talk: englishTalk,
  care: englishCare,
  refusals: {
    nobody: 'Type the address of the colleague to share with.',
    'too-many-people': 'Share with at most 20 people at a time; a group reaches more.',
    'no-address': 'That is not an e-mail address.',
    'no-name': 'Type a family name or a given name.',
    'no-such-person': 'Nobody in your company has that address.',
    'no-such-name': 'Nobody in your company has a name or an address that begins like that.',
    'several-people': 'Several colleagues match that; choose one of the suggestions.',
    'groups-unread':
      'Groups and the whole company can be shared with only while a worker reads who is in them. Share with people, or ask your administrator.',
    'outside-company': 'Your company does not share contacts with people outside it.',
    yourself: 'You have this label already.',
    'unknown-role': 'Choose a role from the list.',
    'no-label-link': 'That link leads to no label. Paste the link that you were given.',
    'role-too-high': 'You can only give or take roles up to your own.',
    'label-vanished': 'That label is no longer in your Google Contacts.',
    'unknown-label': 'That label is not shared with you.',
    'unknown-record': 'That contact is not shared with you.',
    'no-right': 'Your role does not allow that.',
    'owner-stays': 'The owner of a label always keeps it.',
    'end-passed': 'Choose an end that is still to come.',
    'not-shared-with': 'The label is not shared with that person.',
    gone: 'That contact was deleted meanwhile.',
    'not-in-log': 'That change is not in the history any more.',
    'newer-edit': 'Someone has changed that contact meanwhile; look at it again first.',
    renewed: 'It has changed meanwhile; look at it again first.',
    'there-already': 'One of your labels already has a contact with that email address. Nothing was added.',
    'already-decided': 'Someone has decided on that suggestion already.',
    'only-by-hand': 'That suggestion is too long to accept in one step. Change the contact, then decline it.',
    'policy-unclear': 'Check the domains and the number of days.',
    'no-invitation': 'This invitation is no longer open. Ask whoever sent it for another one.',
    'invited-already': 'This person was sent an invitation within the last hour.',
    'mail-refused': 'The letter could not be sent. The label is shared all the same.',
    'policy-forbids': 'Your company’s policies do not allow that.',
    ...englishTalk.refusals,
    ...englishCare.refusals,
    'no-page': 'The page behind such links is not set up yet. Ask your administrator.',
    'outside-domains': 'Your company shares contacts with people of certain other companies only.',
    'outside-unconfirmed': 'Confirm first that you mean to share outside your company.',
    'asks-from-outside':
      'This request comes from outside your company. Decline it, and invite the address under Share.',
    'only-admins': 'Only an administrator of your company may do that.',
    'nothing-typed': 'Type what you are looking for.',
    'not-understood': 'This card is out of date. Open Meibo again.',
    unanswered: 'Your company’s book did not say whether this was done. Look again in a few minutes.',
    'out-of-reach':
      'Meibo cannot reach your company’s book just now. Nothing was changed; try again in a few minutes.',
  },
  checks: {
    admin: {
      'not-permitted':
        'Meibo’s access to data is not granted. Grant it in the Admin console (Apps › Marketplace apps › Meibo › Data access), or tick every box when Google asks, and run install again.',
      'unknown-account':
        'Google did not say which account this is. Run it from the script editor, signed in as an administrator.',
      'other-admin':
        'Another administrator has installed Meibo. Ask them, or clear the script property ADMIN_ACCOUNT.',
      'no-admin': 'Only an administrator of your Google Workspace can install Meibo.',
    },
    keys: {
      'no-keys':
        'Script property BOOK_ACCOUNT_KEY is missing: create a service account, download its JSON key and paste it there. If your organisation forbids keys (iam.disableServiceAccountKeyCreation), allow them for this one project.',
      'no-key-works':
        'Google accepts none of the keys in BOOK_ACCOUNT_KEY. Create a new key and put it there.',
    },
    spreadsheet: {
      'no-id':
        'Script property BOOK_SPREADSHEET_ID is missing: make an empty spreadsheet, share it with the book service account as an editor, and put its id there.',
      'not-shared':
        'The book service account may not edit the spreadsheet. Share it with the account as an editor; if your policy forbids sharing outside, allow it for this account.',
      'not-found': 'There is no spreadsheet with the id in BOOK_SPREADSHEET_ID.',
      'not-ours':
        'The spreadsheet lacks some of the book’s tabs. Restore them from its version history; Meibo does not replace them.',
      unreachable: 'Google Sheets did not answer. Run install again in a few minutes.',
    },
    tabs: {},
    policies: {
      malformed: 'Script property POLICIES cannot be read. Delete it to get the defaults back.',
    },
    delegation: {
      'no-key':
        'No worker key: people who never open Meibo get nothing. Put the worker service account’s key into the user property WORKER_ACCOUNT_KEY of the account that runs the worker.',
      refused:
        'The worker service account may not act for people. Grant its client id domain-wide delegation with the scopes in docs/install.md.',
      'someone-else':
        'Google answered for another account than asked. Check the worker service account’s delegation.',
    },
    accounts: {
      'no-directory':
        'The Directory did not answer. Turn on contact sharing in the Admin console and run install again.',
      'no-book': 'The book could not be written. Run install again.',
    },
  },
  checkFine: (name, finding) => {
    switch (name) {
      case 'admin':
        return 'You are an administrator.';
      case 'keys':
        return `Google accepts the book account’s keys (${finding}).`;
      case 'spreadsheet':
        return 'The book service account can edit the spreadsheet.';
      case 'tabs':
        return finding === 'made' ? 'The book’s tabs were made.' : 'The book’s tabs are there.';
      case 'policies':
        return finding === 'written' ? 'The default policies were written.' : 'The policies can be read.';
      case 'delegation':
        return 'The worker service account may act for people.';
      case 'accounts':
        return `${finding} accounts are registered.`;
    }
  },
  showMore: 'Show more',
  range: (...counts) => {
    const [from = '', to = '', of = ''] = counts.map((count) => count.toLocaleString('en-US'));
    return `${from}–${to} of ${of}`;
  },
  failure: (reference) =>
    `Something went wrong in Meibo. Try again; if it happens again, tell your administrator this number: ${reference}`,
  sharing: sharingEnglish,
  groups: groupEnglish,
  owners: ownerEnglish,
  flow: englishFlow,
  end: englishEnd,
  invitations: englishInvitation,
  letter: englishLetter,
  link: englishLink,
  policy: englishPolicies,
  outside: englishOutside,
  verification: verificationEnglish,
  worker: englishWorker,
  book: englishBook,
  search: englishSearch,
  home: englishHome,
  mail: englishMail,
  manager: englishManager,
};
