/** All that the emulated Apps Script remembers between executions: plain data, so that a snapshot of the world has it. */
import type { DailyLimits, DailyUse } from './dailyBudgets';
import { workspaceLimits } from './dailyBudgets';

export interface ScriptData {
  /** Executions made since the world began; the seed of each one's random numbers. */
  executionsMade: number;
  readonly scriptProperties: TextByKey;
  /** By account id. */
  readonly userProperties: Record<string, TextByKey>;
  readonly scriptCache: CacheEntries;
  /** By account id. */
  readonly userCaches: Record<string, CacheEntries>;
  readonly locks: Locks;
  readonly triggers: Trigger[];
  /** Whether a trigger that somebody installs in the editor obeys the rules of the add-on's own: not documented. */
  editorTriggers: 'free' | 'as the add-on’s';
  limits: DailyLimits;
  /** By account id. */
  readonly dailyUse: Record<string, DailyUse>;
}

export type TextByKey = Record<string, string>;

export type CacheEntries = Record<string, CacheEntry>;

export interface CacheEntry {
  readonly value: string;
  /** Virtual milliseconds since the epoch; the entry is gone from this moment on. */
  readonly expiresAt: number;
}

export interface Locks {
  script: LockHolder | null;
  /** By account id. */
  readonly users: Record<string, LockHolder>;
}

export interface LockHolder {
  /** The execution that holds the lock. A test may write down one that never runs. */
  readonly execution: string;
  /** When a holder that a test made up lets go; a real one lets go at its end at the latest. */
  readonly until?: number;
}

/** A clock trigger that the script created, or a person in the editor. */
export interface Trigger {
  readonly uid: string;
  /** The account id of the person who created it, and as whom it runs. */
  readonly owner: string;
  readonly handler: string;
  readonly schedule: Schedule;
  /** Installed in the editor. */
  readonly byHand?: true;
  /** Absent once a one-shot has fired: spent, but listed and counted until the script deletes it. */
  nextAt?: number;
}

export type Schedule =
  | { readonly type: 'once'; readonly at: number }
  | { readonly type: 'minutes'; readonly every: number }
  | { readonly type: 'hours'; readonly every: number }
  | { readonly type: 'days'; readonly every: number; readonly hour?: number; readonly minute?: number };

export const emptyScriptData = (): ScriptData => ({
  executionsMade: 0,
  scriptProperties: {},
  userProperties: {},
  scriptCache: {},
  userCaches: {},
  locks: { script: null, users: {} },
  triggers: [],
  editorTriggers: 'free',
  limits: workspaceLimits,
  dailyUse: {},
});
