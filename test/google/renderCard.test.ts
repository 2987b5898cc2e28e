/** What the data says is what Google gets: rendered through CardService, a card comes out as it went in. */
import { CardService } from '@google-apps-script/card-service-mock';
import fc from 'fast-check';
import { renderCard } from '../../src/google/renderCard';
import type { Card } from '../../src/sidebar/card';
import type { Widget } from '../../src/sidebar/widget';
import { asShown } from '../asShown';
import { anyCard, anyWidgetOf } from './anyCard';

const rendered = (card: Card): unknown => asShown(renderCard(CardService, card));

const cardOf = (...widgets: Widget[]): Card => ({ sections: [{ widgets }] });

const paragraphs = (count: number): Widget[] =>
  Array.from({ length: count }, (_, number) => ({ textParagraph: { text: `line ${number}` } }));

describe('every widget arrives whole', () => {
  it.each(Object.entries(anyWidgetOf))('%s', (_, anyWidget) => {
    fc.assert(
      fc.property(anyWidget, (widget) => {
        const card = cardOf(widget);
        expect(rendered(card)).toEqual(card);
      }),
    );
  });
});

describe('a card arrives whole', () => {
  it('whatever it is made of', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(rendered(card)).toEqual(card);
      }),
    );
  });

  it('the confirm card of a share, as a person sees it', () => {
    const card: Card = {
      name: 'confirmShare',
      header: { title: 'Share Customers', subtitle: 'with Ben, who can edit' },
      sections: [
        {
          header: 'Ben will get',
          widgets: [
            {
              decoratedText: {
                startIcon: { knownIcon: 'MULTIPLE_PEOPLE', altText: 'People' },
                topLabel: 'People',
                text: '1,000 people',
                bottomLabel: '20 of them he has already',
                wrapText: true,
              },
            },
            {
              selectionInput: {
                name: 'fields',
                label: 'Shared as well',
                type: 'CHECK_BOX',
                items: [
                  { text: 'Notes', value: 'notes', selected: false },
                  { text: 'Birthdays', value: 'birthdays', selected: false },
                ],
              },
            },
          ],
        },
      ],
      fixedFooter: {
        primaryButton: {
          text: 'Share',
          type: 'FILLED',
          onClick: {
            action: {
              function: 'onShare',
              parameters: [
                { key: 'label', value: 'customers' },
                { key: 'role', value: 'editor' },
              ],
              loadIndicator: 'SPINNER',
            },
          },
        },
      },
    };
    expect(rendered(card)).toEqual(card);
  });
});

describe('what would be lost is refused', () => {
  it('100 widgets arrive, in however many sections', () => {
    const card = { sections: [{ widgets: paragraphs(60) }, { widgets: paragraphs(40) }] };
    expect(rendered(card)).toEqual(card);
  });

  it('the 101st widget is refused, with the card named, and not left to Google to drop', () => {
    const card = {
      header: { title: 'Members' },
      sections: [{ widgets: paragraphs(60) }, { widgets: paragraphs(41) }],
    };
    expect(() => renderCard(CardService, card)).toThrow(
      'The card "Members" has 101 widgets; Google shows 100. It needs pages.',
    );
  });

  it.each([
    ['without sections', { name: 'home', sections: [] }],
    ['with an empty section', { name: 'home', sections: [{ widgets: paragraphs(1) }, { widgets: [] }] }],
  ])('a card %s', (_, card) => {
    expect(() => renderCard(CardService, card)).toThrow('The card "home" has an empty section, or none.');
  });

  it('an action with the same parameter twice', () => {
    const parameters = [
      { key: 'label', value: 'a' },
      { key: 'label', value: 'b' },
    ];
    const card = cardOf({
      buttonList: { buttons: [{ text: 'Stop', onClick: { action: { function: 'onStop', parameters } } }] },
    });
    expect(() => renderCard(CardService, card)).toThrow('The action onStop has a parameter twice');
  });

  it('a widget of a kind that data from elsewhere made up', () => {
    const card = cardOf({ constructor: {} } as unknown as Widget);
    expect(() => renderCard(CardService, card)).toThrow('A widget of no known kind.');
  });
});
