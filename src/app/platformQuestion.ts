/** The questions that only a real account can answer, what an answer may be, and what is thrown away afterwards. */
import type { Problem } from '../core/replication/problem';
import type { Result } from '../core/result';

/** In the order of the report. */
export const QUESTION_IDS = [
  'named-range-name-twice',
  'named-range-id-twice',
  'frequent-trigger',
  'second-trigger',
  'directory-id',
  'hidden-folder',
  'empty-read-mask',
  'new-label-at-once',
  'stale-etag-in-batch',
  'stored-phone',
  'stored-email',
  'stored-type',
  'stored-url',
  'stored-name',
  'stored-whitespace',
  'stored-birthday',
  'client-data-length',
  'client-data-entries',
  'sync-token-of-another-client',
  'listing-lag',
  'emails-in-listing',
  'label-in-listing',
  'critical-reads',
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

export type AnswerWord =
  | 'yes'
  | 'no'
  | 'accepted'
  | 'refused'
  | 'same'
  | 'different'
  | 'all-refused'
  | 'one-skipped'
  | 'overwritten'
  | 'kept'
  | 'trimmed'
  | 'changed'
  | 'at-once'
  | 'within-seconds'
  | 'after-seconds'
  | 'exactly'
  | 'at-least';

export interface Answer {
  readonly word: AnswerWord;
  /** For the words that speak of one. */
  readonly figure?: number;
  /** What Google said with it; the answer is the same without. */
  readonly quote?: string;
}

/** Why there is no answer, beside Google's problems: no worker's key, or a listing that never showed what was asked about. */
export type Obstacle = 'no-worker-key' | 'not-found';

export type Asked = Result<Answer, Problem | Obstacle>;

export interface PlatformQuestion {
  readonly id: QuestionId;
  /** What the product and the emulated Google go by until somebody has asked. */
  readonly assumed: Answer;
  /** The longest that asking takes, in milliseconds. */
  readonly takes: number;
  readonly ask: () => Asked;
}

export type ThrowAwayKind = 'triggers' | 'tabs' | 'files' | 'contacts' | 'labels';

/**
 * Things of one kind that were made in order to ask.
 *
 * Implementations must know them by a mark that nothing else carries, so that a run also finds what an earlier one left
 * behind, and so that nobody's own things are ever among them.
 */
export interface ThrowAways {
  readonly kind: ThrowAwayKind;
  readonly find: () => Result<readonly string[], Problem>;
  readonly remove: (found: readonly string[]) => Result<null, Problem>;
}
