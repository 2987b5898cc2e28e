/** What CardService printed is read for drawing: everything that a card can hold, and what it cannot is named. */
import { CardService } from '@google-apps-script/card-service-mock';
import { readAutoComplete, readHome, readTurn } from '../../../../workbench/web/pages/panel/answerJson';
import type { Card } from '../../../../workbench/web/pages/panel/cardJson';
import { actionNamed, answerWith, buttonNamed, cardOf, sent, textField } from './panelCards';

const onlyCard = (built: object): Card => readHome(sent(built))![0]!;

const widgetKinds = (card: Card): readonly string[] =>
  card.sections.flatMap(({ widgets }) => widgets.map((widget) => Object.keys(widget)[0]!));

describe('a homepage', () => {
  it('is a card, or several', () => {
    expect(onlyCard(cardOf('home')).header?.title).toBe('home');
    expect(readHome(sent([cardOf('one'), cardOf('two')]))?.map(({ name }) => name)).toEqual(['one', 'two']);
  });

  it.each([undefined, null, 'a card', 7, [], [null], answerWith((navigation) => navigation.popCard())])(
    'is not %j',
    (answer) => {
      expect(readHome(answer)).toBeUndefined();
    },
  );

  it('keeps all of a hundred widgets', () => {
    const lines = Array.from({ length: 100 }, (_, line) =>
      CardService.newDecoratedText().setText(`line ${line}`),
    );
    expect(widgetKinds(onlyCard(cardOf('many', ...lines)))).toHaveLength(100);
  });

  it('is read with everything that CardService builds', () => {
    const card = onlyCard(
      cardOf(
        'all',
        CardService.newTextParagraph().setText('text'),
        CardService.newDecoratedText().setText('line').setIcon(CardService.Icon.EMAIL),
        buttonNamed('one'),
        textField('who').setSuggestionsAction(actionNamed('suggest')),
        CardService.newSelectionInput().setFieldName('role').setType(CardService.SelectionInputType.DROPDOWN),
        CardService.newDivider(),
        CardService.newImage().setImageUrl('https://kaede.example/a.png'),
        CardService.newGrid().addItem(CardService.newGridItem().setTitle('item')),
      ),
    );
    expect(widgetKinds(card)).toEqual([
      'textParagraph',
      'decoratedText',
      'buttonList',
      'textInput',
      'selectionInput',
      'divider',
      'image',
      'grid',
    ]);
  });

  it('names what cannot be read, in its place among the rest', () => {
    const card = onlyCard(
      cardOf(
        'date',
        CardService.newTextParagraph().setText('before'),
        CardService.newDatePicker().setFieldName('until'),
        CardService.newTextParagraph().setText('after'),
      ),
    );
    expect(card.sections[0]?.widgets).toEqual([
      { textParagraph: { text: 'before' } },
      { dateTimePicker: { name: 'until', label: '', type: 'DATE_ONLY' } },
      { textParagraph: { text: 'after' } },
    ]);
    const [home] = readHome({
      sections: [{ widgets: [{ horizontalAlignment: 'START', chipList: {} }, 7] }],
    })!;
    expect(home?.sections[0]?.widgets).toEqual([
      { undrawn: 'chipList', horizontalAlignment: 'START' },
      { undrawn: 'widget' },
    ]);
  });
});

describe('a turn', () => {
  it('has its steps in order, what is said, and where it leads', () => {
    const turn = readTurn(
      sent(
        CardService.newActionResponseBuilder()
          .setNavigation(CardService.newNavigation().popToRoot().pushCard(cardOf('new')))
          .setNotification(CardService.newNotification().setText('Done.'))
          .setOpenLink(CardService.newOpenLink().setUrl('https://kaede.example/'))
          .setStateChanged(true)
          .build(),
      ),
    );
    expect(turn?.steps.map((step) => Object.keys(step)[0])).toEqual(['popToRoot', 'pushCard']);
    expect(turn?.notification).toBe('Done.');
    expect(turn?.link?.url).toBe('https://kaede.example/');
  });

  it('of a function that returns nothing changes nothing', () => {
    expect(readTurn(undefined)).toEqual({ steps: [] });
  });

  it.each([{}, 'text', sent(cardOf('card')), { renderActions: { hostAppAction: {} } }])(
    'is not %j',
    (answer) => {
      expect(readTurn(answer)).toBeUndefined();
    },
  );

  it('keeps a click of a kind that the panel does not do, by name', () => {
    const button = CardService.newTextButton()
      .setText('Write')
      .setComposeAction(
        CardService.newAction().setFunctionName('write'),
        CardService.ComposedEmailType.STANDALONE_DRAFT,
      );
    expect(onlyCard(cardOf('card', button)).sections[0]?.widgets[0]).toMatchObject({
      buttonList: { buttons: [{ onClick: { undone: 'composeAction' } }] },
    });
  });

  it('opens a consent page over the host, and the add-on anew after it', () => {
    const url = 'https://kaede.example/';
    const button = CardService.newTextButton()
      .setText('Allow')
      .setAuthorizationAction(CardService.newAuthorizationAction().setAuthorizationUrl(url));
    expect(onlyCard(cardOf('card', button)).sections[0]?.widgets[0]).toMatchObject({
      buttonList: { buttons: [{ onClick: { openLink: { url, openAs: 'OVERLAY', onClose: 'RELOAD' } } }] },
    });
  });
});

it('suggestions are read as texts, and nothing else is', () => {
  const suggestions = CardService.newSuggestions().addSuggestions(['Ben', 'Chie']);
  const answer = CardService.newSuggestionsResponseBuilder().setSuggestions(suggestions).build();
  expect(readAutoComplete(sent(answer))).toEqual(['Ben', 'Chie']);
  expect(readAutoComplete(sent(cardOf('card')))).toBeUndefined();
});
