/** How far a member's copies are as a whole, from the note of his runs: no call to Google. */
import type { Clock, CurrentAccount, Visit, Visits } from '../ports';

export interface Copied {
  readonly done: number;
  readonly of: number;
}

export interface SyncState {
  /** `handed-over`: a trigger that fires once has the rest. */
  readonly type: 'running' | 'handed-over' | 'resting';
  readonly copied?: Copied;
  /** When everything was last found to be done. */
  readonly minutesAgo?: number;
}

const MINUTE = 60_000;

/** Google lets a trigger that fires once come up to 15 minutes late; one that has not come by then was lost. */
const WAITED_FOR = 20 * MINUTE;

/** First copies that are under way, all together. */
export const copiedIn = (visit: Visit | undefined): Copied | undefined => {
  const copying = (visit?.copying ?? []).filter(({ of }) => of > 0);
  if (copying.length === 0) return undefined;
  return {
    done: copying.reduce((sum, { done }) => sum + done, 0),
    of: copying.reduce((sum, { of }) => sum + of, 0),
  };
};

export const isHandedOver = (visit: Visit | undefined, now: number): boolean =>
  visit?.handedOverAt !== undefined && now - visit.handedOverAt < WAITED_FOR;

export const syncState = (visit: Visit | undefined, now: number): SyncState => {
  const copied = copiedIn(visit);
  const isRunning = (visit?.leasedUntil ?? 0) > now;
  return {
    type: isRunning ? 'running' : isHandedOver(visit, now) ? 'handed-over' : 'resting',
    ...(copied === undefined ? {} : { copied }),
    ...(visit?.upToDateAt === undefined
      ? {}
      : { minutesAgo: Math.max(0, Math.floor((now - visit.upToDateAt) / MINUTE)) }),
  };
};

export interface SyncStateDeps {
  readonly account: CurrentAccount;
  readonly visits: Visits;
  readonly clock: Clock;
}

/** Undefined where nobody can be made out. */
export const viewSync =
  ({ account, visits, clock }: SyncStateDeps) =>
  (): SyncState | undefined => {
    const author = account.identify();
    return author.ok ? syncState(visits.of(author.value.id), clock.now()) : undefined;
  };
