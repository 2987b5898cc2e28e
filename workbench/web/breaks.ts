/**
 * What somebody breaks on purpose to watch it heal. Everything here can also happen at Google; each break ends by itself,
 * when it has struck or an hour of virtual time has passed.
 */
import type { Faults } from '../google/faults';
import { addFault, clearFaults } from '../google/faults';
import type { World } from '../google/world';
import type { BreakName } from './api';
import type { Execution, KillSwitch } from '../runtime/execution';

export interface Breaks {
  /** `call`: in a kill, after which request or property write of a run. */
  readonly start: (what: BreakName, call: number) => void;
  readonly mend: () => void;
  readonly active: () => readonly BreakName[];
  /** To be asked before each run of a trigger: how it will die, and whether a second one starts in the middle of it. */
  readonly nextRun: () => { readonly kill?: KillSwitch; readonly isDoubled: boolean };
  /** To be told of every end of a run. */
  readonly ended: (execution: Pick<Execution, 'outcome'>) => void;
}

const HOUR = 3_600_000;
const LAG = 5 * 60_000;

/** What a wipe leaves: the two settings that only an administrator can put back. */
const SETTINGS: readonly string[] = ['BOOK_ACCOUNT_KEY', 'BOOK_SPREADSHEET_ID'];

/** Google's words: developers.google.com/people/v1/contacts, and its 429. */
const exhausted = {
  type: 'refuse',
  httpStatus: 429,
  status: 'RESOURCE_EXHAUSTED',
  message: "Quota exceeded for quota metric 'Critical read requests' of service 'people.googleapis.com'.",
} as const;

const PEOPLE: readonly string[] = [
  'people.people.connections.list',
  'people.people.batchCreateContacts',
  'people.people.batchUpdateContacts',
  'people.people.batchDeleteContacts',
  'people.contactGroups.list',
  'people.contactGroups.create',
];

const COMMIT = 'sheets.spreadsheets.batchUpdate';

export const createBreaks = (world: () => World, faults: Faults): Breaks => {
  const ends = new Map<BreakName, number>();
  let killCall = 1;

  const stop = (what: BreakName): void => {
    ends.delete(what);
    if (what === 'lag') world().people.lagMs = 0;
    if (what !== 'quota' && what !== 'late-book') return;
    // The two share the rules: what is left of the other is put back.
    clearFaults(faults);
    for (const other of ends.keys()) addRules(other);
  };
  const addRules = (what: BreakName): void => {
    if (what === 'quota') for (const operation of PEOPLE) addFault(faults, { operation, effect: exhausted });
    if (what === 'late-book')
      addFault(faults, { operation: COMMIT, occurrences: [1], effect: { type: 'lost-answer' } });
  };
  const expire = (): void => {
    for (const [what, end] of ends) if (end <= world().now) stop(what);
    const struck = faults.rules.some(({ rule, seen }) => rule.operation === COMMIT && seen > 0);
    if (ends.has('late-book') && struck) stop('late-book');
  };

  return {
    start: (what, call) => {
      if (ends.has(what)) stop(what);
      if (what === 'wipe') {
        const { scriptProperties } = world().script;
        for (const name of Object.keys(scriptProperties))
          if (!SETTINGS.includes(name)) Reflect.deleteProperty(scriptProperties, name);
        return;
      }
      ends.set(what, world().now + HOUR);
      killCall = call;
      if (what === 'lag') world().people.lagMs = LAG;
      addRules(what);
    },
    mend: () => {
      for (const what of [...ends.keys()]) stop(what);
    },
    active: () => {
      expire();
      return [...ends.keys()];
    },
    nextRun: () => {
      expire();
      const kill = ends.has('kill') ? { kill: { step: killCall, when: 'after' } as const } : {};
      return { ...kill, isDoubled: ends.has('double') };
    },
    ended: ({ outcome }) => {
      // A run that is over before its fatal call survives: the next one is to die then.
      if (outcome.type === 'killed') ends.delete('kill');
    },
  };
};
