/** The form that adds the sender of a message to a label, filled in from what the message says of him. */
import type { PersonView } from '../../app/mail/personView';
import type { LabelToAddTo } from '../../app/mail/viewLabelsToAddTo';
import type { SignaturePart } from '../../core/signatures/signaturePart';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import { additionItems } from '../signatureItems';
import type { Widget } from '../widget';
import { personLines } from './personLines';
import { ADDED, tickBoxes } from './signatureCard';

/** A dropdown holds a hundred. */
export const MOST_LABELS = 100;

interface Prefilled {
  readonly family: string;
  readonly given: string;
  readonly email: string;
  /** What the signature says: the company goes into its field, the rest is ticked. */
  readonly company?: string;
  readonly parts?: readonly SignaturePart[];
  /** Whom the reader sees by the same name: one of them may be the very person, under another address. */
  readonly namesakes?: readonly PersonView[];
}

const field = (name: string, label: string, value: string): Widget => ({
  textInput: { name, label, ...(value === '' ? {} : { value }) },
});

const namesakeSection = (namesakes: readonly PersonView[], messages: Messages): readonly Section[] =>
  namesakes.length === 0
    ? []
    : [{ header: messages.message.sameName, widgets: personLines(namesakes, messages) }];

export const addSenderCard = (
  labels: readonly LabelToAddTo[],
  { family, given, email, company = '', parts = [], namesakes = [] }: Prefilled,
  messages: Messages,
): Card => {
  const { message } = messages;
  const ticked = parts.filter(({ kind }) => kind !== 'company');
  const names = [field('family', message.family, family), field('given', message.given, given)];
  return {
    name: 'add-sender',
    header: { title: message.addToLabel },
    sections: [
      ...namesakeSection(namesakes, messages),
      {
        widgets: [
          {
            selectionInput: {
              name: 'label',
              label: message.label,
              type: 'DROPDOWN',
              items: labels
                .slice(0, MOST_LABELS)
                .map(({ id, name }, index) => ({ text: name, value: id, selected: index === 0 })),
            },
          },
          ...(message.familyFirst ? names : [...names].reverse()),
          field('email', message.email, email),
          field('company', message.company, company),
          ...tickBoxes(ADDED, additionItems(ticked, messages), messages.signature.found),
          {
            buttonList: {
              buttons: [
                { text: message.add, type: 'FILLED', onClick: { action: action('add-sender') } },
                { text: messages.back, type: 'BORDERLESS', onClick: { action: action('cancel') } },
              ],
            },
          },
        ],
      },
    ],
  };
};
