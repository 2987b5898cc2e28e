/** What the report of `verifyPlatform` says. A language that lacks a question, an answer or a step does not compile. */
import type { AnswerWord, QuestionId, ThrowAwayKind } from '../../app/platformQuestion';
import type { Untried } from '../../app/verifyPlatform';

/** What no program can ask, because people, phones or days are needed for it. */
export const BY_HAND = [
  'client-data',
  'token-days',
  'contacts-a-day',
  'trigger-time',
  'delegation',
  'raw-cards',
] as const;

export interface VerificationMessages {
  readonly refused: string;
  readonly questions: Readonly<Record<QuestionId, string>>;
  /** The figure is empty for the words that speak of none. */
  readonly answers: Readonly<Record<AnswerWord, (figure: string) => string>>;
  /** With what Google said. */
  readonly quoted: (answer: string, sentence: string) => string;
  readonly line: (question: string, answer: string, verdict: string) => string;
  readonly asAssumed: string;
  readonly differs: (assumed: string) => string;
  readonly notTried: (question: string, reason: string) => string;
  readonly untried: Readonly<Record<Untried['why'], string>>;
  readonly allRemoved: string;
  /** The count is empty where nobody could look. */
  readonly left: Readonly<Record<ThrowAwayKind, (count: string) => string>>;
  readonly onlyByHand: string;
  readonly byHand: Readonly<Record<(typeof BY_HAND)[number], string>>;
}
