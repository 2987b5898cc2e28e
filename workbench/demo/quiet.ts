/** Letting time pass until nothing is left to do. */
import type { Execution, KillSwitch } from '../runtime/execution';
import type { Workplace } from '../workplace';
import { HOUR } from '../workplace';
import { StepFailure } from '../companySetup';

const MOST_HOURS = 72;

export const writesSince = (place: Workplace, from: number): number =>
  place
    .world()
    .calls.slice(from)
    .filter(({ writes }) => writes).length;

export interface Passed {
  readonly executions: readonly Execution[];
  readonly hours: number;
}

/** Hour by hour, until one passes in which People, Sheets and Drive are written to by nobody. */
export const waitUntilQuiet = (
  place: Workplace,
  kill?: (execution: number) => KillSwitch | undefined,
  onHour?: (hour: number) => void,
): Passed => {
  const executions: Execution[] = [];
  for (let hours = 1; hours <= MOST_HOURS; hours += 1) {
    const from = place.world().calls.length;
    const before = executions.length;
    const run = place.wait(HOUR, (execution) => kill?.(before + execution));
    executions.push(...run);
    onHour?.(hours);
    const broken = run.some(({ outcome }) => outcome.type !== 'returned');
    if (!broken && writesSince(place, from) === 0) return { executions, hours };
  }
  throw new StepFailure(`After ${String(MOST_HOURS)} hours something is still being written.`);
};
