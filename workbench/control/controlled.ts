/** What the control addresses act on; the company behind the pages is one, and a Google in which nobody is yet another. */
import { setImmediate as giveWay } from 'node:timers/promises';
import { createWorld } from '../google/createWorld';
import { clearFaults } from '../google/faults';
import type { CallRecord } from '../google/world';
import type { Execution } from '../runtime/execution';
import type { Workplace } from '../workplace';
import { createWorkplace } from '../workplace';
import type { Switches } from './switches';
import { createSwitches } from './switches';

export interface Controlled {
  readonly place: Workplace;
  readonly switches: Switches;
  /** Newest first. */
  readonly executions: () => readonly {
    readonly execution: Execution;
    readonly calls: readonly CallRecord[];
  }[];
  /** Answers how many executions there were. */
  readonly advance: (milliseconds: number) => Promise<number>;
  readonly startOver: () => Promise<void>;
}

/** No account, no contact, no script. */
export const openEmptyGoogle = (): Controlled => {
  const place = createWorkplace(createWorld(), { code: '', manifest: { timeZone: 'Asia/Tokyo' } });
  const switches = createSwitches(place.world, place.faults);
  return {
    place,
    switches,
    executions: () => [],
    advance: async (milliseconds) => {
      place.world().now += milliseconds;
      await giveWay();
      return 0;
    },
    startOver: async () => {
      switches.turnAllOff();
      clearFaults(place.faults);
      place.enter(createWorld());
      await giveWay();
    },
  };
};
