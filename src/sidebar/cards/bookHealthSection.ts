/** What an admin reads first where the book cannot be relied on; nobody else, for nobody else can do anything about it. */
import type { BookHealth } from '../../app/book/bookHealth';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';

export const withBookHealth = (card: Card, health: BookHealth, messages: Messages): Card =>
  health === 'well'
    ? card
    : {
        ...card,
        sections: [
          {
            widgets: [
              {
                decoratedText: {
                  startIcon: { materialIcon: { name: 'error' } },
                  text: messages.book.health[health],
                  wrapText: true,
                },
              },
            ],
          },
          ...card.sections,
        ],
      };
