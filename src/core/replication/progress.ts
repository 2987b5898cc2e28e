/** How far a run has come with its writes, and whether it goes on: a run that ends by itself remembers what it has written. */
import type { RecordId } from '../book/record';
import { need } from './ask';
import type { Steps } from './effects';
import type { HeldContact, KeptValue } from './memberState';
import type { Wanted } from './plan';
import type { Unreturned } from './unreturned';

/** What has been done so far; the cycle's final state is made from it. */
export interface Progress {
  readonly contacts: Record<RecordId, HeldContact>;
  /** Contacts as our own writes left them: the version by handle, or undefined for one that we deleted. */
  readonly written: Map<string, string | undefined>;
  created: number;
  updated: number;
  deleted: number;
  /** Something has to be looked at again: marks and cursor stay where they were. */
  unsettled: boolean;
  /** A quota is used up: nothing more is written, what was written is remembered, and the next run goes on. */
  isSpent: boolean;
  /** A contact that is to be written to is not there by its name: only all that there is tells what has come to it. */
  isAbsent: boolean;
  /** Of these it is not known whether their contact is gone: what was meant for them is not forgotten. */
  readonly unproven: ReadonlySet<RecordId>;
  /** Records that Google refused by themselves; the rest goes on. */
  readonly refused: Wanted[];
  /** Records whose values Google would not have in the contact that was to be adopted. */
  readonly unfit: Wanted[];
  /** Records that there was no room for; after the first nothing more is created. */
  readonly full: Wanted[];
  isFull: boolean;
  /** When the cycle began, in milliseconds since the epoch. */
  readonly now: number;
  /** The member's own values that a write replaced. */
  readonly kept: KeptValue[];
  /** Contacts in which Google refused what was the member's own. */
  readonly unreturned: Unreturned[];
}

/** A run ends by itself with this much of its time in hand, enough for one more request and the last save. */
export const RESERVE = 20_000;

function* isTimeUp(): Steps<boolean> {
  return (yield* need('read-clock', null)).left < RESERVE;
}

/** Google has done nothing for what it answers with a used-up quota (429), so that needs no looking at again. */
export const spend = (progress: Progress): void => {
  progress.isSpent = true;
  progress.unsettled = true;
};

/** Whether this run writes no more than the so many batches that it has sent. */
export function* isAtEnd(sent: number, progress: Progress): Steps<boolean> {
  const ends = progress.isSpent || (sent > 0 && (yield* isTimeUp()));
  if (ends) progress.unsettled = true;
  return ends;
}
