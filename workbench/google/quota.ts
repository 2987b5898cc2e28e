/**
 * Google's quotas per minute, enforced: what a call costs is taken from its person's share and its project's, and the call
 * that finds too little is refused.
 *
 * *Faithful:* a person's and a project's share are apart ("per minute per user per project", "per minute per project",
 * developers.google.com/workspace/sheets/api/limits) and are whole again every minute; the two refusals that developers
 * receive: `google.rpc.ErrorInfo` with `RATE_LIMIT_EXCEEDED` and the limit's name, as in Sage-Bionetworks/data_curator issue
 * 110, and `google.rpc.QuotaFailure` from behind the front end, as in rapidwebltd/php-google-people-api issue 45;
 * "The first page of a full sync request has an additional quota" (developers.google.com/people/api/rest/v1/people.connections/list).
 * *Not faithful:* minutes begin with the clock's; a refused call costs nothing; which of the two refusals comes is chosen,
 * not found out; Google publishes neither the People ceilings nor that of first pages, so these are configuration, and the
 * last is off; names of the limits of `deletes` are made up like the reported one; no daily quotas; Directory, Drive and
 * Gmail refuse nobody.
 */
import { Refusal, type ErrorDetail } from './http';
import { quotaCost, quotaLimits, type QuotaBucket } from './quotaCost';
import type { World } from './world';

export type Ceilings = Readonly<Partial<Record<QuotaBucket, number>>>;

export interface QuotaData {
  /** Units per minute for one account in one project; a bucket that is missing is endless. */
  ofPerson: Ceilings;
  /** Units per minute for all of one project's callers. */
  ofProject: Ceilings;
  /** First pages of full sync listings per minute and account. */
  firstPages: number | null;
  /** Who refuses: the front end with the limit's name, or the storage behind it without. */
  refusal: 'rate limit' | 'backend';
  /** The minute that `used` is about; at another all is unused. */
  minute: number;
  used: Record<string, number>;
}

export const NO_CEILINGS: Ceilings = {};

const { directory: _directory, ...enforced } = quotaLimits;

export const newQuotaData = (): QuotaData => ({
  ofPerson: enforced,
  // Those of People are reported per user only.
  ofProject: { 'sheets-reads': 300, 'sheets-writes': 300 },
  firstPages: null,
  refusal: 'rate limit',
  minute: 0,
  used: {},
});

const MINUTE = 60_000;

interface LimitName {
  readonly metric: string;
  readonly title: string;
  readonly limit: string;
}

const names: Readonly<Record<QuotaBucket, LimitName>> = {
  'critical-reads': {
    metric: 'critical_read_requests',
    title: 'Critical read requests',
    limit: 'CriticalReads',
  },
  'critical-writes': {
    metric: 'critical_write_requests',
    title: 'Critical write requests',
    limit: 'CriticalWrites',
  },
  'group-reads': { metric: 'group_read_requests', title: 'Group read requests', limit: 'GroupReads' },
  deletes: { metric: 'write_requests', title: 'Write requests', limit: 'Writes' },
  'photo-writes': { metric: 'photo_write_requests', title: 'Photo write requests', limit: 'PhotoWrites' },
  'sheets-reads': { metric: 'read_requests', title: 'Read requests', limit: 'ReadRequests' },
  'sheets-writes': { metric: 'write_requests', title: 'Write requests', limit: 'WriteRequests' },
  directory: { metric: 'queries', title: 'Queries', limit: 'Queries' },
};

const FIRST_PAGE: LimitName = {
  metric: 'full_sync_first_page_requests',
  title: 'First page of full sync requests',
  limit: 'FullSyncFirstPages',
};

export interface QuotaCall {
  readonly host: string;
  readonly operation: string;
  readonly writes: boolean;
  readonly query: URLSearchParams;
  /** The account or service account whose share is used. */
  readonly caller: string;
  /** The Cloud project of the client that asks. */
  readonly project: string;
}

interface Share {
  readonly key: string;
  readonly units: number;
  readonly ceiling: number | undefined;
  readonly name: LimitName;
  readonly of: 'person' | 'project';
}

const isFirstPage = ({ operation, query }: QuotaCall): boolean =>
  operation === 'people.people.connections.list' &&
  query.get('requestSyncToken') === 'true' &&
  (query.get('syncToken') ?? '') === '' &&
  (query.get('pageToken') ?? '') === '';

const sharesOf = (quota: QuotaData, call: QuotaCall): readonly Share[] => {
  const person = `${call.project} ${call.caller}`;
  const cost = quotaCost(call.operation, call.writes);
  const buckets = Object.keys(names).filter((name): name is QuotaBucket => name in cost);
  const shares = buckets.flatMap((bucket): readonly Share[] => {
    const asked = { units: cost[bucket] ?? 0, name: names[bucket] };
    return [
      { ...asked, of: 'person', key: `${bucket} ${person}`, ceiling: quota.ofPerson[bucket] },
      { ...asked, of: 'project', key: `${bucket} ${call.project}`, ceiling: quota.ofProject[bucket] },
    ];
  });
  if (!isFirstPage(call)) return shares;
  const ceiling = quota.firstPages ?? undefined;
  return [...shares, { units: 1, name: FIRST_PAGE, of: 'person', key: `first-pages ${person}`, ceiling }];
};

/** Throws Google's 429, and takes nothing then. */
export const takeQuota = (world: World, call: QuotaCall): void => {
  const { quota } = world;
  const minute = Math.floor(world.now / MINUTE);
  if (quota.minute !== minute) {
    quota.minute = minute;
    quota.used = {};
  }
  const shares = sharesOf(quota, call).filter(({ ceiling }) => ceiling !== undefined);
  for (const share of shares) {
    const { ceiling = Infinity, key, units } = share;
    if ((quota.used[key] ?? 0) + units > ceiling)
      throw quota.refusal === 'backend' ? backendRefusal() : rateLimit(call, share);
  }
  for (const { key, units } of shares) quota.used[key] = (quota.used[key] ?? 0) + units;
};

const backendRefusal = (): Refusal =>
  exhausted('Resource has been exhausted (e.g. check quota).', {
    '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
    violations: [{ subject: 'QUOTA_EXCEEDED', description: 'FBS quota limit exceeded' }],
  });

const rateLimit = ({ host, project }: QuotaCall, { name, of, ceiling }: Share): Refusal => {
  const isPeople = host === 'people.googleapis.com';
  const scope = of === 'project' ? '' : isPeople ? 'PerProjectPerUser' : 'PerUser';
  const spoken = of === 'project' ? 'per minute' : 'per minute per user';
  const message =
    `Quota exceeded for quota metric '${name.title}' and limit '${name.title} ${spoken}' of service '${host}' ` +
    `for consumer 'project_number:${project}'.`;
  return exhausted(message, {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: 'RATE_LIMIT_EXCEEDED',
    domain: 'googleapis.com',
    metadata: {
      service: host,
      consumer: `projects/${project}`,
      quota_metric: `${host}/${name.metric}`,
      quota_limit: `${name.limit}PerMinute${scope}`,
      quota_limit_value: String(ceiling ?? ''),
    },
  });
};

const exhausted = (message: string, detail: ErrorDetail): Refusal =>
  new Refusal(429, 'RESOURCE_EXHAUSTED', message, [detail]);
