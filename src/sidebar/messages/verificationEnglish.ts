/** What the report of `verifyPlatform` says in English. */
import type { VerificationMessages } from './verificationMessages';

const some = (count: string, one: string, many: string): string =>
  count === '' ? `Perhaps some ${many}` : count === '1' ? `1 ${one}` : `${count} ${many}`;

export const verificationEnglish: VerificationMessages = {
  refused: 'Only the administrator who installed Meibo can run this.',
  questions: {
    'named-range-name-twice': 'Does Sheets take a second named range of the same name?',
    'named-range-id-twice': 'Does Sheets take a second named range of the same id?',
    'frequent-trigger': 'May the script make a trigger that fires every five minutes?',
    'second-trigger': 'May the script make a second clock trigger beside an hourly one?',
    'directory-id': 'Is the id of a person in the directory that of the account?',
    'hidden-folder': 'Do the script and the worker see the same hidden folder in Drive?',
    'empty-read-mask': 'Does a batch create with an empty read mask answer resource names?',
    'new-label-at-once': 'Does a label take a new contact at once?',
    'stale-etag-in-batch': 'What does one stale etag do to a batch of updates?',
    'stored-phone': 'How is a phone number with spaces stored?',
    'stored-email': 'How is an e-mail address in capitals stored?',
    'stored-type': 'How is a type of one’s own stored?',
    'stored-url': 'How is a web address without https:// stored?',
    'stored-name': 'How are family and given name in Japanese stored?',
    'stored-whitespace': 'How are spaces around and inside a text stored?',
    'stored-birthday': 'How is a birthday in words stored?',
    'client-data-length': 'How many characters may a value of clientData have?',
    'client-data-entries': 'How many entries of clientData may a contact have?',
    'sync-token-of-another-client': 'Does the worker’s client take a sync token of the script’s?',
    'listing-lag': 'When does the listing show a new contact?',
    'emails-in-listing': 'How many e-mail addresses of a contact does the listing show?',
    'label-in-listing': 'Does the listing of changes show a contact whose label changed?',
    'critical-reads': 'How many critical reads does a minute allow?',
  },
  answers: {
    yes: () => 'yes',
    no: () => 'no',
    accepted: () => 'accepted',
    refused: () => 'refused',
    same: () => 'the same',
    different: () => 'not the same',
    'all-refused': () => 'the whole batch is refused',
    'one-skipped': () => 'that contact alone is skipped',
    overwritten: () => 'the newer value is overwritten',
    kept: () => 'as it was written',
    trimmed: () => 'trimmed at both ends',
    changed: () => 'changed',
    'at-once': () => 'at once',
    'within-seconds': (figure) => `within ${figure} seconds`,
    'after-seconds': (figure) => `after more than ${figure} seconds`,
    exactly: (figure) => figure,
    'at-least': (figure) => `${figure} or more`,
  },
  quoted: (answer, sentence) => `${answer} (Google says “${sentence}”)`,
  line: (question, answer, verdict) => `${question} ${answer}; ${verdict}`,
  asAssumed: 'as assumed',
  differs: (assumed) => `DIFFERS: assumed ${assumed}`,
  notTried: (question, reason) => `${question} not tried: ${reason}`,
  untried: {
    'no-time': 'no time left',
    'no-worker-key': 'no worker key',
    'not-found': 'Google never showed what was asked about',
    broken: 'the question itself failed',
    unforeseen: 'Google did not answer as foreseen',
  },
  allRemoved: 'Everything that was made in order to ask is removed again.',
  left: {
    triggers: (count) =>
      `${some(count, 'trigger', 'triggers')} of verifyPlatform could not be removed: delete them under Triggers in the script editor.`,
    tabs: (count) =>
      `${some(count, 'tab or named range', 'tabs or named ranges')} could not be removed: delete tabs called “Meibo verifyPlatform …” and ranges called meibo_trial_… from the book’s spreadsheet, and nothing else.`,
    files: (count) =>
      `${some(count, 'file', 'files')} in the hidden folder could not be removed: the next run tries again; they hold nothing.`,
    contacts: (count) =>
      `${some(count, 'contact', 'contacts')} could not be removed: search Google Contacts for “Meibo verifyPlatform” and delete what is found.`,
    labels: (count) =>
      `${some(count, 'label', 'labels')} could not be removed: delete labels called “Meibo verifyPlatform …” in Google Contacts.`,
  },
  onlyByHand: 'Only a person can try:',
  byHand: {
    'client-data':
      'clientData: merge, undo, restore from the trash, import, and edit on iOS and Android a shared contact each; after the next hour look whether Meibo has doubled it.',
    'token-days':
      'Sync tokens’ seven days: leave an account untouched for eight days with its hourly runs on; a run that lists everything anew says that the runs do not renew them.',
    'contacts-a-day':
      'The 2,000 contacts a day: share a label of 2,500 contacts, and look the next day whether the copy is whole.',
    'trigger-time':
      'The time of an add-on’s trigger: look under Executions whether a first copy of 1,000 contacts goes on for longer than 30 seconds.',
    delegation:
      'Delegation by a private listing: install the app for the domain, and look under API controls whether the worker’s client has been granted anything.',
    'raw-cards':
      'Cards as raw JSON: in a test project let a homepage function return { action: { navigations: [{ pushCard: … }] } }, and open it in Gmail.',
  },
};
