/** What has run, what it asked of Google, and what the script keeps. */
import * as v from 'valibot';
import type { World } from '../../google/world';
import type { ActivityAnswer } from '../api';
import type { ObservedExecution } from '../office';
import { keyOf } from '../office';
import { question } from '../question';

const shown = (
  world: World,
  { execution, calls }: ObservedExecution,
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
    calls: calls.map(({ operation, status, writes }) => ({ operation, status, writes })),
  };
};

export const activity = question<'activity'>(v.strictObject({}), (office) => {
  const world = office.place.world();
  const nextTriggerAt = office.place.runtime.nextTriggerAt();
  const book = world.sheets.spreadsheets[office.company.bookSpreadsheetId];
  return {
    now: world.now,
    ...(nextTriggerAt === undefined ? {} : { nextTriggerAt }),
    executions: office.executions().map((observed) => shown(world, observed)),
    tabs: book?.sheets.map(({ title }) => title) ?? [],
    properties: Object.entries(world.script.scriptProperties)
      .map(([name, value]) => ({ name, bytes: Buffer.byteLength(value) }))
      .sort((left, right) => right.bytes - left.bytes),
  };
});
