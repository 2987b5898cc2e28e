/** A message that arrives in somebody's mailbox at this moment. */
import type { Letter } from '../google/gmail/mailMessage';
import { mailMessage } from '../google/gmail/mailMessage';
import type { Account, World } from '../google/world';

/** Answers the message's id: 16 hexadecimal digits, as Gmail's. */
export const addMail = (
  world: World,
  to: Account,
  letter: Pick<Letter, 'from' | 'subject' | 'paragraphs'>,
): string => {
  world.nextId += 1;
  const id = (0x19d5_f12d_3b9b_0000n + BigInt(world.nextId)).toString(16);
  const message = mailMessage({ ...letter, id, receivedAt: world.now }, to);
  (world.gmail.mailboxes[to.sub] ??= []).unshift(message);
  return id;
};
