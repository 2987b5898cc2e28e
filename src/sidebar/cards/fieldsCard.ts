/** What a label shares of its contacts, and what it hides from whom: for whoever may share it. */
import type { FieldsView } from '../../app/sharing/chooseFields';
import type { ShareItem } from '../../core/contacts/sharedPart';
import type { HiddenFrom } from '../../core/sharing/hiding';
import { hiddenFromText } from '../../core/sharing/hiding';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { CHOOSABLE, fieldChoice, itemWord } from './fieldChoice';

/** With their names a click carries no more than a thousand characters. */
const MOST_LISTED = 25;

const rulesOn = ({ rules }: FieldsView, item: ShareItem): readonly HiddenFrom[] =>
  rules.filter((rule) => rule.item === item).map(({ from }) => from);

/** From whom the item can be hidden: those first from whom it is. */
export const listedFor = (view: FieldsView, item: ShareItem): FieldsView['others'] => {
  const named = new Set(rulesOn(view, item).map(hiddenFromText));
  const isNamed = ({ text }: FieldsView['others'][number]): boolean => named.has(text);
  return [...view.others.filter(isNamed), ...view.others.filter((one) => !isNamed(one))].slice(
    0,
    MOST_LISTED,
  );
};

const called = (view: FieldsView, from: HiddenFrom, messages: Messages): string => {
  if (from.type === 'role')
    return from.role === 'manager' || from.role === 'owner' ? '' : messages.fields.upTo[from.role];
  const text = hiddenFromText(from);
  return view.others.find((one) => one.text === text)?.name || messages.message.nameless;
};

const hiddenLine = (view: FieldsView, item: ShareItem, messages: Messages): readonly Widget[] => {
  const rules = rulesOn(view, item);
  if (rules.length === 0) return [];
  const whom = rules.map((from) => called(view, from, messages));
  return [
    {
      decoratedText: {
        startIcon: { materialIcon: { name: 'visibility_off' } },
        text: itemWord(item, messages),
        bottomLabel: messages.fields.hiddenFrom(whom),
        wrapText: true,
        onClick: { action: action('choose-hidden', { label: view.key, item }) },
      },
    },
  ];
};

const hidingSection = (view: FieldsView, messages: Messages): readonly Section[] => {
  const { fields } = messages;
  const items = CHOOSABLE.filter((item) => view.shared.includes(item));
  const [first] = items;
  if (first === undefined) return [];
  return [
    {
      header: fields.hidden,
      widgets: [
        { textParagraph: { text: fields.hiddenHint } },
        ...items.flatMap((item) => hiddenLine(view, item, messages)),
        {
          selectionInput: {
            name: 'item',
            label: fields.whichField,
            type: 'DROPDOWN',
            items: items.map((item) => ({
              text: itemWord(item, messages),
              value: item,
              selected: item === first,
            })),
          },
        },
        {
          buttonList: {
            buttons: [
              {
                text: fields.hide,
                type: 'BORDERLESS',
                onClick: { action: action('choose-hidden', { label: view.key }) },
              },
            ],
          },
        },
      ],
    },
  ];
};

export const fieldsCard = (view: FieldsView, messages: Messages): Card => ({
  name: 'fields',
  header: { title: messages.fields.title, subtitle: view.name },
  sections: [{ widgets: fieldChoice(view.shared, messages) }, ...hidingSection(view, messages)],
  fixedFooter: {
    primaryButton: {
      text: messages.sharing.next,
      onClick: { action: action('confirm-fields', { label: view.key }) },
    },
    secondaryButton: cancelButton(messages),
  },
});

const HIDEABLE_ROLES = ['viewer', 'editor', 'curator'] as const;

/** From whom one field is hidden. */
export const hidingCard = (view: FieldsView, item: ShareItem, messages: Messages): Card => {
  const { fields } = messages;
  const rules = rulesOn(view, item);
  const named = new Set(rules.map(hiddenFromText));
  const role = rules.find((from) => from.type === 'role')?.role;
  const listed = listedFor(view, item);
  const roles: Widget = {
    selectionInput: {
      name: 'role',
      label: fields.byRole,
      type: 'RADIO_BUTTON',
      items: [
        { text: fields.noRole, value: 'none', selected: role === undefined },
        ...HIDEABLE_ROLES.map((one) => ({ text: fields.upTo[one], value: one, selected: one === role })),
      ],
    },
  };
  const others: Widget = {
    selectionInput: {
      name: 'whom',
      label: fields.people,
      type: 'CHECK_BOX',
      items: listed.map(({ text, name }) => ({
        text: name || messages.message.nameless,
        value: text,
        selected: named.has(text),
      })),
    },
  };
  return {
    name: 'hidden-field',
    header: { title: itemWord(item, messages), subtitle: view.name },
    sections: [
      { widgets: [{ textParagraph: { text: plain(fields.hiddenHint) } }, roles] },
      ...(listed.length === 0 ? [] : [{ widgets: [others] }]),
      ...(listed.length === view.others.length
        ? []
        : [{ widgets: [{ textParagraph: { text: fields.moreThanListed } }] }]),
    ],
    fixedFooter: {
      primaryButton: {
        text: messages.sharing.next,
        onClick: { action: action('confirm-hidden', { label: view.key, item }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
