/** Answers to clicks and keystrokes, rendered through CardService. */
import { CardService } from '@google-apps-script/card-service-mock';
import fc from 'fast-check';
import { renderResponse, renderSuggestions } from '../../src/google/renderResponse';
import type { Card } from '../../src/sidebar/card';
import type { CardResponse } from '../../src/sidebar/cardResponse';
import { asShown } from '../asShown';
import { anyCard, anyOpenLink, anySuggestions } from './anyCard';

const rendered = (response: CardResponse): unknown => asShown(renderResponse(CardService, response));

const card: Card = { name: 'home', sections: [{ widgets: [{ divider: {} }] }] };

describe('where a person is next', () => {
  it.each<[string, CardResponse, unknown[]]>([
    ['a card on top', { type: 'push', card }, [{ pushCard: card }]],
    ['this card anew', { type: 'update', card }, [{ updateCard: card }]],
    ['the card before', { type: 'pop' }, [{ pop: true }]],
    ['the card before, anew', { type: 'pop', card }, [{ pop: true }, { updateCard: card }]],
    ['the first card', { type: 'root' }, [{ popToRoot: true }]],
    ['the first card, anew', { type: 'root', card }, [{ popToRoot: true }, { updateCard: card }]],
    [
      'a card on the first one, anew',
      { type: 'root', card, above: { ...card, name: 'label' } },
      [{ popToRoot: true }, { updateCard: card }, { pushCard: { ...card, name: 'label' } }],
    ],
  ])('%s', (_, response, navigations) => {
    expect(rendered(response)).toEqual({ renderActions: { action: { navigations } } });
  });

  it('the same card, untouched, with a word at its foot', () => {
    expect(rendered({ type: 'stay', notification: 'Ben has it already.' })).toEqual({
      renderActions: { action: { notification: { text: 'Ben has it already.' } } },
    });
  });
});

describe('what goes beside', () => {
  it('a notification, a link and the mark of changed data arrive as they are', () => {
    const beside = fc.record(
      { notification: fc.string(), openLink: anyOpenLink, stateChanged: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(beside, anyCard, (given, pushed) => {
        const { notification, openLink, stateChanged } = given;
        expect(rendered({ type: 'push', card: pushed, ...given })).toEqual({
          renderActions: {
            action: {
              navigations: [{ pushCard: pushed }],
              ...(notification === undefined ? {} : { notification: { text: notification } }),
              ...(openLink === undefined ? {} : { link: openLink }),
            },
          },
          ...(stateChanged === undefined ? {} : { stateChanged }),
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('suggestions', () => {
  it('arrive in their order', () => {
    fc.assert(
      fc.property(anySuggestions, (suggestions) => {
        expect(asShown(renderSuggestions(CardService, suggestions))).toEqual({
          autoComplete: suggestions,
        });
      }),
    );
  });
});
