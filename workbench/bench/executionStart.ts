/** How long an execution of the shipped bundle takes to begin: a fresh context, the services, and the bundle's top level. */
import { addAccount, createWorld } from '../google/createWorld';
import type { ScriptProject } from '../runtime/scriptProject';
import { createWorkplace } from '../workplace';
import type { Measure } from './measure';
import { median } from './measure';
import { processorTime } from './processorTime';

/** The bundle's own functions would be measured with it; this one is over as soon as it is called. */
const DO_NOTHING = '\nfunction doNothing() {}\n';

export const executionStart = (shipped: ScriptProject, starts = 200): Measure => {
  const world = createWorld();
  const { sub } = addAccount(world, { email: 'aiko@kaede.example', name: 'Aiko Natori' });
  const { runtime } = createWorkplace(world, { ...shipped, code: shipped.code + DO_NOTHING });
  const start = (): number =>
    processorTime(() => {
      const { outcome } = runtime.execute({ account: sub, functionName: 'doNothing', kind: 'editor' });
      if (outcome.type !== 'returned')
        throw new Error(`The execution did not start: ${JSON.stringify(outcome)}`);
    });
  // The first compiles script and services, once per process.
  start();
  const value = median(Array.from({ length: starts }, start));
  return { name: 'executionStart', value, unit: 'ms', basis: `median of ${starts}`, goal: { atMost: 15 } };
};
