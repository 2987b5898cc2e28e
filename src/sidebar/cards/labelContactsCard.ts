/** The contacts of a label, a part of them at a time. */
import type { LabelContacts } from '../../app/contacts/viewLabelContacts';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { showMore } from '../paging';
import type { Widget } from '../widget';
import { personLines } from './personLines';

export const labelContactsCard = (view: LabelContacts, messages: Messages): Card => {
  const { contact } = messages;
  const { label, from, total, next, mayRestore } = view;
  // Every one of them is in this label: named are only the others.
  const persons = view.persons.map((person) => ({
    ...person,
    labels: person.labels.filter(({ id }) => id !== label),
  }));
  const rows = personLines(persons, messages);
  const page = { items: persons, from, total, ...(next === undefined ? {} : { next }) };
  const lost: Widget = {
    buttonList: {
      buttons: [
        {
          text: contact.recentlyDeleted,
          type: 'BORDERLESS',
          onClick: { action: action('recently-deleted', { label }) },
        },
      ],
    },
  };
  return {
    name: 'label-contacts',
    header: {
      title: view.name,
      subtitle:
        next === undefined && from === 0
          ? contact.contactCount(total)
          : messages.range(from + 1, from + persons.length, total),
    },
    sections: [
      {
        header: contact.contacts,
        widgets: [
          ...(rows.length === 0 ? [{ textParagraph: { text: contact.noContacts } }] : rows),
          ...showMore(page, 'label-contacts', messages, { label }),
        ],
      },
      ...(mayRestore ? [{ widgets: [lost] }] : []),
    ],
  };
};
