/** How many changing requests reached Google, per service and per caller. Refused ones count: they were made. */
import type { CallRecord, World } from '../google/world';

export interface WriteCount {
  readonly people: number;
  readonly sheets: number;
  readonly drive: number;
}

export interface WriteCounts {
  readonly total: WriteCount;
  /** By e-mail: a person's, also where a service account acted for him, or a service account's own. */
  readonly byCaller: Readonly<Record<string, WriteCount>>;
}

/** Google's method ids begin with the service, e.g. `people.contactGroups.create`. */
const countOf = (calls: readonly CallRecord[]): WriteCount => {
  const of = (service: string): number =>
    calls.filter(({ operation }) => operation.startsWith(`${service}.`)).length;
  return { people: of('people'), sheets: of('sheets'), drive: of('drive') };
};

/** Counts from the call with the number `from` on: `world.calls.length` as it was when the act began. */
export const countCalls = (
  world: World,
  from = 0,
  counts: (call: CallRecord) => boolean = () => true,
): WriteCounts => {
  const writes = world.calls.slice(from).filter((call) => call.writes && counts(call));
  const callers = [...new Set(writes.map(({ caller }) => caller))].sort();
  return {
    total: countOf(writes),
    byCaller: Object.fromEntries(
      callers.map((caller) => [caller, countOf(writes.filter((call) => call.caller === caller))]),
    ),
  };
};
