/** A person whom a shared label holds: who that is, how to reach him, by whose labels one knows, and what one may do. */
import type { LabelOfPerson, PersonView } from '../../app/mail/personView';
import { displayName, readingOf } from '../../core/contacts/displayName';
import type { ActionName } from '../actions';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { careSection, noteLine } from './careSections';
import { mailLine } from './mailLine';
import { cutTo, detailLine, detailWidgets, MOST_LINES } from './personDetails';
import { commentsSection, hintLine } from './talkSections';

const labelLines = (labels: readonly LabelOfPerson[], messages: Messages): readonly Widget[] =>
  labels.map(({ name, role, sharedBy }) =>
    detailLine({
      icon: 'MULTIPLE_PEOPLE',
      text: name,
      topLabel: messages.roles[role],
      bottomLabel: sharedBy === '' ? messages.message.yourLabel : messages.message.sharedBy(sharedBy),
    }),
  );

export const allLabels = (messages: Messages): Section => ({
  widgets: [
    {
      buttonList: {
        buttons: [
          { text: messages.message.allLabels, type: 'BORDERLESS', onClick: { action: action('back') } },
        ],
      },
    },
  ],
});

/** Whoever may not edit suggests; on one form. */
const doings = (
  { record, mayEdit, removal }: PersonView,
  { requests, access, contact, history }: Messages,
): Widget => {
  const button = (text: string, name: ActionName, type: Button['type'] & string = 'BORDERLESS'): Button => ({
    text,
    type,
    onClick: { action: action(name, { record }) },
  });
  const remove = removal === 'delete' ? contact.delete : contact.takeOut;
  return {
    buttonList: {
      buttons: [
        mayEdit
          ? button(contact.edit, 'edit-form', 'OUTLINED')
          : button(requests.suggestChange, 'suggest-form', 'OUTLINED'),
        button(history.history, 'history'),
        ...(removal === undefined ? [] : [button(remove, 'confirm-remove')]),
        button(access.why, 'why'),
      ],
    },
  };
};

const changedLines = (
  { changed }: PersonView,
  offset: number,
  { contact, suggestions }: Messages,
): readonly Widget[] =>
  changed?.at === undefined
    ? []
    : [
        detailLine({
          icon: 'CLOCK',
          text: suggestions.when(new Date(changed.at + offset)),
          topLabel: contact.changed(changed.byName),
        }),
      ];

/** What was last said stands above the way to all comments. */
const withNote = (comments: Section, note: readonly Widget[]): Section => ({
  ...comments,
  widgets: [...note, ...comments.widgets],
});

/** `offset`: milliseconds by which the reader's clocks are ahead of UTC; `reader`: his own address, whose mailbox is searched. */
export const personCard = (person: PersonView, messages: Messages, offset = 0, reader = ''): Card => {
  const { fields, labels } = person;
  const details = [...detailWidgets(fields, messages), ...mailLine(fields.email ?? [], reader, messages)];
  const reading = readingOf(fields);
  return {
    name: 'person',
    header: {
      title: displayName(fields) || messages.message.nameless,
      ...(reading === '' ? {} : { subtitle: reading }),
    },
    sections: [
      ...hintLine(person, messages),
      ...(details.length === 0 ? [] : [{ widgets: details }]),
      ...careSection(person, messages),
      withNote(commentsSection(person, messages), noteLine(person, offset, messages)),
      {
        header: messages.labels,
        widgets: [
          ...cutTo(labelLines(labels, messages), MOST_LINES, messages),
          ...changedLines(person, offset, messages),
          doings(person, messages),
        ],
      },
      allLabels(messages),
    ],
  };
};
