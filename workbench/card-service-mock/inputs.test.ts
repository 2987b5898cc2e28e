/** Inputs, and what Google has beyond its typings: their JSON and what they refuse. */
import { CardService } from './cardService';

const jsonOf = (built: object): unknown => JSON.parse(JSON.stringify(built));

/** The widget as it stands in a card. */
const inCard = (widget: GoogleAppsScript.Card_Service.Widget): unknown => {
  const json = jsonOf(CardService.newCardSection().addWidget(widget)) as { widgets: unknown[] };
  return json.widgets[0];
};

const action = (name = 'onChange'): GoogleAppsScript.Card_Service.Action =>
  CardService.newAction().setFunctionName(name);

describe('inputs', () => {
  it('a text input has a name, suggestions and a validation', () => {
    const input = CardService.newTextInput()
      .setFieldName('email')
      .setTitle('Share with')
      .setHint('An address of the company')
      .setValue('ben@')
      .setMultiline(false)
      .setOnChangeAction(action('onTyped'))
      .setSuggestions(
        CardService.newSuggestions().addSuggestion('a@example.com').addSuggestions(['b@example.com']),
      )
      .setSuggestionsAction(action('onSuggest'))
      .setValidation(
        CardService.newValidation().setCharacterLimit(80).setInputType(CardService.InputType.EMAIL),
      );
    expect(inCard(input)).toEqual({
      textInput: {
        name: 'email',
        label: 'Share with',
        hintText: 'An address of the company',
        value: 'ben@',
        type: 'SINGLE_LINE',
        onChangeAction: { function: 'onTyped' },
        initialSuggestions: { items: [{ text: 'a@example.com' }, { text: 'b@example.com' }] },
        autoCompleteAction: { function: 'onSuggest' },
        validation: { characterLimit: 80, inputType: 'EMAIL' },
      },
    });
  });

  it('a selection writes numbers as text and takes 100 items, not one more', () => {
    const input = CardService.newSelectionInput()
      .setFieldName('role')
      .setTitle('Role')
      .setType(CardService.SelectionInputType.DROPDOWN)
      .addItem(1, true, false);
    expect(inCard(input)).toEqual({
      selectionInput: {
        name: 'role',
        label: 'Role',
        type: 'DROPDOWN',
        items: [{ text: '1', value: 'true', selected: false }],
      },
    });
    for (let number = 2; number <= 100; number += 1) input.addItem(number, number, false);
    expect(() => input.addItem('one more', 'one more', false)).toThrow('SelectionInput takes 100 items');
  });

  it('a multiselect item has a picture and a second line', () => {
    const input = CardService.newSelectionInput()
      .setFieldName('people')
      .setType(CardService.SelectionInputType.MULTI_SELECT)
      .setMultiSelectMaxSelectedItems(5)
      .setMultiSelectMinQueryLength(2)
      .addMultiSelectItem('Ben', 'ben', true, 'https://example.com/ben.png', 'Sales')
      .addMultiSelectItem('Chie', 'chie', false, '', 'Support');
    expect(jsonOf(input)).toMatchObject({
      multiSelectMaxSelectedItems: 5,
      multiSelectMinQueryLength: 2,
      items: [
        {
          text: 'Ben',
          value: 'ben',
          selected: true,
          startIconUri: 'https://example.com/ben.png',
          bottomText: 'Sales',
        },
        { text: 'Chie', value: 'chie', selected: false, bottomText: 'Support' },
      ],
    });
  });

  it('pickers differ by their type; a time of day counts from midnight', () => {
    const date = CardService.newDatePicker()
      .setFieldName('end')
      .setTitle('Until')
      .setValueInMsSinceEpoch(86400000);
    const both = CardService.newDateTimePicker()
      .setFieldName('end')
      .setValueInMsSinceEpoch('5')
      .setTimeZoneOffsetInMins(540);
    const time = CardService.newTimePicker().setFieldName('at').setHours(15).setMinutes(30);
    expect([date, both, time].map(inCard)).toEqual([
      { dateTimePicker: { name: 'end', label: 'Until', valueMsEpoch: '86400000', type: 'DATE_ONLY' } },
      { dateTimePicker: { name: 'end', valueMsEpoch: '5', timezoneOffsetDate: 540, type: 'DATE_AND_TIME' } },
      { dateTimePicker: { name: 'at', valueMsEpoch: '55800000', type: 'TIME_ONLY' } },
    ]);
    expect(() => time.setHours(24)).toThrow('24 is not between 0 and 23');
  });
});

describe('beyond the typings', () => {
  const chips = () =>
    CardService.newChipList()
      .setLayout(CardService.ChipListLayout.HORIZONTAL_SCROLLABLE)
      .addChip(CardService.newChip().setLabel('Ben').setDisabled(true).setOnClickAction(action()));

  it('columns hold widgets beside one another', () => {
    const column = CardService.newColumn()
      .setHorizontalSizeStyle(CardService.HorizontalSizeStyle.FILL_MINIMUM_SPACE)
      .setVerticalAlignment(CardService.VerticalAlignment.TOP)
      .addWidget(chips());
    const columns = CardService.newColumns().setWrapStyle(CardService.WrapStyle.WRAP).addColumn(column);
    column.setHorizontalAlignment(CardService.HorizontalAlignment.END);
    const onClick = { action: { function: 'onChange' } };
    const chipList = { layout: 'HORIZONTAL_SCROLLABLE', chips: [{ label: 'Ben', disabled: true, onClick }] };
    expect(inCard(columns)).toEqual({
      columns: {
        wrapStyle: 'WRAP',
        columnItems: [
          { horizontalSizeStyle: 'FILL_MINIMUM_SPACE', verticalAlignment: 'TOP', widgets: [{ chipList }] },
        ],
      },
    });
  });

  it('a button shows an icon beside its text, and opens a menu', () => {
    const item = CardService.newOverflowMenuItem()
      .setText('Leave')
      .setOpenLink(CardService.newOpenLink().setUrl('https://example.com/'));
    const button = CardService.newTextButton()
      .setText('More')
      .setMaterialIcon(CardService.newMaterialIcon().setName('menu'))
      .setOverflowMenu(CardService.newOverflowMenu().addMenuItem(item));
    expect(inCard(button)).toEqual({
      buttonList: {
        buttons: [
          {
            text: 'More',
            icon: { materialIcon: { name: 'menu' } },
            onClick: {
              overflowMenu: {
                items: [{ text: 'Leave', onClick: { openLink: { url: 'https://example.com/' } } }],
              },
            },
          },
        ],
      },
    });
  });
});
