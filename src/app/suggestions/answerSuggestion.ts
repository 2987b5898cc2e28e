/** Accept, decline or put aside a suggestion. */
import type { Operation } from '../../core/book/operation';
import type { Seq } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { OutsideAskerDeps } from './outsideAsker';
import { asksFromOutside } from './outsideAsker';

export interface AnswerSuggestionDeps extends ClickDeps, OutsideAskerDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. */
export interface SuggestionAnswer {
  readonly suggestion: string;
  /** The person whom it concerns; '' where a new one is suggested. */
  readonly record: string;
  /** The `v` of both as the card showed them; '' on the card of one's own suggestion. */
  readonly base: string;
  readonly personBase: string;
  readonly answer: 'accept' | 'decline' | 'dismiss';
  /** What the decider says to its author. */
  readonly word?: string;
}

/** A card that says nothing showed nothing. */
const seqFrom = (text: string): Seq => (/^\d{1,15}$/.test(text) ? Number(text) : 0);

const operationFor = (
  { suggestion, record, answer, word = '', ...shown }: SuggestionAnswer,
  nonce: string,
): Operation | undefined => {
  if (!isRecordId(suggestion, 'suggestion')) return undefined;
  if (answer === 'dismiss') return { type: 'dismiss-suggestion', suggestion };
  if (record !== '' && !isRecordId(record, 'person')) return undefined;
  const person = record === '' ? {} : { record };
  const [base, personBase] = [seqFrom(shown.base), seqFrom(shown.personBase)];
  const accept = answer === 'accept';
  const said = word === '' ? {} : { word };
  return { type: 'decide-suggestion', suggestion, base, ...person, personBase, accept, ...said, nonce };
};

/** What concerns a person is no request for access, and needs no second look. */
const admitted = (
  deps: AnswerSuggestionDeps,
  { suggestion, record, answer }: SuggestionAnswer,
): Result<null, Refusal> => {
  if (answer !== 'accept' || record !== '') return succeed(null);
  const outside = asksFromOutside(deps, suggestion);
  if (!outside.ok) return outside;
  return outside.value ? fail({ type: 'asks-from-outside' }) : succeed(null);
};

export const answerSuggestion =
  (deps: AnswerSuggestionDeps) =>
  (answer: SuggestionAnswer): Result<null, Refusal> => {
    const operation = operationFor(answer, deps.nonces.draw());
    if (operation === undefined) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const seen = admitted(deps, answer);
    if (!seen.ok) return seen;
    const done = commitClick(deps)(author.value, operation);
    return done.ok ? succeed(null) : done;
  };
