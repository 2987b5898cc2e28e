/** A change to suggest: the fields of a person's card as a form, for whoever may see him and not edit him. */
import type { PersonView } from '../../app/mail/personView';
import { MOST_SHOWN } from '../../app/suggestions/suggestChange';
import { displayName } from '../../core/contacts/displayName';
import type { FieldValue } from '../../core/contacts/fieldValue';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';

const input = (name: string, label: string, value = ''): Widget => ({
  textInput: { name, label, ...(value === '' ? {} : { value }) },
});

/** Those that there are, by number, and an empty one after them. */
const inputsFor = (
  name: string,
  value: FieldValue,
  label: (number: number) => string,
  newLabel: string,
): readonly Widget[] => {
  const shown = value.slice(0, MOST_SHOWN);
  return [
    ...shown.map((element, index) => input(`${name}${String(index)}`, label(index + 1), element['value'])),
    input(`${name}${String(shown.length)}`, shown.length === 0 ? label(1) : newLabel),
  ];
};

export const suggestChangeCard = ({ record, v, fields }: PersonView, messages: Messages): Card => {
  const { requests, message } = messages;
  const { family, given } = fields.name?.[0] ?? {};
  const { name: company, title } = fields.organization?.[0] ?? {};
  const names = [input('family', message.family, family), input('given', message.given, given)];
  return {
    name: 'suggest-change',
    header: { title: requests.suggestChange, subtitle: displayName(fields) || message.nameless },
    sections: [
      {
        widgets: [
          { textParagraph: { text: requests.suggestHint } },
          ...(message.familyFirst ? names : [...names].reverse()),
          input('company', message.company, company),
          input('title', requests.title, title),
          ...inputsFor('phone', fields.phone ?? [], requests.phone, requests.newPhone),
          ...inputsFor('email', fields.email ?? [], requests.email, requests.newEmail),
        ],
      },
    ],
    fixedFooter: {
      primaryButton: {
        text: requests.send,
        onClick: { action: action('suggest-change', { record, base: String(v) }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
