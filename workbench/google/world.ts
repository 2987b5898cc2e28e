/**
 * Everything the emulated company and its Google consist of, as one plain value: no functions, classes or Dates inside,
 * so `structuredClone(world)` is a snapshot and a test can start again from any moment.
 */
import type { DirectoryData } from './directory/directoryData';
import type { DriveData } from './drive/driveData';
import type { GmailData } from './gmail/gmailData';
import type { MarketplaceData } from './marketplace/installation';
import type { OAuthData } from './oauth/oauthData';
import type { PeopleData } from './people/peopleData';
import type { PlatformAnswers } from './platformAnswers';
import type { QuotaData } from './quota';
import type { ScriptProjectsData } from './script/scriptProjectData';
import type { SheetsData } from './sheets/sheetsData';
import type { ScriptData } from '../runtime/scriptData';

export interface World {
  /** Virtual milliseconds since the epoch; only `advance` in the router and runtime move it. */
  now: number;
  /** Feeds every id and token that Google would make up, so that a seed reproduces a run. */
  nextId: number;
  readonly accounts: Account[];
  readonly oauth: OAuthData;
  readonly quota: QuotaData;
  readonly platform: PlatformAnswers;
  readonly people: PeopleData;
  readonly sheets: SheetsData;
  readonly drive: DriveData;
  readonly directory: DirectoryData;
  readonly gmail: GmailData;
  readonly marketplace: MarketplaceData;
  readonly script: ScriptData;
  /** What the Apps Script API shows and changes; what runs here is the payload itself. */
  readonly scriptProjects: ScriptProjectsData;
  /** One entry per HTTP request that reached Google, oldest first. */
  readonly calls: CallRecord[];
}

/** A person of the company: a Google account. */
export interface Account {
  /** The account id: `sub` of identity tokens, `id` in the Directory. 21 digits. */
  readonly sub: string;
  email: string;
  name: string;
  /** BCP 47, e.g. `ja` or `en`. */
  locale: string;
  timeZone: string;
  isAdmin: boolean;
  suspended: boolean;
}

export interface CallRecord {
  readonly at: number;
  readonly operation: string;
  readonly writes: boolean;
  readonly status: number;
  /** E-mail of the caller, or of the service account; empty before authentication. */
  readonly caller: string;
  /** The execution that made the call, where one did. */
  readonly execution?: string;
}

/** A fresh opaque id: `<prefix><n>` in base 36, unique in the world. */
export const newId = (world: World, prefix: string): string => {
  world.nextId += 1;
  return `${prefix}${world.nextId.toString(36)}`;
};
