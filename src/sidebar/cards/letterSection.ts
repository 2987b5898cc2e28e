/** Beside a share: whether those with whom it is shared are told by mail, and in which words. */
import { LONGEST_SUBJECT, LONGEST_TEXT } from '../../core/sharing/invitation';
import type { Section } from '../card';
import type { CardEvent } from '../cardEvent';
import type { Messages } from '../messages/messages';

export const letterSection = ({ flow }: Messages): Section => ({
  header: flow.letter,
  widgets: [
    {
      selectionInput: {
        name: 'notify',
        type: 'CHECK_BOX',
        items: [{ text: flow.notify, value: 'yes', selected: true }],
      },
    },
    {
      textInput: {
        name: 'subject',
        label: flow.subject,
        hintText: flow.subjectHint,
        validation: { characterLimit: LONGEST_SUBJECT },
      },
    },
    {
      textInput: {
        name: 'text',
        label: flow.text,
        type: 'MULTIPLE_LINE',
        validation: { characterLimit: LONGEST_TEXT },
      },
    },
  ],
});

/** Undefined where nobody is to be told. */
export const letterFrom = (
  event: CardEvent,
): { readonly letter?: { readonly subject: string; readonly text: string } } =>
  event.input('notify') === 'yes'
    ? { letter: { subject: event.input('subject'), text: event.input('text') } }
    : {};
