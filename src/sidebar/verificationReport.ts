/** What `verifyPlatform` found, as lines for the person who ran it: one per question, then what is left to do by hand. */
import type { Answer } from '../app/platformQuestion';
import type { Finding, Left, Untried, Verification } from '../app/verifyPlatform';
import { agree } from '../app/verifyPlatform';
import { messagesFor } from './messages/messages';
import type { VerificationMessages } from './messages/verificationMessages';
import { BY_HAND } from './messages/verificationMessages';

const answerText = (words: VerificationMessages, { word, figure }: Answer): string =>
  words.answers[word](figure === undefined ? '' : figure.toLocaleString('en-US'));

const reasonText = (words: VerificationMessages, untried: Untried): string => {
  const reason = words.untried[untried.why];
  return untried.why === 'unforeseen' ? `${reason} (${untried.detail})` : reason;
};

const findingLine = (words: VerificationMessages, finding: Finding): string => {
  const { id, assumed } = finding;
  const question = words.questions[id];
  if ('untried' in finding) return `– ${id}: ${words.notTried(question, reasonText(words, finding.untried))}`;
  const { answer } = finding;
  const plain = answerText(words, answer);
  const text = answer.quote === undefined ? plain : words.quoted(plain, answer.quote);
  return agree(answer, assumed)
    ? `✓ ${id}: ${words.line(question, text, words.asAssumed)}`
    : `✗ ${id}: ${words.line(question, text, words.differs(answerText(words, assumed)))}`;
};

const leftLine = (words: VerificationMessages, { kind, count }: Left): string =>
  `✗ ${words.left[kind](count === undefined ? '' : String(count))}`;

export const verificationReport = (verification: Verification | 'refused', locale: string): string => {
  const words = messagesFor(locale).verification;
  if (verification === 'refused') return `✗ ${words.refused}`;
  const { findings, left } = verification;
  return [
    ...findings.map((finding) => findingLine(words, finding)),
    '',
    ...(left.length === 0 ? [`✓ ${words.allRemoved}`] : left.map((one) => leftLine(words, one))),
    '',
    words.onlyByHand,
    ...BY_HAND.map((name) => `- ${words.byHand[name]}`),
  ].join('\n');
};
