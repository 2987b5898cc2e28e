/** Before a contact is deleted or taken out of a label, and after; and what a label has lost lately. */
import type { LosingLabel, RemovalPlan, Removed } from '../../app/contacts/removeContact';
import type { DeletedContact, DeletedContacts } from '../../app/contacts/viewDeleted';
import { displayName } from '../../core/contacts/displayName';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Action, Button } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { allLabels } from './personCard';
import { cutTo, detailLine } from './personDetails';
import type { Remark } from './tellApart';
import { tellApart } from './tellApart';

/** Of each of the two lists. */
const MOST_LABELS = 30;

const removal = (
  { record, base, person }: RemovalPlan,
  { id, name }: Pick<LosingLabel, 'id' | 'name'>,
): Action => action('remove-contact', { record, label: id, base: String(base), person, name });

const paragraph = (text: string): Widget => ({ textParagraph: { text: plain(text) } });

const namedPerson = ({ person }: Pick<RemovalPlan, 'person'>, { message }: Messages): string =>
  person || message.nameless;

const takeOutLine = (plan: RemovalPlan, label: LosingLabel, { contact }: Messages): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'MULTIPLE_PEOPLE' },
    text: plain(label.name),
    bottomLabel: contact.losingThere(label.people),
    wrapText: true,
    button: {
      text: contact.takeOutShort,
      altText: contact.takeOutOf(label.name),
      onClick: { action: removal(plan, label) },
    },
  },
});

const deletionSections = (plan: RemovalPlan, messages: Messages): readonly Section[] => {
  const { contact } = messages;
  const labels = plan.labels.map(({ name, people }) =>
    detailLine({ icon: 'MULTIPLE_PEOPLE', text: contact.losingLabel(name, people) }),
  );
  const others = plan.takeOuts.slice(0, MOST_LABELS).map((label) => takeOutLine(plan, label, messages));
  return [
    {
      widgets: [
        paragraph(contact.losing(plan.people)),
        ...cutTo(labels, MOST_LABELS, messages),
        paragraph(contact.undoHint),
      ],
    },
    ...(others.length === 0 ? [] : [{ header: contact.insteadTakeOut, widgets: others }]),
  ];
};

const footer = (text: string, clicked: Action, messages: Messages): NonNullable<Card['fixedFooter']> => ({
  primaryButton: { text, onClick: { action: clicked } },
  secondaryButton: cancelButton(messages),
});

export const confirmRemoveCard = (plan: RemovalPlan, messages: Messages): Card => {
  const { contact } = messages;
  const subtitle = namedPerson(plan, messages);
  const { home } = plan;
  if (home !== undefined)
    return {
      name: 'confirm-remove',
      header: { title: contact.confirmDelete, subtitle },
      sections: deletionSections(plan, messages),
      fixedFooter: footer(contact.delete, removal(plan, { id: home, name: '' }), messages),
    };
  const [only, ...others] = plan.takeOuts;
  const isOne = only !== undefined && others.length === 0;
  const lines = isOne
    ? [detailLine({ icon: 'MULTIPLE_PEOPLE', text: only.name }), paragraph(contact.losingThere(only.people))]
    : plan.takeOuts.slice(0, MOST_LABELS).map((label) => takeOutLine(plan, label, messages));
  return {
    name: 'confirm-remove',
    header: { title: contact.confirmTakeOut, subtitle },
    sections: [{ widgets: [...lines, paragraph(contact.undoHint)] }],
    ...(isOne ? { fixedFooter: footer(contact.takeOutShort, removal(plan, only), messages) } : {}),
  };
};

const restoring = (
  { record, label, deletion }: Pick<Removed, 'record' | 'label' | 'deletion'>,
  text: string,
  altText = text,
): Button => ({
  text,
  altText,
  type: 'OUTLINED',
  onClick: { action: action('restore-contact', { record, label, deletion: String(deletion) }) },
});

/** `person` and `label`: what they were called on the card that asked. */
export const removedCard = (
  removed: Removed,
  { person, label }: { readonly person: string; readonly label: string },
  messages: Messages,
): Card => {
  const { contact } = messages;
  const title = person || messages.message.nameless;
  const sentence = removed.how === 'deleted' ? contact.deleted(title) : contact.takenOut(title, label);
  return {
    name: 'removed',
    header: { title },
    sections: [
      { widgets: [paragraph(sentence), { buttonList: { buttons: [restoring(removed, contact.undo)] } }] },
      allLabels(messages),
    ],
  };
};

const deletedLine = (
  item: DeletedContact,
  { post, more }: Remark,
  offset: number,
  { contact, suggestions, message }: Messages,
): Widget => {
  const name = displayName(item.fields) || message.nameless;
  return {
    decoratedText: {
      startIcon: { knownIcon: 'PERSON' },
      text: plain(name),
      // Beside a button the line above the name would be cut.
      bottomLabel: [
        post,
        ...more,
        contact.goneFrom(item.how, item.byName, suggestions.when(new Date(item.at + offset))),
      ]
        .filter((text) => text !== '')
        .join(' · '),
      wrapText: true,
      button: restoring(item, contact.restore, contact.restoreOf(name)),
    },
  };
};

/** `offset`: milliseconds by which the reader's clocks are ahead of UTC. */
export const recentlyDeletedCard = (view: DeletedContacts, offset: number, messages: Messages): Card => {
  const { contact } = messages;
  const remarks = tellApart(view.items);
  const rows = view.items.map((item, place) =>
    deletedLine(item, remarks[place] ?? { post: '', more: [] }, offset, messages),
  );
  const { before } = view;
  const older: Button = {
    text: messages.showMore,
    type: 'BORDERLESS',
    onClick: { action: action('recently-deleted', { label: view.label, before: String(before) }) },
  };
  return {
    name: 'recently-deleted',
    header: { title: contact.recentlyDeleted, subtitle: view.name },
    sections: [
      {
        widgets: [
          paragraph(rows.length === 0 ? contact.nothingDeleted : contact.recentlyDeletedHint),
          ...rows,
          ...(before === undefined ? [] : [{ buttonList: { buttons: [older] } }]),
        ],
      },
    ],
  };
};
