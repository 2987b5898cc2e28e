/** A life that is being lived: the town, the runs under way in it, and what the simulator knows of both. */
import type { Chronicle } from './chronicle';
import type { Cockpit, Flight } from './flights';
import type { LogModel } from './logOracle';
import type { Tally } from './tally';
import type { Town } from './town';

export interface Stage {
  readonly town: Town;
  readonly chronicle: Chronicle;
  readonly model: LogModel;
  readonly flights: Flight[];
  /** By member, made when his first run begins. */
  readonly cockpits: Map<number, Cockpit>;
  readonly tally: Tally;
  /** What oracles found on the way. */
  readonly faults: string[];
}
