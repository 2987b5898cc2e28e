/** Every misbehaviour by its name, and which of them are on: what tests, pages and the control addresses switch by. */
import type { Faults } from '../google/faults';
import type { World } from '../google/world';
import type { Execution } from '../runtime/execution';
import { accessSwitches } from './accessSwitches';
import { accountSwitches } from './accountSwitches';
import { contactsSwitches } from './contactsSwitches';
import { directorySwitches } from './directorySwitches';
import { platformSwitches } from './platformSwitches';
import { requestSwitches } from './requestSwitches';
import { scriptSwitches } from './scriptSwitches';
import type { Ground, RunFaults, Switch, Undo } from './switch';

const table = {
  ...requestSwitches,
  ...contactsSwitches,
  ...accountSwitches,
  ...directorySwitches,
  ...scriptSwitches,
  ...accessSwitches,
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
  /** Answers how everything but the world goes back to where it stands now. */
  readonly remember: () => () => void;
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

  /** Those turned on later that change the same thing: each remembers what the one before it left. */
  const laterOnes = (name: SwitchName): readonly SwitchName[] => {
    const { changes } = switchTable[name];
    const names = [...on.keys()];
    return names
      .slice(names.indexOf(name) + 1)
      .filter((other) => changes !== undefined && switchTable[other].changes === changes);
  };

  const set = (name: SwitchName, parameters: unknown): void => {
    const undo = switchTable[name].turnOn(ground, parameters);
    if (undo !== null) on.set(name, { parameters, undo });
  };

  /** Acts as if these were not on, and leaves them on in their order. */
  const without = (others: readonly SwitchName[], act: () => void): void => {
    const kept = others.map((other) => [other, on.get(other)?.parameters] as const);
    for (const other of others.toReversed()) turnOff(other);
    act();
    for (const [other, parameters] of kept) set(other, parameters);
  };

  const turnOff = (name: SwitchName): void => {
    const entry = on.get(name);
    if (entry === undefined) return;
    without(laterOnes(name), () => {
      on.delete(name);
      entry.undo();
    });
  };

  const turnOn = (name: SwitchName, parameters: unknown): void => {
    const before = on.get(name);
    const later = before === undefined ? [] : laterOnes(name);
    turnOff(name);
    try {
      set(name, parameters);
    } catch (problem) {
      // Refused: what was on before is on again, in its place.
      if (before !== undefined) without(later, () => set(name, before.parameters));
      throw problem;
    }
  };

  return {
    turnOn,
    turnOff,
    turnAllOff: () => {
      for (const name of [...on.keys()].toReversed()) turnOff(name);
    },
    remember: () => {
      const entries = [...on];
      const rules = faults.rules.map((rule) => ({ ...rule }));
      const { kill, isDoubled } = runs;
      return () => {
        on.clear();
        for (const [name, entry] of entries) on.set(name, entry);
        faults.rules.splice(0, Infinity, ...rules);
        runs.isDoubled = isDoubled;
        if (kill === undefined) delete runs.kill;
        else runs.kill = kill;
      };
    },
    on: () => new Map([...on].map(([name, { parameters }]) => [name, parameters])),
    runs,
    ended: ({ outcome }) => {
      // A run that is over before its fatal call survives: the next one is to die then.
      if (outcome.type === 'killed') turnOff('kill');
    },
  };
};
