/** What CardService refuses while a card is built, each with its sentence. */
import { CardService } from '@google-apps-script/card-service-mock';
import { action, button, menu, sectionOf } from './cardParts';
import { call } from './samples';

describe('CardService refuses, while a card is built,', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a number for a text',
      () => call(CardService.newTextParagraph(), 'setText', 7),
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
      () => call(menu(), 'setType', CardService.Icon.STAR),
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
      () => menu().addMultiSelectItem('Ben', 'ben', false, 'https://pictures.kaede.example/a.svgz', ''),
      'Invalid argument: an image cannot be SVG',
    ],
    [
      'the 101st item',
      () =>
        Array.from({ length: 101 }).reduce(
          (list: ReturnType<typeof menu>) => list.addItem('a', 'a', false),
          menu(),
        ),
      'Invalid argument: SelectionInput takes 100 items',
    ],
    [
      'a multiselect menu that takes none',
      () => menu().setMultiSelectMaxSelectedItems(0),
      'Invalid argument: a multiselect menu takes 1 selected item at least',
    ],
    [
      'a second source of items',
      () => menu().setExternalDataSource(action()).setPlatformDataSource(CardService.newPlatformDataSource()),
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
