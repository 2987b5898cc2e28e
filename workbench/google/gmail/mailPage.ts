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

/** Of several in a row: commas part them, and no address holds one. */
const addressesIn = (header: string): readonly string[] => header.match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? [];

export const mailOf = (world: World, sub: string): readonly ShownMessage[] =>
  (world.gmail.mailboxes[sub] ?? []).map(({ id, headers, receivedAt, paragraphs }) => {
    const header = (wanted: string): string => headers.find(({ name }) => name === wanted)?.value ?? '';
    return {
      id,
      from: senderIn(header('From')),
      to: [...addressesIn(header('To')), ...addressesIn(header('Cc'))],
      receivedAt,
      subject: decoded(header('Subject')),
      paragraphs,
    };
  });
