/** The company at work behind the pages: its workplace, what has run there, and the only ways in which time passes. */
import { setImmediate as giveWay } from 'node:timers/promises';
import { takeBackInstallation } from '../beforeInstallation';
import { setUpCompany } from '../companySetup';
import type { Switches } from '../control/switches';
import { createSwitches } from '../control/switches';
import { clearFaults } from '../google/faults';
import type { Account, CallRecord, World } from '../google/world';
import type { Execution, KillSwitch } from '../runtime/execution';
import type { Trigger } from '../runtime/scriptData';
import type { ScriptProject } from '../runtime/scriptProject';
import type { Company } from '../seed/company';
import type { Workplace } from '../workplace';
import { createWorkplace } from '../workplace';
import type { Breaks } from './breaks';
import { createBreaks } from './breaks';
import type { Receipt, Receipts } from './receipts';
import { createReceipts } from './receipts';
import type { ContactHistory } from './contactHistory';
import { createContactHistory } from './contactHistory';

export interface ObservedExecution {
  readonly execution: Execution;
  readonly calls: readonly CallRecord[];
  /** Of a trigger's run. */
  readonly receipt?: Receipt;
}

export interface Office {
  readonly company: Company;
  readonly place: Workplace;
  /** As it was before anybody shared anything. Nobody changes it. */
  readonly firstDay: () => World;
  /** Newest first; what is older than the last 200 is forgotten. */
  readonly executions: () => readonly ObservedExecution[];
  readonly breaks: Breaks;
  /** All misbehaviours, those that breaks turn on among them. */
  readonly switches: Switches;
  /** Whether time is passing at this moment. */
  readonly isBusy: () => boolean;
  readonly history: ContactHistory;
  readonly tour: TourNotes;
  /** By mailbox, e.g. `aiko`. */
  readonly person: (key: string) => Account | undefined;
  /** Both answer how many executions there were. Pages are answered between two of them. */
  readonly advance: (milliseconds: number) => Promise<number>;
  /** Fires what is due. Where nothing is, the clock first goes to the next firing, so that a press never does nothing. */
  readonly runDue: () => Promise<number>;
  /** Back to the day on which the add-on was installed, or to the day before. */
  readonly startOver: (day?: StartDay) => Promise<void>;
}

/** Installed and opened by three people; or with all that an administrator does still to be done. */
export type StartDay = 'installed' | 'before-installation';

/** What the tour remembers; emptied when the company starts over. */
export interface TourNotes {
  /** Steps that were done once, also if what they did is gone by now. */
  readonly done: Set<string>;
  isFolded: boolean;
}

const EXECUTIONS_KEPT = 200;

export const keyOf = ({ email }: Account): string => email.split('@')[0] ?? email;

/** Notes each execution with its calls, which are among the last of the world's when it ends. */
const keepExecutions = (place: Workplace, receipts: Receipts) => {
  let kept: readonly ObservedExecution[] = [];
  place.runtime.observe((execution) => {
    const calls: CallRecord[] = [];
    const all = place.world().calls;
    for (let index = all.length - 1; index >= 0; index -= 1) {
      const call = all[index];
      if (call === undefined || call.at < execution.startedAt) break;
      // Another execution may have run in the middle of this one.
      if (call.execution === execution.id) calls.unshift(call);
    }
    const receipt = receipts.end(execution, calls);
    kept = [{ execution, calls, ...(receipt === undefined ? {} : { receipt }) }, ...kept].slice(
      0,
      EXECUTIONS_KEPT,
    );
  });
  return {
    read: (): readonly ObservedExecution[] => kept,
    replace: (others: readonly ObservedExecution[]): void => {
      kept = others;
    },
  };
};

/** Lets tasks wait for one another: two clocks that advance at once would be one that jumps. */
const createQueue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(task: () => Promise<Value> | Value): Promise<Value> => {
    const turn = last.then(task);
    // Whoever comes next waits for the end of this turn, not for its success.
    last = turn.catch(() => undefined);
    return turn;
  };
};

/** Seeded and installed; Aiko, Ben and Chie have opened the add-on once, and nothing is shared. */
export const openOffice = (company: Company, project: ScriptProject): Office => {
  const dayBefore = { world: structuredClone(company.world), executions: [] };
  takeBackInstallation(dayBefore.world, company);
  const place = createWorkplace(company.world, project);
  const receipts = createReceipts(place.world);
  const executions = keepExecutions(place, receipts);
  const switches = createSwitches(place.world, place.faults);
  const breaks = createBreaks(place.world, switches, place.faults);
  const { aiko, ben, chie } = company.accounts;
  setUpCompany(place, company, [aiko, ben, chie]);

  const firstDay = { world: structuredClone(place.world()), executions: executions.read() };
  const history = createContactHistory(firstDay.world);
  place.runtime.observe((execution) => {
    history.note(place.world(), execution);
  });
  const tour: TourNotes = { done: new Set(), isFolded: false };
  const inTurn = createQueue();
  const world = (): World => place.world();
  place.runtime.observe(switches.ended);
  let tasks = 0;
  const passing = async (task: () => Promise<number> | number): Promise<number> => {
    tasks += 1;
    try {
      return await inTurn(task);
    } finally {
      tasks -= 1;
    }
  };

  /** The clock has fired twice: the second run begins while the first waits for its first answer. */
  const startSecond = ({ owner, handler }: Trigger): void => {
    place.duringNextRequest(() => {
      receipts.begin(owner);
      place.runtime.execute({ account: owner, functionName: handler, kind: 'trigger' });
    });
  };
  const beforeRun = (trigger: Trigger): KillSwitch | undefined => {
    // What has come to its end strikes no more.
    breaks.active();
    const { kill, isDoubled } = switches.runs;
    receipts.begin(trigger.owner);
    if (isDoubled) startSecond(trigger);
    return kill;
  };

  /** Fires what falls due up to a moment, however far the executions themselves move the clock. */
  const runUntil = async (end: number): Promise<number> => {
    let count = 0;
    for (;;) {
      const next = place.runtime.nextTriggerAt();
      if (next === undefined || next > end) return count;
      world().now = Math.max(world().now, next);
      count += place.runtime.runDueTriggers({ kill: beforeRun }).length;
      await giveWay();
    }
  };

  return {
    company,
    place,
    firstDay: () => firstDay.world,
    executions: executions.read,
    history,
    tour,
    person: (key) => world().accounts.find((account) => keyOf(account) === key),
    breaks,
    switches,
    isBusy: () => tasks > 0,
    advance: (milliseconds) =>
      passing(async () => {
        const end = world().now + milliseconds;
        const count = await runUntil(end);
        world().now = Math.max(world().now, end);
        return count;
      }),
    runDue: () =>
      passing(() => {
        const next = place.runtime.nextTriggerAt();
        if (next !== undefined) world().now = Math.max(world().now, next);
        return place.runtime.runDueTriggers({ kill: beforeRun }).length;
      }),
    startOver: (day = 'installed') =>
      inTurn(() => {
        const start = day === 'installed' ? firstDay : dayBefore;
        breaks.mend();
        place.enter(structuredClone(start.world));
        clearFaults(place.faults);
        executions.replace(start.executions);
        history.restart(start.world);
        tour.done.clear();
      }),
  };
};
