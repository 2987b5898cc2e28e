/** What CardService refuses while a card is built, and what a host refuses of what was built: each with its sentence. */
import { CardService } from '@google-apps-script/card-service-mock';
import { faultsOfAnswer, tellFaults } from '@google-apps-script/card-service-mock/faults';
import { call } from './samples';

type Card = GoogleAppsScript.Card_Service.Card;

const action = () => CardService.newAction().setFunctionName('onShare');
const button = (text = 'Share') => CardService.newTextButton().setText(text).setOnClickAction(action());
const input = () => CardService.newSelectionInput().setFieldName('role');
const line = () => CardService.newTextParagraph().setText('Ben');
const sectionOf = (count: number) => {
  const section = CardService.newCardSection();
  for (let number = 0; number < count; number += 1) section.addWidget(line());
  return section;
};
const cardOf = (...widgets: readonly object[]): Card => {
  const section = CardService.newCardSection();
  for (const widget of widgets) section.addWidget(widget);
  return CardService.newCardBuilder().addSection(section).build();
};

describe('CardService refuses, while a card is built,', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a number for a text',
      () => call(line(), 'setText', 7),
      "The parameters (number) don't match the method signature for CardService.TextParagraph.setText.",
    ],
    [
      'a builder for a card',
      () => call(CardService.newNavigation(), 'pushCard', CardService.newCardBuilder()),
      "The parameters (CardService.CardBuilder) don't match the method signature for CardService.Navigation.pushCard.",
    ],
    [
      'what is no widget in a section',
      () => call(sectionOf(0), 'addWidget', action()),
      "The parameters (CardService.Action) don't match the method signature for CardService.CardSection.addWidget.",
    ],
    [
      'a member of another enumeration',
      () => call(input(), 'setType', CardService.Icon.STAR),
      "The parameters (Object) don't match the method signature for CardService.SelectionInput.setType.",
    ],
    [
      'an image in the address itself',
      () => CardService.newImage().setImageUrl('data:image/png;base64,AAAA'),
      'Invalid argument: an image needs an https URL',
    ],
    [
      'an image that a passer-by can read',
      () => CardService.newCardHeader().setImageUrl('http://pictures.kaede.example/a.png'),
      'Invalid argument: an image needs an https URL',
    ],
    [
      'an SVG',
      () => CardService.newIconImage().setIconUrl('https://pictures.kaede.example/a.SVG?v=2'),
      'Invalid argument: an image cannot be SVG',
    ],
    [
      'an SVG beside an item',
      () => input().addMultiSelectItem('Ben', 'ben', false, 'https://pictures.kaede.example/a.svgz', ''),
      'Invalid argument: an image cannot be SVG',
    ],
    [
      'the 101st item',
      () =>
        Array.from({ length: 101 }).reduce(
          (menu: ReturnType<typeof input>) => menu.addItem('a', 'a', false),
          input(),
        ),
      'Invalid argument: SelectionInput takes 100 items',
    ],
    [
      'a multiselect menu that takes none',
      () => input().setMultiSelectMaxSelectedItems(0),
      'Invalid argument: a multiselect menu takes 1 selected item at least',
    ],
    [
      'a second source of items',
      () =>
        input().setExternalDataSource(action()).setPlatformDataSource(CardService.newPlatformDataSource()),
      'Invalid argument: SelectionInput has externalDataSource already, of externalDataSource, platformDataSource',
    ],
    [
      'a third column',
      () =>
        CardService.newColumns()
          .addColumn(CardService.newColumn())
          .addColumn(CardService.newColumn())
          .addColumn(CardService.newColumn()),
      'Invalid argument: Columns takes 2 columns',
    ],
    [
      'a divider in a column',
      () => CardService.newColumn().addWidget(CardService.newDivider()),
      'Invalid argument: Column cannot hold a divider',
    ],
    [
      'a text field in a carousel',
      () => CardService.newCarouselCard().addWidget(CardService.newTextInput().setFieldName('who')),
      'Invalid argument: CarouselCard cannot hold a textInput',
    ],
    [
      'a footer with only the second of its two buttons',
      () =>
        CardService.newCardBuilder().setFixedFooter(
          CardService.newFixedFooter().setSecondaryButton(button()),
        ),
      'Invalid argument: FixedFooter has no primaryButton',
    ],
    [
      'a picture in the footer',
      () => call(CardService.newFixedFooter(), 'setPrimaryButton', CardService.newImageButton()),
      "The parameters (CardService.ImageButton) don't match the method signature for CardService.FixedFooter.setPrimaryButton.",
    ],
    [
      'a second thing on one click',
      () => button().setOpenLink(CardService.newOpenLink().setUrl('https://kaede.example/')),
      'Invalid argument: TextButton has action on click already; it can have one',
    ],
    [
      'a button that does nothing',
      () => sectionOf(1).addWidget(CardService.newTextButton().setText('Share')),
      'Invalid argument: TextButton has no onClick',
    ],
    [
      'a menu entry without words',
      () =>
        CardService.newOverflowMenu().addMenuItem(
          CardService.newOverflowMenuItem().setOnClickAction(action()),
        ),
      'Invalid argument: OverflowMenuItem has no text',
    ],
    [
      'one of the two buttons of a section',
      () => sectionOf(1).setCollapseControl(CardService.newCollapseControl().setExpandButton(button())),
      'Invalid argument: CollapseControl has no collapseButton',
    ],
    [
      'a switch and a button after one text',
      () =>
        CardService.newDecoratedText()
          .setButton(button())
          .setSwitchControl(CardService.newSwitch().setFieldName('weekly')),
      'Invalid argument: DecoratedText has button already, of button, switchControl, endIcon',
    ],
    [
      'an icon cut to a rectangle',
      () => CardService.newIconImage().setImageCropType(CardService.ImageCropType.RECTANGLE_4_3),
      'Invalid argument: an icon is cropped to SQUARE or CIRCLE',
    ],
    [
      'a colour by its name',
      () => button().setBackgroundColor('green'),
      'Invalid argument: green is not a color like #00aa11',
    ],
    [
      'the hour after the last',
      () => CardService.newTimePicker().setHours(24),
      'Invalid argument: 24 is not between 0 and 23',
    ],
    [
      'a section without a widget',
      () => CardService.newCardBuilder().addSection(sectionOf(0)),
      'Invalid argument: CardSection has no widgets',
    ],
  ])('%s', (_situation, build, message) => {
    expect(build).toThrow(new Error(message));
  });

  it('nothing of a section that passes 100 widgets: it is left out in silence, and all later ones', () => {
    const card = CardService.newCardBuilder()
      .addSection(sectionOf(99))
      .addSection(sectionOf(2))
      .addSection(sectionOf(1))
      .build();
    expect(JSON.parse(card.printJson())).toMatchObject({ sections: [{}] });
  });
});

