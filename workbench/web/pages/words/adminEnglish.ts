/** The Admin page in English. */
import type { AdminWords } from './admin';

export const adminEnglish: AdminWords = {
  title: 'Admin console',
  path: 'Apps › Marketplace apps › Meibo',
  onlyAdmins: 'Only an administrator of the company’s Google Workspace sees this page.',
  about: 'Shares labels of Google Contacts with colleagues, and keeps everyone’s copy up to date.',
  progress: (done, of) => `${done} of ${of} steps done`,
  done: 'Done',
  language: 'Language of your Google account',
  loading: 'Loading…',

  install: 'Install the app',
  installFor: 'Install for',
  everyone: 'Everyone in the company',
  oneUnit: 'One organisational unit',
  unit: 'Organisational unit',
  unitWithPeople: (unit, people) => `${unit} (${people} ${people === 1 ? 'person' : 'people'})`,
  installButton: 'Install',
  changeButton: 'Change',
  uninstall: 'Uninstall',
  installedForEveryone: 'Installed for everyone.',
  installedForUnit: (unit) => `Installed for ${unit} and the units below it.`,
  installedForNobody: 'Not installed.',

  access: 'Grant access to data',
  accessHint: 'Granted once for the company: nobody is asked again. The app can then',
  scopes: {
    openid: 'tell which account is at the keyboard',
    'https://www.googleapis.com/auth/userinfo.email': 'see the e-mail address of that account',
    'https://www.googleapis.com/auth/contacts': 'see and change the contacts of whoever uses it',
    'https://www.googleapis.com/auth/directory.readonly': 'find colleagues in the directory',
    'https://www.googleapis.com/auth/admin.directory.user.readonly':
      'read names and addresses of the company’s accounts',
    'https://www.googleapis.com/auth/drive.appdata':
      'keep its own notes in a hidden folder of each person’s Drive',
    'https://www.googleapis.com/auth/script.external_request': 'call Google’s APIs',
    'https://www.googleapis.com/auth/script.scriptapp': 'run by itself, about once an hour',
    'https://www.googleapis.com/auth/script.locale': 'know the language of the account',
    'https://www.googleapis.com/auth/script.send_mail': 'send email as the account',
    'https://www.googleapis.com/auth/gmail.addons.current.message.readonly':
      'see the open message: sender and recipients, and its text when you ask for the signature',
    'https://www.googleapis.com/auth/gmail.addons.current.message.metadata':
      'see to whom the message goes that you are writing, when you add people',
    'https://www.googleapis.com/auth/gmail.addons.current.action.compose':
      'add people to the message that you are writing',
  },
  grant: 'Grant access',
  revoke: 'Revoke access',

  book: 'Give it a book',
  bookHint:
    'An empty spreadsheet and two service accounts were made in the Cloud console. The book account keeps the shared contacts in the spreadsheet, and reaches nothing else.',
  shareBook: (account) => `Share the spreadsheet with ${account} as an editor`,
  share: 'Share',
  unshare: 'Stop sharing',
  spreadsheetProperty: 'Script property BOOK_SPREADSHEET_ID',
  fillIn: 'Fill in',
  save: 'Save',
  bookKey: 'Script property BOOK_ACCOUNT_KEY',
  keyFile: {
    none: '(empty)',
    book: 'Key of the book account',
    worker: 'Key of the worker account',
    deleted: 'Old key of the book account (deleted)',
  },

  worker: 'Let the worker act for people',
  workerHint:
    'Security › API controls › Domain-wide delegation. Its key lies with your account alone, where no colleague’s run can read it.',
  workerKey: 'Your user property WORKER_ACCOUNT_KEY',
  workerAccount: 'The worker’s account',
  workerAccountHint: (email) =>
    `Optional. Signed in as ${email}: its own key, startWorker in the script’s editor, and a trigger of every five minutes. It then looks after people who never open Meibo.`,
  startWorker: 'Start the worker',
  stopWorker: 'Stop the worker',
  workerRuns: (isFrequent, time) =>
    `Runs ${isFrequent ? 'every five minutes' : 'every hour'}. Last looked after people: ${time}`,
  workerStands: 'Does not run.',
  delegation: 'Domain-wide delegation',
  clientId: 'Client ID',
  scopeList: 'OAuth scopes (comma-delimited)',
  authorize: 'Authorise',
  removeDelegation: 'Delete',
  delegatedTo: (scopes) => `Authorised for ${scopes} scope${scopes === 1 ? '' : 's'}.`,
  notDelegated: 'Not authorised.',

  run: 'Run install',
  runHint:
    'In the script’s editor, as you. It tries everything out, makes the book and registers the accounts.',
  runButton: 'Run install',
  report: 'Report of install',
  ranAt: (time) => `Ran ${time}`,
  fine: 'Fine',
  failed: 'Failed',

  open: 'Let people open it once',
  opened: (people) =>
    people === 0
      ? 'Nobody has opened Meibo yet: until then nothing runs for them.'
      : `${people} ${people === 1 ? 'person has' : 'people have'} opened Meibo.`,
  openGmail: (name) => `Gmail of ${name}`,

  startOver: 'Start over',
  startOverHint: 'Forgets everything that was done since, contacts included.',
  asInstalled: 'As installed',
  beforeInstallation: 'Before installation',
  problems: {
    'unknown-client': 'There is no client with this ID.',
    'no-scope': 'Enter at least one scope.',
    interrupted: 'install was interrupted. Activity shows where.',
  },
};
