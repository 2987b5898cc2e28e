/** What another choice of fields would do to the members' contacts, before it does. */
import type { FieldsPlan } from '../../app/sharing/chooseFields';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { cancelButton } from './cancelButton';
import { itemWord } from './fieldChoice';

export const confirmFieldsCard = ({ key, name, changes, request }: FieldsPlan, messages: Messages): Card => {
  const { fields, sharing } = messages;
  const notes = [
    fields.within,
    ...(changes.some(({ effect }) => effect === 'unshared' || effect === 'hidden') ? [fields.stays] : []),
    ...(changes.some(({ effect }) => effect === 'shared') ? [fields.contributes] : []),
  ];
  return {
    name: 'confirm-fields',
    header: { title: fields.confirm, subtitle: name },
    sections: [
      {
        widgets: changes.map(({ item, effect, people }) => ({
          decoratedText: {
            startIcon: {
              materialIcon: {
                name: effect === 'shared' || effect === 'shown' ? 'visibility' : 'visibility_off',
              },
            },
            text: itemWord(item, messages),
            bottomLabel: fields.effects[effect](people),
            wrapText: true,
          },
        })),
      },
      { widgets: notes.map((text) => ({ textParagraph: { text } })) },
    ],
    fixedFooter: {
      primaryButton: {
        text: sharing.save,
        onClick: {
          action: action('save-fields', {
            label: key,
            share: request.share.join(' '),
            unshare: request.unshare.join(' '),
            hide: request.hide.join('|'),
            show: request.show.join('|'),
          }),
        },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
