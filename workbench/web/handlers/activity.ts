/** What has run, what it asked of Google, and what the script keeps. */
import * as v from 'valibot';
import type { QuotaBucket } from '../../google/quotaCost';
import { quotaCost, quotaLimits } from '../../google/quotaCost';
import type { World } from '../../google/world';
import type { ActivityAnswer } from '../api';
import type { ObservedExecution } from '../office';
import { keyOf } from '../office';
import { question } from '../question';
import { dailyUse } from './dailyUse';

const shown = (
  world: World,
  { execution, calls, receipt }: ObservedExecution,
): ActivityAnswer['executions'][number] => {
  const { id, account, functionName, kind, startedAt, endedAt, outcome, logs } = execution;
  const person = world.accounts.find(({ sub }) => sub === account);
  return {
    id,
    account: person === undefined ? account : keyOf(person),
    functionName,
    kind,
    startedAt,
    virtualMilliseconds: endedAt - startedAt,
    outcome: outcome.type,
    // As in Cloud Logging, an uncaught exception is the last entry.
    logs: outcome.type === 'threw' ? [...logs, outcome.message] : logs,
    calls: calls.map(({ operation, status, writes }) => ({
      operation,
      status,
      writes,
      cost: quotaCost(operation, writes),
    })),
    ...(receipt === undefined ? {} : { receipt }),
  };
};

const MINUTE = 60_000;

/** Nothing where nobody is refused, however much he asks for. */
const inForce = (limit: number | undefined): { readonly limit?: number } =>
  limit === undefined ? {} : { limit };

/** Each bucket is somebody's own, and empties every minute. */
const busiestMinutes = ({ calls, quota }: World): ActivityAnswer['quotas'] => {
  const used = new Map<string, number>();
  const busiest = new Map<QuotaBucket, { readonly used: number; readonly caller: string }>();
  const buckets = Object.keys(quotaLimits).filter((name): name is QuotaBucket => name in quotaLimits);
  for (const { operation, writes, caller, at } of calls) {
    const cost = quotaCost(operation, writes);
    for (const bucket of buckets) {
      const units = cost[bucket];
      if (units === undefined) continue;
      const key = `${bucket} ${caller} ${String(Math.floor(at / MINUTE))}`;
      const sum = (used.get(key) ?? 0) + units;
      used.set(key, sum);
      if (sum > (busiest.get(bucket)?.used ?? 0)) busiest.set(bucket, { used: sum, caller });
    }
  }
  return buckets.map((bucket) => ({
    bucket,
    ...inForce(quota.ofPerson[bucket]),
    ...(busiest.get(bucket) ?? { used: 0, caller: '' }),
  }));
};

export const activity = question<'activity'>(v.strictObject({}), (office) => {
  const world = office.place.world();
  const nextTriggerAt = office.place.runtime.nextTriggerAt();
  const book = world.sheets.spreadsheets[office.company.bookSpreadsheetId];
  return {
    now: world.now,
    ...(nextTriggerAt === undefined ? {} : { nextTriggerAt }),
    executions: office.executions().map((observed) => shown(world, observed)),
    isBusy: office.isBusy(),
    broken: office.breaks.active(),
    quotas: busiestMinutes(world),
    daily: dailyUse(world),
    tabs: book?.sheets.map(({ title }) => title) ?? [],
    properties: Object.entries(world.script.scriptProperties)
      .map(([name, value]) => ({ name, bytes: Buffer.byteLength(value) }))
      .sort((left, right) => right.bytes - left.bytes),
  };
});
