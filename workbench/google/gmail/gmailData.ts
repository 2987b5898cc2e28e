/** What lies in people's mailboxes, and the tokens by which an add-on may look at a message that is open. */
import type { World } from '../world';
import { newId } from '../world';

export interface MailMessage {
  /** 16 hexadecimal digits, as Gmail's. */
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  /** As they came over the wire: a name that is no ASCII usually stands there as encoded words. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly paragraphs: readonly string[];
  /** Virtual milliseconds since the epoch. */
  readonly receivedAt: number;
}

export interface MessageToken {
  readonly sub: string;
  readonly messageId: string;
  readonly expiresAt: number;
}

export interface GmailData {
  /** By account id, newest first. */
  readonly mailboxes: Record<string, MailMessage[]>;
  readonly messageTokens: Record<string, MessageToken>;
  /** To whoever has no mailbox here, the latest last. */
  readonly sentOutside: MailMessage[];
}

export const emptyGmailData = (): GmailData => ({ mailboxes: {}, messageTokens: {}, sentOutside: [] });

export const findMessage = (world: World, sub: string, id: string): MailMessage | undefined =>
  world.gmail.mailboxes[sub]?.find((message) => message.id === id);

/** Google does not say how long one lives; here as long as an access token. */
const LIFETIME = 3_600_000;

/** The token of an event: of one person, for one message. */
export const issueMessageToken = (world: World, sub: string, messageId: string): string => {
  const { messageTokens } = world.gmail;
  for (const [text, { expiresAt }] of Object.entries(messageTokens))
    if (expiresAt <= world.now) delete messageTokens[text];
  const text = newId(world, 'AD5xRk');
  messageTokens[text] = { sub, messageId, expiresAt: world.now + LIFETIME };
  return text;
};
