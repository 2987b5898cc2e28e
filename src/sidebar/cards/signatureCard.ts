/** What a known person's signature says that is not known of him: to be ticked, and nothing taken over by itself. */
import type { SignatureView } from '../../app/mail/viewSignature';
import { displayName } from '../../core/contacts/displayName';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import { additionItems, replacementItems } from '../signatureItems';
import type { SelectionItem, Widget } from '../widget';

type Known = Extract<SignatureView, { type: 'known' }>;

/** Two lists of one card have names of their own. */
export const ADDED = 'found';
export const REPLACED = 'replaced';

export const tickBoxes = (name: string, items: readonly SelectionItem[], label = ''): readonly Widget[] =>
  items.length === 0
    ? []
    : [{ selectionInput: { name, ...(label === '' ? {} : { label }), type: 'CHECK_BOX', items } }];

const section = (header: string, widgets: readonly Widget[]): readonly Section[] =>
  widgets.length === 0 ? [] : [{ header, widgets }];

export const signatureCard = (view: Known, messages: Messages): Card => {
  const { signature } = messages;
  const added = view.differences.filter(({ now }) => now === '').map(({ part }) => part);
  const replaced = view.differences.filter(({ now }) => now !== '');
  const isEmpty = view.differences.length === 0;
  const sentence = isEmpty ? signature.nothingNew : view.mayEdit ? '' : signature.suggestOnly;
  return {
    name: 'signature',
    header: {
      title: displayName(view.person.fields) || messages.message.nameless,
      subtitle: signature.found,
    },
    sections: [
      ...(sentence === '' ? [] : [{ widgets: [{ textParagraph: { text: sentence } }] }]),
      ...section(signature.found, tickBoxes(ADDED, additionItems(added, messages))),
      ...section(signature.instead, tickBoxes(REPLACED, replacementItems(replaced, messages))),
      {
        widgets: [
          {
            buttonList: {
              buttons: [
                ...(isEmpty
                  ? []
                  : [
                      {
                        text: view.mayEdit ? signature.save : signature.suggest,
                        type: 'FILLED' as const,
                        onClick: { action: action('take-signature', { record: view.person.record }) },
                      },
                    ]),
                { text: messages.back, type: 'BORDERLESS', onClick: { action: action('cancel') } },
              ],
            },
          },
        ],
      },
    ],
  };
};
