/** Before a label is taken from somebody, or given back: what will happen to the copy. */
import type { LabelLine, SharedWith } from '../../app/sharing/viewLabels';
import type { Policies } from '../../core/sharing/policies';
import { action } from '../actions';
import type { Card } from '../card';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';

type Named = Pick<LabelLine, 'key' | 'name'>;

/** What becomes of the contacts there, and the choice of it where the company leaves one. */
const whatBecomes = (
  { name, opened, crowd }: SharedWith,
  { sharing, groups, flow, message }: Messages,
  copies: Policies['copies'],
): readonly Widget[] => {
  if (!opened) return [{ textParagraph: { text: sharing.afterStopUnopened } }];
  const called = name || message.nameless;
  if (crowd !== undefined) return [{ textParagraph: { text: plain(groups.afterStop(called)) } }];
  const text = copies === 'leave' ? flow.copiesStay(called) : sharing.afterStop(called);
  const choice: Widget = {
    selectionInput: {
      name: 'leave',
      type: 'CHECK_BOX',
      items: [{ text: flow.leaveCopies, value: 'yes', selected: false }],
    },
  };
  return [{ textParagraph: { text: plain(text) } }, ...(copies === 'choose' ? [choice] : [])];
};

export const confirmStopCard = (
  { key, name: label }: Named,
  person: SharedWith,
  messages: Messages,
  copies: Policies['copies'] = 'choose',
): Card => ({
  name: 'confirm-stop',
  header: { title: messages.sharing.confirmStop, subtitle: label },
  sections: [
    {
      widgets: [
        {
          decoratedText: {
            startIcon: { knownIcon: 'PERSON' },
            text: plain(person.name || messages.message.nameless),
            bottomLabel: messages.roles[person.role],
            wrapText: true,
          },
        },
        ...whatBecomes(person, messages, copies),
      ],
    },
  ],
  fixedFooter: {
    primaryButton: {
      text: messages.stopSharing,
      onClick: { action: action('stop-sharing', { label: key, principal: person.principal }) },
    },
    secondaryButton: cancelButton(messages),
  },
});

export const confirmLeaveCard = ({ key, name }: Named, messages: Messages): Card => ({
  name: 'confirm-leave',
  header: { title: messages.sharing.confirmLeave, subtitle: name },
  sections: [{ widgets: [{ textParagraph: { text: messages.sharing.afterLeave } }] }],
  fixedFooter: {
    primaryButton: {
      text: messages.sharing.leave,
      onClick: { action: action('leave', { label: key }) },
    },
    secondaryButton: cancelButton(messages),
  },
});
