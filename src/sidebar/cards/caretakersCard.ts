/** The form that names who looks after a contact and who stands in. */
import type { PersonView } from '../../app/mail/personView';
import type { Care } from '../../core/book/caretakers';
import { CARES } from '../../core/book/caretakers';
import { displayName } from '../../core/contacts/displayName';
import { action, SUGGEST_FUNCTION } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';

const field = (care: Care, name: string, { care: words }: Messages): Widget => ({
  textInput: {
    name: care,
    label: words.names[care],
    hintText: words.fieldHint,
    autoCompleteAction: {
      function: SUGGEST_FUNCTION,
      parameters: [{ key: 'field', value: care }],
      loadIndicator: 'NONE',
    },
    ...(name === '' ? {} : { value: name }),
  },
});

export const caretakersCard = ({ record, fields, caretakers }: PersonView, messages: Messages): Card => {
  const { care: words } = messages;
  const nameOf = (care: Care): string => caretakers?.[care]?.name ?? '';
  const parameters = {
    record,
    base: String(caretakers?.seq ?? 0),
    ...Object.fromEntries(CARES.map((care) => [`shown_${care}`, nameOf(care)])),
  };
  return {
    name: 'caretakers',
    header: { title: words.title, subtitle: displayName(fields) || messages.message.nameless },
    sections: [
      {
        widgets: [
          ...CARES.map((care) => field(care, nameOf(care), messages)),
          { textParagraph: { text: words.readers } },
        ],
      },
    ],
    fixedFooter: {
      primaryButton: { text: words.save, onClick: { action: action('set-caretakers', parameters) } },
      secondaryButton: cancelButton(messages),
    },
  };
};
