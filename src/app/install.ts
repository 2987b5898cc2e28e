/** Setting the company up: every precondition is checked by trying it, the book is made ready, accounts are registered. */
import type { Author } from '../core/book/operation';
import { intoBatches } from '../core/book/intoBatches';
import type { Problem } from '../core/replication/problem';
import type { Result } from '../core/result';
import type { CommitDeps } from './book/commitBatch';
import { commitBatch } from './book/commitBatch';
import type { CurrentAccount, Directory, Nonces } from './ports';
import { mendMirror } from './sharing/readAccess';

export type CheckName = 'admin' | 'keys' | 'spreadsheet' | 'tabs' | 'policies' | 'delegation' | 'accounts';

/** What came of one check; the face has the sentence and the remedy for each. */
export interface Check {
  readonly name: CheckName;
  readonly state: 'fine' | 'failed';
  /** Names the finding: a key of the messages, or a number. */
  readonly finding: string;
}

/** The settings that an admin makes by hand. */
export interface Settings {
  readonly registeredAdmin: () => string | undefined;
  readonly registerAdmin: (account: string) => void;
  /** Malformed policies are refused as a whole; absent ones are written with their defaults. */
  readonly checkPolicies: () => 'fine' | 'written' | 'malformed';
  readonly spreadsheet: () => string | undefined;
}

/** What can only be tried out with the keys themselves. */
export interface Keys {
  /** How many keys of the book account are there, and how many of them Google accepts. */
  readonly tryBookKeys: () => { readonly present: number; readonly accepted: number };
  /** Whether the worker account may act for this person, found by asking Google who it then is. */
  readonly tryDelegation: (author: Author) => 'fine' | 'no-key' | 'refused' | 'someone-else';
}

export interface BookMaker {
  /** Makes the tabs that are missing. Never touches one that exists. */
  readonly prepare: () => Result<'made' | 'found', Problem>;
}

export interface InstallDeps extends CommitDeps {
  /** Whether all that the manifest asks for is granted. */
  readonly permitted: () => boolean;
  readonly account: CurrentAccount;
  readonly directory: Directory;
  readonly nonces: Nonces;
  readonly settings: Settings;
  readonly keys: Keys;
  readonly maker: BookMaker;
}

const fine = (name: CheckName, finding: string): Check => ({ name, state: 'fine', finding });
const failed = (name: CheckName, finding: string): Check => ({ name, state: 'failed', finding });

const checkAdmin = (deps: InstallDeps): readonly [Check, Author?] => {
  const { account, directory, settings } = deps;
  // First: without a permission every later answer would be about something else.
  if (!deps.permitted()) return [failed('admin', 'not-permitted')];
  const author = account.identify();
  if (!author.ok) return [failed('admin', 'unknown-account')];
  const registered = settings.registeredAdmin();
  if (registered !== undefined && registered !== author.value.id) return [failed('admin', 'other-admin')];
  const admin = directory.isAdmin(author.value.id);
  if (!admin.ok || !admin.value) return [failed('admin', 'no-admin')];
  settings.registerAdmin(author.value.id);
  return [fine('admin', 'admin'), author.value];
};

const checkKeys = ({ keys }: InstallDeps): Check => {
  const { present, accepted } = keys.tryBookKeys();
  if (present === 0) return failed('keys', 'no-keys');
  return accepted === 0
    ? failed('keys', 'no-key-works')
    : fine('keys', `${String(accepted)}/${String(present)}`);
};

const checkTabs = ({ maker }: InstallDeps): readonly Check[] => {
  const prepared = maker.prepare();
  if (prepared.ok) return [fine('spreadsheet', 'open'), fine('tabs', prepared.value)];
  const found = { forbidden: 'not-shared', 'not-found': 'not-found', damaged: 'not-ours' } as const;
  const type = prepared.problem.type;
  const finding =
    type === 'forbidden' || type === 'not-found' || type === 'damaged' ? found[type] : 'unreachable';
  return [failed('spreadsheet', finding)];
};

/** Everybody whom the Directory names; who is known already is brought up to date. */
const registerAccounts = (deps: InstallDeps, author: Author): Check => {
  const people = deps.directory.list();
  if (!people.ok) return failed('accounts', 'no-directory');
  const operations = people.value.map((account) => ({
    type: 'register' as const,
    account,
    nonce: deps.nonces.draw(),
  }));
  for (const batch of intoBatches(operations)) {
    const verdicts = commitBatch(deps)({
      author,
      channel: 'install',
      key: deps.nonces.draw(),
      nonce: deps.nonces.draw(),
      operations: batch,
    });
    if (!verdicts.ok) return failed('accounts', 'no-book');
  }
  return fine('accounts', String(people.value.length));
};

/** Harmless to repeat. A check that fails skips those that need it. */
export const install = (deps: InstallDeps): readonly Check[] => {
  const [admin, author] = checkAdmin(deps);
  if (author === undefined) return [admin];

  const keys = checkKeys(deps);
  const policies = deps.settings.checkPolicies();
  const delegated = deps.keys.tryDelegation(author);
  const later = [
    policies === 'malformed' ? failed('policies', policies) : fine('policies', policies),
    delegated === 'fine' ? fine('delegation', delegated) : failed('delegation', delegated),
  ];
  if (keys.state === 'failed') return [admin, keys, ...later];
  if (deps.settings.spreadsheet() === undefined)
    return [admin, keys, failed('spreadsheet', 'no-id'), ...later];

  const tabs = checkTabs(deps);
  if (tabs.some(({ state }) => state === 'failed')) return [admin, keys, ...tabs, ...later];
  const accounts = registerAccounts(deps, author);
  deps.lock.whileHeld(() => mendMirror(deps));
  return [admin, keys, ...tabs, ...later, accounts];
};
