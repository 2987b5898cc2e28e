/**
 * LockService, the host's side.
 *
 * *Faithful* (https://developers.google.com/apps-script/reference/lock/lock): the script lock excludes everybody, the
 * user lock one person's other runs; a run that holds a lock gets it again; a lock ends with its execution.
 * *Not faithful:* executions follow one another, so only a holder that a test wrote into the world, or an execution that
 * the network starts in the middle of another, contends; a waiter then waits its whole time, as virtual time.
 */
import type { Handlers, StoreName } from '../operations';
import type { RunningExecution } from '../runningExecution';
import { wait } from '../runningExecution';
import type { LockHolder, Locks } from '../scriptData';

export const lockHandlers = (
  execution: RunningExecution,
): Handlers<'lock.try' | 'lock.holds' | 'lock.release'> => ({
  'lock.try': ({ store, milliseconds }) => {
    const { world, account, id } = execution;
    const holder = holderOf(world.script.locks, store, account.sub);
    if (holder !== null && holder.execution !== id) {
      const freeIn = Math.max(0, (holder.until ?? Infinity) - world.now);
      if (freeIn > milliseconds) {
        wait(execution, milliseconds);
        return false;
      }
      wait(execution, freeIn);
    }
    setHolder(world.script.locks, store, account.sub, { execution: id });
    return true;
  },
  'lock.holds': ({ store }) => holds(execution, store),
  'lock.release': ({ store }) => {
    const { world, account } = execution;
    if (holds(execution, store)) setHolder(world.script.locks, store, account.sub, null);
    return null;
  },
});

/** Called when an execution ends, however it ends. */
export const releaseLocks = (locks: Locks, execution: string): void => {
  if (locks.script?.execution === execution) locks.script = null;
  for (const [sub, holder] of Object.entries(locks.users)) {
    if (holder.execution === execution) Reflect.deleteProperty(locks.users, sub);
  }
};

const holds = ({ world, account, id }: RunningExecution, store: StoreName): boolean =>
  holderOf(world.script.locks, store, account.sub)?.execution === id;

const holderOf = (locks: Locks, store: StoreName, sub: string): LockHolder | null =>
  store === 'script' ? locks.script : (locks.users[sub] ?? null);

const setHolder = (locks: Locks, store: StoreName, sub: string, holder: LockHolder | null): void => {
  if (store === 'script') locks.script = holder;
  else if (holder === null) Reflect.deleteProperty(locks.users, sub);
  else locks.users[sub] = holder;
};