const PREVIEW = 'is in developer preview for Google Workspace add-ons.';
const STATIC =
  'is for Google Chat apps and not for Google Workspace add-ons, which need a static array of items.';

describe('a host refuses, of what was built,', () => {
  it.each<[string, unknown, string]>([
    ['a carousel', cardOf(CardService.newCarousel()), `sections[0].widgets[0].carousel ${PREVIEW}`],
    [
      'chips',
      cardOf(CardService.newChipList().addChip(CardService.newChip().setLabel('Ben'))),
      `sections[0].widgets[0].chipList ${PREVIEW}`,
    ],
    [
      'columns in a side panel',
      cardOf(CardService.newColumns()),
      'sections[0].widgets[0].columns is shown in the dialogs of email drafts and Calendar attachments only.',
    ],
    [
      'items from elsewhere',
      cardOf(input().setExternalDataSource(action())),
      `sections[0].widgets[0].selectionInput.externalDataSource ${STATIC}`,
    ],
    [
      'the colleagues of the company as items',
      cardOf(
        input().setPlatformDataSource(
          CardService.newPlatformDataSource().setCommonDataSource(CardService.CommonDataSource.USER),
        ),
      ),
      `sections[0].widgets[0].selectionInput.platformDataSource ${STATIC}`,
    ],
    [
      'a dialog of Chat',
      cardOf(
        CardService.newTextButton()
          .setText('Open')
          .setOnClickAction(action().setInteraction(CardService.Interaction.OPEN_DIALOG)),
      ),
      'sections[0].widgets[0].buttonList.buttons[0].onClick.action.interaction is for Google Chat apps and not for ' +
        'Google Workspace add-ons: the entire card is stripped and nothing is shown.',
    ],
    [
      'more selected than a menu takes',
      cardOf(
        input()
          .setType(CardService.SelectionInputType.MULTI_SELECT)
          .setMultiSelectMaxSelectedItems(1)
          .addItem('Ben', 'ben', true)
          .addItem('Chie', 'chie', true),
      ),
      'sections[0].widgets[0].selectionInput has 2 items selected; 1 can be.',
    ],
    [
      'the 101st widget of a card made by hand',
      { sections: [{ widgets: Array.from({ length: 101 }, () => ({ divider: {} })) }] },
      'The whole has 101 widgets; 100 are shown.',
    ],
    [
      'two widgets in the place of one',
      { sections: [{ widgets: [{ divider: {}, textParagraph: { text: 'Ben' } }] }] },
      'sections[0].widgets[0] has more than one of textParagraph, image, decoratedText, buttonList, textInput, ' +
        'selectionInput, dateTimePicker, divider, grid, columns, carousel, chipList.',
    ],
    ['a field of nothing', { title: 'Labels' }, 'title is not a field of cards.'],
    ['a value of no enumeration', { displayStyle: 'POPUP' }, 'displayStyle is none of PEEK, REPLACE.'],
    [
      'a value that says nothing',
      { displayStyle: 'DISPLAY_STYLE_UNSPECIFIED' },
      'displayStyle is none of PEEK, REPLACE.',
    ],
    [
      'a truth as text',
      { sections: [{ widgets: [{ divider: {} }], collapsible: 'true' }] },
      'sections[0].collapsible is no boolean.',
    ],
    ['a header without a title', { header: { subtitle: 'Three' } }, 'header has no title.'],
    ['a section without a widget', { sections: [{ widgets: [] }] }, 'sections[0].widgets has less than 1.'],
    [
      'a footer of pictures',
      {
        fixedFooter: {
          primaryButton: { icon: { knownIcon: 'STAR' }, onClick: { action: { function: 'f' } } },
        },
      },
      'fixedFooter has a button without text.',
    ],
    [
      'an SVG in a card made by hand',
      { header: { title: 'Labels', imageUrl: 'https://pictures.kaede.example/a.svg' } },
      'header.imageUrl is no https address of an image, or one of an SVG.',
    ],
    [
      'the id of a widget',
      { sections: [{ widgets: [{ id: 'who', divider: {} }] }] },
      'sections[0].widgets[0].id is for add-ons that extend Google Workspace Studio.',
    ],
    ['a text for a card', 'Labels', 'The whole is no object.'],
    ['a card among several', [{}, { header: {} }], '[1].header has no title.'],
    [
      'a step that goes two ways',
      { renderActions: { action: { navigations: [{ pop: true, popToRoot: true }] } } },
      'renderActions.action.navigations[0] has more than one of pushCard, updateCard, pop, popToRoot, popToCard.',
    ],
    [
      'a faulty card in a step',
      { renderActions: { action: { navigations: [{ pushCard: { header: {} } }] } } },
      'renderActions.action.navigations[0].pushCard.header has no title.',
    ],
    [
      'a notification without words',
      { renderActions: { action: { notification: {} } } },
      'renderActions.action.notification has no text.',
    ],
    [
      'the name of a link’s field that CardService uses',
      { renderActions: { action: { openLink: { url: 'https://kaede.example/' } } } },
      'renderActions.action.openLink is not a field of cards.',
    ],
    [
      'a suggestion that is no object',
      { autoComplete: { items: ['Ben'] } },
      'autoComplete.items[0] is no object.',
    ],
    ['a preview of nothing', { action: {} }, 'action has no linkPreview.'],
  ])('%s', (_situation, answer, told) => {
    const json: unknown = JSON.parse(JSON.stringify(answer));
    expect(tellFaults(faultsOfAnswer(json))).toBe(told);
  });

  it('chips in a column, also where columns are shown', () => {
    const chips = CardService.newChipList().addChip(CardService.newChip());
    const columns = CardService.newColumns().addColumn(CardService.newColumn().addWidget(chips));
    const json: unknown = JSON.parse(cardOf(columns).printJson());
    expect(tellFaults(faultsOfAnswer(json, 'dialog'))).toBe(
      `sections[0].widgets[0].columns.columnItems[0].widgets[0].chipList ${PREVIEW}`,
    );
  });

  it('a builder that was not built', () => {
    expect(() => JSON.stringify(CardService.newCardBuilder())).toThrow(
      'Also make sure to call build on any builder before returning it. Value: CardBuilder',
    );
  });

  it('nothing of a function that answers nothing', () => {
    expect([faultsOfAnswer(undefined), faultsOfAnswer(null), faultsOfAnswer([])]).toEqual([[], [], []]);
  });
});
