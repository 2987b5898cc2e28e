/** Every card that our types can express, for laws: each optional field comes and goes, each alternative is taken. */
import fc from 'fast-check';
import type { Card } from '../../src/sidebar/card';
import type { Action, Button, Icon, OnClick, SwitchControl } from '../../src/sidebar/click';
import type {
  DateTimePicker,
  DecoratedText,
  Image,
  SelectionInput,
  Suggestions,
  TextInput,
  Widget,
  WidgetKind,
} from '../../src/sidebar/widget';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,9}$/);
const image = name.map((file) => `https://example.com/${file}.png`);
const imageType = fc.constantFrom('SQUARE', 'CIRCLE');

const action: fc.Arbitrary<Action> = fc.record(
  {
    function: name,
    parameters: fc.uniqueArray(fc.record({ key: name, value: text }), {
      selector: ({ key }) => key,
      maxLength: 3,
    }),
    loadIndicator: fc.constantFrom('SPINNER', 'NONE'),
  },
  { requiredKeys: ['function'] },
);

export const anyOpenLink = fc.record(
  {
    url: text.map((path) => `https://example.com/${encodeURIComponent(path)}`),
    openAs: fc.constantFrom('FULL_SIZE', 'OVERLAY'),
    onClose: fc.constantFrom('NOTHING', 'RELOAD'),
  },
  { requiredKeys: ['url'] },
);

const onClick: fc.Arbitrary<OnClick> = fc.oneof(fc.record({ action }), fc.record({ openLink: anyOpenLink }));

const beside = { altText: text, imageType };
const icon: fc.Arbitrary<Icon> = fc.oneof(
  fc.record(
    { knownIcon: fc.constantFrom('EMAIL', 'MULTIPLE_PEOPLE', 'PERSON', 'STAR'), ...beside },
    { requiredKeys: ['knownIcon'] },
  ),
  fc.record({ iconUrl: image, ...beside }, { requiredKeys: ['iconUrl'] }),
  fc.record(
    {
      materialIcon: fc.record({ name, fill: fc.boolean() }, { requiredKeys: ['name'] }),
      ...beside,
    },
    { requiredKeys: ['materialIcon'] },
  ),
);

const button: fc.Arbitrary<Button> = fc.record(
  {
    text,
    onClick,
    type: fc.constantFrom('OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'),
    disabled: fc.boolean(),
    altText: text,
  },
  { requiredKeys: ['text', 'onClick'] },
);

const switchControl: fc.Arbitrary<SwitchControl> = fc.record(
  {
    name,
    value: text,
    selected: fc.boolean(),
    controlType: fc.constantFrom('SWITCH', 'CHECK_BOX'),
    onChangeAction: action,
  },
  { requiredKeys: ['name'] },
);

const labelled = fc.record(
  { startIcon: icon, topLabel: text, text, wrapText: fc.boolean(), bottomLabel: text, onClick },
  { requiredKeys: ['text'] },
);
const control = fc.oneof(
  fc.constant({}),
  fc.record({ button }),
  fc.record({ switchControl }),
  fc.record({ endIcon: icon }),
);
const decoratedText: fc.Arbitrary<DecoratedText> = fc
  .tuple(labelled, control)
  .map(([label, atItsEnd]) => ({ ...label, ...atItsEnd }));

export const anySuggestions: fc.Arbitrary<Suggestions> = fc.record({
  items: fc.array(fc.record({ text }), { maxLength: 3 }),
});

const textInput: fc.Arbitrary<TextInput> = fc.record(
  {
    name,
    label: text,
    hintText: text,
    value: text,
    type: fc.constantFrom('SINGLE_LINE', 'MULTIPLE_LINE'),
    onChangeAction: action,
    initialSuggestions: anySuggestions,
    autoCompleteAction: action,
    validation: fc.record(
      { characterLimit: fc.nat(), inputType: fc.constantFrom('TEXT', 'INTEGER', 'FLOAT', 'EMAIL') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['name'] },
);

const item = fc.record({ text, value: text, selected: fc.boolean() });
const selectionInput: fc.Arbitrary<SelectionInput> = fc.record(
  {
    name,
    label: text,
    type: fc.constantFrom('CHECK_BOX', 'RADIO_BUTTON', 'DROPDOWN', 'SWITCH'),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    onChangeAction: action,
  },
  { requiredKeys: ['name', 'type', 'items'] },
);

const dateTimePicker: fc.Arbitrary<DateTimePicker> = fc.record(
  {
    name,
    label: text,
    type: fc.constant('DATE_ONLY'),
    valueMsEpoch: fc.integer({ min: 1, max: 100_000 }).map((day) => String(day * 86_400_000)),
  },
  { requiredKeys: ['name', 'type'] },
);

const buttons = fc.array(button, { minLength: 1, maxLength: 3 });
const picture: fc.Arbitrary<Image> = fc.record(
  { imageUrl: image, altText: text, onClick },
  { requiredKeys: ['imageUrl'] },
);

export const anyWidgetOf: Readonly<Record<WidgetKind, fc.Arbitrary<Widget>>> = {
  textParagraph: fc.record({ textParagraph: fc.record({ text }) }),
  decoratedText: fc.record({ decoratedText }),
  buttonList: fc.record({ buttonList: fc.record({ buttons }) }),
  textInput: fc.record({ textInput }),
  selectionInput: fc.record({ selectionInput }),
  dateTimePicker: fc.record({ dateTimePicker }),
  divider: fc.constant({ divider: {} }),
  image: fc.record({ image: picture }),
};

const section = fc.record(
  {
    header: text,
    widgets: fc.array(fc.oneof(...Object.values(anyWidgetOf)), { minLength: 1, maxLength: 5 }),
    collapsible: fc.boolean(),
    uncollapsibleWidgetsCount: fc.nat({ max: 5 }),
  },
  { requiredKeys: ['widgets'] },
);

export const anyCard: fc.Arbitrary<Card> = fc.record(
  {
    name,
    header: fc.record(
      { title: text, subtitle: text, imageUrl: image, imageType, imageAltText: text },
      { requiredKeys: ['title'] },
    ),
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
    cardActions: fc.array(fc.record({ actionLabel: text, onClick }), { minLength: 1, maxLength: 2 }),
    fixedFooter: fc.record(
      { primaryButton: button, secondaryButton: button },
      { requiredKeys: ['primaryButton'] },
    ),
  },
  { requiredKeys: ['sections'] },
);
