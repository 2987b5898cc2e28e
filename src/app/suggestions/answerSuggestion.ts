/** Accept, decline or put aside a suggestion. */
import type { Operation } from '../../core/book/operation';
import { isRecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { CommitDeps } from '../book/commitBatch';
import { commitBatch } from '../book/commitBatch';
import type { CurrentAccount, Nonces } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach, refusalIn } from '../sharing/refusal';

export interface AnswerSuggestionDeps extends CommitDeps {
  readonly account: CurrentAccount;
  readonly nonces: Nonces;
}

/** As it came from a card: nothing of it is believed. */
export interface SuggestionAnswer {
  readonly suggestion: string;
  /** The person whom it concerns; '' where a new one is suggested. */
  readonly record: string;
  readonly answer: 'accept' | 'decline' | 'dismiss';
}

const operationFor = (
  { suggestion, record, answer }: SuggestionAnswer,
  nonce: string,
): Operation | undefined => {
  if (!isRecordId(suggestion, 'suggestion')) return undefined;
  if (answer === 'dismiss') return { type: 'dismiss-suggestion', suggestion };
  if (record !== '' && !isRecordId(record, 'person')) return undefined;
  const person = record === '' ? {} : { record };
  return { type: 'decide-suggestion', suggestion, ...person, accept: answer === 'accept', nonce };
};

export const answerSuggestion =
  (deps: AnswerSuggestionDeps) =>
  (answer: SuggestionAnswer): Result<null, Refusal> => {
    const operation = operationFor(answer, deps.nonces.draw());
    if (operation === undefined) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const verdicts = commitBatch(deps)({
      author: author.value,
      channel: 'card',
      key: deps.nonces.draw(),
      nonce: deps.nonces.draw(),
      operations: [operation],
    });
    if (!verdicts.ok) return fail(outOfReach(verdicts.problem));
    const refusal = refusalIn(verdicts.value);
    return refusal === undefined ? succeed(null) : fail(refusal);
  };
