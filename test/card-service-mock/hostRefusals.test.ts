/** What a host refuses of what was built, by hand or by CardService, each with its sentence. */
import { CardService } from '@google-apps-script/card-service-mock';
import { faultsOfAnswer, tellFaults } from '@google-apps-script/card-service-mock/faults';
import { action, cardOf, menu } from './cardParts';

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
      cardOf(menu().setExternalDataSource(action())),
      `sections[0].widgets[0].selectionInput.externalDataSource ${STATIC}`,
    ],
    [
      'the colleagues of the company as items',
      cardOf(
        menu().setPlatformDataSource(
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
        menu()
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
    ['a widget of no kind', { sections: [{ widgets: [{}] }] }, 'sections[0].widgets[0] is empty.'],
    ['a text for a card', 'Labels', 'The whole is no object.'],
    ['a card among several', [{}, { header: {} }], '[1].header has no title.'],
    [
      'a step that goes two ways',
      { renderActions: { action: { navigations: [{ pop: true, popToRoot: true }] } } },
      'renderActions.action.navigations[0] has more than one of pushCard, updateCard, pop, popToRoot, popToCard.',
    ],
    [
      'a step that goes nowhere',
      { renderActions: { action: { navigations: [{}] } } },
      'renderActions.action.navigations[0] is empty.',
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
