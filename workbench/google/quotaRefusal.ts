/** The two bodies of Google's 429 for a quota that is used up, and the names of the limits in them: sources in `quota.ts`. */
import { Refusal, type ErrorDetail } from './http';
import type { QuotaBucket } from './quotaCost';

export interface LimitName {
  readonly metric: string;
  readonly title: string;
  readonly limit: string;
}

export const limitNames: Readonly<Record<QuotaBucket, LimitName>> = {
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

export const FIRST_PAGE: LimitName = {
  metric: 'full_sync_first_page_requests',
  title: 'First page of full sync requests',
  limit: 'FullSyncFirstPages',
};

export const DAILY_WRITES: LimitName = {
  metric: 'daily_contact_writes',
  title: 'Daily contact writes',
  limit: 'DailyContactWrites',
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

/** What a call takes, and where from. */
export interface Share {
  readonly key: string;
  readonly units: number;
  readonly ceiling: number | undefined;
  readonly name: LimitName;
  readonly of: 'person' | 'project';
  readonly per: 'minute' | 'day';
}

export const backendRefusal = (): Refusal =>
  exhausted('Resource has been exhausted (e.g. check quota).', {
    '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
    violations: [{ subject: 'QUOTA_EXCEEDED', description: 'FBS quota limit exceeded' }],
  });

export const rateLimit = ({ host, project }: QuotaCall, { name, of, per, ceiling }: Share): Refusal => {
  const isPeople = host === 'people.googleapis.com';
  const scope = of === 'project' ? '' : isPeople ? 'PerProjectPerUser' : 'PerUser';
  const spoken = of === 'project' ? `per ${per}` : `per ${per} per user`;
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
      quota_limit: `${name.limit}${per === 'day' ? 'PerDay' : 'PerMinute'}${scope}`,
      quota_limit_value: String(ceiling ?? ''),
    },
  });
};

const exhausted = (message: string, detail: ErrorDetail): Refusal =>
  new Refusal(429, 'RESOURCE_EXHAUSTED', message, [detail]);
