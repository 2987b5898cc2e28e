/** A person's mail as a mail client shows it: names decoded, newest first. Reading it is no call of any program. */
import type { World } from '../world';
import type { ShownMessage } from './shownMessage';

const decoded = (text: string): string =>
  text.replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_word, content: string) =>
    Buffer.from(content, 'base64').toString('utf8'),
  );

const senderIn = (header: string): ShownMessage['from'] => {
  const [, name = '', email = header] = /^\s*"?(.*?)"?\s*<([^>]*)>\s*$/.exec(header) ?? [];
  return { name: decoded(name), email };
};

export const mailOf = (world: World, sub: string): readonly ShownMessage[] =>
  (world.gmail.mailboxes[sub] ?? []).map(({ id, headers, receivedAt, paragraphs }) => {
    const header = (wanted: string): string => headers.find(({ name }) => name === wanted)?.value ?? '';
    return {
      id,
      from: senderIn(header('From')),
      receivedAt,
      subject: decoded(header('Subject')),
      paragraphs,
    };
  });
