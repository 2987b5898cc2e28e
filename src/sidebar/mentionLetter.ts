/** The letter that tells somebody that a comment mentions him: plain text, in his language, or in both. */
import type { MentionFacts } from '../app/talk/tellMentioned';
import type { Letter } from '../app/sharing/invite';
import { subjectLine } from '../core/sharing/invitation';
import { labelName } from '../core/sharing/labelName';
import { english } from './messages/english';
import { japanese } from './messages/japanese';
import type { Messages } from './messages/messages';
import { messagesFor } from './messages/messages';

const contactOf = ({ contact }: MentionFacts, { message }: Messages): string =>
  contact === '' ? message.nameless : labelName(contact);

const intro = (facts: MentionFacts, messages: Messages): string =>
  messages.talk.letterIntro(labelName(facts.from), contactOf(facts, messages), labelName(facts.label));

const closing = ({ from, link }: MentionFacts, { talk }: Messages): string =>
  [...(link === undefined ? [] : [talk.letterLink(link)]), talk.letterUnexpected(labelName(from))].join('\n');

/** Who says it comes before what is said, which stands there once. Names are strangers' text: each is one line. */
export const mentionLetter = (facts: MentionFacts, language: string | undefined): Letter => {
  const languages = language === undefined ? [english, japanese] : [messagesFor(language)];
  const subjects = languages.map((messages) =>
    messages.talk.letterSubject(labelName(facts.from), contactOf(facts, messages)),
  );
  return {
    subject: subjectLine(subjects.join(' / ')),
    body: [
      languages.map((messages) => intro(facts, messages)).join('\n'),
      facts.text,
      ...languages.map((messages) => closing(facts, messages)),
    ].join('\n\n——\n\n'),
  };
};
