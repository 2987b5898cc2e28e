/** Clicks, buttons, texts and images: their JSON and what they refuse. */
import { CardService } from './cardService';

const jsonOf = (built: object): unknown => JSON.parse(JSON.stringify(built));

/** The widget as it stands in a card. */
const inCard = (widget: GoogleAppsScript.Card_Service.Widget): unknown => {
  const json = jsonOf(CardService.newCardSection().addWidget(widget)) as { widgets: unknown[] };
  return json.widgets[0];
};

const action = (name = 'onChange'): GoogleAppsScript.Card_Service.Action =>
  CardService.newAction().setFunctionName(name);
const link = (): GoogleAppsScript.Card_Service.OpenLink =>
  CardService.newOpenLink().setUrl('https://example.com/');

describe('clicks', () => {
  it('an action says what to call and with what', () => {
    const full = action('onShare')
      .setParameters({ label: 'l1' })
      .setLoadIndicator(CardService.LoadIndicator.SPINNER)
      .setPersistValues(true)
      .setInteraction(CardService.Interaction.OPEN_DIALOG)
      .addRequiredWidget('email')
      .addRequiredWidget('role')
      .setAllWidgetsAreRequired(false);
    expect(jsonOf(full)).toEqual({
      function: 'onShare',
      parameters: [{ key: 'label', value: 'l1' }],
      loadIndicator: 'SPINNER',
      persistValues: true,
      interaction: 'OPEN_DIALOG',
      requiredWidgets: ['email', 'role'],
      allWidgetsAreRequired: false,
    });
  });

  it.each([
    ['action', () => CardService.newImage().setOnClickAction(action()), { function: 'onChange' }],
    ['openLink', () => CardService.newImage().setOpenLink(link()), { url: 'https://example.com/' }],
    [
      'openDynamicLinkAction',
      () => CardService.newImage().setOnClickOpenLinkAction(action()),
      { function: 'onChange' },
    ],
    [
      'authorizationAction',
      () =>
        CardService.newImage().setAuthorizationAction(
          CardService.newAuthorizationAction().setAuthorizationUrl('https://example.com/consent'),
        ),
      { authorizationUrl: 'https://example.com/consent' },
    ],
    [
      'composeAction',
      () => CardService.newImage().setComposeAction(action(), CardService.ComposedEmailType.REPLY_AS_DRAFT),
      { action: { function: 'onChange' }, composedEmailType: 'REPLY_AS_DRAFT' },
    ],
  ])('a click can be one %s', (what, image, json) => {
    expect(jsonOf(image())).toEqual({ onClick: { [what]: json } });
    expect(() =>
      what === 'openLink' ? image().setOnClickAction(action()) : image().setOpenLink(link()),
    ).toThrow(`Invalid argument: Image has ${what} on click already`);
  });

  it('the same kind of click again replaces the first', () => {
    expect(
      jsonOf(CardService.newImage().setOnClickAction(action('a')).setOnClickAction(action('b'))),
    ).toEqual({
      onClick: { action: { function: 'b' } },
    });
  });
});

describe('buttons', () => {
  it('a text button alone stands in a row of its own', () => {
    const button = CardService.newTextButton()
      .setText('Share')
      .setAltText('Share this label')
      .setDisabled(false)
      .setBackgroundColor('#ff0000')
      .setTextButtonStyle(CardService.TextButtonStyle.FILLED)
      .setOpenLink(link());
    expect(inCard(button)).toEqual({
      buttonList: {
        buttons: [
          {
            text: 'Share',
            altText: 'Share this label',
            disabled: false,
            color: { red: 1, green: 0, blue: 0 },
            type: 'FILLED',
            onClick: { openLink: { url: 'https://example.com/' } },
          },
        ],
      },
    });
    expect(() => button.setBackgroundColor('red')).toThrow('Invalid argument: red is not a color');
  });

  it('an image button has one picture', () => {
    const button = CardService.newImageButton()
      .setIcon(CardService.Icon.STAR)
      .setAltText('Star')
      .setOnClickAction(action());
    expect(inCard(CardService.newButtonSet().addButton(button))).toEqual({
      buttonList: {
        buttons: [
          { icon: { knownIcon: 'STAR' }, altText: 'Star', onClick: { action: { function: 'onChange' } } },
        ],
      },
    });
    expect(() => button.setIconUrl('https://example.com/star.png')).toThrow(
      'IconImage has knownIcon already',
    );
  });
});

