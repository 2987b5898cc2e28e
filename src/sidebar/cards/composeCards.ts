/** The cards beside a message that is being written: which label, and what of it goes into To, Cc or Bcc. */
import type { Recipients } from '../../app/compose/recipients';
import type { LabelPeople } from '../../app/compose/viewLabelPeople';
import type { SharedLabel } from '../../app/compose/viewSharedLabels';
import { action } from '../actions';
import type { Card, Section } from '../card';
import { DRAFT_FIELDS } from '../cardResponse';
import type { Messages } from '../messages/messages';
import { pageOf, rangeOf, showMore } from '../paging';
import { plain } from '../plain';
import type { Widget } from '../widget';

/** Fewer are all in sight. */
const WORTH_SEARCHING = 6;

/** Who gets nothing is told by name, as far as one reads. */
const MOST_NAMES = 20;

const searchWidgets = (find: string, { compose }: Messages): readonly Widget[] => [
  { textInput: { name: 'find', label: compose.find, value: find } },
  {
    buttonList: {
      buttons: [{ text: compose.search, type: 'OUTLINED', onClick: { action: action('compose-labels') } }],
    },
  },
];

const isCalled = ({ name }: SharedLabel, find: string): boolean =>
  name.normalize('NFKC').toLowerCase().includes(find.normalize('NFKC').trim().toLowerCase());

/** The card that Gmail opens. `find` is what a label's name is to hold. */
export const composeLabelsCard = (
  labels: readonly SharedLabel[],
  messages: Messages,
  { find = '', from = '' }: { readonly find?: string; readonly from?: string } = {},
): Card => {
  const { compose } = messages;
  const found = labels.filter((label) => isCalled(label, find));
  const page = pageOf(found, from);
  const range = rangeOf(page, messages);
  const lines = page.items.map(({ key, name }): Widget => ({
    decoratedText: {
      startIcon: { knownIcon: 'MULTIPLE_PEOPLE' },
      text: plain(name),
      wrapText: true,
      onClick: { action: action('compose-label', { label: key }) },
    },
  }));
  const none: Widget = {
    textParagraph: { text: labels.length === 0 ? compose.noLabels : compose.noneFound },
  };
  return {
    name: 'compose-labels',
    header: { title: compose.title, ...(range === undefined ? {} : { subtitle: range }) },
    sections: [
      ...(labels.length < WORTH_SEARCHING ? [] : [{ widgets: searchWidgets(find, messages) }]),
      {
        header: compose.which,
        widgets:
          lines.length === 0 ? [none] : [...lines, ...showMore(page, 'compose-labels', messages, { find })],
      },
    ],
  };
};

/** There are no labels to be shown just now. */
export const composeProblemCard = (sentence: string, messages: Messages): Card => ({
  name: 'compose-labels',
  header: { title: messages.compose.title },
  sections: [
    {
      widgets: [
        { textParagraph: { text: sentence } },
        {
          buttonList: {
            buttons: [{ text: messages.compose.again, onClick: { action: action('compose-labels') } }],
          },
        },
      ],
    },
  ],
});

const fieldChoice = ({ compose }: Messages): Widget => ({
  selectionInput: {
    name: 'field',
    label: compose.field,
    type: 'RADIO_BUTTON',
    // Bcc tells nobody of the others: of the three the one that gives nobody's address away.
    items: DRAFT_FIELDS.map((field) => ({
      text: compose.fields[field],
      value: field,
      selected: field === 'bcc',
    })),
  },
});

const tooMany = ({ tooMany: over }: Recipients, { compose }: Messages): readonly Widget[] =>
  over === undefined
    ? []
    : [
        {
          decoratedText: {
            startIcon: { materialIcon: { name: 'error' } },
            text: over.of === 'all' ? compose.tooManyInAll(over.most) : compose.tooManyOutside(over.most),
            wrapText: true,
          },
        },
      ];

const withoutAddress = ({ withoutAddress: people }: Recipients, messages: Messages): readonly Section[] => {
  const { compose, message } = messages;
  const names = people.slice(0, MOST_NAMES).map(({ name }) => plain(name) || message.nameless);
  return people.length === 0
    ? []
    : [
        {
          header: compose.withoutAddress(people.length),
          widgets: [{ textParagraph: { text: compose.names(names, people.length - names.length) } }],
        },
      ];
};

/** One label: whom all of it would add, and the way to some of it. */
export const composeLabelCard = (label: LabelPeople, recipients: Recipients, messages: Messages): Card => {
  const { compose } = messages;
  const { addresses, there, tooMany: over } = recipients;
  const count = addresses.length;
  const choose = {
    text: compose.choose,
    onClick: { action: action('compose-people', { label: label.key }) },
  };
  const all = {
    text: compose.addAll(count),
    onClick: { action: action('compose-add', { label: label.key, whom: 'all' }) },
  };
  const lines = [
    count === 0 ? compose.addsNone : compose.adds(count),
    ...(there === 0 ? [] : [compose.there(there)]),
  ];
  const isAllPossible = count > 0 && over === undefined;
  const footer = isAllPossible ? { primaryButton: all, secondaryButton: choose } : { primaryButton: choose };
  return {
    name: 'compose-label',
    header: { title: label.name, subtitle: compose.people(label.people.length) },
    sections: [
      {
        widgets: [
          ...(count === 0 ? [] : [fieldChoice(messages)]),
          ...lines.map((text): Widget => ({ textParagraph: { text } })),
          ...tooMany(recipients, messages),
        ],
      },
      ...withoutAddress(recipients, messages),
      backSection(messages),
    ],
    ...(count === 0 ? {} : { fixedFooter: footer }),
  };
};

const backSection = (messages: Messages): Section => ({
  widgets: [
    {
      buttonList: {
        buttons: [{ text: messages.back, type: 'BORDERLESS', onClick: { action: action('cancel') } }],
      },
    },
  ],
});
