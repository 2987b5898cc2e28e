/** Reading the signature of the open message, which only a press does, and keeping what was ticked of it. */
import { guessedName } from '../../core/contacts/guessedName';
import { addSenderCard } from '../cards/addSenderCard';
import { ADDED, REPLACED, signatureCard } from '../cards/signatureCard';
import type { Handler } from '../doings';
import { partsFrom } from '../signatureItems';
import { refused } from './landing';
import { rootAgain } from './personAgain';

export const signatureHandlers: Readonly<Record<'read-signature' | 'take-signature', Handler>> = {
  'read-signature': (doings, event, messages) => {
    const view = doings.viewSignature(event.message);
    if (!view.ok) return refused(view.problem, messages);
    switch (view.value.type) {
      case 'no-signature':
        return { type: 'stay', notification: messages.signature.none };
      case 'known':
        return { type: 'push', card: signatureCard(view.value, messages) };
      case 'unknown': {
        const { sender, labels, parts } = view.value;
        const company = parts.find(({ kind }) => kind === 'company')?.text ?? '';
        return {
          type: 'push',
          card: addSenderCard(
            labels,
            { ...guessedName(sender), email: sender.address, company, parts },
            messages,
          ),
        };
      }
    }
  },

  'take-signature': (doings, event, messages) => {
    const parts = partsFrom([...event.inputs(ADDED), ...event.inputs(REPLACED)]);
    const taken = doings.takeSignature({ record: event.parameter('record'), parts, message: event.message });
    if (!taken.ok) return refused(taken.problem, messages);
    if (taken.value.type === 'nothing-ticked')
      return { type: 'stay', notification: messages.signature.nothingTicked };
    const { type, person, beside } = taken.value;
    const notification = messages.signature[type];
    return rootAgain(doings, event, { person, beside, notification }, messages);
  },
};
