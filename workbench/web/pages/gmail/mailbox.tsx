/** The inbox and the open message beside it. */
import type { ShownMessage } from '../../../google/gmail/shownMessage';
import { avatarColour, avatarLetter } from '../avatar';
import { Icon } from '../icon';
import type { GmailWords } from '../words/gmail';
import { foundIn } from './mailSearch';
import { messageFragment, useSearch } from './useOpenMessage';

interface MailboxProps {
  readonly messages: readonly ShownMessage[];
  readonly openId: string | undefined;
  readonly to: string;
  readonly timeZone: string;
  readonly words: GmailWords;
}

const Avatar = ({ name }: { readonly name: string }) => (
  <span class="avatar" style={{ background: avatarColour(name) }} aria-hidden="true">
    {avatarLetter(name)}
  </span>
);

const OpenMessage = ({
  message,
  to,
  timeZone,
  words,
}: Omit<MailboxProps, 'messages' | 'openId'> & { readonly message: ShownMessage }) => (
  <article class="mail-message" aria-labelledby="mail-subject">
    <a class="mail-back" href="#">
      <Icon name="arrow_back" />
      {words.backToInbox}
    </a>
    <h2 id="mail-subject">{message.subject}</h2>
    <div class="mail-envelope">
      <Avatar name={message.from.name} />
      <div class="mail-people">
        <p>
          <strong>{message.from.name}</strong> <span class="mail-address">&lt;{message.from.email}&gt;</span>
        </p>
        <p class="mail-to">{words.to(to)}</p>
      </div>
      <time dateTime={new Date(message.receivedAt).toISOString()}>
        {words.dateTime(message.receivedAt, timeZone)}
      </time>
    </div>
    {message.paragraphs.map((paragraph) => (
      <p key={paragraph} class="mail-text">
        {paragraph}
      </p>
    ))}
  </article>
);

export const Mailbox = ({ messages, openId, to, timeZone, words }: MailboxProps) => {
  const open = messages.find(({ id }) => id === openId);
  const search = useSearch();
  const listed = search === undefined ? messages : foundIn(messages, search);
  return (
    <>
      {search === undefined ? null : (
        <div class="mail-search">
          <p role="status">{words.found(listed.length, search)}</p>
          <a class="mail-back" href="#">
            <Icon name="arrow_back" />
            {words.backToInbox}
          </a>
        </div>
      )}
      <section class="mail-list" aria-label={words.messages}>
        <ul>
          {listed.map(({ id, from, subject, paragraphs, receivedAt }) => (
            <li key={id}>
              <a href={messageFragment(id)} aria-current={id === openId ? 'true' : undefined}>
                <span class="mail-sender">{from.name}</span>
                <span class="mail-day">{words.day(receivedAt, timeZone)}</span>
                <span class="mail-subject">{subject}</span>
                <span class="mail-snippet">{paragraphs.join(' ')}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      {open === undefined ? (
        <p class="mail-none">{words.noneOpen}</p>
      ) : (
        <OpenMessage message={open} to={to} timeZone={timeZone} words={words} />
      )}
    </>
  );
};
