/**
 * Google's quotas per minute and per day, enforced: what a call costs is taken from its person's share and its project's,
 * and the call that finds too little is refused.
 *
 * *Faithful:* a person's and a project's share are apart ("per minute per user per project", "per minute per project",
 * developers.google.com/workspace/sheets/api/limits) and are whole again every minute; the two refusals that developers
 * receive: `google.rpc.ErrorInfo` with `RATE_LIMIT_EXCEEDED` and the limit's name, as in Sage-Bionetworks/data_curator issue
 * 110, and `google.rpc.QuotaFailure` from behind the front end, as in rapidwebltd/php-google-people-api issue 45;
 * "The first page of a full sync request has an additional quota" (developers.google.com/people/api/rest/v1/people.connections/list).
 * *Not faithful:* minutes begin with the clock's; a refused call costs nothing; which of the two refusals comes is chosen,
 * not found out; Google publishes neither the People ceilings nor that of first pages, so these are configuration, and the
 * last is off; names of the limits of `deletes`, of photos and of a day are made up like the reported one; a day begins at
 * midnight of Pacific Standard Time all year; Sheets has no daily quota; Directory, Cloud Identity, Drive and Gmail
 * refuse nobody.
 */
import { dailyWriteCost, dailyWriteLimit, quotaCost, quotaLimits, type QuotaBucket } from './quotaCost';
import {
  backendRefusal,
  limitNames,
  rateLimit,
  DAILY_WRITES,
  FIRST_PAGE,
  type QuotaCall,
  type Share,
} from './quotaRefusal';
import type { World } from './world';

export type Ceilings = Readonly<Partial<Record<QuotaBucket, number>>>;

export interface QuotaData {
  /** Units per minute for one account in one project; a bucket that is missing is endless. */
  ofPerson: Ceilings;
  /** Units per minute for all of one project's callers. */
  ofProject: Ceilings;
  /** First pages of full sync listings per minute and account. */
  firstPages: number | null;
  /** Contacts that one account may write in a day; null where that is endless. */
  dailyWrites: number | null;
  /** Who refuses: the front end with the limit's name, or the storage behind it without. */
  refusal: 'rate limit' | 'backend';
  /** The minute that `used` is about; at another all is unused. */
  minute: number;
  used: Record<string, number>;
  /** The day that `usedToday` is about; on another all is unused. */
  day: number;
  usedToday: Record<string, number>;
}

export const NO_CEILINGS: Ceilings = {};

const { directory: _directory, ...enforced } = quotaLimits;

export const newQuotaData = (): QuotaData => ({
  ofPerson: enforced,
  // Those of People are reported per user only.
  ofProject: { 'sheets-reads': 300, 'sheets-writes': 300 },
  firstPages: null,
  dailyWrites: dailyWriteLimit,
  refusal: 'rate limit',
  minute: 0,
  used: {},
  day: 0,
  usedToday: {},
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const isBucket = (name: string): name is QuotaBucket => Object.hasOwn(limitNames, name);

/**
 * "Daily quotas are refreshed at midnight Pacific Standard Time", as another API of Google's says
 * (developers.google.com/analytics/devguides/limits-and-quotas).
 */
const dayOf = (now: number): number => Math.floor((now - 8 * HOUR) / (24 * HOUR));

const isFirstPage = ({ operation, query }: QuotaCall): boolean =>
  operation === 'people.people.connections.list' &&
  query.get('requestSyncToken') === 'true' &&
  (query.get('syncToken') ?? '') === '' &&
  (query.get('pageToken') ?? '') === '';

const sharesOf = (quota: QuotaData, call: QuotaCall): readonly Share[] => {
  const person = `${call.project} ${call.caller}`;
  const cost = quotaCost(call.operation, call.writes);
  const shares: Share[] = [];
  for (const bucket in cost) {
    if (!isBucket(bucket)) continue;
    const [units, name] = [cost[bucket] ?? 0, limitNames[bucket]];
    const [ofPerson, ofProject] = [quota.ofPerson[bucket], quota.ofProject[bucket]];
    if (ofPerson !== undefined)
      shares.push({
        units,
        name,
        per: 'minute',
        of: 'person',
        key: `${bucket} ${person}`,
        ceiling: ofPerson,
      });
    if (ofProject !== undefined)
      shares.push({
        units,
        name,
        per: 'minute',
        of: 'project',
        key: `${bucket} ${call.project}`,
        ceiling: ofProject,
      });
  }
  if (isFirstPage(call)) {
    const ceiling = quota.firstPages ?? undefined;
    const key = `first-pages ${person}`;
    shares.push({ units: 1, name: FIRST_PAGE, of: 'person', per: 'minute', key, ceiling });
  }
  const units = dailyWriteCost(call.operation);
  if (units > 0) {
    const ceiling = quota.dailyWrites ?? undefined;
    shares.push({ units, name: DAILY_WRITES, of: 'person', per: 'day', key: person, ceiling });
  }
  return shares;
};

/** Throws Google's 429, and takes nothing then. */
export const takeQuota = (world: World, call: QuotaCall): void => {
  const { quota } = world;
  const minute = Math.floor(world.now / MINUTE);
  if (quota.minute !== minute) {
    quota.minute = minute;
    quota.used = {};
  }
  const day = dayOf(world.now);
  if (quota.day !== day) {
    quota.day = day;
    quota.usedToday = {};
  }
  const usedIn = { minute: quota.used, day: quota.usedToday };
  const shares = sharesOf(quota, call).filter(({ ceiling }) => ceiling !== undefined);
  for (const share of shares) {
    const { ceiling = Infinity, key, units, per } = share;
    if ((usedIn[per][key] ?? 0) + units > ceiling)
      throw quota.refusal === 'backend' ? backendRefusal() : rateLimit(call, share);
  }
  for (const { key, units, per } of shares) usedIn[per][key] = (usedIn[per][key] ?? 0) + units;
};
