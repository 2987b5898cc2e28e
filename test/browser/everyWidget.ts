/** A card with one of every widget, built by CardService as a bundle would build it, with a stranger's text among it. */
import { CardService } from '@google-apps-script/card-service-mock';

export const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

const PICTURE = 'https://pictures.kaede.example/a.png';

const action = (name: string) =>
  CardService.newAction().setFunctionName('onCardAction').setParameters({ name });

const button = (text: string) => CardService.newTextButton().setText(text).setOnClickAction(action(text));

const choice = (name: string, type: GoogleAppsScript.Card_Service.SelectionInputType, chosen: string) => {
  const input = CardService.newSelectionInput().setFieldName(name).setTitle(name).setType(type);
  for (const item of ['one', 'two']) input.addItem(`${name} ${item}`, item, item === chosen);
  return input;
};

const reading = () =>
  CardService.newCardSection()
    .setHeader('To <b>read</b>')
    .addWidget(CardService.newTextParagraph().setText(`A <b>bold</b> word.<br>${HOSTILE}`))
    .addWidget(
      CardService.newTextParagraph().setText(
        '<a href="https://kaede.example/">A link</a> and <a href="javascript:document.title=3">none</a>',
      ),
    )
    .addWidget(
      CardService.newDecoratedText()
        .setStartIcon(CardService.newIconImage().setIcon(CardService.Icon.PERSON).setAltText('Person'))
        .setTopLabel('Above')
        .setText('A line of text that is longer than the panel is wide')
        .setBottomLabel('Below it stands a sentence that wraps.')
        .setWrapText(true)
        .setButton(button('Change')),
    )
    .addWidget(CardService.newDivider())
    .addWidget(CardService.newImage().setImageUrl(PICTURE).setAltText('A picture'))
    .addWidget(CardService.newDatePicker().setFieldName('until').setTitle('Until'));

const filling = () =>
  CardService.newCardSection()
    .setHeader('To fill in')
    .addWidget(
      CardService.newTextInput()
        .setFieldName('who')
        .setTitle('Who')
        .setHint('A colleague')
        .setSuggestionsAction(action('suggest')),
    )
    .addWidget(CardService.newTextInput().setFieldName('note').setTitle('Note').setMultiline(true))
    .addWidget(choice('list', CardService.SelectionInputType.DROPDOWN, 'two'))
    .addWidget(choice('radio', CardService.SelectionInputType.RADIO_BUTTON, 'one'))
    .addWidget(choice('boxes', CardService.SelectionInputType.CHECK_BOX, 'one'))
    .addWidget(choice('switches', CardService.SelectionInputType.SWITCH, ''))
    .addWidget(
      CardService.newDecoratedText()
        .setText('Weekly report')
        .setSwitchControl(CardService.newSwitch().setFieldName('weekly').setValue('yes')),
    );

const choosing = () =>
  CardService.newCardSection()
    .setHeader('To choose from')
    .setCollapsible(true)
    .setNumUncollapsibleWidgets(1)
    .addWidget(
      CardService.newButtonSet()
        .addButton(button('Filled').setTextButtonStyle(CardService.TextButtonStyle.FILLED))
        .addButton(button('Disabled').setDisabled(true))
        .addButton(
          CardService.newTextButton()
            .setText('Outside')
            .setOpenLink(CardService.newOpenLink().setUrl('https://kaede.example/help')),
        ),
    )
    .addWidget(
      CardService.newGrid()
        .setTitle('Pictures')
        .setNumColumns(2)
        .setOnClickAction(action('pick'))
        .addItem(
          CardService.newGridItem()
            .setIdentifier('first')
            .setTitle('First')
            .setImage(CardService.newImageComponent().setImageUrl(PICTURE).setAltText('First picture')),
        )
        .addItem(CardService.newGridItem().setIdentifier('second').setTitle('Second').setSubtitle('Of two')),
    );

export const everyWidget = () =>
  CardService.newCardBuilder()
    .setName('every')
    .setHeader(
      CardService.newCardHeader()
        .setTitle('Every widget')
        .setSubtitle('of a card')
        .setImageUrl(PICTURE)
        .setImageAltText('Mark'),
    )
    .addSection(reading())
    .addSection(filling())
    .addSection(choosing())
    .addCardAction(CardService.newCardAction().setText('Settings').setOnClickAction(action('settings')))
    .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(button('Save')))
    .build();
