/** Pinning a hint to a contact, changing it, and taking it away. */
import type { PersonView } from '../../app/mail/personView';
import { LONGEST_HINT } from '../../core/book/ownText';
import { displayName } from '../../core/contacts/displayName';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { cancelButton } from './cancelButton';

export const hintCard = ({ record, fields, hint }: PersonView, messages: Messages): Card => {
  const { talk } = messages;
  const text = hint?.text ?? '';
  const parameters = { record, base: String(hint?.seq ?? 0) };
  return {
    name: 'hint',
    header: {
      title: text === '' ? talk.pinHint : talk.changeHint,
      subtitle: displayName(fields) || messages.message.nameless,
    },
    sections: [
      {
        widgets: [
          {
            textInput: {
              name: 'hint',
              label: talk.hintField,
              hintText: talk.hintExample,
              validation: { characterLimit: LONGEST_HINT },
              ...(text === '' ? {} : { value: text }),
            },
          },
          { textParagraph: { text: talk.hintReaders } },
          ...(text === ''
            ? []
            : [
                {
                  buttonList: {
                    buttons: [
                      {
                        text: talk.unpin,
                        type: 'BORDERLESS',
                        onClick: { action: action('unpin-hint', parameters) },
                      } as const,
                    ],
                  },
                },
              ]),
        ],
      },
    ],
    fixedFooter: {
      primaryButton: { text: talk.pin, onClick: { action: action('pin-hint', parameters) } },
      secondaryButton: cancelButton(messages),
    },
  };
};
