/** What `verifyPlatform` found, as lines for the person who ran it: one per question, then what is left to do by hand. */
import type { Answer } from '../app/platformQuestion';
import type { Finding, Left, Untried, Verification } from '../app/verifyPlatform';
import { agree } from '../app/verifyPlatform';
import { messagesFor } from './messages/messages';
import type { VerificationMessages } from './messages/verificationMessages';
import { BY_HAND } from './messages/verificationMessages';

const answerText = (words: VerificationMessages, { word, figure }: Answer): string =>
  words.answers[word](figure === undefined ? '' : figure.toLocaleString('en-US'));

const untriedText = (words: VerificationMessages, untried: Untried): string => {
  const reason = words.untried[untried.why];
  return words.notTried(untried.why === 'unforeseen' ? `${reason} (${untried.detail})` : reason);
};

const verdict = (words: VerificationMessages, finding: Finding): readonly [mark: string, text: string] => {
  if ('untried' in finding) return ['–', untriedText(words, finding.untried)];
  const { answer, assumed } = finding;
  const quote = answer.quote === undefined ? '' : ` (${words.quoted(answer.quote)})`;
  const text = `${answerText(words, answer)}${quote}`;
  return agree(answer, assumed)
    ? ['✓', `${text}: ${words.asAssumed}`]
    : ['✗', `${text}: ${words.differs(answerText(words, assumed))}`];
};

const findingLine = (words: VerificationMessages, finding: Finding): string => {
  const [mark, text] = verdict(words, finding);
  return `${mark} ${finding.id}: ${words.questions[finding.id]} ${text}`;
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
