/** Every misbehaviour by its name, and which of them are on: what tests, pages and the control addresses switch by. */
import type { Faults } from '../google/faults';
import type { World } from '../google/world';
import type { Execution } from '../runtime/execution';
import { accountSwitches } from './accountSwitches';
import { contactsSwitches } from './contactsSwitches';
import { platformSwitches } from './platformSwitches';
import { requestSwitches } from './requestSwitches';
import { scriptSwitches } from './scriptSwitches';
import type { Ground, RunFaults, Switch, Undo } from './switch';

const table = {
  ...requestSwitches,
  ...contactsSwitches,
  ...accountSwitches,
  ...scriptSwitches,
  ...platformSwitches,
};

export type SwitchName = keyof typeof table;

export const switchTable: Readonly<Record<SwitchName, Switch>> = table;

export const isSwitchName = (name: string): name is SwitchName => Object.hasOwn(switchTable, name);

export const switchNames: readonly SwitchName[] = Object.keys(switchTable).filter(isSwitchName);

export interface Switches {
  /** What is on already is undone first. Throws `BadParameters`, and nothing has changed then. */
  readonly turnOn: (name: SwitchName, parameters: unknown) => void;
  readonly turnOff: (name: SwitchName) => void;
  readonly turnAllOff: () => void;
  /** Those that are on, with their parameters. */
  readonly on: () => ReadonlyMap<SwitchName, unknown>;
  readonly runs: Readonly<RunFaults>;
  /** To be told of every end of a run: a kill strikes once. */
  readonly ended: (execution: Pick<Execution, 'outcome'>) => void;
}

export const createSwitches = (world: () => World, faults: Faults): Switches => {
  const runs: RunFaults = { isDoubled: false };
  const ground: Ground = { world, faults, runs };
  const on = new Map<SwitchName, { readonly parameters: unknown; readonly undo: Undo }>();

  const turnOff = (name: SwitchName): void => {
    const entry = on.get(name);
    on.delete(name);
    entry?.undo();
  };

  return {
    turnOn: (name, parameters) => {
      const before = on.get(name);
      turnOff(name);
      try {
        const undo = switchTable[name].turnOn(ground, parameters);
        if (undo !== null) on.set(name, { parameters, undo });
      } catch (problem) {
        // Refused: what was on before is on again.
        const undo = before && switchTable[name].turnOn(ground, before.parameters);
        if (before && undo) on.set(name, { parameters: before.parameters, undo });
        throw problem;
      }
    },
    turnOff,
    turnAllOff: () => {
      for (const name of [...on.keys()]) turnOff(name);
    },
    on: () => new Map([...on].map(([name, { parameters }]) => [name, parameters])),
    runs,
    ended: ({ outcome }) => {
      // A run that is over before its fatal call survives: the next one is to die then.
      if (outcome.type === 'killed') turnOff('kill');
    },
  };
};
