/** A world before anything happened in it, and the accounts that people it. */
import { createHash } from 'node:crypto';
import { emptyScriptData } from '../runtime/scriptData';
import { domainOf, emptyDirectoryData } from './directory/directoryData';
import { emptyDriveData } from './drive/driveData';
import { emptyGmailData } from './gmail/gmailData';
import { newMarketplaceData } from './marketplace/installation';
import { emptyOAuthData } from './oauth/oauthData';
import { emptyPeopleData } from './people/peopleData';
import { assumedAnswers } from './platformAnswers';
import { newQuotaData } from './quota';
import { emptyScriptProjectsData } from './script/scriptProjectData';
import { emptySheetsData } from './sheets/sheetsData';
import type { Account, World } from './world';

/** A Monday morning in Tokyo: 2026-04-06 09:00. A fixed default, so that two runs are the same. */
const DEFAULT_START = Date.UTC(2026, 3, 6, 0, 0, 0);

export const createWorld = (options: { readonly now?: number } = {}): World => ({
  now: options.now ?? DEFAULT_START,
  nextId: 0,
  accounts: [],
  oauth: emptyOAuthData(),
  quota: newQuotaData(),
  platform: assumedAnswers(),
  people: emptyPeopleData(),
  sheets: emptySheetsData(),
  drive: emptyDriveData(),
  directory: emptyDirectoryData(),
  gmail: emptyGmailData(),
  marketplace: newMarketplaceData(),
  script: emptyScriptData(),
  scriptProjects: emptyScriptProjectsData(),
  calls: [],
});

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly isAdmin?: boolean;
  readonly suspended?: boolean;
}

/**
 * Adds a person. The domain of the very first account becomes the company's; an account added later at another domain
 * is a person outside, whom neither the directory nor delegation reaches.
 */
export const addAccount = (world: World, person: NewAccount): Account => {
  const account: Account = {
    sub: numericId(world, 'account'),
    email: person.email,
    name: person.name,
    locale: person.locale ?? 'en',
    timeZone: person.timeZone ?? 'Asia/Tokyo',
    isAdmin: person.isAdmin ?? false,
    suspended: person.suspended ?? false,
  };
  world.accounts.push(account);
  if (world.directory.domains.length === 0) world.directory.domains.push(domainOf(person.email));
  return account;
};

/** 21 digits, as Google's account and client ids have; longer than a double is exact, which has to show in tests. */
export const numericId = (world: World, kind: string): string => {
  world.nextId += 1;
  const digest = createHash('sha256').update(`${kind}:${world.nextId}`).digest('hex');
  const digits = BigInt(`0x${digest}`) % 10n ** 20n;
  return `1${digits.toString().padStart(20, '0')}`;
};
