/** What the Admin page asks: the state of the installation, and an administrator's acts. */

export interface AdminConsole {
  readonly app: { readonly name: string; readonly scopes: readonly string[] };
  /** `/` for everyone, a unit, or nothing for nobody. */
  readonly installedFor?: string;
  readonly units: readonly { readonly path: string; readonly people: number }[];
  readonly isAccessGranted: boolean;
  readonly book: {
    readonly account: string;
    readonly spreadsheet: string;
    readonly isShared: boolean;
    /** The script property, where there is one. */
    readonly spreadsheetProperty?: string;
    readonly keyProperty?: KeyFile;
  };
  readonly worker: {
    readonly account: string;
    readonly clientId: string;
    readonly keyProperty?: KeyFile;
    /** Asked for by `install`. */
    readonly scopes: readonly string[];
    readonly delegated?: readonly string[];
    /** The account that is there to run the worker, and what startWorker or stopWorker last said. */
    readonly runner: string;
    readonly isStarted: boolean;
    /** By a trigger that was added by hand. */
    readonly isFrequent: boolean;
    /** When a run last looked after people without any trouble; the time is virtual. */
    readonly workedAt?: number;
    readonly said?: ReportLine;
  };
  /** What `install` said when it last ran; the time is virtual. */
  readonly report?: { readonly at: number; readonly lines: readonly ReportLine[] };
  /** How many people have opened the add-on. */
  readonly opened: number;
}

export interface ReportLine {
  readonly isFine: boolean;
  readonly text: string;
}

export type AdminAnswer =
  | { readonly isAdmin: false }
  | { readonly isAdmin: true; readonly console: AdminConsole };

/** The key files that the Cloud console has given out; the first book key has been deleted there since. */
export type KeyFile = 'book' | 'worker' | 'deleted';

export type AdminAct = { readonly as: string } & (
  | { readonly act: 'install'; readonly unit: string }
  | { readonly act: 'uninstall' | 'grant-access' | 'revoke-access' | 'share-book' | 'unshare-book' }
  | { readonly act: 'put-key'; readonly property: 'book' | 'worker'; readonly file: KeyFile }
  | { readonly act: 'remove-key'; readonly property: 'book' | 'worker' }
  | { readonly act: 'put-spreadsheet'; readonly id: string }
  | { readonly act: 'delegate'; readonly clientId: string; readonly scopes: readonly string[] }
  | { readonly act: 'stop-delegation' }
  | { readonly act: 'run-install' | 'start-worker' | 'stop-worker' }
  | { readonly act: 'speak'; readonly language: 'en' | 'ja' }
);

export type AdminProblem = 'unknown-client' | 'no-scope' | 'interrupted';
