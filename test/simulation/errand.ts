/** What a worker of the simulator is asked, and what it answers. All of it is plain data, since it goes between processes. */
import type { Life } from './step';

export type Errand =
  /** So many lives from a seed on; with `untilFound` the first that goes wrong is the last. */
  | {
      readonly type: 'lives';
      readonly first: number;
      readonly count: number;
      readonly steps: number;
      readonly untilFound?: boolean;
    }
  /** One life, or what is left of it when it is told as shortly as possible. */
  | { readonly type: 'live' | 'shorten'; readonly life: Life }
  | { readonly type: 'crashes'; readonly seed: number };

export interface Wrong {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly life: Life;
}

export type Report =
  | {
      readonly type: 'lives';
      readonly lives: number;
      /** Processor time, in milliseconds. */
      readonly spent: number;
      readonly steps: number;
      readonly idle: number;
      readonly effects: number;
      readonly deletions: number;
      readonly deleteWindow: number;
      /** In how many lives each thing took effect, and each pair of fault classes. */
      readonly counts: Readonly<Record<string, number>>;
      readonly pairs: Readonly<Record<string, number>>;
      readonly wrong: readonly Wrong[];
    }
  | { readonly type: 'life'; readonly life: Life; readonly faults: readonly string[] }
  | { readonly type: 'crashes'; readonly kills: number; readonly wrong: readonly Wrong[] };
