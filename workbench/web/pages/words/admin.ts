/** What the Admin page says. */
import type { AdminProblem, KeyFile } from '../../adminApi';
import { adminEnglish } from './adminEnglish';
import { adminJapanese } from './adminJapanese';
import type { InLanguages } from './language';

export interface AdminWords {
  readonly title: string;
  readonly path: string;
  readonly onlyAdmins: string;
  readonly about: string;
  readonly progress: (done: number, of: number) => string;
  readonly done: string;
  readonly language: string;
  readonly loading: string;

  readonly install: string;
  readonly installFor: string;
  readonly everyone: string;
  readonly oneUnit: string;
  readonly unit: string;
  readonly unitWithPeople: (unit: string, people: number) => string;
  readonly installButton: string;
  readonly changeButton: string;
  readonly uninstall: string;
  readonly installedForEveryone: string;
  readonly installedForUnit: (unit: string) => string;
  readonly installedForNobody: string;

  readonly access: string;
  readonly accessHint: string;
  /** By scope; one that is new is shown as it is. */
  readonly scopes: Readonly<Record<string, string>>;
  readonly grant: string;
  readonly revoke: string;

  readonly book: string;
  readonly bookHint: string;
  readonly shareBook: (account: string) => string;
  readonly share: string;
  readonly unshare: string;
  readonly spreadsheetProperty: string;
  readonly fillIn: string;
  readonly save: string;
  readonly bookKey: string;
  readonly keyFile: Readonly<Record<KeyFile | 'none', string>>;

  readonly worker: string;
  readonly workerHint: string;
  readonly workerKey: string;
  readonly workerAccount: string;
  readonly workerAccountHint: (email: string) => string;
  readonly startWorker: string;
  readonly stopWorker: string;
  readonly workerRuns: (isFrequent: boolean, time: string) => string;
  readonly workerStands: string;
  readonly delegation: string;
  readonly clientId: string;
  readonly scopeList: string;
  readonly authorize: string;
  readonly removeDelegation: string;
  readonly delegatedTo: (scopes: number) => string;
  readonly notDelegated: string;

  readonly run: string;
  readonly runHint: string;
  readonly runButton: string;
  readonly report: string;
  readonly ranAt: (time: string) => string;
  readonly fine: string;
  readonly failed: string;

  readonly open: string;
  readonly opened: (people: number) => string;
  readonly openGmail: (name: string) => string;

  readonly startOver: string;
  readonly startOverHint: string;
  readonly asInstalled: string;
  readonly beforeInstallation: string;
  readonly problems: Readonly<Record<AdminProblem, string>>;
}

export const adminWords: InLanguages<AdminWords> = { en: adminEnglish, ja: adminJapanese };