describe('texts', () => {
  it('a decorated text has labels, icons and a control', () => {
    const text = CardService.newDecoratedText()
      .setTopLabel('Role')
      .setText('editor')
      .setBottomLabel('since May')
      .setWrapText(true)
      .setStartIcon(
        CardService.newIconImage()
          .setMaterialIcon(
            CardService.newMaterialIcon().setName('group').setFill(true).setWeight(300).setGrade(0),
          )
          .setImageCropType(CardService.ImageCropType.CIRCLE)
          .setAltText('Group'),
      )
      .setSwitchControl(
        CardService.newSwitch()
          .setFieldName('own')
          .setValue('yes')
          .setSelected(true)
          .setControlType(CardService.SwitchControlType.CHECK_BOX)
          .setOnChangeAction(action()),
      );
    expect(inCard(text)).toEqual({
      decoratedText: {
        topLabel: 'Role',
        text: 'editor',
        bottomLabel: 'since May',
        wrapText: true,
        startIcon: {
          materialIcon: { name: 'group', fill: true, weight: 300, grade: 0 },
          imageType: 'CIRCLE',
          altText: 'Group',
        },
        switchControl: {
          name: 'own',
          value: 'yes',
          selected: true,
          controlType: 'CHECK_BOX',
          onChangeAction: { function: 'onChange' },
        },
      },
    });
    const button = CardService.newTextButton().setText('Edit').setOnClickAction(action());
    expect(() => text.setButton(button)).toThrow('DecoratedText has switchControl already');
  });

  it('a key-value is a decorated text by another name', () => {
    const text = CardService.newKeyValue()
      .setContent('Ben')
      .setMultiline(true)
      .setIcon(CardService.Icon.PERSON)
      .setIconAltText('Person');
    expect(inCard(text)).toEqual({
      decoratedText: { text: 'Ben', wrapText: true, icon: { knownIcon: 'PERSON', altText: 'Person' } },
    });
  });
});

describe('images', () => {
  it.each([
    ['an SVG', 'https://example.com/logo.svg?size=2', 'an image cannot be SVG'],
    ['compressed SVG', 'https://example.com/logo.SVGZ', 'an image cannot be SVG'],
    ['data in the address', 'data:image/png;base64,AAAA', 'an image needs an https URL'],
    ['plain http', 'http://example.com/logo.png', 'an image needs an https URL'],
    ['nothing', '', 'an image needs an https URL'],
  ])('%s is refused wherever an image can stand', (_, url, reason) => {
    for (const set of [
      () => CardService.newImage().setImageUrl(url),
      () => CardService.newCardHeader().setImageUrl(url),
      () => CardService.newIconImage().setIconUrl(url),
      () => CardService.newImageButton().setIconUrl(url),
      () => CardService.newKeyValue().setIconUrl(url),
      () => CardService.newImageComponent().setImageUrl(url),
    ]) {
      expect(set).toThrow(`Invalid argument: ${reason}`);
    }
  });

  it('an address that only mentions svg is no SVG', () => {
    expect(
      inCard(CardService.newImage().setImageUrl('https://example.com/a.png?from=a.svg').setAltText('A')),
    ).toEqual({
      image: { imageUrl: 'https://example.com/a.png?from=a.svg', altText: 'A' },
    });
  });

  it('a grid frames and crops', () => {
    const grid = CardService.newGrid()
      .setTitle('Team')
      .setNumColumns(2)
      .setBorderStyle(
        CardService.newBorderStyle()
          .setType(CardService.BorderType.STROKE)
          .setStrokeColor('#0000ff')
          .setCornerRadius(8),
      )
      .addItem(
        CardService.newGridItem()
          .setIdentifier('ben')
          .setTitle('Ben')
          .setSubtitle('Sales')
          .setLayout(CardService.GridItemLayout.TEXT_ABOVE)
          .setImage(
            CardService.newImageComponent()
              .setImageUrl('https://example.com/ben.png')
              .setAltText('Ben')
              .setCropStyle(
                CardService.newImageCropStyle()
                  .setImageCropType(CardService.ImageCropType.RECTANGLE_CUSTOM)
                  .setAspectRatio(1.5),
              ),
          ),
      );
    expect(inCard(grid)).toEqual({
      grid: {
        title: 'Team',
        columnCount: 2,
        borderStyle: { type: 'STROKE', strokeColor: { red: 0, green: 0, blue: 1 }, cornerRadius: 8 },
        items: [
          {
            id: 'ben',
            title: 'Ben',
            subtitle: 'Sales',
            layout: 'TEXT_ABOVE',
            image: {
              imageUri: 'https://example.com/ben.png',
              altText: 'Ben',
              cropStyle: { type: 'RECTANGLE_CUSTOM', aspectRatio: 1.5 },
            },
          },
        ],
      },
    });
  });
});
