/** What one cycle did, in numbers: no contact's data is in it. */
import type { LabelId, RecordId } from '../book/record';

/** How many of a label's persons a member lacks: for want of room, or because Google refuses them. */
export interface LabelShortage {
  readonly label: LabelId;
  readonly full: number;
  readonly refused: number;
}

export interface LabelCount {
  readonly label: LabelId;
  readonly count: number;
}

export interface CycleReport {
  readonly outcome: 'rested' | 'done' | 'continued' | 'busy';
  /** Operations that the book was told. */
  readonly told: number;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Records that Google would not take. */
  readonly refused: readonly RecordId[];
  /** What the member lacks after this cycle; absent where it was not looked at. */
  readonly missing?: readonly LabelShortage[];
  /** How many fields are left alone, because another program keeps changing them back. */
  readonly resisted?: readonly LabelCount[];
  /** How many contacts he has; absent where they were not all listed. */
  readonly contacts?: number;
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
