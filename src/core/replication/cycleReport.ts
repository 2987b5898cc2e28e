/** What one cycle did, in numbers: no contact's data is in it. */
import type { LabelId, RecordId } from '../book/record';

export interface CycleReport {
  readonly outcome: 'rested' | 'done' | 'continued' | 'busy';
  /** Operations that the book was told. */
  readonly told: number;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Records that Google would not take. */
  readonly refused: readonly RecordId[];
  /** Labels whose fate is not known: nothing of theirs was touched. */
  readonly untouched: readonly LabelId[];
}

export const idleReport = (outcome: Exclude<CycleReport['outcome'], 'done'>): CycleReport => ({
  outcome,
  told: 0,
  created: 0,
  updated: 0,
  deleted: 0,
  refused: [],
  untouched: [],
});
