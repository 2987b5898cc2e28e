/**
 * What somebody breaks on purpose to watch it heal. Everything here can also happen at Google, and is one of the switches
 * (`workbench/control`); each break ends by itself, when it has struck or an hour of virtual time has passed.
 */
import type { Switches, SwitchName } from '../control/switches';
import type { Faults } from '../google/faults';
import type { World } from '../google/world';
import type { BreakName } from './api';

export interface Breaks {
  /** `call`: in a kill, after which request or property write of a run. */
  readonly start: (what: BreakName, call: number) => void;
  readonly mend: () => void;
  readonly active: () => readonly BreakName[];
}

const HOUR = 3_600_000;

interface Break {
  readonly switch: SwitchName;
  readonly parameters: (call: number) => object;
}

const table: Readonly<Record<BreakName, Break>> = {
  kill: { switch: 'kill', parameters: (call) => ({ step: call }) },
  double: { switch: 'double-trigger', parameters: () => ({}) },
  quota: { switch: 'quota-used-up', parameters: () => ({}) },
  lag: { switch: 'listing-lag', parameters: () => ({ minutes: 5 }) },
  'late-book': { switch: 'sheets-late', parameters: () => ({ times: 1 }) },
  wipe: { switch: 'script-properties-lost', parameters: () => ({}) },
  forget: { switch: 'hidden-app-data-deleted', parameters: () => ({}) },
  delegation: { switch: 'delegation-revoked', parameters: () => ({}) },
};

const isBreakName = (name: string): name is BreakName => Object.hasOwn(table, name);
const breakNames = Object.keys(table).filter(isBreakName);

export const createBreaks = (world: () => World, switches: Switches, faults: Faults): Breaks => {
  /** Breaks that a page has started; what was switched on otherwise stays until it is switched off. */
  const ends = new Map<BreakName, number>();

  const stop = (what: BreakName): void => {
    ends.delete(what);
    switches.turnOff(table[what].switch);
  };
  const expire = (): void => {
    for (const [what, end] of ends) if (end <= world().now) stop(what);
    const struck = faults.rules.some(({ by, seen }) => by === 'sheets-late' && seen > 0);
    if (ends.has('late-book') && struck) stop('late-book');
  };

  return {
    start: (what, call) => {
      switches.turnOn(table[what].switch, table[what].parameters(call));
      if (switches.on().has(table[what].switch)) ends.set(what, world().now + HOUR);
    },
    mend: () => {
      ends.clear();
      switches.turnAllOff();
    },
    active: () => {
      expire();
      const on = switches.on();
      return breakNames.filter((what) => on.has(table[what].switch));
    },
  };
};
