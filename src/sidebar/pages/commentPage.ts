/** The web page behind a mention's link: the comment, for whoever may read it, and the way to the card where it is answered. */
import type { CommentPage } from '../../app/talk/explainComment';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { WebPage } from './linkPage';
import { accountLine, anchor, gmailOf, safe, webPage } from './linkPage';
import type { Messages } from '../messages/messages';

const about = ({ comment }: CommentPage, { talk, message }: Messages): string => {
  if (comment === undefined) return `<h1>${safe(talk.pageNotReached)}</h1><p>${safe(talk.pageWhyNot)}</p>`;
  const { contact, text, byName, label } = comment;
  const place = label === undefined ? talk.onlyYou : talk.everybodyIn(label);
  return [
    `<h1>${safe(contact === '' ? message.nameless : contact)}</h1>`,
    `<p>${safe(talk.said(byName, place))}</p>`,
    `<blockquote>${safe(text)}</blockquote>`,
    `<p>${safe(talk.pageMore)}</p>`,
  ].join('\n');
};

export const commentPage = (
  view: Result<CommentPage, Problem>,
  messages: Messages,
  language: 'en' | 'ja',
): WebPage => {
  const body = view.ok
    ? [
        about(view.value, messages),
        anchor(gmailOf(view.value.email), messages.link.openGmail, 'primary'),
        accountLine(view.value, messages),
      ].join('\n')
    : `<h1>${safe(messages.refusals['out-of-reach'])}</h1>`;
  return webPage(messages.talk.pageTitle, body, language);
};
