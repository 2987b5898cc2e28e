/** Some of a label's people, for a message that is being written: those chosen so far, and a part of the others. */
import type { Addressee } from '../../app/compose/viewLabelPeople';
import type { SharedLabel } from '../../app/compose/viewSharedLabels';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { DraftField } from '../cardResponse';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import { pageOf, rangeOf, showMore } from '../paging';
import type { SelectionItem, Widget } from '../widget';
import { cancelButton } from './cancelButton';

export interface Choosing {
  readonly label: SharedLabel;
  readonly field: DraftField;
  /** Who can be chosen: everybody with an address that is not in the message. */
  readonly people: readonly Addressee[];
  /** On parts of the list that were shown before. They go along as ticks, for a card remembers nothing. */
  readonly chosen: ReadonlySet<string>;
  readonly from: string;
  /** Ticks all that the part shows. */
  readonly isAllTicked: boolean;
}

/** Namesakes are told apart by their addresses. */
const itemOf = ({ record, name, address = '' }: Addressee, selected: boolean): SelectionItem => ({
  text: name === '' || name.toLowerCase() === address ? address : `${name} · ${address}`,
  value: record,
  selected,
});

const ticks = (name: string, items: readonly SelectionItem[]): Widget => ({
  selectionInput: { name, type: 'CHECK_BOX', items },
});

export const composePeopleCard = (
  { label, field, people, chosen, from, isAllTicked }: Choosing,
  messages: Messages,
): Card => {
  const { compose } = messages;
  const page = pageOf(people, from);
  const range = rangeOf(page, messages);
  const before = people.filter(({ record }) => chosen.has(record));
  const others = page.items.filter(({ record }) => !chosen.has(record));
  const parameters = { label: label.key, field, again: 'yes' };
  const all: Button = {
    text: compose.all,
    type: 'BORDERLESS',
    onClick: { action: action('compose-people', { ...parameters, from: String(page.from), all: 'yes' }) },
  };
  const chosenSection: Section = {
    header: compose.chosen(before.length),
    widgets: [
      ticks(
        'chosen',
        before.map((person) => itemOf(person, true)),
      ),
    ],
  };
  const list: readonly Widget[] =
    others.length === 0
      ? []
      : [
          ticks(
            'people',
            others.map((person) => itemOf(person, isAllTicked)),
          ),
          { buttonList: { buttons: [all] } },
        ];
  const widgets = [...list, ...showMore(page, 'compose-people', messages, parameters)];
  return {
    name: 'compose-people',
    header: { title: label.name, ...(range === undefined ? {} : { subtitle: range }) },
    sections: [
      ...(before.length === 0 ? [] : [chosenSection]),
      ...(widgets.length === 0 ? [] : [{ header: compose.onThisPage, widgets }]),
    ],
    fixedFooter: {
      primaryButton: {
        text: compose.addChosen,
        onClick: { action: action('compose-add', { label: label.key, field, whom: 'chosen' }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
