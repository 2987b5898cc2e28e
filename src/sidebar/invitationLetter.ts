/** The letter that tells somebody that a label was shared with him: plain text, in his language, or in both. */
import type { Letter, LetterFacts } from '../app/sharing/invite';
import { subjectLine } from '../core/sharing/invitation';
import { labelName } from '../core/sharing/labelName';
import type { Messages } from './messages/messages';
import { english } from './messages/english';
import { japanese } from './messages/japanese';
import { messagesFor } from './messages/messages';

/** What is left for the reader to do. */
const next = ({ opened, outside, canAccept }: LetterFacts, { letter, invitations }: Messages): string => {
  if (canAccept === true) return invitations.acceptFirst;
  if (outside === true) return letter.onlyInside;
  return opened ? letter.comesByItself : letter.openOnce;
};

const said = (facts: LetterFacts, messages: Messages): string => {
  const { from, label, role, link, lastDay } = facts;
  const { letter, roles, end } = messages;
  return [
    letter.shared(labelName(from), labelName(label), roles[role]),
    ...(lastDay === undefined ? [] : [end.inLetter(new Date(lastDay))]),
    next(facts, messages),
    ...(link === undefined ? [] : [letter.more(link)]),
    letter.unexpected(labelName(from)),
  ].join('\n');
};

/** Names and labels are strangers' text: each is one line of a plain letter, in which nothing is markup. */
export const invitationLetter = (facts: LetterFacts, language: string | undefined): Letter => {
  const languages = language === undefined ? [english, japanese] : [messagesFor(language)];
  const subjects = languages.map(({ letter }) =>
    letter.subject(labelName(facts.from), labelName(facts.label)),
  );
  const { subject, text } = facts.own;
  const body = [...(text === '' ? [] : [text]), ...languages.map((messages) => said(facts, messages))];
  return {
    subject: subject === '' ? subjectLine(subjects.join(' / ')) : subject,
    body: body.join('\n\n——\n\n'),
  };
};
