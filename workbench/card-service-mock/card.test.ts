/** Cards: what is added is copied, what is too much is left out, and the JSON is Google's. */
import { CardService } from './cardService';

const printed = (card: GoogleAppsScript.Card_Service.Card): unknown => JSON.parse(card.printJson());

const paragraph = (text: string): GoogleAppsScript.Card_Service.TextParagraph =>
  CardService.newTextParagraph().setText(text);

const section = (header: string, widgets: number): GoogleAppsScript.Card_Service.CardSection => {
  const built = CardService.newCardSection().setHeader(header);
  for (let number = 1; number <= widgets; number += 1) built.addWidget(paragraph(`${header} ${number}`));
  return built;
};

const button = (text: string): GoogleAppsScript.Card_Service.TextButton =>
  CardService.newTextButton()
    .setText(text)
    .setOnClickAction(CardService.newAction().setFunctionName('onShare'));

const headersOf = (...sections: GoogleAppsScript.Card_Service.CardSection[]): unknown => {
  const builder = CardService.newCardBuilder();
  for (const added of sections) builder.addSection(added);
  const json = printed(builder.build()) as { sections?: { header: string }[] };
  return json.sections?.map(({ header }) => header);
};

describe('a card', () => {
  it('has the JSON of google.apps.card.v1', () => {
    const card = CardService.newCardBuilder()
      .setName('home')
      .setHeader(
        CardService.newCardHeader()
          .setTitle('Labels')
          .setSubtitle('Three shared')
          .setImageUrl('https://example.com/logo.png')
          .setImageStyle(CardService.ImageStyle.CIRCLE)
          .setImageAltText('Logo'),
      )
      .addSection(
        CardService.newCardSection()
          .setHeader('Customers')
          .setCollapsible(true)
          .setNumUncollapsibleWidgets(1)
          .addWidget(paragraph('1,000 people'))
          .addWidget(CardService.newDivider()),
      )
      .addCardAction(
        CardService.newCardAction()
          .setText('Help')
          .setOpenLink(CardService.newOpenLink().setUrl('https://example.com/help')),
      )
      .setFixedFooter(
        CardService.newFixedFooter().setPrimaryButton(button('Share')).setSecondaryButton(button('Stop')),
      )
      .setDisplayStyle(CardService.DisplayStyle.REPLACE)
      .setPeekCardHeader(CardService.newCardHeader().setTitle('Ben'))
      .build();
    const onClick = { action: { function: 'onShare' } };
    expect(printed(card)).toEqual({
      name: 'home',
      header: {
        title: 'Labels',
        subtitle: 'Three shared',
        imageUrl: 'https://example.com/logo.png',
        imageType: 'CIRCLE',
        imageAltText: 'Logo',
      },
      sections: [
        {
          header: 'Customers',
          collapsible: true,
          uncollapsibleWidgetsCount: 1,
          widgets: [{ textParagraph: { text: '1,000 people' } }, { divider: {} }],
        },
      ],
      cardActions: [{ actionLabel: 'Help', onClick: { openLink: { url: 'https://example.com/help' } } }],
      fixedFooter: {
        primaryButton: { text: 'Share', onClick },
        secondaryButton: { text: 'Stop', onClick },
      },
      displayStyle: 'REPLACE',
      peekCardHeader: { title: 'Ben' },
    });
  });

  it('without a section is built', () => {
    expect(printed(CardService.newCardBuilder().build())).toEqual({});
  });

  it('a footer with only a second button is refused', () => {
    const footer = CardService.newFixedFooter().setSecondaryButton(button('Stop'));
    expect(() => CardService.newCardBuilder().setFixedFooter(footer)).toThrow(
      'FixedFooter has no primaryButton',
    );
  });
});

describe('adding copies', () => {
  it('a widget changed after it was added does not show', () => {
    const text = paragraph('before');
    const added = CardService.newCardSection().addWidget(text);
    text.setText('after');
    const card = CardService.newCardBuilder().addSection(added);
    added.addWidget(paragraph('late'));
    expect(printed(card.build())).toEqual({
      sections: [{ widgets: [{ textParagraph: { text: 'before' } }] }],
    });
  });

  it('an action changed after a button took it does not show', () => {
    const action = CardService.newAction().setFunctionName('onShare');
    const share = CardService.newTextButton().setText('Share').setOnClickAction(action);
    const set = CardService.newButtonSet().addButton(share);
    action.setFunctionName('onStop');
    share.setText('Stop');
    expect(JSON.parse(JSON.stringify(set))).toEqual({
      buttons: [{ text: 'Share', onClick: { action: { function: 'onShare' } } }],
    });
  });

  it('a builder goes on after a card was built, and the card stays', () => {
    const builder = CardService.newCardBuilder().addSection(section('first', 1));
    const card = builder.build();
    builder.setName('later').addSection(section('second', 1));
    expect(printed(card)).toEqual({
      sections: [{ header: 'first', widgets: [{ textParagraph: { text: 'first 1' } }] }],
    });
  });
});

describe('100 widgets', () => {
  it('exactly 100 are all there', () => {
    expect(headersOf(section('a', 60), section('b', 40))).toEqual(['a', 'b']);
  });

  it('the section that passes 100 is left out, and every later one too, however small', () => {
    expect(headersOf(section('a', 60), section('b', 41), section('c', 1))).toEqual(['a']);
  });

  it('a first section of 101 leaves the card empty', () => {
    expect(headersOf(section('a', 101), section('b', 1))).toBeUndefined();
  });
});
