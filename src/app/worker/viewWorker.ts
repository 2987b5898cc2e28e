/** What an administrator is told of the worker, and nobody else: nothing while all is well. */
import type { AccountId } from '../../core/book/record';
import type { Settings } from '../install';
import type { Clock, CurrentAccount, Directory, Visits } from '../ports';
import type { WorkerNote, Workers } from './workerPorts';
import { isSilent } from './workerTrouble';

export interface ViewWorkerDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  readonly directory: Pick<Directory, 'isAdmin'>;
  readonly settings: Pick<Settings, 'registeredAdmin'>;
  readonly workers: Pick<Workers, 'all'>;
}

export interface WorkerAlarm {
  /** What only an administrator can mend is said at once; what may pass by itself, after hours of it. */
  readonly type: 'no-key' | 'key' | 'delegation' | 'silent';
  /** Since when it has looked after nobody. */
  readonly hours: number;
}

const HOUR = 60 * 60_000;

const alarmOf = (note: WorkerNote, now: number): WorkerAlarm | undefined => {
  const { trouble, workedAt } = note;
  const hours = Math.floor((now - workedAt) / HOUR);
  if (trouble === 'no-key' || trouble === 'key' || trouble === 'delegation') return { type: trouble, hours };
  return isSilent(note, now) ? { type: 'silent', hours } : undefined;
};

export const viewWorker = (deps: ViewWorkerDeps): WorkerAlarm | undefined => {
  const now = deps.clock.now();
  const [alarm] = [...deps.workers.all().values()]
    .flatMap((note) => alarmOf(note, now) ?? [])
    .sort((one, other) => other.hours - one.hours);
  // Who asks is only of interest where there is something to say: nearly every opening ends here.
  return alarm !== undefined && isAdmin(deps) ? alarm : undefined;
};

export const isAdmin = ({
  account,
  directory,
  settings,
}: Pick<ViewWorkerDeps, 'account' | 'directory' | 'settings'>): boolean => {
  const author = account.identify();
  if (!author.ok) return false;
  const { id }: { readonly id: AccountId } = author.value;
  if (settings.registeredAdmin() === id) return true;
  const answer = directory.isAdmin(id);
  return answer.ok && answer.value;
};

/** Whether somebody looks after those for whom nothing else runs. */
export const isWorkerAwake = ({ workers, clock }: Pick<ViewWorkerDeps, 'workers' | 'clock'>): boolean =>
  [...workers.all().values()].some((note) => note.trouble === undefined && !isSilent(note, clock.now()));

/** Whether the worker runs for somebody who never opened the add-on, or did so before: contacts of his may be there. */
export const isLookedAfter = (
  { visits, clock }: { readonly visits: Visits; readonly clock: Clock },
  isAwake: boolean,
  account: AccountId,
): boolean => {
  const { upToDateAt, retryAt = 0 } = visits.of(account) ?? {};
  return upToDateAt !== undefined || (isAwake && retryAt <= clock.now());
};
